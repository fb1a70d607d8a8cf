import {page} from '../page.js';

/** The interface speaks these; its sources are written in English. */
const languages = ['en', 'fr', 'ar'];

export const base = (tag: string) => tag.toLowerCase().split('-')[0]!;

/** What a page or a browser says is its language, as a tag that everybody understands; '' where it is none. */
export function tagOf(said: string): string {
  let tag = said.replaceAll('_', '-');
  try {
    tag = new Intl.Locale(tag).baseName;
  } catch {
    tag = base(tag);
  }
  return /^[a-z]{2,3}(-|$)/.test(tag) ? tag : '';
}

/**
 * One interface language per page, with its region where the page names one (`fr`, `fr-CA`, `ar-EG`): the script's
 * `data-lang`, then `<html lang>`, then the browser's; English where none of them is spoken here.
 */
export const language = (): string => (spoken ??= chosen());

// Chosen once: words that are loaded for one language must not meet the plurals of another.
let spoken: string | undefined;

const chosen = () =>
  [page().defaults.lang ?? '', document.documentElement.lang, ...navigator.languages]
    .map(tagOf)
    .find((tag) => languages.includes(base(tag))) ?? 'en';

export const directionOf = (tag: string) => (/^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr');
