/** What somebody of the campaign decides about what was reported. Each change has its reason in the ledger. */
import {randomUUID} from 'node:crypto';
import {type ActionKind} from '../../../src/contract/index.js';
import {Refusal} from '../refusal.js';
import {publicConfidences, readCounts} from './counting.js';
import {enter} from './ledger.js';
import {patiently} from './once.js';
import {change, confidences, lockReport} from './reporting.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';
import {theOne} from './the-one.js';

type Report = Tables['reports'];

export interface Decided {
  before: Report;
  after: Report;
  /** By how much the public number changes. */
  by: number;
}

export interface Deciding {
  /** What shall hold; throws a `Refusal` where that makes no sense. */
  to(report: Report): Pick<Report, 'n' | 'state'>;
  reason: string;
  at: number;
  /** Told before anything is written; false leaves everything as it is. */
  go(decided: Decided): boolean;
}

/** `id` may be the beginning of one. Gives what was decided, and what the case counts afterwards. */
export function decide(store: Store, id: string, {to, reason, at, go}: Deciding) {
  return patiently(() =>
    store.db.transaction().execute(async (work) => {
      const before = (await lockReport(store, work, await wholeId(work, id)))!;
      const after: Report = {...before, ...to(before), decided_at: at, reason};
      const decided: Decided = {before, after, by: counted(after) - counted(before)};
      const done = go(decided);
      if (done) await change(work, before, after, at);
      return {...decided, done, count: await countOf(work, before)};
    }),
  );
}

function counted({n, state}: Report) {
  return publicConfidences.includes(confidences[state]) ? n : 0;
}

async function wholeId(work: Work, id: string) {
  // A range, because SQLite looks at every row for a `like`; ids are hexadecimal, and `g` comes after `f`.
  const query = work.selectFrom('reports').select('id').where('id', '>=', id).where('id', '<', `${id}g`).limit(2);
  const found = /^[0-9a-f]{6,32}$/.test(id) ? await query.execute() : [];
  return theOne('report', id, found).id;
}

export interface Correction {
  edition: string;
  case_id: string;
  kind: ActionKind;
  confidence: string;
  by: number;
  reason: string;
  at: number;
  /** Told what is counted and will be, before anything is written; false leaves everything as it is. */
  go(sum: {before: number; after: number}): boolean;
}

/** For what no report stands behind: a sum from elsewhere, a parcel that was counted twice. */
export function correctLedger(store: Store, correction: Correction) {
  const {edition, case_id, kind, confidence, by, reason, at, go} = correction;
  return patiently(() =>
    store.db.transaction().execute(async (work) => {
      const known = work.selectFrom('cases').select('id').where('edition', '=', edition).where('id', '=', case_id);
      if (!(await known.executeTakeFirst()))
        throw new Refusal(`There is no case "${case_id}" in edition "${edition}".`);
      const {n} = await work
        .selectFrom('tallies')
        .select((row) => row.fn.sum<number | null>('n').as('n'))
        .where('edition', '=', edition)
        .where('of', '=', `case:${case_id}`)
        .where('kind', '=', kind)
        .where('confidence', '=', confidence)
        .executeTakeFirstOrThrow();
      const before = n ?? 0;
      // What a rejected report has left below nothing can be put back, in as many steps as somebody likes.
      if (by < 0 && before + by < 0) {
        throw new Refusal(`${case_id} has ${before} of ${kind} ${confidence}: ${-by} cannot be taken away.`);
      }
      const done = go({before, after: before + by});
      const entry = {id: randomUUID(), edition, case_id, kind, confidence, n: by, reason, at};
      if (done) await enter(work, [{...entry, section: null, country: null, source: null, action_id: null}]);
      return {before, after: done ? before + by : before, done, count: await countOf(work, {edition, case_id})};
    }),
  );
}

async function countOf(work: Work, {edition, case_id}: {edition: string; case_id: string}) {
  return (await readCounts(work, [{edition, case_id}])).get(`${edition} ${case_id}`)!.count;
}

/** Oldest first: those that wait, or all. */
export function listReports({db}: Store, edition: string, all: boolean): Promise<Report[]> {
  const query = db.selectFrom('reports').selectAll().where('edition', '=', edition).orderBy('created_at').orderBy('id');
  return (all ? query : query.where('state', '=', 'waiting')).execute();
}
