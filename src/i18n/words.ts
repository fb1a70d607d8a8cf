import {configureLocalization, type LocaleModule} from '@lit/localize';
import {base, language} from './language.js';

let ready: Promise<void> | undefined;

/**
 * Says everything in the page's language from now on.
 */
export function speak(words: LocaleModule | undefined): Promise<void> {
  const locale = base(language());
  // It throws on a second configuration. English is loaded like every other language.
  return (ready ??= configureLocalization({
    sourceLocale: 'source',
    targetLocales: [locale],
    loadLocale: () => Promise.resolve(words!),
  }).setLocale(locale));
}
