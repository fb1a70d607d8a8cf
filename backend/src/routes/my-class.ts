/** `/v1/my-class`: the teacher's desk. The key stands in a header, never in an address: addresses are logged and handed on. */
import {type FastifyInstance, type FastifyRequest} from 'fastify';
import type * as v from 'valibot';
import {ClassCorrection, ClassStep} from '../../../src/contract/index.js';
import {countedSource} from '../attribution.js';
import {checked} from '../checks.js';
import {makeCode} from '../codes.js';
import {casesOfClass, classroomView, kindsOf, myClassView} from '../content/classes.js';
import {type Viewing} from '../content/links.js';
import {codeKey, requestHash} from '../people.js';
import {mostLikely} from '../plausible.js';
import {Trouble} from '../problems.js';
import {closeClass, correctTally, reopenClass, replaceCode} from '../store/class-desk.js';
import {
  currentCode,
  envelopeOf,
  findByKey,
  goodUntil,
  readClassTallies,
  readHandedIn,
  type Room,
  type Sealed,
} from '../store/classes.js';
import {type Key} from '../store/once.js';
import {sendFresh, whereOf} from './classes.js';
import {type Context} from './index.js';
import {readableCase, viewing} from './reading.js';
import {admitted, inTime, recorded, sendAnswer} from './writing.js';

interface Desk {
  room: Room;
  at: Viewing;
}

export function myClassRoutes(app: FastifyInstance, context: Context) {
  const {board, envelopes, guesses, pepper, plausible, store} = context;

  const sit = async (request: FastifyRequest): Promise<Desk> => {
    const [, key = ''] = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '') ?? [];
    const room = await inTime(context, () => findByKey(store, key, context.clock.now()));
    if (!room) throw new Trouble('class.unknown');
    const {lang} = viewing(context, request.query);
    return {room, at: {...viewing(context, whereOf(room)), lang}};
  };
  const opened = ({room}: Desk) => envelopes.open(envelopeOf(room), room.sealed) as Sealed;

  app.get('/v1/my-class', async (request, reply) => {
    const desk = await sit(request);
    const {room, at} = desk;
    const [tallies, code, handedIn] = await inTime(context, () =>
      Promise.all([
        readClassTallies(store.db, room.id),
        currentCode(store.db, room, at.now),
        room.state === 'closed' ? readHandedIn(store, room.id) : [],
      ]),
    );
    // The class writes behind this address: whatever else is tried from here, its code is let in.
    if (code) guesses.vouch(request.ip, code.code_key);
    const seen = {room, tallies, codeUntil: code?.good_until ?? at.now, sealed: opened(desk), hasCode: !!code};
    return sendFresh(reply, myClassView(at, seen, handedIn));
  });

  /** What the desk does, each under its own Idempotency-Key. */
  const post = <Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
    act: (desk: Desk, body: v.InferOutput<Schema>, key: Key, request: FastifyRequest) => Promise<object>,
  ) =>
    app.post(
      `/v1/my-class/${path}`,
      {schema: {body: schema}, validatorCompiler: () => (body) => ({value: checked(schema, body)})},
      async (request, reply) => {
        const asked = admitted(context, request);
        const desk = await sit(request);
        const {body} = request as {body: v.InferOutput<Schema>};
        const key = {id: `${path}:${desk.room.id}/${asked}`, requestHash: requestHash(pepper, body)};
        return sendAnswer(reply, (await act(desk, body, key, request)) as Parameters<typeof sendAnswer>[1]);
      },
    );

  post('corrections', ClassCorrection, ({room, at}, {case: case_id, kind, count: n}, key) => {
    if (!kindsOf(readableCase(at, case_id)).includes(kind)) {
      throw new Trouble('body.invalid', {errors: [{pointer: '/kind', code: 'body.invalid'}]});
    }
    return recorded(context, () => correctTally(store, {room, case_id, kind, n, at: at.now}, key));
  });

  post('codes', ClassStep, ({room, at}, _, key) => {
    mustCount(at);
    const code = makeCode();
    const row = {
      code_key: codeKey(pepper, code),
      class_id: room.id,
      made_at: at.now,
      good_until: goodUntil(at.now, at.edition.reportsUntil),
      revoked_at: null,
    };
    return recorded(context, () => replaceCode(store, envelopes, {room, code, row, at: at.now}, key));
  });

  post('closings', ClassStep, async ({room, at}, _, key, request) => {
    mustCount(at);
    const tallies = await inTime(context, () => readClassTallies(store.db, room.id));
    const {total: n} = classroomView(at, {room, tallies, codeUntil: 0});
    const closing = {
      room,
      cases: casesOfClass(at.edition, at.now).map(({id}) => id),
      countedSource: countedSource(at.edition.facts.sources, {
        ...(room.source !== null && {source: room.source}),
        ...(room.trail !== null && {trail: JSON.parse(room.trail) as object}),
      }),
      at: at.now,
    };
    const most = mostLikely('group', at.edition.cases.size);
    const answer = await plausible.weigh(request.ip, {n, most}, (fits) =>
      recorded(context, () => closeClass(store, {...closing, fits}, key)),
    );
    board.touch();
    return answer;
  });

  post('reopenings', ClassStep, async ({room, at}, _, key) => {
    const answer = await recorded(context, () => reopenClass(store, {room, at: at.now}, key));
    board.touch();
    return answer;
  });
}

/** Letters count from the day on which the campaign begins, to the last one on which they are counted. */
function mustCount({edition, now}: Viewing) {
  if (now >= edition.reportsUntil) throw new Trouble('reports.closed');
}
