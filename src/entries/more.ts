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
  'w4r-report': {
    bundle: () => import('./bundles/report.js'),
    words: {
      ar: () => import('../../locales/generated/ar/report.js'),
      en: () => import('../../locales/generated/en/report.js'),
      fr: () => import('../../locales/generated/fr/report.js'),
    },
  },
  'w4r-signup': {
    bundle: () => import('./bundles/signup.js'),
    words: {
      ar: () => import('../../locales/generated/ar/signup.js'),
      en: () => import('../../locales/generated/en/signup.js'),
      fr: () => import('../../locales/generated/fr/signup.js'),
    },
  },
  'w4r-share': {
    bundle: () => import('./bundles/share.js'),
    words: {
      ar: () => import('../../locales/generated/ar/share.js'),
      en: () => import('../../locales/generated/en/share.js'),
      fr: () => import('../../locales/generated/fr/share.js'),
    },
  },
  'w4r-outcomes': {
    bundle: () => import('./bundles/outcomes.js'),
    words: {
      ar: () => import('../../locales/generated/ar/outcomes.js'),
      en: () => import('../../locales/generated/en/outcomes.js'),
      fr: () => import('../../locales/generated/fr/outcomes.js'),
    },
  },
  'w4r-letter': {
    bundle: () => import('./bundles/letter.js'),
    words: {
      ar: () => import('../../locales/generated/ar/letter.js'),
      en: () => import('../../locales/generated/en/letter.js'),
      fr: () => import('../../locales/generated/fr/letter.js'),
    },
  },
  'w4r-countdown': {
    bundle: () => import('./bundles/countdown.js'),
    words: {
      ar: () => import('../../locales/generated/ar/countdown.js'),
      en: () => import('../../locales/generated/en/countdown.js'),
      fr: () => import('../../locales/generated/fr/countdown.js'),
    },
  },
  'w4r-marathon': {
    bundle: () => import('./bundles/marathon.js'),
    words: {
      ar: () => import('../../locales/generated/ar/marathon.js'),
      en: () => import('../../locales/generated/en/marathon.js'),
      fr: () => import('../../locales/generated/fr/marathon.js'),
    },
  },
  'w4r-classroom': {
    bundle: () => import('./bundles/classroom.js'),
    words: {
      ar: () => import('../../locales/generated/ar/classroom.js'),
      en: () => import('../../locales/generated/en/classroom.js'),
      fr: () => import('../../locales/generated/fr/classroom.js'),
    },
  },
  'w4r-events': {
    bundle: () => import('./bundles/events.js'),
    words: {
      ar: () => import('../../locales/generated/ar/events.js'),
      en: () => import('../../locales/generated/en/events.js'),
      fr: () => import('../../locales/generated/fr/events.js'),
    },
  },
  'w4r-sections': {
    bundle: () => import('./bundles/sections.js'),
    words: {
      ar: () => import('../../locales/generated/ar/sections.js'),
      en: () => import('../../locales/generated/en/sections.js'),
      fr: () => import('../../locales/generated/fr/sections.js'),
    },
  },
  'w4r-cases': {
    bundle: () => import('./bundles/cases.js'),
    words: {
      ar: () => import('../../locales/generated/ar/cases.js'),
      en: () => import('../../locales/generated/en/cases.js'),
      fr: () => import('../../locales/generated/fr/cases.js'),
    },
  },
  'w4r-messages': {
    bundle: () => import('./bundles/messages.js'),
    words: {
      ar: () => import('../../locales/generated/ar/messages.js'),
      en: () => import('../../locales/generated/en/messages.js'),
      fr: () => import('../../locales/generated/fr/messages.js'),
    },
  },
};
