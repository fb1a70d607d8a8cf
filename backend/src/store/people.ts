/** How many different people took part: a digest of each, in a table of its own that is joined with nothing. */
import {randomInt} from 'node:crypto';
import {addToTallies, slots} from './ledger.js';
import {type Work} from './store.js';
import {type Tables} from './tables.js';

type Person = Tables['people'];

/** One row of the tallies, whatever edition they belong to. */
export const peopleTally = {of: 'people', kind: 'person', confidence: 'counted'};

/** The beginning of a fact's name: how many people an edition had that stand in no row of ours. */
export const knownPeople = 'people known ';

/** The same: an edition that began before people were counted, so that nobody knows how many they are. */
export const unknownPeople = 'people unknown ';

/** Whoever is counted already changes nothing: a row never tells what somebody did after the first time. */
export async function countPeople(work: Work, people: Person[]) {
  if (people.length === 0) return;
  // In the order of the digests: everybody takes rows in the same order, and nobody learns in which they came.
  const sorted = [...people].sort((a, b) => (a.person < b.person ? -1 : 1));
  const added = await work
    .insertInto('people')
    .values(sorted)
    .onConflict((clash) => clash.doNothing())
    .returning('edition')
    .execute();
  await tally(work, added, 1);
}

/** For somebody all of whose actions are erased. */
export async function uncountPerson(work: Work, personIn: (edition: string) => string) {
  for (const {id: edition} of await work.selectFrom('editions').select('id').orderBy('id').execute()) {
    const gone = await work
      .deleteFrom('people')
      .where('edition', '=', edition)
      .where('person', '=', personIn(edition))
      .returning('edition')
      .execute();
    await tally(work, gone, -1);
  }
}

async function tally(work: Work, rows: {edition: string}[], by: 1 | -1) {
  const sums = new Map<string, number>();
  for (const {edition} of rows) sums.set(edition, (sums.get(edition) ?? 0) + by);
  if (sums.size === 0) return;
  const slot = randomInt(slots);
  await addToTallies(
    work,
    [...sums].sort().map(([edition, n]) => ({...peopleTally, edition, slot, n, changes: 1})),
  );
}
