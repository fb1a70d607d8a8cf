import {expect} from 'chai';
import {signedShape} from '../../src/client/shapes/signed.js';
import {signatures} from '../../src/client/sign.js';
import {Client, type Failure} from '../../src/client/index.js';
import {signature, signed} from '../../src/contract/examples.js';
import {deliver, parcel, type Delay} from '../../src/controllers/outbox.js';
import {calm, refused} from '../support/calm.js';
import {stoppedClock} from '../support/clock.js';
import {json, playedBackend, portal, refusal, unreachable} from '../support/played-backend.js';

describe('a signature on its way', () => {
  // What is still on its way arrives, before the backend goes.
  afterEach(async () => {
    backend.signature = () => json(signed, 201);
    wake.dispatchEvent(new Event('now'));
    await calm();
  });
  const backend = playedBackend();
  const clock = stoppedClock();
  const {random} = Math;
  let told: Delay[];
  let wake: EventTarget;

  beforeEach(() => {
    told = [];
    wake = new EventTarget();
  });
  afterEach(() => {
    Math.random = random;
    Reflect.deleteProperty(navigator, 'onLine');
  });

  const send = () => {
    const client = new Client(backend.address);
    const ours = parcel(client, signatures('river-teacher'), '2026', signature);
    return deliver(client, ours, signedShape, (delay) => told.push(delay), wake);
  };
  const tries = () => backend.times('/signatures');
  const keys = () => backend.asked.map(({init}) => (init.headers as Record<string, string>)['idempotency-key']);

  it('arrives at the first try', async () => {
    expect(await send()).to.deep.equal(signed);
    expect(told).to.deep.equal([]);
    expect(clock.pending).to.deep.equal([]);
  });

  it('is sent again until it arrives, always under the same key', async () => {
    backend.signature = unreachable;
    const sent = send();
    await clock.pass(3_600_000);
    backend.signature = () => json(signed, 201);
    await clock.pass(300_000);
    expect(await sent).to.deep.equal(signed);
    expect(tries()).to.be.at.least(12);
    expect(new Set(keys()).size).to.equal(1);
    expect(clock.pending).to.deep.equal([]);
  });

  it('is sent with all of it every time', async () => {
    backend.signature = () => refusal(503);
    void send();
    await clock.pass(60_000);
    for (const {init} of backend.asked) expect(JSON.parse(init.body as string)).to.deep.equal(signature);
  });

  for (const status of [403, 404, 410, 422]) {
    it(`is given back after a ${status}: that is a no`, async () => {
      backend.signature = () => refusal(status);
      const {passing} = await refused<Failure>(send());
      expect(passing).to.equal(false);
      expect(tries()).to.equal(1);
    });
  }

  const delays: [what: string, answer: () => Response | Promise<Response>, delay: Delay][] = [
    ['nothing came back', () => unreachable({} as never), 'doubt'],
    ['something else answered', () => portal(), 'doubt'],
    ['the backend is busy', () => refusal(503), 'busy'],
    ['the same key is being worked on', () => refusal(409), 'busy'],
  ];
  for (const [what, given, delay] of delays) {
    it(`is in "${delay}" when ${what}`, async () => {
      backend.signature = given;
      void send();
      await calm();
      expect(told).to.deep.equal([delay]);
    });
  }

  it('is known never to have left when the browser was offline before it tried', async () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    backend.signature = unreachable;
    void send();
    await calm();
    expect(told).to.deep.equal(['offline']);
  });

  it('waits twice as long at most after each try, and minutes in the end', async () => {
    Math.random = () => 1;
    backend.signature = unreachable;
    void send();
    await calm();
    for (const longest of [500, 1_000, 2_000, 4_000, 8_000, 16_000, 300_000, 300_000]) {
      expect(clock.pending).to.deep.equal([longest]);
      await clock.pass(longest);
    }
  });

  it('comes back at a moment of its own: not everybody together', async () => {
    Math.random = () => 0;
    backend.signature = unreachable;
    void send();
    await clock.pass(0);
    expect(tries(), 'the first six pauses may be as short as none').to.equal(7);
    expect(clock.pending, 'the later ones not').to.deep.equal([150_000]);
  });

  it('waits as long as the backend asks', async () => {
    backend.signature = () => refusal(429, {}, {'retry-after': '33'});
    void send();
    await calm();
    expect(clock.pending).to.deep.equal([33_000]);
  });

  it('does not wait any longer when the person is in a hurry, or the network is back', async () => {
    backend.signature = () => refusal(429, {}, {'retry-after': '600'});
    void send();
    await calm();
    wake.dispatchEvent(new Event('now'));
    await calm();
    expect(tries()).to.equal(2);
    dispatchEvent(new Event('online'));
    await calm();
    expect(tries()).to.equal(3);
    expect(clock.pending, 'the pauses that were cut short').to.deep.equal([600_000]);
  });

  it('is not hurried into two tries at once', async () => {
    backend.signature = () => new Promise(() => {});
    void send();
    await calm();
    for (let presses = 0; presses < 5; presses++) wake.dispatchEvent(new Event('now'));
    await calm();
    expect(tries()).to.equal(1);
  });
});
