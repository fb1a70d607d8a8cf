/** From a campaign's calendar to the clock: `+18d` is that many days from the day of import, at midnight. */
import {type Moment} from './files.js';

const day = 24 * 60 * 60 * 1000;

/** `zone` says whose midnights and whose clocks are meant where the moment itself does not. */
export function resolveMoment(moment: Moment, now: number, zone = 'UTC'): number {
  const days = /^([+-]\d+)d$/.exec(moment);
  if (days) {
    const today = Math.floor((now + ahead(now, zone)) / day);
    return inZone((today + Number(days[1])) * day, zone);
  }
  return /(Z|[+-]\d\d:\d\d)$/.test(moment) ? Date.parse(moment) : inZone(Date.parse(`${moment}Z`), zone);
}

/**
 * When the clocks of a zone show what UTC's show at `shown`. An hour that comes twice is its first; one that is left out is
 * what the clocks show by then, an hour later.
 */
function inZone(shown: number, zone: string): number {
  const [before, after] = [ahead(shown - day, zone), ahead(shown + day, zone)];
  const fits = [before, after].find((by) => ahead(shown - by, zone) === by);
  return shown - (fits ?? before);
}

/** By how much the clocks of a zone are ahead of UTC's, in milliseconds. */
function ahead(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return shown - Math.floor(at / 1000) * 1000;
}
