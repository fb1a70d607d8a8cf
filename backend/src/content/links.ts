/** Where our own pages are, for the edition and the language that somebody reads in. */
import {type Edition} from './catalogue.js';

/** What every view needs to know besides its subject. */
export interface Viewing {
  edition: Edition;
  currentEdition: string;
  publicUrl: string;
  now: number;
  lang: string | undefined;
}

/** `id` is the case, or a page below it. */
export function caseUrl(publicUrl: string, edition: Edition, currentEdition: string, id: string, lang: string) {
  return urlOf(`${publicUrl}/cases/${id}`, edition, currentEdition, lang);
}

export function eventUrl(address: string, edition: Edition, currentEdition: string, id: string, lang: string) {
  return urlOf(`${address}/events/${id}`, edition, currentEdition, lang);
}

function urlOf(address: string, edition: Edition, currentEdition: string, lang: string) {
  const query = new URLSearchParams();
  if (edition.id !== currentEdition) query.set('edition', edition.id);
  if (edition.section) query.set('section', edition.section.id);
  if (lang !== edition.facts.languages[0]) query.set('lang', lang);
  return `${address}${query.size > 0 ? `?${query}` : ''}`;
}

export function pageUrl(
  publicUrl: string,
  page: 'privacy' | 'join' | 'report' | 'classroom' | 'events',
  edition: Edition,
  lang: string,
) {
  return `${publicUrl}/${page}?${queryOf(edition, lang)}`;
}

/** What happens with people's data, in the words of whoever answers for it. */
export function privacyUrl(publicUrl: string, edition: Edition, lang: string) {
  return edition.section?.privacyUrl ?? pageUrl(publicUrl, 'privacy', edition, lang);
}

/** Where the campaign is at home, for a reader who comes from a mail, or in a country. */
export function homeUrl(publicUrl: string, edition: Edition, lang: string) {
  return edition.facts.url ?? `${publicUrl}/?${queryOf(edition, lang)}`;
}

function queryOf({id, section}: Edition, lang: string) {
  return new URLSearchParams({edition: id, ...(section && {section: section.id}), lang});
}

/** The teacher's desk. What stands behind the # never leaves the browser: no log, no server on the way ever sees the key. */
export function deskUrl(publicUrl: string, edition: Edition, lang: string, key: string) {
  return `${pageUrl(publicUrl, 'classroom', edition, lang)}#w4r-class=${key}`;
}
