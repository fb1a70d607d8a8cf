/** The only way into the ledger: an entry and its tallies go in together. */
import {randomInt, randomUUID} from 'node:crypto';
import {sql} from 'kysely';
import {type Work} from './store.js';
import {type Tables} from './tables.js';

/** How many rows one case's tally is spread over, so that no row is hot. */
export const slots = 16;

export async function enter(work: Work, entries: Tables['ledger'][]) {
  if (entries.length === 0) return;
  await work.insertInto('ledger').values(entries).execute();
  // All in the same slot, chosen anew each time.
  await addToTallies(work, tallied(entries, randomInt(slots)));
}

/** What an action still has in the ledger under one confidence is taken out again, by rows of its own. */
export async function takeOut(work: Work, actionId: string, confidence: string, reason: string, at: number) {
  const entries = await work
    .selectFrom('ledger')
    .selectAll()
    .where('action_id', '=', actionId)
    .where('confidence', '=', confidence)
    .execute();
  const open = new Map<string, Tables['ledger']>();
  for (const entry of entries) {
    const name = `${entry.section} ${entry.country} ${entry.source}`;
    open.set(name, {...entry, n: (open.get(name)?.n ?? 0) + entry.n});
  }
  const back = [...open.values()].filter(({n}) => n !== 0);
  await enter(
    work,
    back.map((entry) => ({...entry, id: randomUUID(), n: -entry.n, reason, at})),
  );
}

/** One row for each case, source, section and country among them, in the order in which everybody takes them. */
export function tallied(entries: Tables['ledger'][], slot: number): Tables['tallies'][] {
  const sums = new Map<string, Tables['tallies']>();
  for (const {edition, kind, confidence, n, ...entry} of entries) {
    for (const of of keysOf(entry)) {
      const name = `${edition} ${of} ${kind} ${confidence}`;
      const sum = sums.get(name) ?? {edition, of, kind, confidence, slot, n: 0, changes: 0};
      sums.set(name, {...sum, n: sum.n + n, changes: sum.changes + 1});
    }
  }
  // Two transactions that take rows in the same order never wait for each other in a ring.
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function keysOf({
  case_id,
  source,
  section,
  country,
}: Pick<Tables['ledger'], 'case_id' | 'source' | 'section' | 'country'>) {
  const keys = [`case:${case_id}`];
  if (source) keys.push(`source:${source}`);
  if (section) keys.push(`section:${section}`);
  if (country) keys.push(`country:${country}`);
  return keys;
}

export async function addToTallies(work: Work, rows: Tables['tallies'][]) {
  await work
    .insertInto('tallies')
    .values(rows)
    .onConflict((clash) =>
      clash.columns(['edition', 'of', 'kind', 'confidence', 'slot']).doUpdateSet({
        n: sql`tallies.n + excluded.n`,
        changes: sql`tallies.changes + excluded.changes`,
      }),
    )
    .execute();
}
