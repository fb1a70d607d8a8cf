import {list} from './format.js';
import {language} from './language.js';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** How long something still takes, in the unit that a person would use, and the moment at which that is no longer true. */
export interface Left {
  days: number;
  hours: number;
  minutes: number;
  changesAt: number;
}

/**
 * Until the last day in days of the calendar, then in hours and minutes. Days are counted by their midnights in the time
 * zone, and not in blocks of 24 hours: where clocks change, a day has 23 or 25.
 */
export function leftUntil(end: number, now: number, zone?: string): Left {
  const days = dayIn(lastMoment(end, zone), zone) - dayIn(now, zone);
  if (days > 0 && end - now > DAY)
    return {days, hours: 0, minutes: 0, changesAt: Math.min(nextMidnight(now, zone), end - DAY)};
  // Rounded up: the last minute is one minute long, and is over when it is over.
  const minutes = Math.ceil((end - now) / MINUTE);
  return {days: 0, hours: Math.floor(minutes / 60), minutes: minutes % 60, changesAt: end - (minutes - 1) * MINUTE};
}

/** "3 days", "5 hours and 12 minutes", in all the forms a language may have: `Intl` knows them. */
export function lasting({days, hours, minutes}: Left): string {
  if (days) return measured(days, 'day');
  const said = [...(hours ? [measured(hours, 'hour')] : []), ...(minutes ? [measured(minutes, 'minute')] : [])];
  return list(said);
}

/** What ends at midnight ends on the day before: nobody calls the end of 10 December the 11th. */
export const lastMoment = (end: number, zone?: string) =>
  dayIn(end, zone) > dayIn(end - 1, zone) ? end - MINUTE : end;

/** 10 December */
export const date = (at: number, zone?: string) => written(at, {timeZone: zone, day: 'numeric', month: 'long'});

/** Thursday 10 December 2026, 23:59 GMT+1: with the zone in which that is true. */
export const moment = (at: number, zone?: string) =>
  written(at, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });

const measured = (n: number, unit: string) =>
  new Intl.NumberFormat(language(), {style: 'unit', unit, unitDisplay: 'long'}).format(n);

const written = (at: number, how: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language(), how).format(at);

/** The number of a day in the calendar of a time zone: the next day's is one more. */
export function dayIn(at: number, zone?: string): number {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  return Date.UTC(of('year'), of('month') - 1, of('day')) / DAY;
}

/** Found by halving: some days have 23 or 25 hours, and in some countries one of them begins at one o'clock. */
function nextMidnight(now: number, zone?: string): number {
  const today = dayIn(now, zone);
  let before = now;
  let after = now + 26 * 60 * MINUTE;
  while (after - before > 500) {
    const middle = (before + after) / 2;
    if (dayIn(middle, zone) === today) before = middle;
    else after = middle;
  }
  return Math.floor(after / 1_000) * 1_000;
}
