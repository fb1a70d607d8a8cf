/** Which of the campaign's languages a reader gets. */
import {type CaseContent, type Edition} from './catalogue.js';

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

/** A case may be translated into fewer languages than its campaign; a section may speak some that no case is told in. */
export function caseLanguage({facts, whole}: Edition, {words}: CaseContent, wanted: string | undefined) {
  const own = facts.languages.filter((lang) => lang in words);
  return bestLanguage(wanted, own.length > 0 ? own : whole.languages.filter((lang) => lang in words));
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language.split('-')[0]!) ? 'rtl' : 'ltr';
}

/** Invented countries have names only in the campaign's words; real ones may be left to the platform. */
export function countryName(code: string, named: Record<string, string> | undefined, language: string) {
  return named?.[code] ?? new Intl.DisplayNames([language, 'en'], {type: 'region'}).of(code) ?? code;
}

/** One that the campaign or the platform has a name for. */
export function isCountry(code: string, words: Record<string, {countries: Record<string, string>}>) {
  if (Object.values(words).some(({countries}) => code in countries)) return true;
  return new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(code) !== undefined;
}

/** For sorting: what stands earlier among the languages read somewhere comes first, what does not stand there last. */
export function readBefore(one: string, other: string, read: string[]) {
  const rank = (lang: string) => {
    const exact = read.indexOf(lang);
    const at = exact >= 0 ? exact : read.findIndex((tag) => tag.split('-')[0] === lang.split('-')[0]);
    return at < 0 ? read.length : at;
  };
  return rank(one) - rank(other);
}
