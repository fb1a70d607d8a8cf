import {configureLocalization, type LocaleModule} from '@lit/localize';
import {base, language} from './language.js';

/** What @lit/localize looks words up in; it grows with every tag that comes near. */
const templates: LocaleModule['templates'] = {};
let ready: Promise<void> | undefined;

/**
 * Adds words in the page's language; English needs none.
 * @param parts what is on its way; what does not arrive is said in English, which is better than nothing
 */
export async function speak(parts: (Promise<LocaleModule> | undefined)[]): Promise<void> {
  const locale = base(language());
  for (const part of await Promise.allSettled(parts))
    if (part.status === 'fulfilled') Object.assign(templates, part.value?.templates);
  // @lit/localize throws on a second configuration, and when it is asked for its source language.
  if (locale !== 'en')
    await (ready ??= configureLocalization({
      sourceLocale: 'en',
      targetLocales: [locale],
      loadLocale: () => Promise.resolve({templates}),
    }).setLocale(locale));
}
