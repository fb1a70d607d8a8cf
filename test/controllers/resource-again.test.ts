/** When something is asked for again, and when it is not. */
import {expect} from 'chai';
import {Failure, type FailureKind} from '../../src/client/failure.js';
import {calm} from '../support/calm.js';
import {stoppedClock} from '../support/clock.js';
import {asking, reader} from '../support/reader.js';

describe('asking again', () => {
  const clock = stoppedClock();
  afterEach(() => document.querySelectorAll('test-reader').forEach((element) => element.remove()));

  const failing = (kind: FailureKind, wait?: number) => {
    const question = {key: 'bread', tries: 0, ask: () => Promise.resolve('')};
    question.ask = () => {
      question.tries++;
      return Promise.reject(new Failure(kind, undefined, wait));
    };
    return question;
  };

  for (const kind of ['offline', 'busy', 'broken'] as const) {
    it(`happens by itself after "${kind}", ever more slowly`, async () => {
      const question = failing(kind);
      await reader(question);
      for (const most of [4_000, 12_000, 36_000, 108_000, 300_000, 300_000]) {
        expect(clock.pending).to.have.length(1);
        const [pause] = clock.pending;
        expect(pause).to.be.within(most / 2, most);
        await clock.pass(pause!);
      }
      expect(question.tries).to.equal(7);
    });
  }

  for (const kind of ['unknown', 'gone', 'closed', 'invalid'] as const) {
    it(`does not happen after "${kind}"`, async () => {
      const question = failing(kind);
      await reader(question);
      expect(clock.pending).to.deep.equal([]);
      await clock.pass(3_600_000);
      expect(question.tries).to.equal(1);
    });
  }

  it('waits as long as the backend asked', async () => {
    await reader(failing('busy', 77_000));
    expect(clock.pending).to.deep.equal([77_000]);
  });

  it('begins with a short pause again after an answer', async () => {
    const bread = asking('bread');
    const element = await reader(bread);
    for (let tries = 0; tries < 3; tries++) {
      bread.asked[tries]!.fail(new Failure('offline'));
      await clock.pass(100_000);
    }
    bread.asked[3]!.give('a loaf');
    await calm();
    element.resource.reload();
    bread.asked[4]!.fail(new Failure('offline'));
    await calm();
    expect(clock.pending[0]).to.be.at.most(4_000);
  });

  it('happens at once when the network is back', async () => {
    const bread = asking('bread');
    const element = await reader(bread);
    bread.asked[0]!.fail(new Failure('offline'));
    await calm();
    dispatchEvent(new Event('online'));
    bread.asked[1]!.give('a loaf');
    await calm();
    expect(element.shown).to.equal('a loaf');
    expect(clock.pending, 'nothing more is planned').to.deep.equal([]);
  });

  it('happens when an answer holds no longer', async () => {
    const bread = {...asking('bread'), holds: () => 60_000};
    await reader(bread);
    bread.asked[0]!.give('a loaf');
    await clock.pass(59_999);
    expect(bread.asked).to.have.length(1);
    await clock.pass(1);
    expect(bread.asked).to.have.length(2);
  });

  for (const [what, holds] of [
    ['has run out already', -1],
    ['is longer than a timer can count', 2 ** 31],
  ] as const) {
    it(`is not planned for an answer whose time ${what}`, async () => {
      const bread = {...asking('bread'), holds: () => holds};
      await reader(bread);
      bread.asked[0]!.give('a loaf');
      await calm();
      expect(clock.pending).to.deep.equal([]);
    });
  }

  it('ends with the element, and goes on where it is put next', async () => {
    const question = failing('offline');
    const element = await reader(question);
    element.remove();
    expect(clock.pending).to.deep.equal([]);
    dispatchEvent(new Event('online'));
    await calm();
    expect(question.tries).to.equal(1);
    document.body.append(element);
    await calm();
    expect(question.tries).to.equal(2);
  });

  it('is still planned after the element was moved', async () => {
    const bread = {...asking('bread'), holds: () => 60_000};
    const element = await reader(bread);
    bread.asked[0]!.give('a loaf');
    await calm();
    const place = document.createElement('div');
    document.body.append(place);
    place.append(element);
    await calm();
    bread.asked[1]?.give('a loaf');
    await clock.pass(60_000);
    expect(bread.asked.length, 'asked again by then').to.be.at.least(2);
    place.remove();
  });

  it('plans nothing for an element that went while it was waiting', async () => {
    const bread = asking('bread');
    const element = await reader(bread);
    element.remove();
    bread.asked[0]!.fail(new Failure('offline'));
    await calm();
    expect(clock.pending).to.deep.equal([]);
  });
});
