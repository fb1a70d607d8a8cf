/**
 * The tags that few pages have. Fetched when the first of them comes near, so that the others do not pay for the list
 * (docs/why.md, "Bytes").
 */
import type {Parts} from './bring.js';

export const more: Record<string, Parts> = {
  'w4r-next': {
    bundle: () => import('./bundles/next.js'),
    words: {
      ar: () => import('../../locales/generated/ar/next.js'),
      en: () => import('../../locales/generated/en/next.js'),
      fr: () => import('../../locales/generated/fr/next.js'),
    },
  },
};
