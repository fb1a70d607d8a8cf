/** A request under its Idempotency-Key: done once, and answered alike ever after. */
import {randomInt} from 'node:crypto';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';

export interface Key {
  /** What is asked for and the Idempotency-Key in one. */
  id: string;
  requestHash: string;
}

export interface Answer {
  kind: 'answer';
  status: number;
  body: string;
  replayed: boolean;
}

/** `reused`: the key stands for another request. `pending`: somebody else is working on the same one. */
export type Answered = Answer | {kind: 'reused'} | {kind: 'pending'};

/** `act` gives the body of the answer; when it throws, nothing has happened and nothing is kept. `at` in epoch milliseconds. */
export function once(store: Store, key: Key, at: number, act: (work: Work) => Promise<object>): Promise<Answered> {
  const {id, requestHash} = key;
  return patiently(() =>
    store.db.transaction().execute(async (work): Promise<Answered> => {
      const ours = await store.claim(work, [id]);
      if (!ours.has(id)) return {kind: 'pending'};
      const earlier = (await findAnswers(work, [id])).get(id);
      if (earlier) return replay(earlier, requestHash);
      const body = JSON.stringify(await act(work));
      const row = {id, request_hash: requestHash, status: 201, body, created_at: at};
      await work.insertInto('idempotency').values(row).execute();
      return {kind: 'answer', status: 201, body, replayed: false};
    }),
  );
}

/** What was answered under this key before, if anything: a closed case still owes the answer it gave while open. */
export async function findAnswer(store: Store, {id, requestHash}: Key) {
  const earlier = (await findAnswers(store.db, [id])).get(id);
  return earlier && replay(earlier, requestHash);
}

export async function findAnswers(db: Store['db'] | Work, ids: string[]) {
  if (ids.length === 0) return new Map<string, Tables['idempotency']>();
  const rows = await db.selectFrom('idempotency').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export function replay({request_hash, status, body}: Tables['idempotency'], requestHash: string) {
  if (request_hash !== requestHash) return {kind: 'reused' as const};
  return {kind: 'answer' as const, status, body, replayed: true};
}

/** Deadlocks and serialisation failures changed nothing: the same work is simply done again. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === 5 || !['40001', '40P01'].includes((error as {code?: string}).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, randomInt(5, 20 * tries)));
    }
  }
}
