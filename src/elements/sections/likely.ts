import type {Section, SectionName} from '../../contract/index.js';
import {base} from '../../i18n/language.js';
import {regionOf} from '../../i18n/region.js';

/** A section, in the language in which it is shown to somebody, and why it is. */
export interface Offer {
  section: Section;
  name: SectionName;
  by: 'country' | 'language' | 'nothing';
}

/**
 * The section that somebody with these languages is likely to be at home in: that of a country they name (`fr-CA`), else the
 * only one whose own language is theirs, else the only one that speaks it at all. The first of their languages that any
 * section speaks decides; where two could be meant nothing is guessed. Nothing else is looked at, and nobody is asked.
 */
export function likely(sections: Section[], read: readonly string[]): Offer | undefined {
  for (const tag of read) {
    const region = regionOf(tag);
    const there = sections.filter(({country}) => country.code === region);
    const found =
      there.find(({names}) => names.some(({lang}) => read.some((one) => base(one) === base(lang)))) ?? there[0];
    if (found) return {section: found, name: nameFor(found, read), by: 'country'};
  }
  for (const tag of read) {
    const speaks = ({lang}: SectionName) => base(lang) === base(tag);
    const found = only(sections, ({names}) => speaks(names[0]!)) ?? only(sections, ({names}) => names.some(speaks));
    if (found) return {section: found, name: found.names.find(speaks)!, by: 'language'};
    // What they read less well is no better a guess.
    if (sections.some(({names}) => names.some(speaks))) return undefined;
  }
  return undefined;
}

/** In the first of these languages that it speaks, else in its own. */
export function nameFor({names}: Section, read: readonly string[]): SectionName {
  for (const tag of read) {
    const found = names.find(({lang}) => lang === tag) ?? names.find(({lang}) => base(lang) === base(tag));
    if (found) return found;
  }
  return names[0]!;
}

function only(sections: Section[], fits: (section: Section) => boolean): Section | undefined {
  const all = sections.filter(fits);
  return all.length === 1 ? all[0] : undefined;
}
