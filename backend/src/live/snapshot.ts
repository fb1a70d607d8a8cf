/** The counts as one process last saw them: read from the database at most about twice a second, however many ask. */
import {ActionKind, type Count} from '../../../src/contract/index.js';
import {type Catalogue, type Edition} from '../content/catalogue.js';
import {isKnown} from '../content/moments.js';
import {publicConfidences, type Tally} from '../store/counting.js';

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
  version: number;
}

export const emptySnapshot: Snapshot = {readAt: 0, editions: new Map()};

const nothing = (): Sum => ({
  split: {pending: 0, confirmed: 0, selfReported: 0, verified: 0},
  kinds: new Map(),
  version: 0,
});

export function makeSnapshot(tallies: Tally[], readAt: number): Snapshot {
  const editions: Snapshot['editions'] = new Map();
  for (const {edition, of, kind, confidence, n, changes} of tallies) {
    const sums = editions.get(edition) ?? new Map<string, Sum>();
    editions.set(edition, sums);
    // The campaign is the sum of its cases; sources count the same actions once more.
    for (const key of of.startsWith('case:') ? [of, 'campaign'] : [of]) {
      const sum = sums.get(key) ?? nothing();
      sums.set(key, sum);
      // A report that waits for somebody's look is nobody else's business: its number may be a joke.
      const shown = confidence !== 'pending' || kind === 'signature';
      if (shown && confidence in sum.split) sum.split[confidence as keyof Split] += n;
      if (publicConfidences.includes(confidence)) sum.kinds.set(kind, (sum.kinds.get(kind) ?? 0) + n);
      sum.version += changes;
    }
  }
  return {readAt, editions};
}

/** A key nobody knows, an embargoed case and a withdrawn one have no count. */
export function countOf(snapshot: Snapshot, edition: Edition, key: string, now: number): Count | undefined {
  const goal = goalOf(edition, key, now);
  if (goal === undefined) return undefined;
  const {split, kinds, version} = snapshot.editions.get(edition.id)?.get(key) ?? nothing();
  // A correction may be larger than what it corrects while rows are on their way; nobody is shown less than none.
  const shown = Object.fromEntries(Object.entries(split).map(([name, n]) => [name, Math.max(0, n)])) as Split;
  const count = publicConfidences.reduce((sum, confidence) => sum + shown[confidence as keyof Split], 0);
  const told = ActionKind.options
    .map((kind) => ({kind, count: kinds.get(kind) ?? 0}))
    .filter(({count: some}) => some > 0);
  return {key, count, goal, version, split: shown, kinds: told};
}

function goalOf(edition: Edition, key: string, now: number): number | null | undefined {
  if (key === 'campaign') return edition.facts.goal;
  const [kind, id] = key.split(':') as [string, string];
  if (kind === 'source') return id === 'other' || edition.facts.sources?.includes(id) ? null : undefined;
  const content = edition.cases.get(id);
  return content && content.withdrawnAt === null && isKnown(content, now) ? content.facts.goal : undefined;
}

/** Which keys of which editions differ, as `edition key`. */
export function changedKeys(before: Snapshot, after: Snapshot): Set<string> {
  const changed = new Set<string>();
  for (const [edition, sums] of after.editions) {
    for (const [key, sum] of sums) {
      if (before.editions.get(edition)?.get(key)?.version !== sum.version) changed.add(`${edition} ${key}`);
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
