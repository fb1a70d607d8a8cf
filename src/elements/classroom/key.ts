import {shared} from '../../page.js';

/** What a teacher's link carries behind its #. */
const fragment = /[#&]w4r-class=([\w-]{43})$/;

/**
 * The teacher's key, from the address of the page: taken out of it at once, before anybody looks over a shoulder or copies
 * it, and kept in this page's memory alone. One for all classrooms of the page.
 */
export const teachersKey = (): string | undefined => shared('class', take);

function take(): string | undefined {
  const [found, key] = fragment.exec(location.hash) ?? [];
  if (!found) return undefined;
  try {
    history.replaceState(history.state, '', location.href.slice(0, -found.length));
  } catch {
    // A frame may not be allowed to.
  }
  return key;
}
