import {shared} from '../client/page.js';

/** One console line for the developer of the host page, once a page, with the place where it is explained. */
export function report(what: string, where: string) {
  const said = shared('said', () => new Set<string>());
  if (said.has(what)) return;
  said.add(what);
  console.warn(`w4r: ${what} (docs/embed.md#${where})`);
}
