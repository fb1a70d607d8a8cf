import {expect} from 'chai';
import {Client} from '../../src/client/index.js';
import type {Count, Counts} from '../../src/contract/index.js';
import {count, counts} from '../../src/contract/examples.js';
import {Live, liveOf} from '../../src/controllers/live.js';
import {stoppedClock} from '../support/clock.js';
import {json, playedBackend, refusal} from '../support/played-backend.js';

const river = 'case:river-teacher';
const news = (changes: Partial<Count>, asOf = counts.asOf): Counts => ({
  edition: '2026',
  asOf,
  counts: [{...count, ...changes}],
  few: [],
});

describe('the live counts of a page', () => {
  const backend = playedBackend();
  const clock = stoppedClock();
  let live: Live;
  beforeEach(() => {
    live = new Live(new Client(backend.address), '2026');
  });

  /** Listens, and notes every number that is told. */
  const listen = (key = river) => {
    const heard: unknown[] = [];
    const stop = live.watch(key, (told) =>
      heard.push(typeof told === 'object' && 'count' in told ? told.count.count : told),
    );
    return {heard, stop};
  };
  /** Elements come in groups: the stream is opened for all of them. */
  const opened = async () => {
    await clock.pass(50);
    return backend.streams.at(-1)!;
  };

  it('come through one stream for all who listen', async () => {
    const both = [listen(), listen(), listen('campaign')];
    const stream = await opened();
    expect(backend.streams).to.have.length(1);
    expect(stream.keys).to.deep.equal(['campaign', river]);
    expect(stream.url.searchParams.get('edition')).to.equal('2026');
    stream.say('counts', news({count: 300_000, version: 60}));
    expect(both.map(({heard}) => heard.at(-1))).to.deep.equal([300_000, 300_000, 4_212_345]);
  });

  it('are asked for at once, since a stream may be slow to come through', async () => {
    const {heard} = listen();
    await opened();
    expect(heard).to.deep.equal([248_000]);
    expect(backend.times('/v1/counts')).to.equal(1);
  });

  it('are not asked for when everything is known from elsewhere', async () => {
    live.see(count, counts.asOf);
    const {heard} = listen();
    expect(heard).to.deep.equal([248_000]);
    await opened();
    expect(backend.times('/v1/counts')).to.equal(0);
  });

  it('never go back to a lower version, whichever way it comes', async () => {
    const {heard} = listen();
    const stream = await opened();
    stream.say('counts', news({count: 300_000, version: 60}));
    stream.say('counts', news({count: 299_999, version: 59}));
    live.see({...count, count: 1, version: 58}, counts.asOf);
    expect(heard).to.deep.equal([248_000, 300_000]);
    expect(live.known(river)).to.include({count: 300_000, version: 60});
  });

  it('may fall after a correction, which has a higher version', async () => {
    const {heard} = listen();
    const stream = await opened();
    stream.say('counts', news({count: 247_000, version: 61}));
    expect(heard.at(-1)).to.equal(247_000);
  });

  it('open the stream anew when somebody listens to something else, and not when nothing changes', async () => {
    listen();
    const first = await opened();
    listen();
    expect((await opened()) === first).to.equal(true);
    listen('campaign');
    const second = await opened();
    expect(second.keys).to.deep.equal(['campaign', river]);
    expect(first.isClosed).to.equal(true);
  });

  it('close the stream when nobody listens any more', async () => {
    const one = listen();
    const other = listen();
    const stream = await opened();
    one.stop();
    await clock.pass(1_000);
    expect(stream.isClosed).to.equal(false);
    other.stop();
    await clock.pass(1_000);
    expect(stream.isClosed).to.equal(true);
    expect(clock.pending).to.deep.equal([]);
  });

  it('say nothing to those who have stopped listening', async () => {
    const {heard, stop} = listen();
    listen();
    const stream = await opened();
    stop();
    stream.say('counts', news({count: 300_000, version: 60}));
    expect(heard).to.deep.equal([248_000]);
  });

  it('do without what makes no sense', async () => {
    const {heard} = listen();
    const stream = await opened();
    for (const nonsense of ['', 'null', '{', '[]', '{"counts":[{"key":"case:river-teacher","count":"many"}]}'])
      stream.say('counts', nonsense);
    expect(heard).to.deep.equal([248_000]);
  });

  it('say what nobody knows', async () => {
    backend.counts = () => json({...counts, counts: []});
    const {heard} = listen('case:nobody');
    await opened();
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({kind: 'unknown'});
  });

  it('say that they cannot be had only where there is no older number', async () => {
    live.see(count, counts.asOf);
    backend.counts = () => refusal(503);
    const known = listen();
    const unknown = listen('campaign');
    await opened();
    expect(known.heard).to.deep.equal([248_000]);
    expect(unknown.heard[0]).to.include({kind: 'busy'});
  });

  it('are one for each backend and edition of a page', () => {
    const client = new Client(backend.address);
    expect(liveOf(client, '2026')).to.equal(liveOf(new Client(backend.address), '2026'));
    expect(liveOf(client, '2026')).to.not.equal(liveOf(client, '2025'));
    expect(liveOf(client)).to.equal(liveOf(client, undefined));
  });

  it('are the same for all sections, in one stream', async () => {
    const shown = (section: string) => liveOf(new Client(backend.address, section), '2026');
    expect(shown('canada')).to.equal(shown('mexico'));
    const stop = shown('canada').watch('campaign', () => {});
    await clock.pass(50);
    expect(backend.streams.map(({url}) => url.search)).to.deep.equal(['?edition=2026&keys=campaign']);
    stop();
  });
});
