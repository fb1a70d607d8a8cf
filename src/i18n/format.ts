import {language} from './language.js';

/** 4212345 → "4,212,345", "4 212 345", "٤٬٢١٢٬٣٤٥": whatever is right in the page's language. */
export const number = (n: number) => new Intl.NumberFormat(language()).format(n);

/** 12:04 on the reader's own clock. */
export const hour = (at: number) => new Intl.DateTimeFormat(language(), {timeStyle: 'short'}).format(at);

/** 10 December 2026, by the reader's midnights or by those of a time zone. */
export function day(at: number, timeZone?: string): string {
  const written = (timeZone?: string) => new Intl.DateTimeFormat(language(), {dateStyle: 'long', timeZone}).format(at);
  try {
    return written(timeZone);
  } catch {
    // A zone that this browser does not know yet.
    return written();
  }
}

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
