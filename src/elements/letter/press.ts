/** Measures a letter and prints it. Loaded when somebody begins to write. */
import {render} from 'lit/html.js';
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

const PATIENCE = 2_000;

/**
 * Prints from a frame of its own, so that nothing of the page around it is on the paper. False where the browser does not
 * print: a sandboxed frame without `allow-modals`, a view inside an app.
 */
export async function print(place: Element, page: Page): Promise<boolean> {
  place.replaceChildren();
  const frame = document.createElement('iframe');
  frame.title = page.title;
  frame.tabIndex = -1;
  // Firefox puts a second empty document into the place of the first.
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    setTimeout(resolve, PATIENCE);
  });
  place.append(frame);
  await loaded;
  const began = await sent(frame, page).catch(() => false);
  if (!began) frame.remove();
  return began;
}

async function sent(frame: HTMLIFrameElement, page: Page): Promise<boolean> {
  const window = frame.contentWindow as Window & typeof globalThis;
  // None in a sandbox: there it is another origin.
  const paper = frame.contentDocument;
  if (!paper) return false;
  paper.title = page.title;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(looksOf(page) + paperOf(page));
  paper.adoptedStyleSheets = [sheet];
  render(pageOf(page), paper.body);
  await paper.fonts.ready;
  let began = !('onbeforeprint' in window);
  window.addEventListener('beforeprint', () => (began = true));
  window.addEventListener('afterprint', () => frame.remove());
  window.print();
  return began;
}
