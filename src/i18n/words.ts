import {configureLocalization, type LocaleModule} from '@lit/localize';
import {shared} from '../page.js';
import {base, language} from './language.js';

/** The words of a bundle, and how to get those of its lazy parts. */
export type Words = LocaleModule & {late?: () => Promise<Words>};

/** A lazy part stands on another copy of this module than the bundle that brings it, and says its words all the same. */
const said = shared<Words>('words', () => ({templates: {}}));
let ready: Promise<void> | undefined;

/**
 * Says everything in the page's language from now on.
 */
export function speak(words: Words | undefined): Promise<void> {
  const locale = base(language());
  Object.assign(said.templates, words?.templates);
  said.late ??= words?.late;
  // It throws on a second configuration. English is loaded like every other language.
  return (ready ??= configureLocalization({
    sourceLocale: 'source',
    targetLocales: [locale],
    loadLocale: () => Promise.resolve(said),
  }).setLocale(locale));
}

/** For a lazy part, before it says anything. */
export const speakOn = async (): Promise<void> => speak(await said.late?.());
