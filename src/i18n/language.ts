import {page} from '../page.js';

/** The interface speaks these; its sources are written in English. */
const languages = ['en', 'fr', 'ar'];

/** Whatever a page or a browser puts after it: `fr-CA`, `fr_CA`, `fr.UTF-8`, `fr ca`. */
export const base = (tag: string) => tag.toLowerCase().split(/[^a-z]/)[0]!;

/** What a page or a browser says is its language, as a tag that everybody understands; '' where it is none. */
export function tagOf(said: string): string {
  let tag = base(said);
  try {
    tag = new Intl.Locale(said.replaceAll('_', '-')).baseName;
  } catch {
    // What comes first may be one all the same.
  }
  return /^[a-z]{2,3}\b/.test(tag) ? tag : '';
}

/**
 * One interface language per page, with its region where the page names one (`fr`, `fr-CA`, `ar-EG`): the script's
 * `data-lang`, then `<html lang>`, then the browser's; English where none of them is spoken here.
 */
export const language = (): string => tagOf(chosen());

// Chosen once: words that are loaded for one language must not meet the plurals of another.
let spoken: string | undefined;

/** As the page or the browser writes it: enough to know which words to bring. */
export const chosen = () =>
  (spoken ??=
    [page().defaults.lang ?? '', document.documentElement.lang, ...navigator.languages].find((tag) =>
      languages.includes(base(tag)),
    ) ?? 'en');

export const directionOf = (tag: string) => (/^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr');
