import {expect} from 'chai';
import {aCase, outcome} from '../../src/contract/examples.js';
import type {CaseCard, Cases} from '../../src/contract/index.js';
import {W4rCases} from '../../src/elements/cases/cases.js';
import {calm, until} from '../support/calm.js';
import {hide, stopHiding} from '../support/hidden.js';
import {json, playedBackend, unreachable} from '../support/played-backend.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-cases', W4rCases);

const defender = {id: 'human-rights-defender', name: 'Human rights defender'};
const prisoner = {id: 'prisoner-of-conscience', name: 'Prisoner of conscience'};

const one = (id: string, shortName: string, count: number, changes: Partial<CaseCard> = {}): CaseCard => ({
  ...aCase,
  id,
  shortName,
  name: `${shortName} of ${id}`,
  url: `/cases/${id}`,
  count: {...aCase.count, key: `case:${id}`, count},
  ...changes,
});

const ilvane = one('river-teacher', 'Ilvane', 300, {categories: [defender]});
const teodric = one('flag-song', 'Teodric', 100, {categories: [prisoner], country: {code: 'XD', name: 'Skarvmark'}});
const dariyush = one('night-editor', 'Dariyush', 200, {
  categories: [prisoner],
  country: {code: 'XF', name: 'Zarestan'},
});
const gulmira = one('wheels-for-all', 'Gulmira', 10, {status: 'closed', outcome});
const stone = {
  id: 'flag-song',
  edition: '2026',
  withdrawn: true as const,
  text: 'No longer shown, at the family’s wish.',
};

describe('<w4r-cases>', () => {
  const backend = playedBackend();
  afterEach(stopHiding);
  const are = (cases: CaseCard[], withdrawn: Cases['withdrawn'] = []) =>
    (backend.cases = () => json({edition: '2026', lang: 'en', cases, withdrawn}));
  beforeEach(() => are([ilvane, teodric, dariyush]));
  const open = (attributes: Record<string, string> = {}) =>
    visitor(put('w4r-cases', {backend: backend.address, ...attributes}));
  type Visitor = ReturnType<typeof open>;
  const cards = ({root}: Visitor) => [...root().querySelectorAll<HTMLElement>('.card')];
  /** Who stands there, in order; for a tombstone, its words. */
  const who = (somebody: Visitor) =>
    cards(somebody).map((card) => /^\w+/.exec((card.querySelector('.title') ?? card).textContent.trim())![0]);
  const found = ({root}: Visitor) => root().querySelector('[role=status]')!.textContent.trim();

  it('shows everybody in the campaign’s order: place, name, sentence, how many, and one link', async () => {
    const somebody = open();
    await somebody.sees('Whom we write for');
    expect(who(somebody)).to.deep.equal(['Ilvane', 'Teodric', 'Dariyush']);
    const [first] = cards(somebody);
    const words = first!.textContent.replace(/\s+/g, ' ');
    for (const said of ['Costamera · Human rights defender', 'Ilvane of river-teacher', ilvane.summary, '300 letters'])
      expect(words).to.include(said);
    const links = [...first!.querySelectorAll('a')];
    expect(links.map((link) => link.textContent.trim())).to.deep.equal(['Sign for Ilvane']);
    expect(links[0]!.href).to.equal(`${backend.address}/cases/river-teacher`);
    expect(found(somebody)).to.equal('3 cases');
  });

  it('asks once for the cases and never for a count; all of them are live in one stream', async () => {
    const somebody = open();
    await somebody.sees('Sign for Ilvane');
    await until(() => backend.streams.length, 'a stream');
    await calm();
    expect(backend.asked.map(({url}) => url.pathname).sort()).to.deep.equal(['/v1/campaign', '/v1/cases']);
    expect(backend.streams).to.have.length(1);
    expect(new URL(backend.streams[0]!.url).searchParams.get('keys')).to.equal(
      'case:flag-song,case:night-editor,case:river-teacher',
    );
  });

  it('follows the counts, tells the page, and lets nobody change places for it', async () => {
    const heard: string[] = [];
    const somebody = open({sort: 'need'});
    somebody.element.addEventListener('w4r-count', (event) => {
      const {key, count} = event as Event & {key: string; count: number};
      heard.push(`${key} ${count}`);
    });
    await somebody.sees('100 letters');
    const stream = await until(() => backend.streams[0], 'a stream');
    const news = {...teodric.count, count: 5_000, version: 99};
    stream.say('counts', {edition: '2026', asOf: aCase.asOf, counts: [news], few: []});
    await somebody.sees('5,000 letters');
    expect(heard).to.deep.equal(['case:flag-song 5000']);
    expect(who(somebody)).to.deep.equal(['Teodric', 'Dariyush', 'Ilvane']);
  });

  it('puts the least supported first where that is wanted, and last those whom nobody can sign for any more', async () => {
    are([gulmira, ilvane, teodric, dariyush]);
    const somebody = open();
    await somebody.sees('Sign for Ilvane');
    expect(who(somebody)).to.deep.equal(['Gulmira', 'Ilvane', 'Teodric', 'Dariyush']);
    await somebody.choose('In which order', 'need');
    await until(() => who(somebody).join() === 'Teodric,Dariyush,Ilvane,Gulmira', 'the other order');
    await somebody.choose('In which order', 'order');
    await until(() => who(somebody)[0] === 'Gulmira', 'the campaign’s order');
    expect(backend.times('/v1/cases'), 'nothing of it needs the backend').to.equal(1);
  });

  it('shows those of one category, explains it in plain words, and says how many they are', async () => {
    const somebody = open();
    await somebody.choose('What it is about', prisoner.id);
    await somebody.sees('Somebody who is locked up for what they believe, say or are, and has not used violence.');
    expect(who(somebody)).to.deep.equal(['Teodric', 'Dariyush']);
    expect(found(somebody)).to.equal('2 cases');
    await somebody.choose('Country', 'XF');
    await until(() => found(somebody) === '1 case', 'one');
    expect(who(somebody)).to.deep.equal(['Dariyush']);
  });

  it('names over each card what was looked for, also where the case is about something else first', async () => {
    are([ilvane, one('well', 'Sefura', 4, {categories: [defender, prisoner]})]);
    const somebody = open();
    await somebody.sees('Sign for Sefura');
    const over = () => [...somebody.root().querySelectorAll('.card .eyebrow')].map((it) => it.textContent);
    expect(over().at(-1)).to.include(defender.name);
    await somebody.choose('What it is about', prisoner.id);
    await until(() => over().length === 1, 'one case');
    expect(over()[0]).to.include(prisoner.name).and.not.include(defender.name);
  });

  it('keeps the number where nobody can sign any more, and has none before anybody could', async () => {
    are([{...ilvane, status: 'closed'}]);
    const somebody = open();
    await somebody.sees(`${ilvane.count.count.toLocaleString('en')} letters and signatures`);
    expect(somebody.words()).to.include('Signing ended on').and.not.include('Sign for');
    are([{...ilvane, status: 'upcoming'}]);
    const early = open({edition: '2025'});
    await early.sees('You can sign from');
    expect(early.words()).to.not.include('letters and signatures');
  });

  it('says when nobody fits, and offers everybody; the focus is not lost on the way', async () => {
    const somebody = open();
    await somebody.choose('What it is about', defender.id);
    await somebody.choose('Country', 'XF');
    await somebody.sees('Nobody fits both.');
    expect(found(somebody)).to.equal('0 cases');
    await somebody.press('Show all');
    await until(() => cards(somebody).length === 3, 'everybody');
    expect((await somebody.find<HTMLSelectElement>('combobox', 'Country')).value).to.equal('');
    expect(somebody.at()).to.equal('combobox What it is about');
  });

  it('offers only what there is to choose, by name', async () => {
    const somebody = open();
    const country = await somebody.find<HTMLSelectElement>('combobox', 'Country');
    expect([...country.options].map(({text}) => text)).to.deep.equal(['All', 'Costamera', 'Skarvmark', 'Zarestan']);
    are([ilvane, one('well', 'Sefura', 4, {categories: [defender]})]);
    const others = open({edition: '2025'});
    await others.sees('Sign for Sefura');
    expect(others.isThere('combobox', 'Country')).to.equal(false);
    expect(others.isThere('combobox', 'What it is about')).to.equal(false);
    expect(others.isThere('combobox', 'In which order')).to.equal(true);
  });

  it('begins with what the page says, and takes a slip in it for everybody', async () => {
    const somebody = open({category: prisoner.id, country: 'XD', sort: 'need'});
    await somebody.sees('1 case');
    expect(who(somebody)).to.deep.equal(['Teodric']);
    expect((await somebody.find<HTMLSelectElement>('combobox', 'Country')).value).to.equal('XD');
    somebody.element.setAttribute('country', 'Skarvmark');
    await somebody.sees('2 cases');
    somebody.element.setAttribute('category', 'heroes');
    await somebody.sees('3 cases');
  });

  it('leaves the page’s address alone', async () => {
    const before = location.href;
    const somebody = open();
    await somebody.choose('Country', 'XF');
    await somebody.sees('1 case');
    expect(location.href).to.equal(before);
  });

  it('shows a few where the page has room for a few, and all of them to those who ask', async () => {
    const somebody = open({limit: '2', sort: 'need'});
    await somebody.sees('Sign for Teodric');
    expect(who(somebody)).to.deep.equal(['Teodric', 'Dariyush']);
    expect(somebody.isThere('combobox', 'Country')).to.equal(false);
    await somebody.press('Show all');
    await until(() => cards(somebody).length === 3, 'everybody');
    expect(somebody.at()).to.equal('heading Ilvane of river-teacher');
    expect(somebody.isThere('combobox', 'Country')).to.equal(true);
    expect(somebody.isThere('button', 'Show all')).to.equal(false);
    for (const limit of ['many', '-1', '0', '3']) expect(await open({limit}).sees('Sign for Ilvane'), limit).to.be.ok;
  });

  it('has a tombstone for a case that was taken back: nothing about the person, and in no category', async () => {
    are([ilvane, dariyush], [stone]);
    const somebody = open();
    await somebody.sees(stone.text);
    expect(somebody.words()).to.not.include('Teodric');
    expect(found(somebody)).to.equal('2 cases');
    await somebody.choose('What it is about', prisoner.id);
    await until(() => who(somebody).join() === 'Dariyush', 'no tombstone');
  });

  it('turns a card into its tombstone where it stands, on an open page, at once', async () => {
    const somebody = open();
    await somebody.sees('Sign for Teodric');
    const stream = await until(() => backend.streams[0], 'a stream');
    are([ilvane, dariyush], [stone]);
    stream.say('withdrawn', {case: 'flag-song', edition: '2026'});
    await somebody.sees(stone.text);
    expect(who(somebody)).to.deep.equal(['Ilvane', 'No', 'Dariyush']);
    expect(somebody.words()).to.not.include('Teodric');
  });

  it('takes a card away at once, also where the campaign cannot be asked for its words', async () => {
    const somebody = open();
    await somebody.sees('Sign for Teodric');
    const stream = await until(() => backend.streams[0], 'a stream');
    backend.cases = unreachable;
    stream.say('withdrawn', {case: 'flag-song', edition: '2026'});
    await until(() => cards(somebody).length === 2, 'two cards');
    await calm();
    expect(somebody.words()).to.not.include('Teodric');
    are([ilvane, dariyush], [stone]);
    dispatchEvent(new Event('online'));
    await somebody.sees(stone.text);
    expect(who(somebody)).to.deep.equal(['Ilvane', 'No', 'Dariyush']);
  });

  it('says what became of a case that is closed, and leads to its story by a name of its own', async () => {
    are([ilvane, gulmira]);
    const somebody = open();
    await somebody.sees('Ilvane has a protection order');
    expect(somebody.isThere('link', 'Sign for Gulmira')).to.equal(false);
    const link = await somebody.find<HTMLAnchorElement>('link', 'Read the story: Gulmira of wheels-for-all');
    expect(link.href).to.equal(`${backend.address}/cases/wheels-for-all`);
  });

  it('leads to the petition for the same case where one stands on the page', async () => {
    const other = put('w4r-petition', {case: 'night-editor', tabindex: '-1'});
    const petition = put('w4r-petition', {case: 'flag-song', tabindex: '-1'});
    const link = await open().find<HTMLAnchorElement>('link', 'Sign for Teodric');
    link.click();
    expect(document.activeElement).to.equal(petition);
    expect(document.activeElement).to.not.equal(other);
  });

  it('keeps the space of each portrait, loads it late, and lets a light stand in for a face that may not be shown', async () => {
    const picture = {
      src: '/p.svg',
      width: 400,
      height: 500,
      alt: 'A woman.',
      credit: '',
      focal: [0.5, 0.3] as [number, number],
    };
    are([{...ilvane, picture}, teodric]);
    const somebody = open();
    await somebody.sees('Sign for Ilvane');
    const portrait = somebody.root().querySelector('img')!;
    expect(portrait.loading).to.equal('lazy');
    expect(portrait.getBoundingClientRect().height).to.be.above(90);
    expect(cards(somebody)[1]!.querySelector('svg.photo')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is a list with headings one level below its own', async () => {
    const somebody = open({'heading-level': '3', view: 'list'});
    const heading = await somebody.find('heading', 'Teodric of flag-song');
    expect(heading.getAttribute('aria-level')).to.equal('4');
    expect((await somebody.find('heading', 'Whom we write for')).getAttribute('aria-level')).to.equal('3');
    expect(somebody.root().querySelectorAll('ul.list > li').length).to.equal(3);
  });

  it('says that nobody is shown yet', async () => {
    are([]);
    const somebody = open();
    await somebody.sees('Nobody is shown here yet.');
    expect(somebody.isThere('combobox', 'In which order')).to.equal(false);
  });

  it('costs nothing any more when it is hidden or taken away, and goes on when it comes back', async () => {
    const somebody = open();
    await somebody.sees('Sign for Ilvane');
    await until(() => backend.streams.length, 'a stream');
    hide(true);
    await until(() => backend.streams.every(({isClosed}) => isClosed), 'the end of the stream');
    hide(false);
    await until(() => backend.streams.some(({isClosed}) => !isClosed), 'another stream');
    const {element} = somebody;
    element.remove();
    await until(() => backend.streams.every(({isClosed}) => isClosed), 'the end of the stream');
    document.body.append(element);
    await until(() => backend.streams.some(({isClosed}) => !isClosed), 'another stream');
    await somebody.sees('Sign for Ilvane');
  });

  it('shows the rest where the backend says what makes no sense', async () => {
    const lies: Partial<CaseCard>[] = [
      {categories: []},
      {id: 'Räuber!'},
      {count: {...ilvane.count, count: 1e300}},
      {status: 'paused' as 'open'},
      {lang: 'xx-none', dir: 'sideways' as 'ltr'},
      {url: 'javascript:alert(1)'},
    ];
    are([...lies.map((lie) => ({...ilvane, ...lie})), teodric]);
    const somebody = open();
    await somebody.sees('Sign for Teodric');
    expect(cards(somebody)).to.have.length(7);
    expect(somebody.root().innerHTML).to.not.match(/undefined|NaN|javascript:/);
    const stream = await until(() => backend.streams[0], 'a stream');
    expect(String(stream.url)).to.not.include('uber');
  });

  it('leaves the page’s own words where the campaign cannot be reached, and tries again', async () => {
    backend.cases = unreachable;
    const somebody = visitor(put('w4r-cases', {backend: backend.address}, 'Twelve people'));
    await somebody.sees('We could not reach the campaign.');
    are([ilvane, teodric]);
    await somebody.press('Try again');
    await somebody.sees('Sign for Teodric');
  });
});
