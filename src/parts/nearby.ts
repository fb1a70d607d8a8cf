/**
 * The element on this page that a person can be led to instead of leaving: of a tag, and about a case if one is named.
 * @param general whether one that is about no case in particular does as well
 */
export function nearby(from: Element, tag: string, caseId?: string, general = false): HTMLElement | undefined {
  const about = caseId === undefined ? [tag] : [`${tag}[case="${CSS.escape(caseId)}"]`];
  if (general) about.push(`${tag}:not([case])`);
  // Outwards through the shadow roots that it may stand in.
  for (let root = from.getRootNode() as Document | ShadowRoot; ; root = root.host.getRootNode() as typeof root) {
    for (const selector of about) {
      const found = root.querySelector<HTMLElement>(selector);
      if (found) return found;
    }
    if (!('host' in root)) return undefined;
  }
}

/** Leads there by scroll and focus, and leaves the link alone where there is nothing to lead to. */
export function leads(event: Event, to: (HTMLElement & {requestUpdate?: () => void}) | undefined) {
  if (!to) return;
  event.preventDefault();
  // Its form takes over what was typed here.
  to.requestUpdate?.();
  to.scrollIntoView({block: 'start'});
  to.focus({preventScroll: true});
  if (!hasFocus(to)) void follows(to);
}

/** Further down the page it comes only now. The focus goes there as soon as something takes it, unless the person has gone on. */
async function follows(to: HTMLElement) {
  const goneOn = new AbortController();
  for (const act of ['keydown', 'pointerdown'])
    addEventListener(act, () => goneOn.abort(), {capture: true, signal: goneOn.signal});
  await customElements.whenDefined(to.localName);
  const changes = new MutationObserver(look);
  goneOn.signal.addEventListener('abort', () => changes.disconnect());
  if (to.shadowRoot) changes.observe(to.shadowRoot, {childList: true, subtree: true});
  look();

  function look() {
    if (goneOn.signal.aborted) return;
    to.focus({preventScroll: true});
    if (hasFocus(to)) goneOn.abort();
  }
}

const hasFocus = (element: Element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element;
