import {tagOf} from './language.js';

/** The country that a language tag names, however it is written: CA of `fr-CA` and of `fr_CA`. */
export function regionOf(said: string): string | undefined {
  const tag = tagOf(said);
  return tag ? new Intl.Locale(tag).region : undefined;
}
