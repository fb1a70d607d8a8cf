import {configureLocalization, type LocaleModule} from '@lit/localize';
import {base, language} from './language.js';

let ready: Promise<void> | undefined;

/**
 * Says everything in the page's language from now on. Throws where the words cannot be had: no words, no element.
 * @param words what is on its way
 */
export function speak(words: Promise<LocaleModule> | undefined): Promise<void> {
  const locale = base(language());
  // It throws on a second configuration. English is loaded like every other language.
  return (ready ??= configureLocalization({
    sourceLocale: 'source',
    targetLocales: [locale],
    loadLocale: () => words!,
  }).setLocale(locale));
}
