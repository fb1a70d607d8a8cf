/**
 * A person in front of a page, who finds things by what they are and what they are called, in shadow roots as well.
 * Every step waits for its condition, never for a time.
 */
import type {ElementHandle, Page} from 'puppeteer-core';
import {until} from './until.js';

export interface Signer {
  name: string;
  email: string;
  country: string;
  news?: boolean;
}

/** Labels as the interface says them. */
export const words = {
  en: {
    name: 'Your name',
    email: 'E-mail',
    country: 'Country',
    sign: 'Sign',
    signFor: 'Sign for Ilvane',
    retry: 'Try again',
    now: 'Try now',
  },
  ar: {
    name: 'اسمك',
    email: 'البريد الإلكتروني',
    country: 'البلد',
    sign: 'وقّع',
    signFor: 'وقّع من أجل Ilvane',
    retry: 'حاول مجددًا',
    now: 'حاول الآن',
  },
};

export function person(page: Page, lang: keyof typeof words = 'en') {
  const say = words[lang];

  /** @param within an element of the page, for instance `w4r-petition` */
  const find = async (role: string, name: string, within = 'html', patience?: number) => {
    const look = async () => (await page.evaluateHandle(byRole, role, name, within)).asElement();
    const missing = async () => `Nobody finds a ${role} "${name}" in ${within}, but this:\n${await text(within)}`;
    return (await until(look, missing, patience)) as ElementHandle<HTMLElement>;
  };
  const isThere = async (role: string, name: string, within = 'html') =>
    !!(await page.evaluateHandle(byRole, role, name, within)).asElement();
  const text = (within = 'html') => page.evaluate(textOf, within);
  const see = (words: string, within = 'html', patience?: number) =>
    until(
      async () => (await text(within)).includes(words),
      async () => `Nobody sees "${words}" in ${within}, but this:\n${await text(within)}`,
      patience,
    );
  const fill = async (label: string, words: string, within?: string) => {
    const input = await find('textbox', label, within);
    await input.focus();
    await page.keyboard.type(words);
  };
  const choose = async (label: string, value: string, within?: string) => {
    const select = (await find('combobox', label, within)) as ElementHandle<HTMLSelectElement>;
    await select.select(value);
  };
  /** What is just moving cannot be hit: once more, then. What has gone meanwhile needs no press. */
  const press = async (name: string, within?: string, patience?: number) => {
    const button = await find('button', name, within, patience);
    const click = () => button.click().then(() => true);
    const missed = () => button.evaluate((it) => !it.isConnected);
    await until(() => click().catch(missed), `The button "${name}" cannot be pressed.`, patience);
  };
  const complete = async ({name, email, country, news}: Signer) => {
    await fill(say.name, name, 'w4r-petition');
    await fill(say.email, email, 'w4r-petition');
    await choose(say.country, country, 'w4r-petition');
    if (news) await page.locator('w4r-petition >>> [name=news]').click();
  };

  return {
    page,
    find,
    isThere,
    text,
    see,
    fill,
    choose,
    press,
    /** Fills in the form of the petition by its labels. */
    complete,
    async signs(signer: Signer) {
      await complete(signer);
      await press(say.sign, 'w4r-petition');
    },
    /** Scrolls there as a reader would: what is below comes near. */
    async readsTo(selector: string) {
      const element = await page.waitForSelector(selector);
      await element!.evaluate((it) => it.scrollIntoView({block: 'center'}));
    },
    /** What has the focus, through shadow roots. */
    focused: () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.textContent?.replace(/\s+/g, ' ').trim() || at?.getAttribute('name') || at?.localName || '';
      }),
  };
}

export type Person = ReturnType<typeof person>;

/** Runs in the page. */
function byRole(role: string, name: string, within: string): Element | undefined {
  const roles: Record<string, string> = {
    'a[href]': 'link',
    button: 'button',
    'h1, h2, h3, h4, h5, h6': 'heading',
    'input[type=checkbox]': 'checkbox',
    'input:not([type]), input[type=text], input[type=email], textarea': 'textbox',
    select: 'combobox',
    article: 'article',
  };
  const roleOf = (it: Element) =>
    it.getAttribute('role') ?? Object.entries(roles).find(([selector]) => it.matches(selector))?.[1];
  const nameOf = (it: Element) =>
    it.getAttribute('aria-label') ?? (it as HTMLInputElement).labels?.[0]?.textContent ?? it.textContent ?? '';
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((it) => [it, ...(it.shadowRoot ? all(it.shadowRoot) : [])]);
  const places = [...document.querySelectorAll(within)];
  return places
    .flatMap((place) => [...(place.shadowRoot ? all(place.shadowRoot) : []), ...all(place)])
    .find(
      (it) =>
        roleOf(it) === role &&
        nameOf(it).replace(/\s+/g, ' ').trim() === name &&
        it.checkVisibility({visibilityProperty: true}),
    );
}

/** Runs in the page: every word that is on the screen, in the order of reading. */
function textOf(within: string): string {
  const shown = (text: Text) => {
    const range = document.createRange();
    range.selectNode(text);
    return range.getClientRects().length > 0 ? text.data : '';
  };
  const read = (node: Node): string => {
    if (node instanceof Text) return shown(node);
    if (!(node instanceof Element) || node.matches('style, script, option, noscript')) return '';
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    const inside = node.shadowRoot ?? node;
    return (assigned.length ? assigned : [...inside.childNodes]).map(read).join(' ');
  };
  const words = [...document.querySelectorAll(within)].map(read).join(' ');
  return words.replace(/\s+/g, ' ').trim();
}
