import {msg, str} from '@lit/localize';
import type {Section} from '../../contract/index.js';
import {date, lastMoment} from '../../i18n/calendar.js';
import {knownZone} from '../../i18n/format.js';

/** Where it stands by its own calendar, in its own time zone. */
export function dates({phase, opensAt, closesAt, reportsUntil, timeZone}: Section): string {
  const zone = knownZone(timeZone);
  const said = {
    before: () => msg(str`Begins on ${date(opensAt, zone)}`, {id: 'sections.opens'}),
    during: () => msg(str`Until ${date(lastMoment(closesAt, zone), zone)}`, {id: 'sections.until'}),
    reporting: () =>
      msg(str`Writing has ended; letters are counted until ${date(lastMoment(reportsUntil, zone), zone)}`, {
        id: 'sections.reporting',
      }),
    after: () => msg('This year’s campaign is over', {id: 'sections.over'}),
  };
  return said[phase]();
}
