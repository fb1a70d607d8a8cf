/** Gatherings as they are shown: those that fit what somebody looks for, at one moment. */
import {type Access, type Events, type EventState, type Gathering} from '../../../src/contract/index.js';
import {type Edition} from './catalogue.js';
import {bestLanguage, countryName, directionOf} from './languages.js';
import {eventUrl, privacyUrl, type Viewing} from './links.js';
import {consentView} from './views.js';
import {dayIn} from './zones.js';

/** `events.content`: what is published. */
export interface StoredEvent {
  title: string;
  text: string;
  startsAt: number;
  endsAt: number;
  timeZone: string;
  place: {
    name: string;
    street: string;
    town: string;
    country: string;
    at: [number, number] | null;
  } | null;
  online: string | null;
  organiser: string;
  access: Access[];
  accessNote: string;
  section: string | null;
}

export interface EventContent extends StoredEvent {
  id: string;
  lang: string;
  cancelled: boolean;
}

export interface Looking {
  country?: string | undefined;
  /** In a section: those in its country, where there are any. */
  home?: boolean;
  town?: string | undefined;
  /** Days, as the contract has them. */
  from?: string | undefined;
  to?: string | undefined;
  section?: string | undefined;
  over?: boolean;
  page?: number;
}

const together = 100;

export function eventsView(at: Viewing, letters: Map<string, number>, looking: Looking): Events {
  const {edition, publicUrl, now} = at;
  const {over = false, page = 0, home = false} = looking;
  const lang = bestLanguage(at.lang, edition.facts.languages);
  const there = edition.events.filter(({endsAt}) => endsAt <= now === over);
  const own = home ? there.find(({place}) => place && place.country === edition.section?.country) : undefined;
  const {country = own?.place?.country} = looking;
  const fitting = there.filter((event) => fits(event, {...looking, country}));
  // In the catalogue the soonest stands first.
  if (over) fitting.reverse();
  const first = page * together;
  return {
    edition: edition.id,
    lang,
    now: now - (now % 60_000),
    events: fitting.slice(first, first + together).map((event) => eventView(at, event, letters)),
    country: country ?? null,
    total: fitting.length,
    next: first + together < fitting.length ? page + 1 : null,
    countries: countriesOf(edition, there, lang),
    announce: {
      open: takesEvents(edition, now),
      consents: consentView(edition, lang, 'event'),
      privacyUrl: privacyUrl(publicUrl, edition, lang),
    },
  };
}

export function eventView(at: Viewing, event: EventContent, letters: Map<string, number>): Gathering {
  const {edition, currentEdition, publicUrl, now} = at;
  const {id, lang, title, text, startsAt, endsAt, timeZone, place, online, organiser, access, accessNote, section} =
    event;
  const reader = bestLanguage(at.lang, edition.facts.languages);
  return {
    id,
    edition: edition.id,
    state: stateOf(event, now),
    lang,
    dir: directionOf(lang),
    title,
    text,
    startsAt,
    endsAt,
    timeZone,
    place: place && {
      ...place,
      street: place.street || null,
      country: {code: place.country, name: countryName(place.country, edition.words[reader]!.countries, reader)},
    },
    online,
    organiser,
    access,
    accessNote,
    section,
    letters: letters.get(id) ?? null,
    url: eventUrl(publicUrl, edition, currentEdition, id, reader),
    calendarUrl: eventUrl(`${publicUrl}/v1`, edition, currentEdition, `${id}.ics`, reader),
  };
}

/** A campaign that has not written down what an announcer agrees to takes none. */
export function takesEvents({facts, reportsUntil}: Edition, now: number) {
  return now < reportsUntil && facts.consents.some((consent) => consent.for === 'event');
}

export function stateOf({startsAt, endsAt, cancelled}: EventContent, now: number): EventState {
  if (cancelled) return 'cancelled';
  if (now < startsAt) return 'upcoming';
  return now < endsAt ? 'now' : 'over';
}

function fits({startsAt, endsAt, timeZone, place}: EventContent, {country, town, from, to}: Looking) {
  if (country !== undefined && place?.country !== country) return false;
  if (town !== undefined && !(place && wordsBegin(place.town, town))) return false;
  if (from !== undefined && dayIn(endsAt - 1, timeZone) < from) return false;
  return to === undefined || dayIn(startsAt, timeZone) <= to;
}

/** "mont" and "real" find Montréal-Est and São João del-Rei: accents, capitals and hyphens are nobody's concern. */
function wordsBegin(town: string, typed: string) {
  return ` ${folded(town)}`.includes(` ${folded(typed)}`);
}

const whole: Record<string, string> = {ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ð: 'd'};

function folded(words: string) {
  return words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|ـ/gu, '')
    .replace(/[øłđßæœıþð]/g, (letter) => whole[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function countriesOf({words}: Edition, events: EventContent[], lang: string): Events['countries'] {
  const counted = new Map<string, number>();
  for (const {place} of events) if (place) counted.set(place.country, (counted.get(place.country) ?? 0) + 1);
  const {compare} = new Intl.Collator(lang);
  return [...counted]
    .map(([code, some]) => ({code, name: countryName(code, words[lang]!.countries, lang), events: some}))
    .sort((one, other) => compare(one.name, other.name));
}
