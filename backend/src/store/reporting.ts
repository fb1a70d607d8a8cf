/** Letters that people say they wrote: a row that holds the number, and every change of it as entries of the ledger. */
import {randomBytes} from 'node:crypto';
import {type Reported} from '../../../src/contract/index.js';
import {Trouble} from '../problems.js';
import {readCounts} from './counting.js';
import {enter} from './ledger.js';
import {type Answered, type Key, once, patiently} from './once.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';

type Row = Tables['reports'];
export type ReportState = Row['state'];

/** What the ledger calls the number of a report. */
export const confidences: {[state in ReportState]: string} = {
  counted: 'selfReported',
  corrected: 'selfReported',
  waiting: 'pending',
  rejected: 'rejected',
  verified: 'verified',
};

/** Once the campaign itself has said how many, the reporter no longer can. */
const settled: ReportState[] = ['corrected', 'rejected', 'verified'];
export const isSettled = ({state}: Pick<Row, 'state'>) => settled.includes(state);

export interface Reporting {
  report: Omit<Row, 'id' | 'state' | 'created_at' | 'decided_at' | 'reason' | 'event_id'> & {event_id?: string | null};
  /** What the tallies call the source: a listed one, `other`, or none. */
  countedSource: string | null;
  /** Whether the number is one that may count at once. */
  fits: boolean;
  at: number;
}

export interface Correcting {
  receipt: string;
  n: number;
  fits: boolean;
  at: number;
}

export function recordReport(store: Store, reporting: Reporting, key: Key): Promise<Answered> {
  return once(store, key, reporting.at, (work) => enterReport(store, work, reporting));
}

/** A mail's link has one report for each case and kind: asked again, the new number takes the place of the old. */
export function recordByLink(store: Store, reporting: Reporting & {report: {link: string}}): Promise<Reported> {
  return patiently(() => store.db.transaction().execute((work) => enterReport(store, work, reporting)));
}

/** Throws `report.unknown`, or `report.settled` once the campaign has decided. */
export function correctReport(store: Store, correcting: Correcting, key: Key): Promise<Answered> {
  return once(store, key, correcting.at, async (work) => {
    const report = await lockReport(store, work, correcting.receipt);
    if (!report) throw new Trouble('report.unknown');
    return replaceReport(work, report, correcting);
  });
}

export function findReport({db}: Store, receipt: string): Promise<Row | undefined> {
  return db.selectFrom('reports').selectAll().where('id', '=', receipt).executeTakeFirst();
}

/** Nobody else changes it until the transaction ends. */
export async function lockReport({kind}: Store, work: Work, id: string): Promise<Row | undefined> {
  const query = work.selectFrom('reports').selectAll().where('id', '=', id);
  return (kind === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
}

/** Within a transaction that has more to do than this. */
export async function enterReport(
  store: Store,
  work: Work,
  {report, countedSource, fits, at}: Reporting,
): Promise<Reported> {
  const id = randomBytes(16).toString('hex');
  const state = fits ? 'counted' : 'waiting';
  const row: Row = {event_id: null, ...report, id, state, created_at: at, decided_at: null, reason: null};
  const inserted = await work
    .insertInto('reports')
    .values(row)
    .onConflict((clash) => clash.columns(['link', 'case_id', 'kind']).doNothing())
    .returning('id')
    .execute();
  if (inserted.length === 0) {
    const {id: earlier} = await work
      .selectFrom('reports')
      .select('id')
      .where('link', '=', report.link)
      .where('case_id', '=', report.case_id)
      .where('kind', '=', report.kind)
      .executeTakeFirstOrThrow();
    return replaceReport(work, (await lockReport(store, work, earlier))!, {n: report.n, fits, at});
  }
  const {edition, case_id, kind, n, section, country} = row;
  const confidence = confidences[state];
  const entry = {id, edition, case_id, kind, confidence, n, section, country, action_id: id, at};
  await enter(work, [{...entry, source: countedSource, reason: null}]);
  return answer(work, row, at);
}

/** The new number in the place of the old; throws `report.settled` once the campaign has decided. */
export async function replaceReport(
  work: Work,
  report: Row,
  {n, fits, at}: Omit<Correcting, 'receipt'>,
): Promise<Reported> {
  if (isSettled(report)) throw new Trouble('report.settled');
  // Less than what is counted already needs nobody's look.
  const state = fits || (report.state === 'counted' && n <= report.n) ? 'counted' : 'waiting';
  return answer(work, await change(work, report, {n, state}, at), at);
}

/** The old number leaves, the new one comes; the ledger keeps both. */
export async function change(work: Work, before: Row, changes: Partial<Row> & Pick<Row, 'n' | 'state'>, at: number) {
  const after: Row = {...before, ...changes};
  // Case, kind, section, country and source stay those of the first entry, whatever the campaign lists by now.
  const first = await work
    .selectFrom('ledger')
    .selectAll()
    .where('action_id', '=', before.id)
    .limit(1)
    .executeTakeFirstOrThrow();
  const entry = (confidence: string, n: number) => ({
    ...first,
    id: randomBytes(16).toString('hex'),
    confidence,
    n,
    reason: changes.reason ?? null,
    at,
  });
  const [from, to] = [confidences[before.state], confidences[after.state]];
  const entries = from === to ? [entry(to, after.n - before.n)] : [entry(from, -before.n), entry(to, after.n)];
  await enter(
    work,
    entries.filter(({n}) => n !== 0),
  );
  const {n, state, decided_at, reason} = after;
  await work.updateTable('reports').set({n, state, decided_at, reason}).where('id', '=', before.id).execute();
  return after;
}

async function answer(work: Work, {id, edition, case_id, state}: Row, asOf: number): Promise<Reported> {
  const counts = await readCounts(work, [{edition, case_id}]);
  const status = state === 'waiting' ? 'in-review' : 'counted';
  return {receipt: id, status, ...counts.get(`${edition} ${case_id}`)!, asOf};
}
