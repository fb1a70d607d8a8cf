import {language} from './language.js';

/** 4212345 → "4,212,345", "4 212 345", "٤٬٢١٢٬٣٤٥": whatever is right in the page's language. */
export const number = (n: number) => new Intl.NumberFormat(language()).format(n);

/** 12:04 on the reader's own clock. */
export const hour = (at: number) => new Intl.DateTimeFormat(language(), {timeStyle: 'short'}).format(at);

/** A time zone, unless this browser does not know it (yet). */
export function knownZone(timeZone: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', {timeZone}) && timeZone;
  } catch {
    return undefined;
  }
}

/** 10 December 2026, by the reader's midnights or by those of a time zone. */
export const day = (at: number, timeZone?: string) =>
  new Intl.DateTimeFormat(language(), {dateStyle: 'long', timeZone: knownZone(timeZone)}).format(at);

/** What ends at midnight ends on the day before: nobody calls the end of 10 December the 11th. */
export const lastDay = (end: number, timeZone?: string) => day(end - 1, timeZone);

/** 84000 → "84 kB" */
export const bytes = (n: number) =>
  new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: n < 1e6 ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: n < 1e6 ? 0 : 1,
  }).format(n / (n < 1e6 ? 1e3 : 1e6));

/** "violence and death" */
export const list = (words: string[]) => new Intl.ListFormat(language()).format(words);

/** Forms as CLDR names them. French, Spanish and Portuguese have one for 1,000,000 and 4,000,000; Arabic has six. */
export type Forms<T> = Record<Intl.LDMLPluralRule, () => T>;

export const plural = <T>(n: number, forms: Forms<T>): T => forms[new Intl.PluralRules(language()).select(n)]();
