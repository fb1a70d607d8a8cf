/** Days where clocks change, ends at midnight, and the last minute. */
import {expect} from 'chai';
import {lasting, lastMoment, leftUntil, moment} from '../../src/i18n/calendar.js';
import {knownZone} from '../../src/i18n/format.js';

const hours = 3_600_000;
const minutes = 60_000;
const at = (iso: string) => Date.parse(iso);

/** What stands there at `now`, in a time zone. */
const left = (end: string, now: string, zone = 'UTC') => lasting(leftUntil(at(end), at(now), zone)).replace(/\s/g, ' ');
const changes = (end: string, now: string, zone = 'UTC') =>
  new Date(leftUntil(at(end), at(now), zone).changesAt).toISOString();

describe('how long it still takes', () => {
  it('is said in days of the calendar, whatever the hour', () => {
    expect(left('2026-12-10T18:00Z', '2026-12-07T00:01Z')).to.equal('3 days');
    expect(left('2026-12-10T18:00Z', '2026-12-07T17:59Z')).to.equal('3 days');
    expect(left('2026-12-10T18:00Z', '2026-12-09T12:00Z')).to.equal('1 day');
  });

  it('counts an end at midnight to the day before', () => {
    expect(left('2026-12-11T00:00Z', '2026-12-07T12:00Z')).to.equal('3 days');
    expect(moment(lastMoment(at('2026-12-11T00:00Z'), 'UTC'), 'UTC')).to.match(
      /^Thursday, December 10, 2026.*11:59\sPM UTC$/,
    );
    expect(lastMoment(at('2026-12-10T18:00Z'), 'UTC')).to.equal(at('2026-12-10T18:00Z'));
  });

  it('is said in hours and minutes on the last day, in minutes in the last hour', () => {
    expect(left('2026-12-10T18:00Z', '2026-12-09T18:00Z')).to.equal('24 hours');
    expect(left('2026-12-10T18:00Z', '2026-12-09T18:01Z')).to.equal('23 hours and 59 minutes');
    expect(left('2026-12-10T18:00Z', '2026-12-10T16:30Z')).to.equal('1 hour and 30 minutes');
    expect(left('2026-12-10T18:00Z', '2026-12-10T17:01Z')).to.equal('59 minutes');
    expect(left('2026-12-10T18:00Z', '2026-12-10T17:59:59.999Z')).to.equal('1 minute');
  });

  it('is the number of midnights where clocks go back, and the day has 25 hours', () => {
    // Amsterdam, 25 October 2026, 03:00 → 02:00.
    expect(left('2026-10-26T23:00Z', '2026-10-24T10:00Z', 'Europe/Amsterdam')).to.equal('2 days');
    // More than 24 hours before the end of one and the same day: no day is left.
    expect(left('2026-10-25T22:59Z', '2026-10-24T22:10Z', 'Europe/Amsterdam')).to.equal('24 hours and 49 minutes');
  });

  it('is the number of midnights where clocks go forward, and the day has 23 hours', () => {
    // Toronto, 8 March 2026, 02:00 → 03:00. In blocks of 24 hours, 47 hours would be one day.
    expect(left('2026-03-09T16:00Z', '2026-03-07T16:30Z', 'America/Toronto')).to.equal('2 days');
    expect(changes('2026-03-12T16:00Z', '2026-03-08T16:00Z', 'America/Toronto')).to.equal('2026-03-09T04:00:00.000Z');
  });

  it('changes at midnight of the zone, also where that is at half past or where a day begins at one', () => {
    expect(changes('2026-12-10T12:00Z', '2026-12-01T12:00Z', 'Asia/Kolkata')).to.equal('2026-12-01T18:30:00.000Z');
    // Beirut, 29 March 2026: 00:00 → 01:00.
    expect(changes('2026-04-20T12:00Z', '2026-03-28T12:00Z', 'Asia/Beirut')).to.equal('2026-03-28T22:00:00.000Z');
  });

  it('changes a day before the end, then every minute, and never stands still before it is over', () => {
    expect(changes('2026-12-10T18:00Z', '2026-12-09T12:00Z')).to.equal('2026-12-09T18:00:00.000Z');
    const end = at('2026-12-10T18:00Z');
    let now = end - 30 * hours;
    let steps = 0;
    for (; now < end; steps++) {
      const {changesAt} = leftUntil(end, now, 'UTC');
      expect(changesAt).to.be.above(now);
      now = changesAt;
    }
    expect(now).to.equal(end);
    expect(steps).to.equal(1 + (24 * hours) / minutes);
  });

  const seasons: [zone: string, midnight: string, what: string][] = [
    ['Europe/Amsterdam', '2026-10-28T23:00Z', 'clocks go back on 25 October'],
    ['America/St_Johns', '2026-11-04T03:30Z', 'back on 1 November, half an hour off all others'],
    ['Africa/Casablanca', '2026-02-18T00:00Z', 'back on 15 February, for Ramadan'],
    ['Africa/Casablanca', '2026-03-24T23:00Z', 'forward on 22 March, after it'],
    ['America/Mexico_City', '2026-11-01T06:00Z', 'never any more'],
    ['Pacific/Kiritimati', '2026-12-10T10:00Z', 'never; the first day of all'],
  ];
  for (const [zone, midnight, what] of seasons)
    it(`is right at every hour of twelve days in ${zone}: ${what}`, () => {
      const end = at(midnight);
      // The calendar on the wall there, read another way.
      const wall = (time: number) => Date.parse(new Date(time).toLocaleDateString('sv-SE', {timeZone: zone}));
      for (let now = end - 12 * 24 * hours; now < end - 24 * hours - 1; now += hours) {
        const {days, changesAt} = leftUntil(end, now, zone);
        expect(days, new Date(now).toISOString()).to.equal((wall(end - 1) - wall(now)) / (24 * hours));
        expect(lasting(leftUntil(end, changesAt - 1, zone))).to.equal(lasting(leftUntil(end, now, zone)));
        expect(lasting(leftUntil(end, changesAt, zone))).to.not.equal(lasting(leftUntil(end, now, zone)));
      }
    });

  it('knows the zones of this browser, and no others', () => {
    for (const zone of ['UTC', 'Europe/Amsterdam', 'America/St_Johns']) expect(knownZone(zone)).to.equal(zone);
    for (const zone of ['Mars/Olympus_Mons', '']) expect(knownZone(zone), zone).to.equal(undefined);
  });

  it('says the zone in which a moment is true', () => {
    expect(moment(at('2026-12-10T22:59Z'), 'Europe/Amsterdam')).to.match(/11:59\sPM GMT\+1$/);
  });
});
