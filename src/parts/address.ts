/** Addresses as the post wants them. Loaded with the first address, for the library with the orders of 250 countries. */
import {formatAddress} from 'localized-address-format';
import type {AddressFields, PostalAddress} from '../contract/index.js';
import {language} from '../i18n/language.js';

export interface Address {
  /** The destination's own script first, then Latin letters, where the two differ. */
  blocks: {lang: string; lines: string[]}[];
  /** The last line, for the post of the country it is sent from. */
  country: string;
}

/** A field is one line, whatever stands in it. */
const line = (words: string | null) => words?.replace(/\s+/g, ' ').trim() ?? '';

function linesOf(fields: AddressFields, format: string, script: 'latin' | 'local'): string[] {
  const places = [fields.dependentLocality, fields.locality, fields.postalCode].map(line);
  const [dependentLocality, locality, postalCode] = places;
  const set = (addressLines: string[]) =>
    formatAddress(
      {
        postalCountry: format,
        name: line(fields.name),
        organization: line(fields.organization),
        addressLines,
        dependentLocality,
        locality,
        administrativeArea: line(fields.region),
        postalCode,
      },
      script,
      // After several lines of street it begins the next one with the comma that belonged to the last.
    ).map((it) => it.replace(/^[\s,-]+/, ''));
  const street = fields.lines.map(line);
  const lines = set(street);
  // The library drops what a country's format has no place for, without a word: a city, in Japan. Many posts want no region.
  const lost = places.filter((place) => !lines.some((it) => it.includes(place)));
  return lost.length ? set([...street, ...lost]) : lines;
}

export const addressOf = ({latin, local, localLanguage, country, format}: PostalAddress): Address => ({
  blocks: [
    ...(local ? [{lang: localLanguage ?? '', lines: linesOf(local, format, 'local')}] : []),
    {lang: 'und-Latn', lines: linesOf(latin, format, 'latin')},
  ],
  country: countryLine(country),
});

/**
 * In capitals, in the language of the sender, whose post reads it first; and in English beside it where that language is
 * not written in Latin letters: the sender may live anywhere.
 */
function countryLine({code, name}: PostalAddress['country']): string {
  const named = (tag: string) =>
    // XA to XZ are invented, but for Kosovo: only the campaign knows their names.
    /^(?!X[^K])[A-Z]{2}$/.test(code)
      ? new Intl.DisplayNames(tag, {type: 'region', fallback: 'none'}).of(code)
      : undefined;
  const own = named(language()) ?? name;
  const names = /\p{Script=Latin}/u.test(own) ? [own] : [own, named('en') ?? ''];
  return names
    .filter(Boolean)
    .map((it) => it.toLocaleUpperCase(language()))
    .join(' / ');
}

/** As one writes it on an envelope, and as it is copied. */
export const addressText = ({blocks, country}: Address) => [...blocks.flatMap(({lines}) => lines), country].join('\n');
