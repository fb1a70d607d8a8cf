/** Somebody in front of one of our elements, who finds things by their role and name. */
import {signature} from '../../src/contract/examples.js';
import {byRole, nameOf, outline, roleOf} from './accessible.js';
import {calm, until} from './calm.js';

export const hanna = {name: signature.name, email: signature.email, country: signature.country};

/** Puts markup on the page; the first element of it is looked at. */
export function put(tag: string, attributes: Record<string, string>, fallback = ''): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (fallback) element.append(fallback);
  document.body.append(element);
  return element;
}

export function visitor(element: HTMLElement) {
  const root = () => element.shadowRoot!;
  const find = <T extends HTMLElement>(role: string, name?: string) =>
    until(
      () => element.shadowRoot && (byRole(root(), role, name) as T | undefined),
      () => `${role} ${name ?? ''}, but "${element.shadowRoot && words()}"`,
    );
  const words = () => (root().textContent ?? '').replace(/\s+/g, ' ').trim();

  return {
    element,
    find,
    root,
    words,
    outline: () => outline(root()),
    sees: (text: string) =>
      until(
        () => element.shadowRoot && words().includes(text),
        () => `"${text}", but "${words()}"`,
      ),
    isThere: (role: string, name: string) => byRole(root(), role, name) !== undefined,
    /** Role and name of what has the focus in here: a sentence, because the runner chokes on nodes in what it reports. */
    at() {
      const {activeElement} = root();
      return activeElement ? `${roleOf(activeElement)} ${nameOf(activeElement)}` : 'outside';
    },
    async fill(label: string, text: string) {
      const input = await find<HTMLInputElement>('textbox', label);
      input.value = text;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      input.dispatchEvent(new Event('change', {bubbles: true}));
    },
    async choose(label: string, value: string) {
      const select = await find<HTMLSelectElement>('combobox', label);
      select.value = value;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    },
    async press(name: string) {
      (await find('button', name)).click();
      await calm();
    },
    /** Fills in the form of a petition. */
    async writes({name, email, country}: Partial<typeof hanna> = hanna) {
      if (name !== undefined) await this.fill('Your name', name);
      if (email !== undefined) await this.fill('E-mail', email);
      if (country !== undefined) await this.choose('Country', country);
    },
  };
}

export type Visitor = ReturnType<typeof visitor>;
