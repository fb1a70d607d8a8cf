/** `events.json`: gatherings that the campaign itself brings in, beside those that are announced. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as v from 'valibot';
import {Access, countryCode, language, link, slug, text} from '../../../src/contract/index.js';
import {type StoredEvent} from '../content/events.js';
import {dayIn, isZone, momentIn} from '../content/zones.js';
import {type Mistakes} from './mistakes.js';
import {resolveMoment} from './moment.js';

/** On the clocks of the place: "14:00". */
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock.invalid'));

export const EventFile = v.strictObject({
  id: slug,
  /** By default it is shown; a state that somebody has decided since stays. */
  state: v.optional(v.picklist(['accepted', 'waiting', 'cancelled'])),
  lang: language,
  title: text(120, 1),
  text: v.optional(text(1000)),
  /** "2026-12-12", or days from the day of import for a demonstration: "+20d". */
  day: v.pipe(v.string(), v.regex(/^([+-]\d{1,4}d|\d{4}-\d\d-\d\d)$/, 'moment.invalid')),
  from: clock,
  /** Not after `from` means on the next day. */
  until: clock,
  timeZone: v.pipe(v.string(), v.check(isZone, 'zone.invalid')),
  place: v.optional(
    v.strictObject({
      name: v.optional(text(120)),
      street: v.optional(text(120)),
      town: text(80, 1),
      country: countryCode,
      at: v.optional(v.tuple([v.number(), v.number()])),
    }),
  ),
  online: v.optional(link),
  organiser: text(120, 1),
  access: v.optional(v.array(Access)),
  accessNote: v.optional(text(200)),
  section: v.optional(slug),
});

export type EventFile = v.InferOutput<typeof EventFile>;

/** None where there is no such file. */
export function readEvents(folder: string, mistakes: Mistakes): EventFile[] {
  const file = 'events.json';
  if (!existsSync(join(folder, file))) return [];
  let said: unknown;
  try {
    said = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    mistakes.add(file, '', `is not JSON (${(error as Error).message}).`);
    return [];
  }
  const events = mistakes.check(file, v.array(EventFile), said) ?? [];
  events.forEach(({id, place, online, day, timeZone}, at) => {
    if (events.findIndex((other) => other.id === id) !== at)
      mistakes.add(file, `${at}.id`, `${id} stands there twice.`);
    if (!place && !online) mistakes.add(file, String(at), 'needs a place, or an address under online.');
    if (dayOf(day, timeZone, 0) === undefined) mistakes.add(file, `${at}.day`, 'is no day of any calendar.');
  });
  return events;
}

export function storedEvent(event: EventFile, now: number): StoredEvent {
  const {title, timeZone, place, organiser, from, until} = event;
  const startsAt = momentIn(`${dayOf(event.day, timeZone, now)}T${from}`, timeZone)!;
  // Noon of the next day is on the next day, whatever the clocks do.
  const last =
    until > from ? startsAt : momentIn(`${dayIn(startsAt, timeZone)}T12:00`, timeZone)! + 24 * 60 * 60 * 1000;
  return {
    title,
    text: event.text ?? '',
    startsAt,
    endsAt: momentIn(`${dayIn(last, timeZone)}T${until}`, timeZone)!,
    timeZone,
    place: place
      ? {
          name: place.name ?? '',
          street: place.street ?? '',
          town: place.town,
          country: place.country,
          at: positionOf(place),
        }
      : null,
    online: event.online ?? null,
    organiser,
    access: event.access ?? [],
    accessNote: event.accessNote ?? '',
    section: event.section ?? null,
  };
}

function positionOf({at}: NonNullable<EventFile['place']>): [number, number] | null {
  return at ? [at[0], at[1]] : null;
}

function dayOf(day: string, zone: string, now: number): string | undefined {
  if (day.endsWith('d')) return dayIn(resolveMoment(day, now, zone), zone);
  return momentIn(`${day}T12:00`, zone) === undefined ? undefined : day;
}
