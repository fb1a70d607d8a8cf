/** What a campaign sees of its classes, and the end of one that is abused. No pupil, no code, no name, no address. */
import {currentCode, deleteClasses, readClassTallies, readHandedIn, type Room, sumOf} from './classes.js';
import {patiently} from './once.js';
import {change, lockReport} from './reporting.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';
import {theOne} from './the-one.js';

type Report = Tables['reports'];

const shown = [
  ...(['id', 'edition', 'section', 'country', 'lang', 'pupils', 'source'] as const),
  ...(['created_at', 'ends_at', 'closed_at', 'state'] as const),
];
type Seen = Pick<Room, (typeof shown)[number]>;

export interface SeenClass extends Omit<Seen, 'state'> {
  letters: number;
  cards: number;
  /** `stuck`: something was written, nobody has handed it in, and the code works no more. */
  state: 'empty' | 'writing' | 'stuck' | 'handed-in' | 'in-review';
}

/** Oldest first; `asked` are those whose mail waits for its button. */
export async function listClasses(store: Store, edition: string, now: number) {
  const {db} = store;
  const rooms = await db
    .selectFrom('classes')
    .select(shown)
    .where('edition', '=', edition)
    .where('ends_at', '>', now)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const seen: SeenClass[] = [];
  for (const room of rooms) seen.push(await see(store, room, now));
  const {asked} = await db
    .selectFrom('requests')
    .select((row) => row.fn.countAll<number>().as('asked'))
    .where('edition', '=', edition)
    .where('purpose', '=', 'class')
    .where('done_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return {classes: seen, asked};
}

async function see(store: Store, room: Seen, now: number): Promise<SeenClass> {
  const tallies = await readClassTallies(store.db, room.id);
  const of = (kind: string) => sumOf(tallies.filter((tally) => tally.kind === kind));
  const [letters, cards] = [of('letter'), of('solidarity')];
  return {...room, letters, cards, state: await stateOf(store, room, letters + cards, now)};
}

async function stateOf(store: Store, room: Seen, written: number, now: number): Promise<SeenClass['state']> {
  if (room.state === 'closed') {
    const reports = await readHandedIn(store, room.id);
    return reports.some(({state}) => state === 'waiting') ? 'in-review' : 'handed-in';
  }
  if (written === 0) return 'empty';
  return (await currentCode(store.db, room, now)) ? 'writing' : 'stuck';
}

interface Ending {
  /** Why what it handed in counts no more; null leaves that as it is. */
  reject: string | null;
  at: number;
  /** Told before anything is written; false leaves everything as it is. */
  go(room: Room, reports: Report[]): boolean;
}

/** With its code, its key and its tally; `id` may be the beginning of one. What was handed in was a number of the campaign's. */
export function endClass(store: Store, id: string, {reject, at, go}: Ending) {
  return patiently(() =>
    store.db.transaction().execute(async (work) => {
      const room = await lockClass(store, work, id);
      const reports = await reportsOf(store, work, room);
      const done = go(room, reports);
      if (!done) return {room, reports, done};
      for (const report of reject === null ? [] : reports)
        await change(work, report, {n: report.n, state: 'rejected', decided_at: at, reason: reject}, at);
      await deleteClasses(work, {id: room.id});
      return {room, reports, done};
    }),
  );
}

/** A parcel that the campaign has counted itself is no abuse. */
const decided: Report['state'][] = ['rejected', 'verified'];

/** What it has handed in, as far as that is nobody's but the class's word. */
async function reportsOf(store: Store, work: Work, {id}: Room): Promise<Report[]> {
  const reports: Report[] = [];
  for (const {report_id} of await readClassTallies(work, id)) {
    const report = report_id === null ? undefined : await lockReport(store, work, report_id);
    if (report && report.n > 0 && !decided.includes(report.state)) reports.push(report);
  }
  return reports;
}

async function lockClass({kind}: Store, work: Work, id: string): Promise<Room> {
  // There are never so many that looking at each would take long.
  const query = work.selectFrom('classes').selectAll().where('id', 'like', `${id}%`).limit(2);
  const found = /^[0-9a-f-]{4,36}$/.test(id) ? await (kind === 'postgres' ? query.forUpdate() : query).execute() : [];
  return theOne('class', id, found);
}
