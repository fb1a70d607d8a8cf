import {expect} from 'chai';
import {campaign} from '../../src/contract/examples.js';
import type {Campaign} from '../../src/contract/index.js';
import {W4rCountdown} from '../../src/elements/countdown/countdown.js';
import {calm} from '../support/calm.js';
import {stoppedClock} from '../support/clock.js';
import {hide, stopHiding} from '../support/hidden.js';
import {json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-countdown', W4rCountdown);

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const {opensAt, closesAt, reportsUntil} = campaign;

describe('<w4r-countdown>', () => {
  const backend = playedBackend();
  const clock = stoppedClock();
  afterEach(stopHiding);

  /** The backend says that it is now this time; the reader's clock says whatever it says. */
  const at = (now: number, changes: Partial<Campaign> = {}) =>
    (backend.campaign = () => json({...campaign, now, ...changes}));
  const open = (attributes: Record<string, string> = {}) =>
    visitor(put('w4r-countdown', {backend: backend.address, ...attributes}));
  /** Time passes while nobody looks, which is quicker than minute by minute. */
  const skip = async (ms: number) => {
    hide(true);
    await clock.pass(ms);
    hide(false);
    await clock.pass(0);
  };
  const timer = (element: HTMLElement) => element.shadowRoot!.querySelector('[role=timer]');

  it('says how many days are left to write, until when, and in which zone that is', async () => {
    at(closesAt - 3 * day);
    const somebody = open();
    await somebody.sees('3 days left to write, until December 10');
    expect(somebody.words()).to.match(/Thursday, December 10, 2026 at 12:04\sPM (UTC|GMT|[A-Z]+)/);
    // Who writes on the last day still has time to tell it.
    expect(somebody.words()).to.contain('Letters are counted until January 15.');
  });

  it('counts to the beginning before that, whatever it is set to', async () => {
    at(opensAt - 12 * day);
    for (const to of ['opens', 'closes', 'reports']) await open({to}).sees('12 days until it begins, on October 30');
  });

  it('counts to the end of counting, where the page wants that', async () => {
    at(closesAt + 9 * day);
    await open({to: 'reports'}).sees('27 days left to tell how many you wrote, until January 15');
  });

  it('goes over to hours and minutes on the last day, and to minutes in the last hour, by itself', async () => {
    at(closesAt - 24.5 * hour);
    const somebody = open();
    await somebody.sees('1 day left to write');
    await clock.pass(hour);
    await somebody.sees('23 hours and 30 minutes left to write');
    await skip(22 * hour + 29 * minute);
    await somebody.sees('1 hour and 1 minute left to write');
    await clock.pass(minute);
    await somebody.sees('1 hour left to write');
    await clock.pass(59 * minute);
    await somebody.sees('1 minute left to write');
  });

  it('turns from one state into the next at the moment, without a reload and without asking again', async () => {
    at(opensAt - minute);
    const somebody = open();
    await somebody.sees('1 minute until it begins');
    await clock.pass(minute);
    await somebody.sees('41 days left to write');
    await skip(closesAt - opensAt - minute);
    await somebody.sees('1 minute left to write');
    await clock.pass(minute);
    await somebody.sees('Writing ended on December 10, 2026.');
    await somebody.sees('Letters are counted until January 15, 2027.');
    await skip(reportsUntil - closesAt - minute);
    await somebody.sees('Letters are counted until');
    await clock.pass(minute);
    await somebody.sees('This campaign ended on December 10, 2026.');
    expect(timer(somebody.element)).to.equal(null);
    expect(clock.pending, 'there is nothing to wait for any more').to.deep.equal([]);
    expect(backend.times('/v1/campaign')).to.equal(1);
  });

  it('says that it has begun, and later that it has ended, where it was set to the beginning', async () => {
    at(closesAt - minute);
    const somebody = open({to: 'opens'});
    await somebody.sees('It has begun. You can write until Thursday, December 10, 2026');
    await clock.pass(minute);
    await somebody.sees('Writing ended on December 10, 2026.');
  });

  it('says until when letters were counted, where it was set to that', async () => {
    at(reportsUntil + day);
    const somebody = open({to: 'reports'});
    await somebody.sees('This campaign ended on December 10, 2026. Letters were counted until January 15, 2027.');
  });

  for (const wrong of [-2 * day, 2 * day])
    it(`goes by the backend for a reader whose clock is ${wrong / day} days wrong`, async () => {
      at(closesAt - 5 * day);
      Date.now = () => closesAt - 5 * day + wrong;
      await open().sees('5 days left to write');
    });

  const sections: [zone: string, end: string, said: RegExp][] = [
    ['Europe/Amsterdam', '2026-12-10T23:00Z', /11:59\sPM GMT\+1/],
    ['America/Mexico_City', '2026-12-11T06:00Z', /11:59\sPM (CST|GMT-6)/],
    ['America/St_Johns', '2026-12-11T03:30Z', /11:59\sPM (NST|GMT-3:30)/],
    ['Africa/Tunis', '2026-12-10T23:00Z', /11:59\sPM GMT\+1/],
    ['Pacific/Kiritimati', '2026-12-10T10:00Z', /11:59\sPM GMT\+14/],
  ];
  for (const [timeZone, end, said] of sections)
    it(`ends on the 10th for everybody where the section says so in ${timeZone}, wherever the reader is`, async () => {
      const changes = {section: 'here', timeZone, closesAt: Date.parse(end)};
      at(Date.parse(end) - 3 * day - hour, changes);
      // And a clock that is two days wrong changes nothing about it.
      Date.now = () => Date.parse(end) - day - hour;
      const somebody = open({section: 'here'});
      await somebody.sees('3 days left to write, until December 10');
      expect(somebody.words()).to.match(said).and.to.contain('Thursday, December 10, 2026');
      const {href} = await somebody.find<HTMLAnchorElement>('link', 'Remind me on December 10');
      const file = decodeURIComponent(href);
      expect(file).to.contain('DTSTART;VALUE=DATE:20261210').and.to.contain('UID:letters-for-rights-2026-here-closes');
      expect(backend.asked.at(-1)!.url.search).to.equal('?lang=en&section=here');
    });

  it('goes by the reader’s own days where the browser does not know the zone', async () => {
    at(closesAt - 3 * day, {timeZone: 'Mars/Olympus_Mons'});
    await open().sees('3 days left to write, until December 10');
  });

  it('is quiet for a screen reader: text in a timer, and no live region', async () => {
    at(closesAt - 3 * day);
    const somebody = open();
    await somebody.sees('3 days');
    expect(timer(somebody.element)!.getAttribute('aria-live')).to.equal('off');
    expect(somebody.root().querySelectorAll('[role=status], [role=alert], [aria-live=polite]').length).to.equal(0);
    expect(somebody.root().querySelector('.candle')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('shares one timer and one request with all others on the page', async () => {
    at(closesAt - 2 * hour);
    const many = Array.from({length: 20}, (_, index) => open({to: index % 2 ? 'closes' : 'reports'}));
    for (const somebody of many) await somebody.sees('left to');
    expect(backend.times('/v1/campaign')).to.equal(1);
    expect(clock.pending).to.have.length(1);
  });

  it('stands still while nobody looks and when it is taken away, and goes on when it comes back', async () => {
    at(closesAt - 30 * minute);
    const somebody = open();
    await somebody.sees('30 minutes');
    hide(true);
    expect(clock.pending).to.deep.equal([]);
    await clock.pass(10 * minute);
    hide(false);
    await clock.pass(0);
    await somebody.sees('20 minutes');
    const {element} = somebody;
    element.remove();
    await calm();
    expect(clock.pending).to.deep.equal([]);
    await clock.pass(10 * minute);
    document.body.append(element);
    await somebody.sees('10 minutes');
    await clock.pass(minute);
    await somebody.sees('9 minutes');
  });

  it('follows its attribute, and takes a slip in it for the end of writing', async () => {
    at(closesAt - 3 * day);
    const somebody = open({to: 'reports'});
    await somebody.sees('39 days left to tell');
    somebody.element.setAttribute('to', 'cristmas');
    await somebody.sees('3 days left to write');
    somebody.element.removeAttribute('to');
    await somebody.sees('3 days left to write');
  });

  it('leads to what can be done now: on the page where it stands there, else on the campaign’s own', async () => {
    at(closesAt - 3 * day);
    const link = await open().find<HTMLAnchorElement>('link', 'Write or sign now');
    expect(link.href).to.equal(`${backend.address}/`);
    at(closesAt + day);
    const desk = put('w4r-report', {tabindex: '-1'});
    const report = await open({edition: '2025'}).find<HTMLAnchorElement>('link', 'Tell us how many you wrote');
    expect(report.href).to.equal(`${backend.address}/report`);
    report.click();
    expect(document.activeElement).to.equal(desk);
  });

  it('puts the day into somebody’s own calendar, whole, and without asking anybody', async () => {
    const name = 'Schreiben; fürs Recht, überall: ein langer Name für eine Kampagne';
    at(closesAt - 3 * day, {name});
    const somebody = open();
    const link = await somebody.find<HTMLAnchorElement>('link', 'Remind me on December 10');
    expect(link.download).to.equal('letters-for-rights-2026.ics');
    const [kind, file] = link.href.split(/,(.*)/s);
    expect(kind).to.equal('data:text/calendar;charset=utf-8');
    const text = decodeURIComponent(file!);
    expect(text).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(text.replace(/\r\n/g, '')).to.not.match(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length, line).to.be.below(76);
    const whole = text.replace(/\r\n /g, '').split('\r\n');
    expect(whole).to.include.members([
      'UID:letters-for-rights-2026-closes',
      'DTSTART;VALUE=DATE:20261210',
      `SUMMARY:Schreiben\\; fürs Recht\\, überall: ein langer Name für eine Kampagne: the last day to write`,
      `URL:${backend.address}/`,
    ]);
    await skip(2 * day + hour);
    await somebody.sees('23 hours left to write');
    expect(somebody.isThere('link', 'Remind me on December 10'), 'on the day itself').to.equal(false);
  });

  const senseless: [what: string, changes: Partial<Campaign>][] = [
    ['that ends before it begins', {opensAt: closesAt, closesAt: opensAt}],
    ['of no length', {opensAt: closesAt, reportsUntil: closesAt}],
    ['that lasts for ages', {opensAt: 0, closesAt: 8.6e15, reportsUntil: 8.6e15}],
  ];
  for (const [what, changes] of senseless)
    for (const to of ['opens', 'closes', 'reports'])
      it(`never says a number that is none, of a campaign ${what} (${to})`, async () => {
        for (const now of [closesAt - day, closesAt, closesAt + 1]) {
          at(now, changes);
          const somebody = open({to, edition: String(now)});
          await somebody.sees('Letters for Rights');
          expect(somebody.root().innerHTML).to.not.match(/NaN|undefined|Infinity|[-−]\d+ (day|hour|minute)/);
        }
      });

  it('takes dates beyond all calendars for no answer', async () => {
    at(closesAt, {closesAt: 1e300});
    await open().sees('The campaign did not answer as it should.');
  });

  it('leaves the page’s own words where the campaign cannot be reached, and tries again', async () => {
    backend.campaign = unreachable;
    const somebody = visitor(put('w4r-countdown', {backend: backend.address}, 'Write until 10 December'));
    await somebody.sees('We could not reach the campaign.');
    expect(somebody.root().querySelector('slot')).to.not.equal(null);
    at(closesAt - 3 * day);
    await somebody.press('Try again');
    await somebody.sees('3 days left to write');
  });

  it('explains an edition that there is not to the developer of the page', async () => {
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (line: unknown) => said.push(line);
    backend.campaign = () => refusal(404, {code: 'edition.unknown'});
    await open({edition: '1066'}).sees('What should stand here was not found.');
    await calm();
    console.warn = warn;
    expect(said.join()).to.match(/there is no campaign of https/);
  });
});
