/** When nobody looks, when the line breaks, when nothing comes through at all. */
import {expect} from 'chai';
import {Client} from '../../src/client/index.js';
import {counts} from '../../src/contract/examples.js';
import {Live} from '../../src/controllers/live.js';
import {calm} from '../support/calm.js';
import {stoppedClock} from '../support/clock.js';
import {hide, stopHiding} from '../support/hidden.js';
import {playedBackend, unreachable} from '../support/played-backend.js';
import type {PlayedStream} from '../support/played-stream.js';

describe('a live stream', () => {
  const backend = playedBackend();
  const clock = stoppedClock();
  let stop: () => void;
  let stream: PlayedStream;
  const latest = () => backend.streams.at(-1)!;
  const polls = () => backend.times('/v1/counts');

  beforeEach(async () => {
    // After the clock has stopped.
    await calm();
    stop = new Live(new Client(backend.address), '2026').watch('campaign', () => {});
    await clock.pass(50);
    stream = latest();
    stream.say('counts', counts);
    backend.asked.length = 0;
  });
  afterEach(async () => {
    stop();
    await clock.pass(50);
    stopHiding();
  });

  /** The browser has tried a few times by itself. */
  const breakThrice = () => {
    for (let times = 0; times < 3; times++) latest().fail();
  };

  it('is closed while nobody looks, and nothing is asked for', async () => {
    hide(true);
    expect(stream.isClosed).to.equal(true);
    await clock.pass(3_600_000);
    expect(backend.streams).to.have.length(1);
    expect(polls()).to.equal(0);
    expect(clock.pending).to.deep.equal([]);
  });

  it('is opened again as soon as somebody looks', async () => {
    hide(true);
    hide(false);
    expect(backend.streams).to.have.length(2);
    expect(latest().isClosed).to.equal(false);
  });

  it('is not opened for what is added while nobody looks', async () => {
    hide(true);
    const alsoStop = new Live(new Client(backend.address), '2025').watch('campaign', () => {});
    await clock.pass(1_000);
    expect(backend.streams).to.have.length(1);
    alsoStop();
  });

  it('is left to the browser when it breaks once or twice', async () => {
    stream.fail();
    stream.fail();
    await clock.pass(40_000);
    expect(stream.isClosed).to.equal(false);
    expect(backend.streams).to.have.length(1);
  });

  it('starts counting its failures anew after every message', async () => {
    for (let times = 0; times < 5; times++) {
      stream.fail();
      stream.fail();
      stream.say('counts', counts);
    }
    expect(stream.isClosed).to.equal(false);
  });

  it('is given up after three failures: the counts are asked for instead, as often as somebody may be taken back', async () => {
    breakThrice();
    expect(stream.isClosed).to.equal(true);
    expect(clock.pending).to.deep.equal([15_000]);
    await clock.pass(15_000);
    expect(polls()).to.equal(1);
    for (let polled = 1; polled < 20; polled++) {
      const [next] = clock.pending;
      expect(next).to.be.within(11_250, 18_750);
      await clock.pass(next!);
    }
    expect(polls()).to.equal(20);
    expect(backend.streams).to.have.length(1);
  });

  it('is given up while nobody answers either: then the counts are asked for ever more slowly', async () => {
    backend.counts = unreachable;
    breakThrice();
    await clock.pass(15_000);
    for (const pause of [30_000, 60_000, 120_000, 240_000, 300_000, 300_000]) {
      const [next] = clock.pending;
      expect(next).to.be.within(pause * 0.75, pause * 1.25);
      await clock.pass(next!);
    }
    expect(polls()).to.equal(7);
    expect(backend.streams).to.have.length(1);
  });

  it('is given up at once when it is refused', async () => {
    stream.fail({refused: true});
    await clock.pass(15_000);
    expect(polls()).to.equal(1);
    expect(backend.streams).to.have.length(1);
  });

  it('is closed and opened anew after a long silence', async () => {
    await clock.pass(44_999);
    expect(stream.isClosed).to.equal(false);
    await clock.pass(1);
    expect(stream.isClosed).to.equal(true);
    await clock.pass(15_000);
    expect(backend.streams).to.have.length(2);
  });

  it('is kept by its heartbeat', async () => {
    for (let beats = 0; beats < 10; beats++) {
      await clock.pass(40_000);
      stream.say('beat', '');
    }
    expect(stream.isClosed).to.equal(false);
    expect(backend.streams).to.have.length(1);
  });

  it('is given up, too, when it never comes through and never fails', async () => {
    hide(true);
    hide(false);
    await clock.pass(300_000);
    expect(polls(), 'a proxy swallows the stream').to.be.at.least(1);
  });

  for (const [what, comes] of [
    ['the network is back', () => dispatchEvent(new Event('online'))],
    ['somebody looks again', () => hide(false)],
  ] as const) {
    it(`gets another chance when ${what}`, async () => {
      breakThrice();
      await clock.pass(100_000);
      comes();
      expect(backend.streams).to.have.length(2);
      expect(latest().isClosed).to.equal(false);
      latest().say('counts', counts);
      await clock.pass(44_000);
      expect(clock.pending, 'one timer, for the silence').to.deep.equal([1_000]);
    });
  }
});
