import {base, chosen} from '../i18n/language.js';
import type {speak, Words} from '../i18n/words.js';

interface Bundle {
  elements: Record<string, CustomElementConstructor>;
  speak?: typeof speak;
}

/** What brings a tag: its file, and its words in each language (written by tools/words.mjs from locales/*.xlf and the sources). */
export interface Parts {
  bundle: () => Promise<Bundle>;
  words?: Record<string, () => Promise<Words>>;
}

const all: Parts = {
  bundle: () => import('./bundles/all.js'),
  words: {
    ar: () => import('../../locales/generated/ar/all.js'),
    en: () => import('../../locales/generated/en/all.js'),
    fr: () => import('../../locales/generated/fr/all.js'),
  },
};

const counter: Parts = {
  bundle: () => import('./bundles/counter.js'),
  words: {
    ar: () => import('../../locales/generated/ar/counter.js'),
    en: () => import('../../locales/generated/en/counter.js'),
    fr: () => import('../../locales/generated/fr/counter.js'),
  },
};

const campaign: Parts = {bundle: () => import('./bundles/campaign.js')};

const partsOf: Record<string, () => Parts> = {
  'w4r-campaign': () => campaign,
  'w4r-case': () => all,
  'w4r-counter': () => (document.querySelector('w4r-case, w4r-petition') ? all : counter),
  'w4r-petition': () => all,
};

/** Brings a bundle and its words, side by side, and defines the tag. Returns false for a tag that is not ours. */
export async function bring(tag: string): Promise<boolean> {
  const parts = partsOf[tag]?.() ?? (await import('./more.js')).more[tag];
  if (!parts) return false;
  const {bundle, words} = parts;
  const [{elements, speak}, said] = await Promise.all([bundle(), words?.[base(chosen())]?.()]);
  await speak?.(said);
  // Some pages bring two copies of this library.
  if (!customElements.get(tag)) customElements.define(tag, elements[tag]!);
  return true;
}
