/** `POST /v1/cases/{case}/signatures`: the one thing that must neither be lost nor doubled. */
import {randomBytes} from 'node:crypto';
import {type FastifyInstance, type FastifyReply} from 'fastify';
import {type ConsentGiven, Signature} from '../../../src/contract/index.js';
import {checked} from '../checks.js';
import {type CaseContent, type Edition} from '../content/catalogue.js';
import {statusOf} from '../content/moments.js';
import {caseLanguage, caseUrl, outcomeView, type Viewing} from '../content/views.js';
import {personKey, requestHash} from '../people.js';
import {Trouble} from '../problems.js';
import {findAnswer, type Recorded, type Signing} from '../store/signing.js';
import {type Context} from './index.js';
import {knownCase, viewing, withdrawn} from './reading.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** How long a second try waits for the first, in milliseconds, and how often it looks. */
const waitFor = 2000;
const lookEvery = 100;

export function signatureRoutes(app: FastifyInstance, context: Context) {
  const {board, clock, intake, limiter, metrics, pepper, sealer, store} = context;

  app.post<{Params: {case: string}; Body: Signature}>(
    '/v1/cases/:case/signatures',
    {schema: {body: Signature}, validatorCompiler: () => (body) => ({value: checked(Signature, body)})},
    async (request, reply) => {
      const wait = limiter.take(request.ip);
      if (wait > 0) throw new Trouble('rate.limited', {retryAfter: wait});
      const key = idempotencyKey(request.headers['idempotency-key']);
      const at = viewing(context, request.query);
      const content = knownCase(at.edition, request.params.case, at.now);
      const id = `${at.edition.id}/${content.id}/${key}`;
      const hash = requestHash(pepper, request.body);

      const refusal = refusalOf(at, content);
      if (refusal) {
        // A signature taken while the case was open is still owed its answer.
        const earlier = await findAnswer(store, id).catch(() => {
          throw new Trouble('unavailable', {retryAfter: 2});
        });
        if (!earlier) throw refusal;
        if (earlier.request_hash !== hash) throw new Trouble('key.reused');
        return send(reply, {kind: 'answer', replayed: true, counted: false, ...earlier});
      }

      const {name, email, country, lang, source, trail, consents} = request.body;
      checkConsents(at.edition, consents);
      const signatureId = randomBytes(16).toString('base64url');
      const {dataKey, sealed} = await sealer.seal(signatureId, content.id, {name: name.trim(), email: email.trim()});
      const signing: Signing = {
        id,
        requestHash: hash,
        source: source === undefined ? null : at.edition.facts.sources?.includes(source) ? source : 'other',
        consents: consents.map(consentRow),
        signature: {
          id: signatureId,
          edition: at.edition.id,
          case_id: content.id,
          person_key: personKey(pepper, at.edition.id, content.id, email),
          country,
          lang,
          source: source ?? null,
          trail: trail ? JSON.stringify(trail) : null,
          data_key: dataKey.row.id,
          sealed,
          created_at: clock.now(),
        },
      };
      let recorded = await intake.add(signing, dataKey);
      for (let waited = 0; recorded.kind === 'pending' && waited < waitFor; waited += lookEvery) {
        await new Promise((resolve) => setTimeout(resolve, lookEvery));
        recorded = await intake.add(signing, dataKey);
      }
      if (recorded.kind === 'pending') throw new Trouble('key.pending', {retryAfter: 1});
      if (recorded.kind === 'reused') throw new Trouble('key.reused');
      metrics.signed(recorded);
      return send(reply, recorded);
    },
  );

  /** Closed, upcoming and withdrawn cases take no signature. */
  function refusalOf(at: Viewing, content: CaseContent) {
    if (content.withdrawnAt !== null) return withdrawn(at, content);
    const status = statusOf(at.edition, content, at.now);
    if (status === 'open') return undefined;
    const lang = caseLanguage(at.edition, content, at.lang);
    const url = caseUrl(at.publicUrl, at.edition, board.catalogue.current?.id ?? at.edition.id, content.id, lang);
    if (status === 'upcoming') return new Trouble('case.upcoming', {url});
    return new Trouble('case.closed', {url, outcome: outcomeView(at.edition, content, lang, at.now)});
  }
}

function idempotencyKey(header: string | string[] | undefined) {
  if (header === undefined || header === '') throw new Trouble('key.missing');
  if (typeof header !== 'string' || !uuid.test(header)) throw new Trouble('key.invalid');
  return header.toLowerCase();
}

/** Every consent must name a sentence this campaign has published, and every required one must have been given. */
function checkConsents({facts, consentTexts}: Edition, consents: ConsentGiven[]) {
  const errors = consents.flatMap(({id, version, lang, hash}, at) => {
    const published = consentTexts.some(
      (text) => text.id === id && text.version === version && text.lang === lang && text.hash === hash,
    );
    const twice = consents.findIndex((consent) => consent.id === id) !== at;
    return published && !twice ? [] : [{pointer: `/consents/${at}`, code: 'consent.unknown'}];
  });
  if (errors.length > 0) throw new Trouble('consent.unknown', {errors});
  const given = new Set(consents.filter((consent) => consent.given).map(({id}) => id));
  if (facts.consents.some(({id, required}) => required && !given.has(id))) {
    throw new Trouble('consent.missing', {errors: [{pointer: '/consents', code: 'consent.missing'}]});
  }
}

function consentRow({id, version, lang, hash, given}: ConsentGiven): Signing['consents'][number] {
  return {text_id: id, version, lang, hash, given: given ? 1 : 0};
}

function send(reply: FastifyReply, {status, body, replayed}: Extract<Recorded, {kind: 'answer'}>) {
  if (replayed) reply.header('Idempotency-Replayed', 'true');
  return reply.code(status).header('Cache-Control', 'no-store').type('application/json; charset=utf-8').send(body);
}
