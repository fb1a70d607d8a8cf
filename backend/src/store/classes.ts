/** Classes that write: found by a code or a key, and what has been tapped in them. */
import {createHash} from 'node:crypto';
import {type ClassKind} from '../../../src/contract/index.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';

/** `class` is a word of the language. */
export type Room = Tables['classes'];
export type Code = Tables['class_codes'];
export type ClassTally = Tables['class_tallies'];

const day = 24 * 60 * 60 * 1000;
/** How long a code is good, and how long anything of a class is kept. */
export const codeDays = 14;
export const classDays = 60;
/** A lesson, and the break after it. */
export const undoFor = 2 * 60 * 60 * 1000;
export const reopenFor = day;

/** `Room.sealed`, in an envelope of the server's. */
export interface Sealed {
  code: string;
  name: string | null;
}

/** The id under which the envelope is closed. */
export const envelopeOf = ({id}: Pick<Room, 'id'>) => `class:${id}`;

/** No code outlives the day on which letters are last counted. */
export const goodUntil = (now: number, reportsUntil: number) => Math.min(now + codeDays * day, reportsUntil);

export function keyHash(key: string) {
  return createHash('sha256').update(key).digest('hex');
}

/** Also by a code that is good no more: whoever types it is told. */
export async function findByCode(
  {db}: Store,
  codeKey: string,
  now: number,
): Promise<{room: Room; code: Code} | undefined> {
  const code = await db.selectFrom('class_codes').selectAll().where('code_key', '=', codeKey).executeTakeFirst();
  const room = code && (await readRoom(db, code.class_id));
  return room && room.ends_at > now ? {room, code} : undefined;
}

export async function findByKey({db}: Store, key: string, now: number): Promise<Room | undefined> {
  if (!/^[\w-]{43}$/.test(key)) return undefined;
  return db
    .selectFrom('classes')
    .selectAll()
    .where('key_hash', '=', keyHash(key))
    .where('ends_at', '>', now)
    .executeTakeFirst();
}

/** The code that works now, if one does. */
export function currentCode(db: Store['db'] | Work, {id}: Pick<Room, 'id'>, now: number): Promise<Code | undefined> {
  return db
    .selectFrom('class_codes')
    .selectAll()
    .where('class_id', '=', id)
    .where('revoked_at', 'is', null)
    .where('good_until', '>', now)
    .executeTakeFirst();
}

export function readRoom(db: Store['db'] | Work, id: string): Promise<Room | undefined> {
  return db.selectFrom('classes').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Nobody else taps, corrects or closes until the transaction ends. */
export async function lockRoom({kind}: Store, work: Work, id: string): Promise<Room | undefined> {
  const query = work.selectFrom('classes').selectAll().where('id', '=', id);
  return (kind === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
}

export function readClassTallies(db: Store['db'] | Work, id: string): Promise<ClassTally[]> {
  return db.selectFrom('class_tallies').selectAll().where('class_id', '=', id).execute();
}

/** What a class has handed in, as the campaign holds it. */
export function readHandedIn({db}: Store, id: string) {
  return db
    .selectFrom('class_tallies')
    .innerJoin('reports', 'reports.id', 'class_tallies.report_id')
    .select(['reports.id', 'reports.case_id', 'reports.kind', 'reports.n', 'reports.state'])
    .where('class_id', '=', id)
    .where('reports.n', '>', 0)
    .execute();
}

/** The next version, which every answer carries. */
export async function touch(work: Work, {id, version}: Room, changes: Partial<Room> = {}): Promise<number> {
  const next = version + 1;
  await work
    .updateTable('classes')
    .set({...changes, version: next})
    .where('id', '=', id)
    .execute();
  return next;
}

export async function setTally(
  work: Work,
  row: Pick<ClassTally, 'class_id' | 'case_id' | 'kind'> & {n: number; corrected_at: number | null},
) {
  const {n, corrected_at} = row;
  await work
    .insertInto('class_tallies')
    .values({...row, report_id: null})
    .onConflict((clash) => clash.columns(['class_id', 'case_id', 'kind']).doUpdateSet({n, corrected_at}))
    .execute();
}

export function tallyOf(tallies: ClassTally[], case_id: string, kind: ClassKind): ClassTally | undefined {
  return tallies.find((tally) => tally.case_id === case_id && tally.kind === kind);
}

export const sumOf = (tallies: Pick<ClassTally, 'n'>[]) => tallies.reduce((sum, {n}) => sum + n, 0);

/** `Request.body` of a class that waits for its button; times count from the moment at which it is pressed. */
export interface ClassBody {
  room: Room;
  code: Code;
  reportsUntil: number;
  consents: Omit<Tables['class_consents'], 'class_id' | 'at'>[];
}

export async function openClass(work: Work, {room, code, reportsUntil, consents}: ClassBody, now: number) {
  const asked = room.created_at;
  await work
    .insertInto('classes')
    .values({...room, created_at: now, ends_at: now + classDays * day})
    .execute();
  // Two classes with one code: once in ten thousand years. The second one makes itself another.
  await work
    .insertInto('class_codes')
    .values({...code, made_at: now, good_until: goodUntil(now, reportsUntil)})
    .onConflict((clash) => clash.doNothing())
    .execute();
  const rows = consents.map((consent) => ({...consent, class_id: room.id, at: asked}));
  if (rows.length > 0) await work.insertInto('class_consents').values(rows).execute();
}

/** What was handed in stays counted: it leads to nobody. */
export async function deleteClasses(
  work: Work,
  whose: {id: string} | {address_key: string} | {endedBy: number},
): Promise<number> {
  const query = work.selectFrom('classes').select('id');
  const found = await (
    'id' in whose
      ? query.where('id', '=', whose.id)
      : 'address_key' in whose
        ? query.where('address_key', '=', whose.address_key)
        : query.where('ends_at', '<', whose.endedBy)
  ).execute();
  const ids = found.map(({id}) => id);
  if (ids.length === 0) return 0;
  for (const table of ['class_taps', 'class_tallies', 'class_codes', 'class_consents'] as const)
    await work.deleteFrom(table).where('class_id', 'in', ids).execute();
  await work.deleteFrom('classes').where('id', 'in', ids).execute();
  return ids.length;
}

/** A receipt is of no use once the tap can no longer be taken back. */
export async function forgetTaps(work: Work, now: number) {
  await work
    .deleteFrom('class_taps')
    .where('at', '<=', now - undoFor)
    .execute();
}

/** Two days before its code ends, or earlier, before letters are last counted; at once where there is no time left. */
export function lastCall(now: number, reportsUntil: number) {
  return Math.max(now, goodUntil(now, reportsUntil) - 2 * day);
}
