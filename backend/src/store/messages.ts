/** Solidarity messages: kept, read by somebody, shown, printed, delivered. */
import {type MessageReceived} from '../../../src/contract/index.js';
import {Refusal} from '../refusal.js';
import {Trouble} from '../problems.js';
import {type Answered, type Key, once, patiently} from './once.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';
import {theOne} from './the-one.js';

export type MessageRow = Tables['messages'];

/** As many as a few people can read in a week; more that wait for one case are a flood. */
const mostWaiting = 2000;

export type Writing = Pick<
  MessageRow,
  'id' | 'edition' | 'case_id' | 'text' | 'lang' | 'shown_name' | 'country' | 'section' | 'created_at'
>;

export function keepMessage(store: Store, message: Writing, key: Key): Promise<Answered> {
  return once(store, key, message.created_at, async (work) => {
    const {n} = await work
      .selectFrom('messages')
      .select((row) => row.fn.countAll<number>().as('n'))
      .where('edition', '=', message.edition)
      .where('case_id', '=', message.case_id)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow();
    if (n >= mostWaiting) throw new Trouble('busy', {retryAfter: 3600});
    const undecided = {decided_at: null, reason: null, printed_at: null, delivered_at: null};
    await work
      .insertInto('messages')
      .values({...message, ...undecided, state: 'waiting'})
      .execute();
    return {receipt: message.id, status: 'waiting'} satisfies MessageReceived;
  });
}

/** The newest first, at most `limit`; those after the one whose id is `before`. */
export async function readMessages(
  {db}: Store,
  {edition, caseId, before, limit}: {edition: string; caseId: string; before: string | undefined; limit: number},
): Promise<MessageRow[]> {
  const query = db
    .selectFrom('messages')
    .selectAll()
    .where('edition', '=', edition)
    .where('case_id', '=', caseId)
    .where('state', '=', 'accepted')
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (before === undefined) return query.execute();
  // It may have been taken back since: its place is still known.
  const last = await db
    .selectFrom('messages')
    .select(['created_at', 'id'])
    .where('id', '=', before)
    .where('edition', '=', edition)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!last) return [];
  return query
    .where((row) =>
      row.or([
        row('created_at', '<', last.created_at),
        row.and([row('created_at', '=', last.created_at), row('id', '<', last.id)]),
      ]),
    )
    .execute();
}

/** Oldest first, as they are read. */
export function listMessages(
  {db}: Store,
  {edition, caseId, state}: {edition: string; caseId: string | undefined; state: MessageRow['state']},
): Promise<MessageRow[]> {
  let query = db
    .selectFrom('messages')
    .selectAll()
    .where('edition', '=', edition)
    .where('state', '=', state)
    .orderBy('created_at')
    .orderBy('id');
  if (caseId !== undefined) query = query.where('case_id', '=', caseId);
  return query.execute();
}

interface Deciding {
  state: 'accepted' | 'rejected';
  reason: string | null;
  at: number;
  /** Told before anything is written; false leaves everything as it is. */
  go(message: MessageRow): boolean;
}

/** `id` may be the beginning of one. */
export function decideMessage(store: Store, id: string, {state, reason, at, go}: Deciding) {
  return patiently(() =>
    store.db.transaction().execute(async (work) => {
      const message = await findMessage(work, id);
      if (message.state === state) throw new Refusal(`Message ${message.id.slice(0, 12)} is ${state} already.`);
      const done = go(message);
      if (done) {
        await work.updateTable('messages').set({state, reason, decided_at: at}).where('id', '=', message.id).execute();
      }
      return {message, done};
    }),
  );
}

async function findMessage(work: Work, id: string): Promise<MessageRow> {
  const query = work.selectFrom('messages').selectAll().where('id', '>=', id).where('id', '<', `${id}g`).limit(2);
  const found = /^[0-9a-f]{6,32}$/.test(id) ? await query.execute() : [];
  return theOne('message', id, found);
}

/** Accepted and not yet delivered, the oldest first; or all that were accepted. */
export async function toPrint({db}: Store, edition: string, caseId: string, all: boolean): Promise<MessageRow[]> {
  const rows = await listMessages({db} as Store, {edition, caseId, state: 'accepted'});
  return all ? rows : rows.filter(({delivered_at}) => delivered_at === null);
}

export async function markPrinted({db}: Store, rows: MessageRow[], at: number) {
  await db.transaction().execute(async (work) => {
    for (const {id} of rows) await work.updateTable('messages').set({printed_at: at}).where('id', '=', id).execute();
  });
}

/** What was printed has reached those it is for. Gives how many that were. */
export async function markDelivered({db}: Store, edition: string, caseId: string, at: number, dry: boolean) {
  return db.transaction().execute(async (work) => {
    const rows = await work
      .selectFrom('messages')
      .select('id')
      .where('edition', '=', edition)
      .where('case_id', '=', caseId)
      .where('state', '=', 'accepted')
      .where('printed_at', 'is not', null)
      .where('delivered_at', 'is', null)
      .execute();
    if (!dry) {
      for (const {id} of rows) {
        await work.updateTable('messages').set({delivered_at: at}).where('id', '=', id).execute();
      }
    }
    return rows.length;
  });
}

const day = 24 * 60 * 60 * 1000;
/** Long enough to take a decision back. */
const rejectedFor = 30 * day;

export async function forgetRejected(work: Work, now: number) {
  await work
    .deleteFrom('messages')
    .where('state', '=', 'rejected')
    .where('decided_at', '<', now - rejectedFor)
    .execute();
}
