/** Which of the campaign's languages a reader gets. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The language itself, else the same one from another place, else the campaign's first. */
export function bestLanguage(wanted: string | undefined, offered: string[]): string {
  const fallback = offered[0]!;
  if (!wanted) return fallback;
  const plain = (tag: string) => tag.toLowerCase();
  const base = (tag: string) => plain(tag).split('-')[0];
  return (
    offered.find((tag) => plain(tag) === plain(wanted)) ?? offered.find((tag) => base(tag) === base(wanted)) ?? fallback
  );
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0]!) ? 'rtl' : 'ltr';
}

/** Invented countries have names only in the campaign's words; real ones may be left to the platform. */
export function countryName(code: string, named: Record<string, string> | undefined, language: string) {
  return named?.[code] ?? new Intl.DisplayNames([language, 'en'], {type: 'region'}).of(code) ?? code;
}
