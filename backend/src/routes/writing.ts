/** What every writing route does first and last: nothing is done twice, and nobody loses an answer they are owed. */
import {type FastifyReply, type FastifyRequest} from 'fastify';
import {Trouble} from '../problems.js';
import {type Answer, type Answered, findAnswer, type Key} from '../store/once.js';
import {type Context} from './index.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** How long a second try waits for the first, in milliseconds, and how often it looks. */
const waitFor = 2000;
const lookEvery = 100;
/** The whole answer must be out within three seconds. */
const patience = 2500;

/** Lets a request in, and gives its Idempotency-Key. */
export function admitted({limiter}: Context, request: FastifyRequest): string {
  const wait = limiter.take(request.ip);
  if (wait > 0) throw new Trouble('rate.limited', {retryAfter: wait});
  const key = request.headers['idempotency-key'];
  if (key === undefined || key === '') throw new Trouble('key.missing');
  if (typeof key !== 'string' || !uuid.test(key)) throw new Trouble('key.invalid');
  return key.toLowerCase();
}

/** Whoever acted in time is still owed the answer; everybody else is refused. */
export async function owedOr(refusal: Trouble, context: Context, key: Key): Promise<Answer> {
  const earlier = await inTime(context, () => findAnswer(context.store, key));
  if (!earlier) throw refusal;
  return known(earlier);
}

/** Waits for a first try that is still under way. */
export function recorded<Some extends Answered>(context: Context, record: () => Promise<Some>) {
  return inTime(context, async () => {
    let answered = await record();
    for (let waited = 0; answered.kind === 'pending' && waited < waitFor; waited += lookEvery) {
      await new Promise((resolve) => setTimeout(resolve, lookEvery));
      answered = await record();
    }
    return known(answered);
  });
}

/** What the database does not say, or not soon, nobody can know: it is not acknowledged, and may be asked again. */
export async function inTime<Some>({log}: Context, work: () => Promise<Some>): Promise<Some> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), patience);
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    log.error('The database did not answer; nothing was acknowledged.', {error});
    throw new Trouble('unavailable', {retryAfter: 2});
  } finally {
    clearTimeout(timer);
  }
}

function known<Some extends Answered>(answered: Some) {
  if (answered.kind === 'pending') throw new Trouble('key.pending', {retryAfter: 1});
  if (answered.kind === 'reused') throw new Trouble('key.reused');
  return answered as Extract<Some, {kind: 'answer'}>;
}

export function sendAnswer(reply: FastifyReply, {status, body, replayed}: Answer) {
  if (replayed) reply.header('Idempotency-Replayed', 'true');
  return reply.code(status).header('Cache-Control', 'no-store').type('application/json; charset=utf-8').send(body);
}
