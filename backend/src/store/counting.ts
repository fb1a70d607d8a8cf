/** Reading the tallies, and holding them against the ledger they were made from. */
import {type Store, type Work} from './store.js';

/** What the public number is made of. */
export const publicConfidences = ['confirmed', 'selfReported', 'verified'];

export interface Tally {
  edition: string;
  of: string;
  kind: string;
  confidence: string;
  n: number;
  changes: number;
}

/** Every tally, its slots summed: a few hundred rows however many people sign. */
export function readTallies(db: Store['db'] | Work): Promise<Tally[]> {
  return db
    .selectFrom('tallies')
    .select(['edition', 'of', 'kind', 'confidence', (row) => row.fn.sum<number>('n').as('n')])
    .select((row) => row.fn.sum<number>('changes').as('changes'))
    .groupBy(['edition', 'of', 'kind', 'confidence'])
    .execute();
}

/** Count and version of these cases as this transaction sees them; by `edition case`. */
export async function readCounts(work: Work, of: {edition: string; case_id: string}[]) {
  const editions = [...new Set(of.map(({edition}) => edition))];
  const cases = [...new Set(of.map(({case_id}) => `case:${case_id}`))];
  const rows = await work
    .selectFrom('tallies')
    .select(['edition', 'of', 'confidence', (row) => row.fn.sum<number>('n').as('n')])
    .select((row) => row.fn.sum<number>('changes').as('changes'))
    .where('edition', 'in', editions)
    .where('of', 'in', cases)
    .groupBy(['edition', 'of', 'confidence'])
    .execute();
  const counts = new Map(of.map(({edition, case_id}) => [`${edition} ${case_id}`, {count: 0, version: 0}]));
  for (const {edition, of, confidence, n, changes} of rows) {
    const count = counts.get(`${edition} ${of.slice('case:'.length)}`);
    if (!count) continue;
    if (publicConfidences.includes(confidence)) count.count += n;
    count.version += changes;
  }
  return counts;
}
