/** Prints something from a frame of its own, so that nothing of the page around it is on the paper. Loaded when needed. */
import type {TemplateResult} from 'lit';
import {render} from 'lit/html.js';

export interface Printable {
  title: string;
  /** As text: a style sheet belongs to the document that made it. */
  looks: string;
  content: TemplateResult;
}

const PATIENCE = 2_000;

/** False where the browser does not print: a sandboxed frame without `allow-modals`, a view inside an app. */
export async function press(place: Element, what: Printable): Promise<boolean> {
  place.replaceChildren();
  const frame = document.createElement('iframe');
  frame.title = what.title;
  frame.tabIndex = -1;
  // Firefox puts a second empty document into the place of the first.
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    setTimeout(resolve, PATIENCE);
  });
  place.append(frame);
  await loaded;
  const began = await sent(frame, what).catch(() => false);
  if (!began) frame.remove();
  return began;
}

async function sent(frame: HTMLIFrameElement, {title, looks, content}: Printable): Promise<boolean> {
  const window = frame.contentWindow as Window & typeof globalThis;
  // None in a sandbox: there it is another origin.
  const paper = frame.contentDocument;
  if (!paper) return false;
  paper.title = title;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(looks);
  paper.adoptedStyleSheets = [sheet];
  render(content, paper.body);
  await paper.fonts.ready;
  let began = !('onbeforeprint' in window);
  window.addEventListener('beforeprint', () => (began = true));
  window.addEventListener('afterprint', () => frame.remove());
  window.print();
  return began;
}
