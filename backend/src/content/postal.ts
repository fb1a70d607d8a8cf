/** An address as the destination's post wants its lines; the country last, as the sender's post wants it. */
import {formatAddress} from 'localized-address-format';
import {type AddressFields, type PostalAddress} from '../../../src/contract/index.js';
import {type CaseFile} from '../campaign/files.js';

type Written = NonNullable<CaseFile['targets'][number]['address']>['latin'];

export interface AddressBlock {
  lang: string | null;
  lines: string[];
}

/** In the destination's own script first, where that differs; then in Latin letters. */
export function addressBlocks({latin, local, localLanguage, format}: PostalAddress): AddressBlock[] {
  const here = local ? [{lang: localLanguage, lines: inOrder(local, format, 'local')}] : [];
  return [...here, {lang: null, lines: inOrder(latin, format, 'latin')}];
}

export function countryLine({country}: PostalAddress, lang: string) {
  return country.name.toLocaleUpperCase(lang);
}

/** As the campaign wrote it, with nothing left open. */
export function addressFields(written: Written): AddressFields {
  const {name, organization, lines, dependentLocality, locality, region, postalCode} = written;
  return {
    name: name ?? null,
    organization: organization ?? null,
    lines,
    dependentLocality: dependentLocality ?? null,
    locality: locality ?? null,
    region: region ?? null,
    postalCode: postalCode ?? null,
  };
}

/** What a country's post has no place for: it would be missing on the envelope without anybody noticing. */
export function unprinted(fields: AddressFields, format: string, script: 'local' | 'latin') {
  const printed = inOrder(fields, format, script).join('\n');
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'string' && !printed.includes(value) ? name : [],
  );
}

function inOrder(fields: AddressFields, postalCountry: string, script: 'local' | 'latin') {
  const {name, organization, lines, dependentLocality, locality, region, postalCode} = fields;
  const known = Object.entries({
    name,
    organization,
    dependentLocality,
    locality,
    postalCode,
    administrativeArea: region,
  });
  const given = Object.fromEntries(known.filter(([, value]) => value !== null));
  return formatAddress({postalCountry, addressLines: lines, ...given}, script)
    .map((line) => line.trim())
    .filter(Boolean);
}
