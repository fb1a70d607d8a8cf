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
    await somebody.find('summary', 'How we count');
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
