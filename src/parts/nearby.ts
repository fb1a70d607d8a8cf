/** The element on this page that a person can be led to instead of leaving: of a tag, and about a case if one is named. */
export function nearby(from: Element, tag: string, caseId?: string): HTMLElement | undefined {
  const about = caseId === undefined ? '' : `[case="${CSS.escape(caseId)}"]`;
  // Outwards through the shadow roots that it may stand in.
  for (let root = from.getRootNode() as Document | ShadowRoot; ; root = root.host.getRootNode() as typeof root) {
    const found = root.querySelector<HTMLElement>(tag + about);
    if (found) return found;
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
}
