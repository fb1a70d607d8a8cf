/** Measures a letter and prints it. Loaded when somebody begins to write. */
import {render} from 'lit/html.js';
import {press} from '../../parts/press.js';
import {pageOf, type Page} from './page.js';
import {looksOf, paperOf} from './page-looks.js';

/** How full the pages get, in pages: 0.5 is half a page. */
export interface Fill {
  size: number;
  pages: number;
}

/** Closed: whoever reads the page, or looks through it, meets the letter once. */
const roots = new WeakMap<Element, ShadowRoot>();

/**
 * Sets the letter in the largest size of type with which it fits on one page, else in the smallest, and says how much it
 * takes up.
 */
export function measure(place: Element, page: Page): Fill {
  // eslint-disable-next-line wc/no-closed-shadow-root
  const root = roots.get(place) ?? place.attachShadow({mode: 'closed'});
  roots.set(place, root);
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet];
  let fill: Fill = {size: 0, pages: 0};
  for (const size of page.paper.sizes) {
    const sized = {...page, size, lines: false};
    sheet.replaceSync(looksOf(sized));
    render(pageOf(sized), root);
    fill = {size, pages: filled(root, sized)};
    if (fill.pages <= 1) break;
  }
  return fill;
}

/** Of one page without its margins. */
function filled(root: ShadowRoot, {paper}: Page): number {
  const table = root.querySelector<HTMLElement>('table')!;
  const millimetre = table.offsetWidth / paper.width;
  const side = root.querySelector<HTMLElement>('.column')!;
  return side.offsetHeight / millimetre / (paper.height - 2 * paper.margin);
}

/** Prints the letter alone; whether the browser took it. */
export const print = (place: Element, page: Page): Promise<boolean> =>
  press(place, {title: page.title, looks: looksOf(page) + paperOf(page), content: pageOf(page)});
