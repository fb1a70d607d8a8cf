/** What a teacher does with a class: correct, give up a code, hand in, take back what was handed in. */
import {type ClassChanged, type ClassKind} from '../../../src/contract/index.js';
import {type Envelopes} from '../mail/envelope.js';
import {Trouble} from '../problems.js';
import {
  type Code,
  envelopeOf,
  lockRoom,
  readClassTallies,
  reopenFor,
  type Room,
  type Sealed,
  setTally,
  touch,
} from './classes.js';
import {type Answered, type Key, once} from './once.js';
import {enterReport, isSettled, lockReport, replaceReport} from './reporting.js';
import {type Store, type Work} from './store.js';

interface Step {
  room: Room;
  at: number;
}

/** One step, alone with the class while it is done. The class is locked first and read anew. */
function step(store: Store, {room: {id}, at}: Step, key: Key, act: (work: Work, room: Room) => Promise<number>) {
  return once(store, key, at, async (work) => {
    const room = await lockRoom(store, work, id);
    if (!room) throw new Trouble('class.unknown');
    return {version: await act(work, room)} satisfies ClassChanged;
  });
}

export function correctTally(
  store: Store,
  correcting: Step & {case_id: string; kind: ClassKind; n: number},
  key: Key,
): Promise<Answered> {
  const {case_id, kind, n, at} = correcting;
  return step(store, correcting, key, async (work, room) => {
    mustBeOpen(room);
    await setTally(work, {class_id: room.id, case_id, kind, n, corrected_at: at});
    return touch(work, room);
  });
}

/** The old code stops with this commit. */
export function replaceCode(
  store: Store,
  envelopes: Envelopes,
  replacing: Step & {code: string; row: Code},
  key: Key,
): Promise<Answered> {
  const {code, row, at} = replacing;
  return step(store, replacing, key, async (work, room) => {
    mustBeOpen(room);
    await work
      .updateTable('class_codes')
      .set({revoked_at: at})
      .where('class_id', '=', room.id)
      .where('revoked_at', 'is', null)
      .execute();
    await work.insertInto('class_codes').values(row).execute();
    const {name} = envelopes.open(envelopeOf(room), room.sealed) as Sealed;
    return touch(work, room, {sealed: envelopes.close(envelopeOf(room), {code, name} satisfies Sealed)});
  });
}

interface Closing extends Step {
  /** Whom one can still write for: what was tapped for somebody who was taken back is not counted. */
  cases: string[];
  countedSource: string | null;
  /** Whether so many are what a class can have written. */
  fits: boolean;
}

/** Each case and kind becomes a report, as if the teacher had told them one by one; a parcel that is counted replaces it. */
export function closeClass(store: Store, closing: Closing, key: Key): Promise<Answered> {
  const {cases, countedSource, fits, at} = closing;
  return step(store, closing, key, async (work, room) => {
    if (room.state === 'closed') return room.version;
    for (const {case_id, kind, n, report_id} of await readClassTallies(work, room.id)) {
      if (!cases.includes(case_id)) continue;
      const earlier = report_id === null ? undefined : await lockReport(store, work, report_id);
      if (earlier && isSettled(earlier)) continue;
      if (earlier) await replaceReport(work, earlier, {n, fits, at});
      else if (n > 0) {
        const report = {...reportOf(room), case_id, kind, n};
        const {receipt} = await enterReport(store, work, {report, countedSource, fits, at});
        await work
          .updateTable('class_tallies')
          .set({report_id: receipt})
          .where('class_id', '=', room.id)
          .where('case_id', '=', case_id)
          .where('kind', '=', kind)
          .execute();
      }
    }
    return touch(work, room, {state: 'closed', closed_at: at});
  });
}

const reportOf = ({edition, section, country, lang, source, trail}: Room) => ({
  edition,
  section,
  country,
  lang,
  source,
  trail,
  reporter: 'group' as const,
  link: null,
});

/** Within a day, and as long as the campaign has not counted the parcel: what was handed in leaves the count again. */
export function reopenClass(store: Store, reopening: Step, key: Key): Promise<Answered> {
  const {at} = reopening;
  return step(store, reopening, key, async (work, room) => {
    if (room.state === 'open') return room.version;
    if (at >= room.closed_at! + reopenFor) throw new Trouble('class.settled');
    for (const {report_id} of await readClassTallies(work, room.id)) {
      const report = report_id === null ? undefined : await lockReport(store, work, report_id);
      if (report) await replaceReport(work, report, {n: 0, fits: true, at});
    }
    return touch(work, room, {state: 'open', closed_at: null});
  });
}

function mustBeOpen({state}: Room) {
  if (state === 'closed') throw new Trouble('class.closed');
}
