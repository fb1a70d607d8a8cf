import {configureLocalization, type LocaleModule} from '@lit/localize';
import {base, language} from './language.js';

/** What @lit/localize looks words up in; it grows with every tag that comes near. */
const templates: LocaleModule['templates'] = {};
let ready: Promise<void> | undefined;

/**
 * Adds words in the page's language. Throws where one part cannot be had: no words, no element.
 * @param parts what is on its way
 */
export async function speak(parts: (Promise<LocaleModule> | undefined)[]): Promise<void> {
  for (const part of parts) Object.assign(templates, (await part)?.templates);
  const locale = base(language());
  // It throws on a second configuration. English is loaded like every other language.
  ready ??= configureLocalization({
    sourceLocale: 'source',
    targetLocales: [locale],
    loadLocale: () => Promise.resolve({templates}),
  }).setLocale(locale);
  await ready;
}
