/** The counts as one process last saw them: read from the database at most about twice a second, however many ask. */
import {ActionKind, type Count, type Counts, type Few} from '../../../src/contract/index.js';
import {type Catalogue, type Edition} from '../content/catalogue.js';
import {goalAbove, milestoneAt} from '../content/goals.js';
import {isCountry} from '../content/languages.js';
import {isKnown} from '../content/moments.js';
import {publicConfidences, type Tally} from '../store/counting.js';
import {peopleTally} from '../store/people.js';

type Split = Count['split'];

export interface Snapshot {
  /** When the database last gave these numbers. */
  readAt: number;
  /** By edition, then by key as the tallies spell it, and `campaign`. */
  editions: Map<string, Map<string, Sum>>;
}

export interface Sum {
  split: Split;
  /** Of what the public number is made of. */
  kinds: Map<string, number>;
  /** Of the campaign, once somebody was counted. */
  people: number | undefined;
  version: number;
}

/** A country with fewer is never told in numbers: there a number may be a person. */
const fewestOfACountry = 10;

export const emptySnapshot: Snapshot = {readAt: 0, editions: new Map()};

const nothing = (): Sum => ({
  split: {pending: 0, confirmed: 0, selfReported: 0, verified: 0},
  kinds: new Map(),
  people: undefined,
  version: 0,
});

export function makeSnapshot(tallies: Tally[], readAt: number, known: Catalogue['editions']): Snapshot {
  const editions: Snapshot['editions'] = new Map();
  for (const {edition, of, kind, confidence, n, changes} of tallies) {
    const sums = editions.get(edition) ?? new Map<string, Sum>();
    editions.set(edition, sums);
    // The campaign is the sum of its cases; sources, sections and countries count the same actions once more.
    for (const key of of.startsWith('case:') ? [of, 'campaign'] : [of === peopleTally.of ? 'campaign' : of]) {
      const sum = sums.get(key) ?? nothing();
      sums.set(key, sum);
      if (of === peopleTally.of) sum.people = (sum.people ?? 0) + n;
      // A report that waits for somebody's look is nobody else's business: its number may be a joke.
      const shown = confidence !== 'pending' || kind === 'signature';
      if (shown && confidence in sum.split) sum.split[confidence as keyof Split] += n;
      if (publicConfidences.includes(confidence)) sum.kinds.set(kind, (sum.kinds.get(kind) ?? 0) + n);
      sum.version += changes;
    }
  }
  for (const [id, sums] of editions) {
    const edition = known.get(id);
    if (!edition) continue;
    // Forgotten here, so that nothing further on can tell: no kinds, no version that counts along, no message when it grows.
    for (const [key, sum] of sums) if (publicOf(sum.split) < fewestOf(edition, key)) sums.set(key, nothing());
  }
  return {readAt, editions};
}

/** What is asked for, as every answer and message has it. */
export function countsOf(
  snapshot: Snapshot,
  edition: Edition,
  keys: string[],
  now: number,
): Pick<Counts, 'counts' | 'few'> {
  const told = keys.map((key) => fewOf(snapshot, edition, key, now) ?? countOf(snapshot, edition, key, now));
  return {
    counts: told.filter((one) => one !== undefined && 'count' in one),
    few: told.filter((one) => one !== undefined && 'below' in one),
  };
}

/** A key nobody knows, an embargoed case and a withdrawn one have no count. */
export function countOf(snapshot: Snapshot, edition: Edition, key: string, now: number): Count | undefined {
  const sums = snapshot.editions.get(edition.id);
  if (!isCounted(edition, key, now, sums)) return undefined;
  const {split, kinds, people, version} = sums?.get(key) ?? nothing();
  // A correction may be larger than what it corrects while rows are on their way; nobody is shown less than none.
  const shown = Object.fromEntries(Object.entries(split).map(([name, n]) => [name, Math.max(0, n)])) as Split;
  const count = publicOf(shown);
  const told = ActionKind.options
    .map((kind) => ({kind, count: kinds.get(kind) ?? 0}))
    .filter(({count: some}) => some > 0);
  const whole = key === 'campaign';
  return {
    key,
    count,
    goal: whole
      ? goalAbove(edition.whole, count)
      : ((caseOf(edition, key)?.facts ?? sectionOf(edition, key))?.goal ?? null),
    version,
    split: shown,
    kinds: told,
    people: whole && edition.knowsPeople ? (people ?? null) : null,
    milestone: whole ? milestoneAt(edition.whole, count) : null,
    ...finalOf(edition, now),
  };
}

/** Of what must not be told in numbers while it is small. */
function fewOf(snapshot: Snapshot, edition: Edition, key: string, now: number): Few | undefined {
  const below = fewestOf(edition, key);
  const sums = snapshot.editions.get(edition.id);
  if (below === 0 || !isCounted(edition, key, now, sums)) return undefined;
  return publicOf(sums?.get(key)?.split ?? nothing().split) < below
    ? {key, below, ...finalOf(edition, now)}
    : undefined;
}

const finalOf = ({reportsUntil}: Edition, now: number) => (now < reportsUntil ? {} : {final: true});

function fewestOf({facts}: Edition, key: string) {
  if (key.startsWith('country:')) return fewestOfACountry;
  return /^(section|source):/.test(key) ? (facts.counting?.hideBelow ?? 0) : 0;
}

const publicOf = (split: Split) =>
  publicConfidences.reduce((sum, confidence) => sum + split[confidence as keyof Split], 0);

function isCounted(edition: Edition, key: string, now: number, sums: Map<string, Sum> | undefined): boolean {
  const [kind, id] = key.split(':') as [string, string];
  if (kind === 'source') return id === 'other' || edition.facts.sources?.includes(id) === true;
  if (kind === 'section') return sums?.has(key) === true || sectionOf(edition, key) !== undefined;
  if (kind === 'country') return isCountry(id, edition.words);
  const content = caseOf(edition, key);
  return key === 'campaign' || (content !== undefined && content.withdrawnAt === null && isKnown(content, now));
}

const sectionOf = ({whole}: Edition, key: string) => whole.sections?.find(({id}) => key === `section:${id}`);

const caseOf = ({cases}: Edition, key: string) => (key.startsWith('case:') ? cases.get(key.slice(5)) : undefined);

/** Which keys of which editions differ, as `edition key`. */
export function changedKeys(before: Snapshot, after: Snapshot): Set<string> {
  const changed = new Set<string>();
  for (const [edition, sums] of after.editions) {
    for (const [key, sum] of sums) {
      // What is not told yet must not be heard either.
      if ((before.editions.get(edition)?.get(key)?.version ?? 0) !== sum.version) changed.add(`${edition} ${key}`);
    }
  }
  return changed;
}

/** Cases that could be read before and have been taken back since. */
export function newlyWithdrawn(before: Catalogue, after: Catalogue): {edition: string; case: string}[] {
  return [...after.editions.values()].flatMap(({id: edition, cases}) =>
    [...cases.values()]
      .filter(({id, withdrawnAt}) => {
        const earlier = before.editions.get(edition)?.cases.get(id);
        return withdrawnAt !== null && earlier !== undefined && earlier.withdrawnAt === null;
      })
      .map(({id}) => ({edition, case: id})),
  );
}
