import {language} from './language.js';

// Regions that `Intl` has a name for and nobody lives in as a country: unions, pseudo-locales, parts of others.
const notCountries = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ';

let list: [code: string, name: string][] | undefined;

/** Every country and territory of ISO 3166 (and Kosovo), named and sorted for the reader. */
export function countries(): [code: string, name: string][] {
  if (list) return list;
  const names = new Intl.DisplayNames(language(), {type: 'region', fallback: 'none'});
  list = [];
  for (let i = 0; i < 676; i++) {
    const code = String.fromCharCode(65 + i / 26, 65 + (i % 26));
    const name = names.of(code);
    // Codes of countries that are no more stand for their successors: `DD` is `DE` already.
    if (name && new Intl.Locale(`und-${code}`).region === code && !notCountries.includes(code)) list.push([code, name]);
  }
  const {compare} = new Intl.Collator(language());
  return list.sort((a, b) => compare(a[1], b[1]));
}
