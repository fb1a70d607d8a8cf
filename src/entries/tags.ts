import type {LocaleModule} from '@lit/localize';

type Words = Record<string, (() => Promise<LocaleModule>) | undefined>;

/** What each tag needs. `w4r-campaign` has no box and needs no Lit: it comes with the loader itself. */
export const tags = {
  'w4r-case': () => import('./tags/case.js'),
  'w4r-counter': () => import('./tags/counter.js'),
  'w4r-petition': () => import('./tags/petition.js'),
};

/** The words of each language, in parts that travel with their tags; cut by tools/words.mjs from locales/*.xlf and the sources. */
export const words: Record<string, Words | undefined> = {
  ar: {
    shared: () => import('../../locales/generated/ar/shared.js'),
    'w4r-case': () => import('../../locales/generated/ar/case.js'),
    'w4r-counter': () => import('../../locales/generated/ar/counter.js'),
    'w4r-petition': () => import('../../locales/generated/ar/petition.js'),
  },
  en: {
    shared: () => import('../../locales/generated/en/shared.js'),
    'w4r-case': () => import('../../locales/generated/en/case.js'),
    'w4r-counter': () => import('../../locales/generated/en/counter.js'),
    'w4r-petition': () => import('../../locales/generated/en/petition.js'),
  },
  fr: {
    shared: () => import('../../locales/generated/fr/shared.js'),
    'w4r-case': () => import('../../locales/generated/fr/case.js'),
    'w4r-counter': () => import('../../locales/generated/fr/counter.js'),
    'w4r-petition': () => import('../../locales/generated/fr/petition.js'),
  },
};
