import {language} from './language.js';

// Regions that `Intl` has a name for and that are no countries: unions, pseudo-locales, parts of others, and those that
// are no more, whose names would stand twice.
const notCountries =
  'AC AN BU CP CQ CS CT DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO QU RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ';

let list: [code: string, name: string][] | undefined;

/** Every country and territory of ISO 3166 (and Kosovo), named and sorted for the reader. */
export function countries(): [code: string, name: string][] {
  if (list) return list;
  const names = new Intl.DisplayNames(language(), {type: 'region', fallback: 'none'});
  list = [];
  for (let i = 0; i < 676; i++) {
    const code = String.fromCharCode(65 + i / 26, 65 + (i % 26));
    const name = names.of(code);
    if (name && !notCountries.includes(code)) list.push([code, name]);
  }
  const {compare} = new Intl.Collator(language());
  return list.sort((a, b) => compare(a[1], b[1]));
}
