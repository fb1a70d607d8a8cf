import {configureLocalization, type LocaleModule} from '@lit/localize';
import {base, language} from './language.js';

type Part = () => Promise<LocaleModule>;

/** The words of each language in parts that travel with their tags; cut by tools/words.mjs from locales/*.xlf. */
const parts: Record<string, Record<string, Part> & {shared: Part}> = {
  ar: {
    shared: () => import('../../locales/generated/ar/shared.js'),
    'w4r-case': () => import('../../locales/generated/ar/case.js'),
    'w4r-counter': () => import('../../locales/generated/ar/counter.js'),
    'w4r-petition': () => import('../../locales/generated/ar/petition.js'),
  },
  fr: {
    shared: () => import('../../locales/generated/fr/shared.js'),
    'w4r-case': () => import('../../locales/generated/fr/case.js'),
    'w4r-counter': () => import('../../locales/generated/fr/counter.js'),
    'w4r-petition': () => import('../../locales/generated/fr/petition.js'),
  },
};

/** What @lit/localize looks words up in; it grows with every tag that comes near. */
const templates: LocaleModule['templates'] = {};
const add = async (part: Part | undefined) => void Object.assign(templates, (await part?.())?.templates);

let setLocale: ((locale: string) => Promise<void>) | undefined;

/** Brings the words for a tag. Where they cannot be had, English is better than nothing. */
export async function speak(tag: string): Promise<void> {
  const spoken = base(language());
  const words = parts[spoken];
  if (!words) return;
  // @lit/localize throws on a second configuration.
  setLocale ??= configureLocalization({
    sourceLocale: 'en',
    targetLocales: Object.keys(parts),
    loadLocale: async (locale) => {
      await add(parts[locale]?.shared);
      return {templates};
    },
  }).setLocale;
  await Promise.all([setLocale(spoken), add(words[tag])]).catch(() => {});
}
