import {expect} from 'chai';
import {counts} from '../../src/contract/examples.js';
import type {Count} from '../../src/contract/index.js';
import {W4rCounter} from '../../src/elements/counter/counter.js';
import {calm, until} from '../support/calm.js';
import {json, playedBackend} from '../support/played-backend.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-counter', W4rCounter);

const campaign = counts.counts[1]!;

describe('<w4r-counter>', () => {
  const backend = playedBackend();
  const is = (changes: Partial<Count>) =>
    (backend.counts = () => json({...counts, counts: [{...campaign, ...changes}]}));
  const open = (attributes: Record<string, string> = {}) =>
    visitor(put('w4r-counter', {backend: backend.address, ...attributes}));

  it('says how many there are, of how many, and when that was', async () => {
    const somebody = open();
    await somebody.sees('4,212,345 letters and signatures');
    expect(somebody.words()).to.match(/Goal 5,000,000 · as of \d{1,2}:\d4\s[AP]M/);
  });

  it('counts one case, or one source, where the page wants that', async () => {
    await open({of: 'case:river-teacher'}).sees('248,000 letters and signatures');
    expect(backend.asked[0]!.url.searchParams.get('keys')).to.equal('case:river-teacher');
  });

  it('says nothing of a goal that there is not', async () => {
    is({goal: null});
    const somebody = open();
    await somebody.sees('as of');
    expect(somebody.words()).to.not.include('Goal');
    expect(somebody.root().querySelectorAll('.progress').length).to.equal(0);
  });

  it('says one, and none', async () => {
    is({count: 1});
    await open().sees('1 letter or signature');
    document.querySelector('w4r-counter')!.remove();
    is({count: 0, version: 1_000});
    await open({edition: '2025'}).sees('0 letters and signatures');
  });

  it('says how it counts, to those who ask', async () => {
    const somebody = open();
    const door = await somebody.find('summary', 'How we count');
    expect(door.closest('details')!.open).to.equal(false);
    door.click();
    await somebody.sees('Signed here');
    const lines = [...door.closest('details')!.querySelectorAll('li')].map((line) => line.textContent.trim());
    expect(lines).to.deep.equal([
      'Signed here: 3,100,000',
      'Reported by those who wrote: 1,002,345',
      'Counted by the campaign: 110,000',
      'Not counted yet, waiting for a confirmation: 1,204',
    ]);
  });

  it('says nothing of those who wait when nobody waits', async () => {
    is({split: {...campaign.split, pending: 0}});
    const somebody = open();
    (await somebody.find('summary', 'How we count')).click();
    await somebody.sees('Counted by the campaign: 110,000');
    expect(somebody.words()).to.not.include('Not counted yet');
  });

  it('keeps the door open while the number changes, and does not read every change aloud', async () => {
    const somebody = open();
    const door = await somebody.find('summary', 'How we count');
    door.click();
    const news = {...counts, counts: [{...campaign, count: 4_212_346, version: 903}]};
    backend.streams[0]!.say('counts', news);
    await somebody.sees('4,212,346');
    expect(door.closest('details')!.open).to.equal(true);
    expect(somebody.root().querySelectorAll('[aria-live], [role=status], [role=alert]').length).to.equal(0);
  });

  it('turns to another count', async () => {
    const somebody = open();
    await somebody.sees('4,212,345');
    somebody.element.setAttribute('of', 'case:river-teacher');
    await somebody.sees('248,000');
    somebody.element.removeAttribute('of');
    await somebody.sees('4,212,345');
  });

  it('shares one stream with all others on the page', async () => {
    const many = Array.from({length: 20}, (_, index) => open({of: index % 2 ? 'campaign' : 'case:river-teacher'}));
    for (const somebody of many) await somebody.sees('letters and signatures');
    expect(backend.streams).to.have.length(1);
    expect(backend.times('/v1/counts')).to.equal(1);
  });

  it('costs nothing any more when it is taken away', async () => {
    const somebody = open();
    await somebody.sees('4,212,345');
    somebody.element.remove();
    await until(() => backend.streams.every(({isClosed}) => isClosed), 'the end of the stream');
  });

  it('tells the kinds one by one, and how many people that were, where the page wants that', async () => {
    const somebody = open({kinds: 'each', people: ''});
    await somebody.sees('by 1,480,250 people');
    const lines = [...somebody.root().querySelectorAll('dl div')].map((line) =>
      line.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(lines).to.deep.equal([
      'Signatures 3,100,000',
      'Letters 912,345',
      'Cards and letters to those concerned 180,000',
      'E-mails 20,000',
    ]);
    expect(somebody.words()).to.include('4,212,345 letters and signatures');
    somebody.element.setAttribute('kinds', 'email letter');
    await until(() => somebody.root().querySelectorAll('dl div').length === 2, 'two kinds');
    expect(somebody.words()).to.match(/Letters 912,345.*E-mails 20,000/);
    somebody.element.setAttribute('kinds', 'together');
    somebody.element.removeAttribute('people');
    await until(() => !somebody.root().querySelector('dl') && !somebody.words().includes('people'), 'the number alone');
  });

  it('says none of a kind that is asked for by name, and nothing of kinds that nobody tells apart', async () => {
    is({kinds: [{kind: 'letter', count: 7}]});
    await open({kinds: 'solidarity'}).sees('Cards and letters to those concerned 0');
    document.querySelector('w4r-counter')!.remove();
    is({kinds: undefined, version: 1_000});
    const somebody = open({kinds: 'each', edition: '2025'});
    await somebody.sees('letters and signatures');
    expect(somebody.root().querySelectorAll('dl').length).to.equal(0);
  });

  it('never says nobody where nobody knows how many people that were', async () => {
    for (const [at, people] of [null, undefined as never].entries()) {
      is({people, version: 2_000 + at});
      await open({people: '', edition: `202${at}`}).sees('How many people that were is not known.');
      document.querySelector('w4r-counter')!.remove();
    }
    is({people: 1, version: 3_000});
    await open({people: '', edition: '2023'}).sees('by 1 person');
  });

  it('tells the milestone that was reached, in words', async () => {
    const somebody = open({milestones: ''});
    await somebody.sees('4 million letters and signatures reached');
    is({milestone: 250_000, version: 4_000});
    document.querySelector('w4r-counter')!.remove();
    await open({milestones: '', edition: '2025'}).sees('250,000 letters and signatures reached');
  });

  it('goes on above its goal', async () => {
    is({goal: 4_000_000});
    const somebody = open();
    await somebody.sees('105% of the goal of 4,000,000');
    const mark = somebody.root().querySelector('.mark')!;
    expect(Number.parseFloat(mark.getAttribute('x')!)).to.be.closeTo(94.96, 0.01);
  });

  it('shows no number while it is small, if the page wants that', async () => {
    is({count: 99});
    const somebody = open({'hide-below': '100'});
    await somebody.sees('Be one of the first.');
    expect(somebody.words())
      .to.match(/from 100 on/)
      .and.not.include('99');
    const news = {...counts, counts: [{...campaign, count: 100, version: 5_000}]};
    backend.streams[0]!.say('counts', news);
    await somebody.sees('100 letters and signatures');
  });

  it('hides nothing for a slip in the threshold', async () => {
    await open({'hide-below': 'a hundred'}).sees('4,212,345');
  });

  it('shows a country by its name, and no number below ten that nobody is told', async () => {
    backend.counts = () => json({...counts, counts: [], few: [{key: 'country:FJ', below: 10}]});
    const somebody = open({of: 'country:FJ'});
    const told: unknown[] = [];
    somebody.element.addEventListener('w4r-count', (event) => told.push(event.count));
    await somebody.sees('Be one of the first.');
    expect(somebody.words()).to.match(/^Fiji Be one of the first\. The number stands here from 10 on\./);
    (await somebody.find('summary', 'How we count')).click();
    await somebody.sees('A small number could point at somebody.');
    const fiji = {...campaign, key: 'country:FJ', count: 10, goal: null, people: null, milestone: null, version: 10};
    backend.streams[0]!.say('counts', {...counts, counts: [fiji], few: []});
    await somebody.sees('10 letters and signatures');
    backend.streams[0]!.say('counts', {...counts, counts: [], few: [{key: 'country:FJ', below: 10}]});
    await somebody.sees('Be one of the first.');
    expect(somebody.words()).to.not.match(/NaN|undefined|letters and signatures/);
    expect(told, 'an event that carries a number, and only such a one').to.deep.equal([10]);
  });

  it('says of a campaign that has ended that it has, and no hour', async () => {
    is({final: true});
    const somebody = open();
    await somebody.sees('4,212,345 letters and signatures');
    await somebody.sees('Goal 5,000,000 · this campaign has ended');
    expect(somebody.words()).to.not.include('as of');
    document.querySelector('w4r-counter')!.remove();
    backend.counts = () => json({...counts, counts: [], few: [{key: 'country:FJ', below: 10, final: true}]});
    await open({of: 'country:FJ', edition: '2025'}).sees('Fiji Fewer than 10 this campaign has ended');
  });

  it('says which number is that of the site it stands on', async () => {
    is({key: 'source:riverbank-blog', count: 214, goal: null});
    await open({of: 'source:riverbank-blog', source: 'riverbank-blog'}).sees(
      'Through this site 214 letters and signatures',
    );
    document.querySelector('w4r-counter')!.remove();
    const others = open({of: 'source:riverbank-blog', source: 'open-letters'});
    await others.sees('214 letters and signatures');
    expect(others.words()).to.not.include('this site');
  });

  it('says the code of a country that only the campaign has a name for', async () => {
    is({key: 'country:XC', count: 84, goal: null});
    await open({of: 'country:XC'}).sees('XC 84 letters and signatures');
  });

  it('counts a section, and says of a country that nobody knows that it was not found', async () => {
    is({key: 'section:nl', count: 26, goal: null});
    await open({of: 'section:nl'}).sees('26 letters and signatures');
    backend.counts = () => json({...counts, counts: []});
    await open({of: 'country:QQ', edition: '2025'}).sees('What should stand here was not found.');
  });

  it('shows no number of a case that was taken back, nor the way to it', async () => {
    const somebody = open({of: 'case:river-teacher'});
    somebody.element.innerHTML = '<a href="/river-teacher">See how many</a>';
    await somebody.sees('248,000 letters and signatures');
    backend.streams.at(-1)!.say('withdrawn', {case: 'river-teacher', edition: '2026'});
    await somebody.sees('This is no longer shown.');
    expect(somebody.words()).to.not.include('248,000');
    expect(somebody.root().querySelector('slot')).to.equal(null);
  });

  it('explains to the developer of the page what cannot be counted', async () => {
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (line: unknown) => said.push(line);
    await open({of: 'everything'}).sees('What should stand here was not found.');
    await calm();
    console.warn = warn;
    expect(said.join()).to.match(/there is no count "everything" of https.*docs\/embed\.md#/);
    expect(backend.asked, 'one wrong key would spoil the request for all').to.deep.equal([]);
  });
});
