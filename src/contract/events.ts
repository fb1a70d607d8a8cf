/** Gatherings at which people write: found, announced, put into a calendar; afterwards told how it went. */
import * as v from 'valibot';
import {ConsentText} from './campaign.js';
import {attribution, ConsentGiven, person} from './people.js';
import {amount, countryCode, direction, language, link, slug, text, time} from './shapes.js';

/** What somebody must know who cannot come just like that. What is not said is not known. */
export const Access = v.picklist(['wheelchair', 'sign-language', 'hearing-loop', 'children']);

/** By the backend's clock. A cancelled one stays visible, so that nobody stands before a closed door. */
export const EventState = v.picklist(['upcoming', 'now', 'over', 'cancelled']);

/** Degrees, north and east positive; rounded to about a kilometre by whoever announces. */
const latitude = v.pipe(v.number(), v.minValue(-90, 'place.position'), v.maxValue(90, 'place.position'));
const longitude = v.pipe(v.number(), v.minValue(-180, 'place.position'), v.maxValue(180, 'place.position'));

export const EventPlace = v.object({
  name: text(120),
  street: v.nullable(text(120)),
  town: text(80, 1),
  country: v.object({code: countryCode, name: text(60, 1)}),
  /** Latitude and longitude; null where nobody has said it: then it is on the list and not on the map. */
  at: v.nullable(v.tuple([latitude, longitude])),
});

export const Gathering = v.object({
  id: slug,
  edition: slug,
  state: EventState,
  /** The language it was announced in; nobody has translated it. */
  lang: language,
  dir: direction,
  title: text(120, 1),
  text: text(1000),
  startsAt: time,
  endsAt: time,
  /** An IANA name such as `Europe/Amsterdam`: times are said in it. */
  timeZone: text(64, 1),
  /** Null for one that takes place online only. */
  place: v.nullable(EventPlace),
  online: v.nullable(link),
  /** As it is published: a group, a library, a first name. */
  organiser: text(120, 1),
  access: v.array(Access),
  accessNote: text(200),
  /** The section through which it was announced. */
  section: v.nullable(slug),
  /** How many letters and cards were written, as far as they were told and accepted; null before that. */
  letters: v.nullable(amount),
  /** A page of its own. */
  url: link,
  /** The same for a calendar (RFC 5545). */
  calendarUrl: link,
});

/**
 * `GET /v1/events?edition&section&lang&country&home&town&from&to&over&page`: those that are to come or under way, the soonest
 * first; with `over=1` those that are over, the latest first. `from` and `to` are days (`2026-12-12`) in each event's own
 * time zone, `town` the beginning of a word in it. A hundred a page. A section says it in its own words and hides nothing:
 * a gathering is for whoever is near. Only who asks with `home=1` gets those in the section's country, if there are any.
 */
export const Events = v.object({
  edition: slug,
  lang: language,
  /** The backend's time, to the minute. */
  now: time,
  events: v.array(Gathering),
  /** Where all of these are: what was asked for, or what `home` came to; null for everywhere. */
  country: v.nullable(countryCode),
  /** How many fit, on all pages. */
  total: amount,
  /** What to ask for as `page` for those that follow. */
  next: v.nullable(amount),
  /** Where there are any, whatever was asked for besides `over`; sorted by name. */
  countries: v.array(v.object({code: countryCode, name: text(60, 1), events: amount})),
  /** Announcing one: whether that is possible now, and what is agreed to. */
  announce: v.object({open: v.boolean(), consents: v.array(ConsentText), privacyUrl: link}),
});

/** A moment on the clock of the place, `2026-12-12T14:00`: the backend knows when that is. */
const localTime = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'time.invalid'));
const written = (max: number, code: string) =>
  v.pipe(
    text(max),
    v.check((s) => s.trim() !== '', code),
  );

/** `POST /v1/events?edition&section`, with an `Idempotency-Key` header (UUID). Unknown fields are refused. */
export const Announcement = v.strictObject({
  title: written(120, 'title.missing'),
  text: text(1000),
  starts: localTime,
  ends: localTime,
  timeZone: text(64, 1),
  /** One of `place` and `online` must be given, both may. */
  place: v.nullable(
    v.strictObject({
      name: text(120),
      street: text(120),
      town: written(80, 'town.missing'),
      country: countryCode,
      at: v.nullable(v.tuple([latitude, longitude])),
    }),
  ),
  online: v.nullable(v.pipe(text(500), v.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'link.invalid'))),
  organiser: written(120, 'organiser.missing'),
  access: v.pipe(v.array(Access), v.maxLength(4, 'text.long')),
  accessNote: text(200),
  /** The announcer's: never published, sealed as a signer's is. */
  email: person.email,
  lang: language,
  consents: v.pipe(v.array(ConsentGiven), v.maxLength(10, 'text.long')),
  ...attribution,
});

/** The same 201 for everybody: somebody of the campaign reads it first. */
export const Announced = v.object({
  receipt: text(64, 1),
  status: v.picklist(['waiting']),
});

export type Access = v.InferOutput<typeof Access>;
export type EventState = v.InferOutput<typeof EventState>;
export type EventPlace = v.InferOutput<typeof EventPlace>;
export type Gathering = v.InferOutput<typeof Gathering>;
export type Events = v.InferOutput<typeof Events>;
export type Announcement = v.InferOutput<typeof Announcement>;
export type Announced = v.InferOutput<typeof Announced>;
