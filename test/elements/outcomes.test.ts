import {expect} from 'chai';
import {campaign, outcomes} from '../../src/contract/examples.js';
import {OutcomeKind, type CaseOutcome} from '../../src/contract/index.js';
import {W4rOutcomes} from '../../src/elements/outcomes/outcomes.js';
import {until} from '../support/calm.js';
import {stoppedClock} from '../support/clock.js';
import {hide, stopHiding} from '../support/hidden.js';
import {held, json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-outcomes', W4rOutcomes);

const [changed, died] = outcomes.outcomes as [CaseOutcome, CaseOutcome];
const named = (name: string): CaseOutcome => ({...died, case: name.toLowerCase(), name});
const told = (...all: CaseOutcome[]) => json({...outcomes, outcomes: all});
const picture = {
  src: '/media/2025/salt-carrier/portrait.svg',
  width: 400,
  height: 500,
  alt: 'A man under a white sack.',
  credit: 'Drawn by us',
  focal: [0.5, 0.3] as [number, number],
};

describe('<w4r-outcomes>', () => {
  const backend = playedBackend();
  const open = (attributes: Record<string, string> = {}, fallback = ''): Visitor =>
    visitor(put('w4r-outcomes', {backend: backend.address, ...attributes}, fallback));
  const links = (somebody: Visitor) => [...somebody.root().querySelectorAll('a')].map(({href}) => href);

  it('tells who, when, where, what, and the words of somebody who agreed to be quoted', async () => {
    const somebody = open();
    await somebody.find('heading', 'What became of them');
    expect(somebody.outline()).to.deep.equal([
      'heading What became of them',
      'heading Gulmira Asankul',
      'link Gulmira Asankul',
      'heading Bakari Lumo',
      'link Bakari Lumo',
    ]);
    const words = somebody.words();
    for (const said of [
      'November 14, 2026 · Aldystan Fictional',
      'The law was changed',
      'Parliament has passed the law',
      'I read every card on the stairs',
      'Died',
      'He died in custody in spring.',
    ])
      expect(words).to.include(said);
    expect(somebody.root().querySelectorAll('blockquote').length, 'nobody else is quoted').to.equal(1);
  });

  it('calls nothing a success, and has a name for each end of a story', async () => {
    const kinds = OutcomeKind.options;
    backend.outcomes = () => told(...kinds.map((kind) => ({...died, outcome: {...died.outcome, kind}})));
    const somebody = open({limit: '0'});
    await until(() => somebody.root().querySelectorAll('.kind').length === 12, 'all twelve');
    const said = [...somebody.root().querySelectorAll('.kind')].map(({textContent}) => textContent);
    expect(new Set(said).size).to.equal(12);
    expect(somebody.words()).not.to.match(/success|victory|good news/i);
  });

  it('lets the text speak for itself where a newer backend knows another end', async () => {
    const kind = 'pardoned' as 'died';
    backend.outcomes = () => told({...died, outcome: {...died.outcome, kind}});
    const somebody = open();
    await somebody.sees('He died in custody in spring.');
    expect(somebody.root().querySelector('.kind')).to.equal(null);
  });

  it('leads to the page of each case in its own year, and says through whom', async () => {
    const somebody = open({source: 'riverbank-blog'});
    await somebody.find('heading');
    expect(links(somebody)).to.deep.equal([
      `${backend.address}/cases/wheels-for-all?source=riverbank-blog`,
      `${backend.address}/cases/salt-carrier?edition=2025&source=riverbank-blog`,
    ]);
  });

  it('links to more where there is more, and to nothing that is no address', async () => {
    const at = (url: string): CaseOutcome => ({...died, outcome: {...died.outcome, url}});
    backend.outcomes = () => told(at('https://example.org/inquiry'), at('javascript:alert(1)'));
    const somebody = open();
    const more = await somebody.find<HTMLAnchorElement>('link', 'Read more: Bakari Lumo');
    expect(more.href).to.equal('https://example.org/inquiry');
    expect(somebody.outline().filter((line) => line.includes('Read more')).length).to.equal(1);
  });

  it('shows a portrait only when it comes near, in a space that is there before', async () => {
    backend.outcomes = () => told({...died, picture});
    const somebody = open();
    const image = await somebody.find<HTMLImageElement>('img', picture.alt);
    expect([image.loading, image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      'lazy',
      '400',
      '500',
    ]);
    const {width, height} = image.getBoundingClientRect();
    expect(Math.abs(height / width - 1.25)).to.be.below(0.02);
  });

  it('shows three, and the others when asked; reading goes on with the first of them', async () => {
    backend.outcomes = () => told(...['Ada', 'Ben', 'Cem', 'Dia', 'Eva'].map(named));
    const somebody = open();
    await somebody.find('heading', 'Cem');
    expect(somebody.isThere('heading', 'Dia')).to.equal(false);
    await somebody.press('Show all');
    await somebody.find('heading', 'Eva');
    await until(() => somebody.at() === 'link Dia', 'the focus where reading goes on');
    expect(somebody.isThere('button', 'Show all')).to.equal(false);
  });

  it('shows as many as the page wants, and all for 0 or what is no number', async () => {
    backend.outcomes = () => told(...['Ada', 'Ben', 'Cem', 'Dia', 'Eva'].map(named));
    const names = (somebody: Visitor) => somebody.root().querySelectorAll('.name').length;
    for (const [limit, shown] of [
      ['1', 1],
      ['4', 4],
      ['5', 5],
      ['0', 5],
      ['some', 5],
      ['-2', 5],
    ] as const) {
      const somebody = open({limit});
      await somebody.find('heading', 'Ada');
      expect(names(somebody), limit).to.equal(shown);
      expect(somebody.isThere('button', 'Show all'), limit).to.equal(shown < 5);
    }
  });

  it('says of a year that is over when it ended', async () => {
    backend.campaign = () =>
      json({
        ...campaign,
        edition: '2025',
        name: 'Letters 2025',
        phase: 'after',
        reportsUntil: Date.UTC(2026, 0, 31, 12),
      });
    const somebody = open({edition: '2025'});
    await somebody.sees('This campaign ended on January 31, 2026. This is what happened.');
    expect(somebody.words()).to.include('Letters 2025');
    expect(backend.asked.map(({url}) => `${url.pathname} ${url.searchParams.get('edition')}`).sort()).to.deep.equal([
      '/v1/campaign 2025',
      '/v1/outcomes 2025',
    ]);
  });

  it('asks for all years where none is named, and for nothing else', async () => {
    const somebody = open();
    await somebody.sees('From all years');
    expect(backend.asked.map(({url}) => url.pathname + url.search)).to.deep.equal(['/v1/outcomes?lang=en']);
  });

  it('says so when nothing is known yet', async () => {
    backend.outcomes = () => told();
    const somebody = open();
    await somebody.sees('Nothing is known yet.');
    expect(somebody.outline()).to.deep.equal(['heading What became of them']);
  });

  it('keeps the page’s own link until it knows, and when it cannot', async () => {
    const {answer, give} = held();
    backend.outcomes = answer;
    const somebody = open({}, 'What became of them');
    await until(() => somebody.root()?.querySelector('slot'), 'the link');
    give(json(outcomes));
    await somebody.find('heading');
    expect(somebody.root().querySelector('slot')).to.equal(null);

    backend.outcomes = unreachable;
    const another = open({edition: '2024'}, 'What became of them');
    await another.sees('We could not reach the campaign.');
    expect(another.root().querySelector('slot')).not.to.equal(null);
    backend.outcomes = () => json(outcomes);
    await another.press('Try again');
    await another.find('heading', 'What became of them');
  });

  it('says that a year is not to be found', async () => {
    backend.outcomes = () => refusal(404, {code: 'edition.unknown'});
    const somebody = open({edition: '1999'});
    await somebody.sees('What should stand here was not found.');
    expect(somebody.outline()).to.deep.equal([]);
  });

  it('marks what is written in another language than the page', async () => {
    backend.outcomes = () => told({...changed, lang: 'ar', dir: 'rtl', name: 'غولميرا'});
    const somebody = open();
    const name = await somebody.find('heading', 'غولميرا');
    expect([name.lang, name.dir]).to.deep.equal(['ar', 'rtl']);
    const quote = somebody.root().querySelector('blockquote')!;
    expect([quote.lang, quote.dir]).to.deep.equal(['ar', 'rtl']);
    expect(somebody.root().querySelector<HTMLElement>('.box')!.lang).to.equal('en');
  });

  it('has headings one below its own, at the level that the page needs', async () => {
    const levels = async (level: string) => {
      const somebody = open({'heading-level': level});
      await somebody.find('heading', 'Bakari Lumo');
      return [...somebody.root().querySelectorAll('[role=heading]')].map(({ariaLevel}) => ariaLevel);
    };
    expect(await levels('3')).to.deep.equal(['3', '4', '4']);
    expect(await levels('6')).to.deep.equal(['6', '6', '6']);
    expect(await levels('no')).to.deep.equal(['2', '3', '3']);
  });
});

describe('what became of them, on a page that stays open', () => {
  const backend = playedBackend();
  const clock = stoppedClock();
  afterEach(stopHiding);
  const open = () => visitor(put('w4r-outcomes', {backend: backend.address}));
  const asked = () => backend.times('/v1/outcomes');

  it('is without a case within a minute after that was taken back', async () => {
    const somebody = open();
    await somebody.find('heading', 'Bakari Lumo');
    backend.outcomes = () => told(changed);
    // A quarter of a minute is what caches may keep it for.
    await clock.pass(45_000);
    expect(somebody.outline()).to.not.include('heading Bakari Lumo');
    expect(asked(), 'not more often than twice a minute').to.equal(2);
  });

  it('is not asked for while nobody looks, and at once when somebody does', async () => {
    const somebody = open();
    await somebody.find('heading', 'Bakari Lumo');
    hide(true);
    backend.outcomes = () => told(changed);
    await clock.pass(3_600_000);
    expect(asked()).to.equal(1);
    hide(false);
    await clock.pass(0);
    expect(somebody.outline()).to.not.include('heading Bakari Lumo');
  });

  it('costs nothing once it is taken away, and goes on where it is put next', async () => {
    const {element} = open();
    await visitor(element).find('heading', 'Bakari Lumo');
    element.remove();
    await clock.pass(3_600_000);
    expect(asked()).to.equal(1);
    document.body.append(element);
    await clock.pass(10_000);
    expect(asked()).to.equal(2);
  });
});
