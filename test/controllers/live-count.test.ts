import {expect} from 'chai';
import {LitElement} from 'lit';
import type {CountKey} from '../../src/contract/index.js';
import {count, counts} from '../../src/contract/examples.js';
import {Campaign} from '../../src/controllers/campaign.js';
import {LiveCount} from '../../src/controllers/live-count.js';
import type {W4rCountEvent} from '../../src/events/count.js';
import {calm} from '../support/calm.js';
import {stoppedClock} from '../support/clock.js';
import {playedBackend, refusal} from '../support/played-backend.js';

const river = 'case:river-teacher';

class Total extends LitElement {
  key: CountKey | undefined = river;
  takenBack = 0;
  live = new LiveCount(
    this,
    new Campaign(this),
    () => this.key,
    () => this.takenBack++,
  );

  protected override render() {
    return this.live.known?.count.count ?? this.live.failure?.kind ?? 'waiting';
  }

  get shown() {
    return this.renderRoot.textContent;
  }
}
customElements.define('test-total', Total);

describe('a live count in an element', () => {
  const backend = playedBackend();
  const clock = stoppedClock();
  let events: string[];
  const note = (event: W4rCountEvent) => events.push(`${event.key} ${event.count}`);

  beforeEach(() => {
    events = [];
    document.body.addEventListener('w4r-count', note);
  });
  afterEach(() => document.body.removeEventListener('w4r-count', note));

  const put = async (settings: Partial<Total> = {}) => {
    const element = Object.assign(new Total(), settings);
    element.setAttribute('backend', backend.address);
    document.body.append(element);
    await clock.pass(50);
    return element;
  };
  const say = async (total: number, version: number, key = river) => {
    backend.streams.at(-1)!.say('counts', {...counts, counts: [{...count, key, count: total, version}]});
    await calm();
  };

  it('is shown and kept current', async () => {
    const element = await put();
    expect(element.shown).to.equal('248000');
    await say(248_007, 50);
    expect(element.shown).to.equal('248007');
  });

  it('tells the page of a change, and of nothing else', async () => {
    await put();
    expect(events, 'the first number is no change').to.deep.equal([]);
    await say(248_007, 50);
    await say(248_007, 51);
    await say(248_000, 49);
    expect(events).to.deep.equal([`${river} 248007`]);
  });

  it('tells of nothing when it turns to another count', async () => {
    const element = await put();
    element.key = 'campaign';
    element.requestUpdate();
    await clock.pass(50);
    expect(element.shown).to.equal('4212345');
    await say(1, 999);
    expect(element.shown, 'of the count before').to.equal('4212345');
    expect(events).to.deep.equal([]);
  });

  it('says why there is none', async () => {
    backend.counts = () => refusal(503);
    const element = await put();
    expect(element.shown).to.equal('busy');
    await say(12, 50);
    expect(element.shown).to.equal('12');
  });

  it('waits while nobody knows yet what to count', async () => {
    const element = await put({key: undefined});
    expect(element.shown).to.equal('waiting');
    expect(backend.streams).to.deep.equal([]);
    expect(backend.asked).to.deep.equal([]);
  });

  it('tells its element when the case is taken back', async () => {
    const element = await put();
    backend.streams[0]!.say('withdrawn', {case: 'river-teacher', edition: '2026'});
    expect(element.takenBack).to.equal(1);
  });

  it('costs nothing once its element is gone', async () => {
    const element = await put();
    element.remove();
    await clock.pass(1_000);
    expect(backend.streams.every(({isClosed}) => isClosed)).to.equal(true);
    expect(clock.pending).to.deep.equal([]);
  });

  it('goes on where the element is put next', async () => {
    const element = await put();
    element.remove();
    await clock.pass(1_000);
    document.body.append(element);
    await clock.pass(50);
    await say(248_009, 60);
    expect(element.shown).to.equal('248009');
  });

  it('is asked for again when somebody wants it now', async () => {
    backend.counts = () => refusal(503);
    const element = await put();
    const before = backend.times('/v1/counts');
    element.live.again();
    await calm();
    expect(backend.times('/v1/counts')).to.equal(before + 1);
  });
});
