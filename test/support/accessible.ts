/** What assistive technology meets in an element: walks the shadow root by role and name. */

const roles: Record<string, string> = {
  'a[href]': 'link',
  button: 'button',
  'input[type=checkbox]': 'checkbox',
  'input[type=radio]': 'radio',
  'input:not([type]), input[type=text], input[type=email], textarea': 'textbox',
  select: 'combobox',
  'img[alt]': 'img',
  summary: 'summary',
  article: 'article',
  form: 'form',
};

export const roleOf = (element: Element): string | undefined =>
  element.getAttribute('role') ?? Object.entries(roles).find(([selector]) => element.matches(selector))?.[1];

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  const [labelledBy] = (element as HTMLInputElement).labels ?? [];
  return tidy(label ?? labelledBy?.textContent ?? element.textContent);
}

/** Nobody can reach or read it: `hidden`, `inert`, `aria-hidden`, or inside of such. */
const isOut = (element: Element) => element.closest('[hidden], [inert], [aria-hidden=true]') !== null;

/** Everything in a root that has a role, in the order of reading. */
export const withRole = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].filter((element) => roleOf(element) && !isOut(element));

/** "textbox Your name", "button Sign": what can be used or jumped to. */
export const outline = (root: ParentNode): string[] =>
  withRole(root)
    .filter((element) => !['status', 'alert', 'article', 'form'].includes(roleOf(element)!))
    .map((element) => `${roleOf(element)} ${nameOf(element)}`);

export const byRole = (root: ParentNode, role: string, name?: string): Element | undefined =>
  withRole(root).find((element) => roleOf(element) === role && (!name || nameOf(element) === name));

/** What describes an element, read from the same root. */
export const descriptionOf = (element: Element): string | undefined => {
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.length ? ids.map((id) => tidy(root.getElementById(id)!.textContent)).join(' ') : undefined;
};
