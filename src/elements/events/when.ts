import {msg, str} from '@lit/localize';
import type {Events, Gathering} from '../../contract/index.js';
import {knownZone} from '../../i18n/format.js';
import {language} from '../../i18n/language.js';

const written = (at: number, how: Intl.DateTimeFormatOptions, zone: string) =>
  new Intl.DateTimeFormat(language(), {...how, timeZone: knownZone(zone) ?? 'UTC'}).format(at);

const DAY = {weekday: 'long', day: 'numeric', month: 'long'} as const;
const HOUR = {hour: 'numeric', minute: '2-digit'} as const;

const dayOf = (at: number, zone: string) => written(at, DAY, zone);
const hourOf = (at: number, zone: string) => written(at, HOUR, zone);

type Times = Pick<Gathering, 'startsAt' | 'endsAt' | 'timeZone'>;

/** Saturday, December 12 */
export const day = ({startsAt, timeZone}: Times) => dayOf(startsAt, timeZone);

/** 14:00 – 17:00; the day stands with the end where that is not in the same night. */
export function hours({startsAt, endsAt, timeZone}: Times, zone = timeZone): string {
  const far = endsAt - startsAt > 12 * 3_600_000 && dayOf(startsAt, zone) !== dayOf(endsAt, zone);
  const end = far ? `${dayOf(endsAt, zone)}, ${hourOf(endsAt, zone)}` : hourOf(endsAt, zone);
  return `${hourOf(startsAt, zone)} – ${end}`;
}

/** Whose clock that is: the town's, or that of the zone where there is no town. */
export function clock({timeZone, place, startsAt}: Gathering): string {
  if (!knownZone(timeZone)) return 'UTC';
  // Isolated, so that a town in Arabic does not turn the words around it; also where this is copied as text.
  const town = place && `\u2068${place.town}\u2069`;
  if (town) return msg(str`${town} time`, {id: 'events.clock'});
  const parts = new Intl.DateTimeFormat(language(), {timeZone, timeZoneName: 'longGeneric'}).formatToParts(startsAt);
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? timeZone;
}

/** The same on the reader's own clock, with the day where it is another; nothing where both show the same. */
export function own(event: Times): string | undefined {
  const {startsAt, endsAt, timeZone} = event;
  const here = hereZone();
  const same = (at: number) => written(at, {...DAY, ...HOUR}, timeZone) === written(at, {...DAY, ...HOUR}, here);
  if (same(startsAt) && same(endsAt)) return undefined;
  const otherDay = dayOf(startsAt, here) !== day(event);
  return (otherDay ? `${dayOf(startsAt, here)}, ` : '') + hours(event, here);
}

/** The zone this device is set to. */
export const hereZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The end of one that is under way. */
export const endOf = ({endsAt, timeZone}: Times) => hourOf(endsAt, timeZone);

/** Until the next of them begins or ends, by the backend's clock. */
export function untilNext({events, now}: Events): number {
  const rests = events.flatMap(({startsAt, endsAt}) => [startsAt - now, endsAt - now]).filter((rest) => rest > 0);
  return Math.min(...rests);
}
