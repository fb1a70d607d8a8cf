import type {CaseCard, Cases, Withdrawn} from '../../contract/index.js';
import {language} from '../../i18n/language.js';

/** What somebody wants to see; '' is everything. */
export interface Choice {
  category: string;
  country: string;
  sort: string;
}

export type Shown = CaseCard | Withdrawn;

export const isWithdrawn = (it: Shown): it is Withdrawn => 'withdrawn' in it;

/** Whom there is to choose from, by name: only what at least one case has. */
export function options(cases: CaseCard[]) {
  const {compare} = new Intl.Collator(language());
  const sorted = (pairs: [string, string][]) => [...new Map(pairs)].sort((a, b) => compare(a[1], b[1]));
  return {
    categories: sorted(cases.flatMap((it) => it.categories.map(({id, name}): [string, string] => [id, name]))),
    countries: sorted(cases.map(({country}): [string, string] => [country.code, country.name])),
  };
}

/**
 * The cases that fit, as they are to be seen. A tombstone says nothing about anybody, so it fits no filter; where its
 * card stood, `before`, it takes that place.
 */
export function chosen({cases, withdrawn}: Cases, {category, country, sort}: Choice, before: string[]): Shown[] {
  const fitting = cases.filter(
    (it) => (!category || it.categories.some(({id}) => id === category)) && (!country || it.country.code === country),
  );
  const inOrder: Shown[] = sort === 'need' ? fitting.sort(byNeed) : fitting;
  if (category || country) return inOrder;
  const all = [...inOrder];
  for (const stone of withdrawn) {
    const place = before.indexOf(stone.id);
    all.splice(place < 0 ? all.length : place, 0, stone);
  }
  return all;
}

/** Whoever nobody can be signed for any more does not need it most. By the counts that came along: cards that change places under the reader's eyes cannot be read. */
const byNeed = (a: CaseCard, b: CaseCard) =>
  Number(a.status === 'closed') - Number(b.status === 'closed') || a.count.count - b.count.count;
