/** "Letter done": one tap of one pupil, and the tap that takes it back. */
import {randomBytes} from 'node:crypto';
import {type ClassKind, type ClassReported} from '../../../src/contract/index.js';
import {Trouble} from '../problems.js';
import {lockRoom, readClassTallies, type Room, setTally, sumOf, tallyOf, touch, undoFor} from './classes.js';
import {type Answered, type Key, once, patiently} from './once.js';
import {type Store, type Work} from './store.js';

interface Tapping {
  room: Room;
  codeKey: string;
  case_id: string;
  kind: ClassKind;
  /** What a class may tap at the most: far above what it can have written. */
  most: number;
  at: number;
}

export function tap(store: Store, tapping: Tapping, key: Key): Promise<Answered> {
  const {case_id, kind, most, at} = tapping;
  return once(store, key, at, async (work) => {
    const room = await openRoom(store, work, tapping);
    const tallies = await readClassTallies(work, room.id);
    if (sumOf(tallies) >= most) throw new Trouble('class.full');
    const receipt = randomBytes(16).toString('hex');
    await work.insertInto('class_taps').values({receipt, class_id: room.id, case_id, kind, at}).execute();
    const before = tallyOf(tallies, case_id, kind);
    const n = (before?.n ?? 0) + 1;
    await setTally(work, {class_id: room.id, case_id, kind, n, corrected_at: before?.corrected_at ?? null});
    const version = await touch(work, room);
    return {receipt, undoUntil: at + undoFor, case: case_id, kind, count: n, version} satisfies ClassReported;
  });
}

/** Taken back twice is taken back once. Undefined for a receipt that nobody knows, or knows no more. */
export function untap(
  store: Store,
  {receipt, at, ...tapping}: Pick<Tapping, 'room' | 'codeKey' | 'at'> & {receipt: string},
): Promise<ClassReported | undefined> {
  return patiently(() =>
    store.db.transaction().execute(async (work) => {
      const room = await openRoom(store, work, tapping);
      const [tapped] = await work
        .deleteFrom('class_taps')
        .where('receipt', '=', receipt)
        .where('class_id', '=', room.id)
        .where('at', '>', at - undoFor)
        .returningAll()
        .execute();
      if (!tapped) return undefined;
      const {case_id, kind} = tapped;
      const tally = tallyOf(await readClassTallies(work, room.id), case_id, kind)!;
      // The teacher has counted since: what lies on the desk is not tapped away.
      const counted = tally.corrected_at !== null && tally.corrected_at >= tapped.at;
      const n = Math.max(0, tally.n - (counted ? 0 : 1));
      await setTally(work, {...tallyKey(tally), n, corrected_at: tally.corrected_at});
      const version = await touch(work, room);
      return {receipt, undoUntil: tapped.at + undoFor, case: case_id, kind, count: n, version};
    }),
  );
}

const tallyKey = ({class_id, case_id, kind}: {class_id: string; case_id: string; kind: ClassKind}) => ({
  class_id,
  case_id,
  kind,
});

/** A code that was given up a moment ago is good for nothing more, whatever the route still knew of it. */
async function openRoom(store: Store, work: Work, {room: {id}, codeKey}: Pick<Tapping, 'room' | 'codeKey'>) {
  const room = await lockRoom(store, work, id);
  const code = await work.selectFrom('class_codes').selectAll().where('code_key', '=', codeKey).executeTakeFirst();
  if (!room || !code) throw new Trouble('code.unknown');
  if (code.revoked_at !== null) throw new Trouble('code.revoked');
  if (room.state === 'closed') throw new Trouble('class.closed');
  return room;
}
