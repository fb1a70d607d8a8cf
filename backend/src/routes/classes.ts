/** `/v1/classes`: asking for a class, and what pupils do in it with nothing but its code. */
import {randomBytes, randomUUID} from 'node:crypto';
import {type FastifyInstance, type FastifyReply, type FastifyRequest} from 'fastify';
import {type ClassAsked, ClassOpening, ClassReport, type ClassTerms} from '../../../src/contract/index.js';
import {checked} from '../checks.js';
import {makeCode, readCode} from '../codes.js';
import {classroomView, kindsOf} from '../content/classes.js';
import {bestLanguage} from '../content/languages.js';
import {type Viewing} from '../content/links.js';
import {consentView} from '../content/views.js';
import {addressKey, classKey, codeKey, requestHash} from '../people.js';
import {mostLikely} from '../plausible.js';
import {Trouble} from '../problems.js';
import {tap, untap} from '../store/class-tapping.js';
import {
  classDays,
  type Code,
  codeDays,
  envelopeOf,
  findByCode,
  keyHash,
  readClassTallies,
  type Room,
  type Sealed,
} from '../store/classes.js';
import {once} from '../store/once.js';
import {ask, type Asked} from '../store/requests.js';
import {checkConsents, consentRow} from './consents.js';
import {type Context} from './index.js';
import {aMinute, knownCase, sendJson, viewing} from './reading.js';
import {reportRefusal} from './reports.js';
import {admitted, inTime, owedOr, recorded, sendAnswer} from './writing.js';

const mostPupils = 60;

interface Entered {
  room: Room;
  code: Code;
  at: Viewing;
  refusal: Trouble | undefined;
}

export function classRoutes(app: FastifyInstance, context: Context) {
  openings(app, context);
  const {clock, guesses, pepper, store} = context;

  /** Whoever types a code that is none pays for it with a try; a right one costs nothing. */
  const enter = async (request: FastifyRequest<{Params: {code: string}}>): Promise<Entered> => {
    const typed = readCode(request.params.code);
    if (!typed) throw new Trouble('code.unknown');
    const key = codeKey(pepper, typed);
    const wait = guesses.take(request.ip, key);
    if (wait > 0) throw new Trouble('rate.limited', {retryAfter: wait});
    const found = await inTime(context, () => findByCode(store, key, clock.now()));
    if (!found) throw new Trouble('code.unknown');
    guesses.right(request.ip, key);
    const {room, code} = found;
    const {lang} = viewing(context, request.query);
    const at = {...viewing(context, whereOf(room)), lang};
    return {room, code, at, refusal: refusalOf(code, at.now)};
  };

  app.get<{Params: {code: string}}>('/v1/classes/:code', async (request, reply) => {
    const {room, code, at, refusal} = await enter(request);
    if (refusal) throw refusal;
    const tallies = await inTime(context, () => readClassTallies(store.db, room.id));
    return sendFresh(reply, classroomView(at, {room, tallies, codeUntil: code.good_until}));
  });

  app.post<{Params: {code: string}; Body: ClassReport}>(
    '/v1/classes/:code/reports',
    {schema: {body: ClassReport}, validatorCompiler: () => (body) => ({value: checked(ClassReport, body)})},
    async (request, reply) => {
      const asked = admitted(context, request);
      const {room, code, at, refusal} = await enter(request);
      const {case: case_id, kind} = request.body;
      const key = {id: `class:${room.id}/${asked}`, requestHash: requestHash(pepper, request.body)};
      const content = knownCase(at.edition, case_id, at.now);
      const wrong = refusal ?? (room.state === 'closed' ? new Trouble('class.closed') : reportRefusal(at, content));
      if (wrong) return sendAnswer(reply, await owedOr(wrong, context, key));
      if (!kindsOf(content).includes(kind)) {
        throw new Trouble('body.invalid', {errors: [{pointer: '/kind', code: 'body.invalid'}]});
      }
      // Twice what is plausible waits for somebody's look; more than that is no class any more.
      const most = 2 * mostLikely('group', at.edition.cases.size);
      const tapping = {room, codeKey: code.code_key, case_id, kind, most, at: at.now};
      return sendAnswer(reply, await recorded(context, () => tap(store, tapping, key)));
    },
  );

  app.delete<{Params: {code: string; receipt: string}}>(
    '/v1/classes/:code/reports/:receipt',
    async (request, reply) => {
      const {room, code, at, refusal} = await enter(request);
      if (refusal) throw refusal;
      const {receipt} = request.params;
      const untapping = {room, codeKey: code.code_key, receipt, at: at.now};
      const undone = await inTime(context, () => untap(store, untapping));
      if (!undone) throw new Trouble('report.unknown');
      return sendFresh(reply, undone);
    },
  );
}

function openings(app: FastifyInstance, context: Context) {
  const {envelopes, mailing, pepper, store} = context;

  app.get('/v1/classes', (request, reply) => {
    const {edition, lang} = viewing(context, request.query);
    const spoken = bestLanguage(lang, edition.facts.languages);
    const terms: ClassTerms = {
      edition: edition.id,
      lang: spoken,
      consents: consentView(edition, spoken, 'class'),
      mostPupils,
      codeDays,
      classDays,
    };
    return sendJson(request, reply, terms, aMinute);
  });

  app.post<{Body: ClassOpening}>(
    '/v1/classes',
    {schema: {body: ClassOpening}, validatorCompiler: () => (body) => ({value: checked(ClassOpening, body)})},
    async (request, reply) => {
      const asked = admitted(context, request);
      const {edition, now} = viewing(context, request.query);
      const key = {id: `opening:${edition.id}/${asked}`, requestHash: requestHash(pepper, request.body)};
      if (now >= edition.reportsUntil)
        return sendAnswer(reply, await owedOr(new Trouble('reports.closed'), context, key));
      checkConsents(edition, request.body.consents, 'class');
      const {email, name, country, pupils, lang, source = null, trail, consents} = request.body;
      const address = email.trim();
      const code = makeCode();
      const id = randomUUID();
      const sealed: Sealed = {code, name: name?.trim() || null};
      const room: Room = {
        id,
        edition: edition.id,
        section: edition.section?.id ?? null,
        address_key: addressKey(pepper, address),
        key_hash: keyHash(classKey(pepper, id)),
        sealed: envelopes.close(envelopeOf({id}), sealed),
        country,
        lang,
        pupils,
        source,
        trail: trail ? JSON.stringify(trail) : null,
        state: 'open',
        version: 1,
        created_at: now,
        ends_at: now,
        closed_at: null,
      };
      const row: Code = {
        code_key: codeKey(pepper, code),
        class_id: id,
        made_at: now,
        good_until: now,
        revoked_at: null,
      };
      const opening: Asked = {
        purpose: 'class',
        named: requestHash(pepper, sealed.name),
        edition: edition.id,
        lang,
        section: room.section,
        address,
        addressKey: room.address_key,
        receipt: randomBytes(16).toString('base64url'),
        now,
        body: {room, code: row, reportsUntil: edition.reportsUntil, consents: consents.map(consentRow)},
      };
      const answer = await recorded(context, () =>
        once(store, key, now, async (work) => {
          await ask(store, work, envelopes, opening);
          return {receipt: opening.receipt, status: 'pending-confirmation'} satisfies ClassAsked;
        }),
      );
      mailing.poke();
      return sendAnswer(reply, answer);
    },
  );
}

/** Its campaign, as the section shows it through whose pages it was opened. */
export const whereOf = ({edition, section}: Room) => ({edition, ...(section !== null && {section})});

function refusalOf({revoked_at, good_until}: Code, now: number): Trouble | undefined {
  if (revoked_at !== null) return new Trouble('code.revoked');
  return good_until <= now ? new Trouble('code.expired') : undefined;
}

/** Never kept anywhere: a board shows what is true now, and nothing of it stays on a pupil's device. */
export function sendFresh(reply: FastifyReply, body: object) {
  return reply.header('Cache-Control', 'no-store').type('application/json; charset=utf-8').send(JSON.stringify(body));
}
