import {base, language} from '../i18n/language.js';
import {tags, words} from './tags.js';

export const isOurs = (tag: string): tag is keyof typeof tags => tag in tags;

/** Brings a tag and its words, side by side, and defines it. */
export async function bring(tag: keyof typeof tags) {
  const spoken = words[base(language())];
  const parts = [spoken?.shared?.(), spoken?.[tag]?.()];
  const {element, speak} = await tags[tag]();
  await speak(parts);
  define(tag, element);
}

/** Defines a tag unless somebody has: some pages bring two copies of this library. */
export function define(tag: string, element: CustomElementConstructor) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
