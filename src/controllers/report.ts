import type {Failure} from '../client/failure.js';
import {shared} from '../page.js';

/** One console line for the developer of the host page, once a page, with the place where it is explained. */
export function report(what: string, where: string) {
  const said = shared('said', () => new Set<string>());
  if (said.has(what)) return;
  said.add(what);
  console.warn(`w4r: ${what} (docs/embed.md#${where})`);
}

/** What a visitor cannot mend, the developer of the page hears of. */
export function explain({kind}: Failure, what: string) {
  if (kind === 'unknown' || kind === 'invalid') report(`there is no ${what}`, 'unknown-case');
  if (kind === 'offline') report(`could not reach the ${what}`, 'unreachable');
  if (kind === 'broken') report(`could not read the answer for the ${what}`, 'broken');
}

/** What was asked for, as `explain` names it: a case, or the campaign where there is none. */
export const whatOf = (caseId: string, {backend}: {backend: string}) =>
  caseId ? `case "${caseId}" of ${backend}` : `campaign of ${backend}`;
