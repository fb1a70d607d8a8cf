/** A section as others list it: in each of its own languages, whatever the reader's is. */
import {type Section} from '../../../src/contract/index.js';
import {type Edition} from './catalogue.js';
import {bestLanguage, countryName, directionOf} from './languages.js';
import {homeUrl, type Viewing} from './links.js';
import {phaseOf} from './moments.js';

export function sectionView({edition, publicUrl, now, lang: wanted}: Viewing, shown: Edition): Section {
  const {country, id, languages, timeZone} = shown.section!;
  const {opensAt, closesAt, reportsUntil} = shown;
  const {facts, words} = edition;
  const read = bestLanguage(wanted, facts.languages);
  return {
    id,
    country: {code: country, name: countryName(country, words[read]!.countries, read)},
    names: languages.map((lang) => ({
      lang,
      dir: directionOf(lang),
      name: shown.words[lang]!.name,
      country: countryName(country, shown.words[lang]!.countries, lang),
      url: homeUrl(publicUrl, shown, lang),
    })),
    phase: phaseOf(shown, now),
    opensAt,
    closesAt,
    reportsUntil,
    timeZone,
  };
}
