import {expect} from 'chai';
import {campaign, gatherings, pastGatherings} from '../../src/contract/examples.js';
import type {Events, Gathering} from '../../src/contract/index.js';
import {W4rEvents} from '../../src/elements/events/events.js';
import {until} from '../support/calm.js';
import {held, json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-events', W4rEvents);

const [, , candle] = gatherings.events as [Gathering, Gathering, Gathering];
const found = (...events: Gathering[]) => json({...gatherings, events, total: events.length} satisfies Events);
const named = (title: string, more: Partial<Gathering> = {}): Gathering => ({
  ...candle,
  id: title.toLowerCase(),
  title,
  ...more,
});

describe('<w4r-events>', () => {
  const backend = playedBackend();
  const open = (attributes: Record<string, string> = {}, fallback = ''): Visitor =>
    visitor(put('w4r-events', {backend: backend.address, ...attributes}, fallback));
  const names = ({root}: Visitor) => [...root().querySelectorAll('.name')].map(({textContent}) => textContent.trim());
  const dots = ({root}: Visitor) => [...root().querySelectorAll<HTMLElement>('.dot')];
  const questions = () =>
    backend.asked
      .filter(({url, init}) => url.pathname === '/v1/events' && init.method !== 'POST')
      .map(({url}) =>
        [...url.searchParams]
          .filter(([name]) => name !== 'lang')
          .map((pair) => pair.join('='))
          .join('&'),
      );

  it('tells what there is, when by whose clock, where, for whom, and what does not take place', async () => {
    const somebody = open();
    await somebody.find('link', 'Letters by candlelight');
    expect(names(somebody)).to.deep.equal([
      'An afternoon of letters',
      'Écrire ensemble',
      'Letters by candlelight',
      'Writing in the market hall',
    ]);
    const words = somebody.words();
    for (const said of [
      'Saturday, December 12',
      '2:00 PM – 5:00 PM (Amsterdam time)',
      'The Canal House · Lijnbaan 4',
      'Amsterdam · Netherlands',
      'Step-free, also for wheelchairs · Children are welcome · The lift is beside the bicycle shed.',
      'Announced by Neighbours of the Lijnbaan',
      'Cancelled',
      'Now, until',
    ])
      expect(words).to.include(said);
    const french = somebody.root().querySelector('.name[lang=fr]');
    expect(french?.textContent.trim()).to.equal('Écrire ensemble');
  });

  it('says the times on the reader’s own clock, too, where it shows others', async () => {
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const far = here === 'Asia/Tokyo' ? 'America/New_York' : 'Asia/Tokyo';
    backend.events = () => found(named('Here', {timeZone: here}), named('Far', {timeZone: far}));
    const somebody = open();
    await somebody.find('link', 'Far');
    const [near, distant] = [...somebody.root().querySelectorAll('.one')];
    expect(near!.textContent).not.to.include('On your clock');
    const time = new Intl.DateTimeFormat('en', {hour: 'numeric', minute: '2-digit'}).format(candle.startsAt);
    expect(distant!.textContent.replace(/\s+/g, ' '))
      .to.include(`On your clock:`)
      .and.to.include(time.replace(/\s/g, ' '));
  });

  it('ends after midnight without a second date, and names the day where it ends much later', async () => {
    const startsAt = Date.UTC(2026, 11, 5, 20);
    const until_ = (hours: number) => ({timeZone: 'UTC', startsAt, endsAt: startsAt + hours * 3_600_000});
    backend.events = () => found(named('Night', until_(5)), named('Weekend', until_(40)));
    const somebody = open();
    await somebody.sees('8:00 PM – 1:00 AM');
    expect(somebody.words()).to.include('8:00 PM – Monday, December 7, 12:00 PM');
  });

  it('names the zone where there is no town', async () => {
    backend.events = () =>
      found(named('Screen', {place: null, online: 'https://meet.example.org/x', timeZone: 'Asia/Tokyo'}));
    const somebody = open();
    await somebody.sees('(Japan Standard Time)');
    const link = await somebody.find<HTMLAnchorElement>('link', 'Join online');
    expect([link.href, link.rel]).to.deep.equal(['https://meet.example.org/x', 'noopener nofollow']);
    expect(somebody.root().querySelector('.map')).to.equal(null, 'what lies nowhere is on no map');
  });

  it('leads nowhere that is no address', async () => {
    backend.events = () =>
      found(
        named('Trap', {online: 'javascript:alert(1)', url: 'javascript:alert(2)', calendarUrl: 'data:text/html,x'}),
      );
    const somebody = open();
    await somebody.sees('Trap');
    const links = [...somebody.root().querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links.filter(Boolean)).to.deep.equal([]);
  });

  it('puts one into a calendar, and none that is cancelled or over', async () => {
    const somebody = open();
    const link = await somebody.find<HTMLAnchorElement>('link', 'Into my calendar: Letters by candlelight');
    expect(link.href).to.equal(`${backend.address}/v1/events/canal-house.ics`);
    expect(somebody.isThere('link', 'Into my calendar: Writing in the market hall')).to.equal(false);
  });

  it('begins in the country of its section, says so, and has all others one step away', async () => {
    const dutch = gatherings.events.filter(({place}) => place?.country.code === 'NL');
    backend.events = ({url}) =>
      json(
        url.searchParams.has('home') ? {...gatherings, events: dutch, country: 'NL', total: dutch.length} : gatherings,
      );
    const somebody = open({section: 'netherlands'});
    await somebody.sees('Shown here: Netherlands only');
    expect(questions()).to.deep.equal(['home=1&section=netherlands']);
    const chosen = () => somebody.root().querySelector<HTMLSelectElement>('#country')!.value;
    expect([chosen(), names(somebody).length]).to.deep.equal(['NL', dutch.length]);
    const all = await somebody.find('button', 'All countries');
    all.click();
    await until(() => names(somebody).length === gatherings.events.length, 'all of them');
    expect(questions().at(-1)).to.equal('section=netherlands');
    expect(chosen()).to.equal('');
    expect(somebody.words()).not.to.include('Shown here');
    expect(somebody.root().activeElement?.id).to.equal('country');
  });

  it('shows all of them where its section’s country has none, or the page names another', async () => {
    const somebody = open({section: 'mexico'});
    await somebody.find('link', 'Letters by candlelight');
    expect(somebody.words()).not.to.include('Shown here');
    expect(somebody.root().querySelector<HTMLSelectElement>('#country')!.value).to.equal('');
    const named = open({section: 'mexico', country: 'NL'});
    await named.find('link', 'Letters by candlelight');
    expect(questions().at(-1)).to.equal('country=NL&section=mexico');
  });

  it('looks by country, town and day, and keeps what stood there until the answer has come', async () => {
    const somebody = open();
    await somebody.find('link', 'Letters by candlelight');
    const late = held();
    backend.events = late.answer;
    await somebody.choose('Country', 'NL');
    await until(() => questions().at(-1) === 'country=NL', 'the question');
    expect(names(somebody).length, 'still there').to.equal(4);
    late.give(found(named('Only one')));
    await until(() => names(somebody).join() === 'Only one', 'the answer');
    backend.events = () => found(named('In Haarlem'));
    await somebody.fill('Town', ' haar');
    await until(() => questions().at(-1) === 'country=NL&town=haar', 'the town');
    await somebody.choose('When', 'from');
    const day = await until(() => somebody.root().querySelector<HTMLInputElement>('#from'), 'a day to choose');
    day.value = '2026-12-12';
    day.dispatchEvent(new Event('change', {bubbles: true}));
    await until(() => questions().at(-1) === 'country=NL&town=haar&from=2026-12-12', 'the day');
  });

  it('knows the days of a week by the reader’s calendar', async () => {
    const somebody = open();
    await somebody.find('link', 'Letters by candlelight');
    await somebody.choose('When', 'week');
    await until(() => questions().at(-1)?.startsWith('from='), 'the week');
    const [from, to] = [
      ...questions()
        .at(-1)!
        .matchAll(/\d{4}-\d\d-\d\d/g),
    ].map(([day]) => Date.parse(day));
    expect((to! - from!) / 86_400_000).to.equal(6);
    await somebody.choose('When', 'weekend');
    await until(() => questions().length === 3, 'the weekend');
    const days = [
      ...questions()
        .at(-1)!
        .matchAll(/\d{4}-\d\d-\d\d/g),
    ].map(([day]) => new Date(day).getUTCDay());
    expect([[6, 0].join(), [0, 0].join()]).to.include(days.join());
  });

  it('says so when none fits, and shows all again', async () => {
    const somebody = open();
    await somebody.find('link', 'Letters by candlelight');
    backend.events = () => found();
    await somebody.choose('Country', 'CA');
    await somebody.sees('None fits. Elsewhere, or on another day?');
    backend.events = () => json(gatherings);
    await somebody.press('Show all');
    await somebody.find('link', 'Letters by candlelight');
    expect((await somebody.find<HTMLSelectElement>('combobox', 'Country')).value).to.equal('');
  });

  it('invites to announce the first where nobody has', async () => {
    backend.events = () => found();
    const somebody = open();
    await somebody.sees('Nobody has announced one yet. Yours could be the first.');
    expect(somebody.isThere('button', 'Announce a gathering')).to.equal(true);
  });

  it('shows more when asked, then the next page; reading goes on with the first that is new', async () => {
    const page = (from: number, next: number | null) =>
      json({...gatherings, events: Array.from({length: 3}, (_, at) => named(`No ${from + at}`)), total: 6, next});
    backend.events = ({url}) => (url.searchParams.get('page') === '1' ? page(3, null) : page(0, 1));
    const somebody = open({limit: '2'});
    await somebody.find('link', 'No 1');
    expect(names(somebody)).to.deep.equal(['No 0', 'No 1']);
    await somebody.press('Show more');
    await until(() => somebody.at() === 'link No 2', 'the third');
    await somebody.press('Show more');
    await until(() => somebody.at() === 'link No 3', 'the next page');
    expect(names(somebody).length).to.equal(6);
    expect(somebody.isThere('button', 'Show more')).to.equal(false);
  });

  it('says beneath the list that the rest could not be had, and goes on where it was', async () => {
    const page = (from: number, next: number | null) =>
      json({...gatherings, events: Array.from({length: 2}, (_, at) => named(`No ${from + at}`)), total: 4, next});
    let away = true;
    backend.events = (asked) => {
      if (asked.url.searchParams.get('page') !== '1') return page(0, 1);
      return away ? unreachable(asked) : page(2, null);
    };
    const somebody = open();
    await somebody.find('link', 'No 1');
    await somebody.press('Show more');
    await somebody.sees('This could not be looked up.');
    const [list, notice] = ['.events', '[part=notice]'].map((one) => somebody.root().querySelector(one)!);
    expect(list!.compareDocumentPosition(notice!) & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(4);
    away = false;
    await somebody.press('Try again');
    await until(() => somebody.at() === 'link No 2', 'the next page');
    expect(names(somebody)).to.deep.equal(['No 0', 'No 1', 'No 2', 'No 3']);
  });

  it('draws a dot for each place, one with a number where several are near, and shows those of one', async () => {
    const at = (town: string, ...position: [number, number]) =>
      named(town, {place: {...candle.place!, town, at: position}});
    backend.events = () =>
      found(
        at('Amsterdam', 52.37, 4.89),
        at('Haarlem', 52.38, 4.64),
        at('Auckland', -36.85, 174.76),
        named('Nowhere', {place: {...candle.place!, at: null}}),
      );
    const somebody = open({limit: '0'});
    await until(() => dots(somebody).length === 2, 'two dots');
    expect(dots(somebody).map(({textContent}) => textContent.trim())).to.deep.equal(['2', '']);
    expect(somebody.root().querySelector('.map')!.getAttribute('aria-hidden')).to.equal('true');
    expect(dots(somebody).every(({tabIndex}) => tabIndex === -1)).to.equal(true);
    dots(somebody)[0]!.click();
    await somebody.sees('Those at this place');
    expect(names(somebody)).to.deep.equal(['Amsterdam', 'Haarlem']);
    await somebody.press('Show all');
    expect(names(somebody).length).to.equal(4);
  });

  it('has Auckland in the east and Mexico in the west, inside the map', async () => {
    const at = (town: string, ...position: [number, number]) =>
      named(town, {place: {...candle.place!, town, at: position}});
    backend.events = () =>
      found(
        at('Auckland', -36.85, 174.76),
        at('Mexico', 19.43, -99.13),
        at('Suva', -18.1, 178.4),
        at('Nome', 64.5, -165.4),
      );
    const somebody = open();
    await until(() => dots(somebody).length >= 3, 'dots');
    const box = somebody.root().querySelector('.map')!.getBoundingClientRect();
    const places = dots(somebody).map((dot) => dot.getBoundingClientRect());
    for (const {x, y} of places) {
      expect(x).to.be.within(box.left - 12, box.right + 12);
      expect(y).to.be.within(box.top - 12, box.bottom + 12);
    }
    expect(places[0]!.x).to.be.above(places[1]!.x);
  });

  it('tells of those that are over how many letters were written, and asks where nobody has told', async () => {
    backend.events = ({url}) => json(url.searchParams.get('over') ? pastGatherings : gatherings);
    const somebody = open({source: 'riverbank-blog'});
    await somebody.find('link', 'Letters by candlelight');
    await somebody.choose('When', 'over');
    await somebody.sees('190 letters and cards were written there');
    await somebody.press('How did it go? The first Sunday');
    const report = somebody.element.querySelector('w4r-report')!;
    const said = Object.fromEntries(report.getAttributeNames().map((name) => [name, report.getAttribute(name)]));
    expect(said).to.deep.include({
      event: 'first-sunday',
      edition: '2026',
      backend: backend.address,
      source: 'riverbank-blog',
    });
    expect(somebody.root().querySelector('[data-id=first-sunday] slot[name=report]')).not.to.equal(null);
    const before = questions().length;
    report.dispatchEvent(new Event('w4r-reported', {bubbles: true, composed: true}));
    await until(() => questions().length > before, 'the new number');
    await somebody.choose('When', 'any');
    expect(somebody.element.querySelector('w4r-report')).to.equal(null, 'gone with its gathering');
  });

  it('asks nobody how it went once letters are no longer counted, and shows what happened', async () => {
    backend.campaign = () => json({...campaign, phase: 'after', reportsUntil: Date.UTC(2027, 0, 31, 12)});
    backend.events = ({url}) =>
      json(
        url.searchParams.get('over')
          ? {...pastGatherings, announce: {...gatherings.announce, open: false}}
          : gatherings,
      );
    const somebody = open();
    await somebody.sees('The night of pens');
    expect(somebody.words()).to.include('This campaign ended on January 31, 2027. This is what happened.');
    expect(somebody.root().querySelector('[part=tell], [part=announce]')).to.equal(null);
  });

  it('leaves the page’s own words where nothing can be had, and tries again', async () => {
    backend.events = unreachable;
    const somebody = open({}, 'Gatherings near you');
    await somebody.sees('We could not reach the campaign.');
    expect(somebody.root().querySelector('slot')).not.to.equal(null);
    backend.events = () => json(gatherings);
    await somebody.press('Try again');
    await somebody.find('link', 'Letters by candlelight');
  });

  it('keeps the list when a later question cannot be asked', async () => {
    const somebody = open();
    await somebody.find('link', 'Letters by candlelight');
    backend.events = () => refusal(503, {code: 'busy'});
    await somebody.choose('Country', 'NL');
    await somebody.sees('This could not be looked up.');
    backend.events = () => found(named('Back again'));
    await somebody.press('Try again');
    await until(() => names(somebody).join() === 'Back again', 'the answer');
  });
});
