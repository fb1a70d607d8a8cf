import type {LocaleModule} from '@lit/localize';
import {base, language} from '../i18n/language.js';
import type {speak} from '../i18n/words.js';

interface Bundle {
  elements: Record<string, CustomElementConstructor>;
  speak?: typeof speak;
}

type BundleName = 'all' | 'campaign' | 'counter';

const bundles: Record<BundleName, () => Promise<Bundle>> = {
  all: () => import('./bundles/all.js'),
  campaign: () => import('./bundles/campaign.js'),
  counter: () => import('./bundles/counter.js'),
};

/** The words of each bundle in each language; written by tools/words.mjs from locales/*.xlf and the sources. */
const words: Record<string, Partial<Record<BundleName, () => Promise<LocaleModule>>>> = {
  ar: {
    all: () => import('../../locales/generated/ar/all.js'),
    counter: () => import('../../locales/generated/ar/counter.js'),
  },
  en: {
    all: () => import('../../locales/generated/en/all.js'),
    counter: () => import('../../locales/generated/en/counter.js'),
  },
  fr: {
    all: () => import('../../locales/generated/fr/all.js'),
    counter: () => import('../../locales/generated/fr/counter.js'),
  },
};

const bundleOf: Record<string, BundleName> = {'w4r-campaign': 'campaign', 'w4r-case': 'all', 'w4r-petition': 'all'};

/** Which file brings a tag; none for a tag that is not ours. */
export const bundleFor = (tag: string): BundleName | undefined =>
  tag === 'w4r-counter' ? (document.querySelector('w4r-case, w4r-petition') ? 'all' : 'counter') : bundleOf[tag];

/** Brings a bundle and its words, side by side, and defines the tag. */
export async function bring(tag: string, bundle: BundleName): Promise<void> {
  const [{elements, speak}, said] = await Promise.all([bundles[bundle](), words[base(language())]?.[bundle]?.()]);
  await speak?.(said);
  // Some pages bring two copies of this library.
  if (!customElements.get(tag)) customElements.define(tag, elements[tag]!);
}
