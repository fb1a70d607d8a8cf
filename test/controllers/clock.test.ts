import {expect} from 'chai';
import {Client} from '../../src/client/index.js';
import {timeOf} from '../../src/controllers/clock.js';
import {stoppedClock} from '../support/clock.js';
import {hide, stopHiding} from '../support/hidden.js';

const minute = 60_000;
const day = 1_440 * minute;
let made = 0;

describe('the clock of a page', () => {
  const clock = stoppedClock();
  afterEach(stopHiding);
  const time = () => timeOf(new Client(`https://clock-${++made}.example`));

  it('is one for all elements of a backend', () => {
    expect(timeOf(new Client('https://a.example'))).to.equal(timeOf(new Client('https://a.example')));
    expect(timeOf(new Client('https://a.example'))).to.not.equal(timeOf(new Client('https://b.example')));
  });

  for (const wrong of [-2 * day, 2 * day, 3 * minute, -3 * minute])
    it(`goes by the backend where the reader's is ${-wrong / minute} minutes wrong`, () => {
      const its = time();
      its.hear(Date.now() + wrong);
      expect(its.now - Date.now()).to.equal(wrong);
    });

  for (const little of [-2 * minute, -1, 0, minute])
    it(`trusts the reader's clock within the two minutes that an answer may be old (${little})`, () => {
      const its = time();
      its.hear(Date.now() + little);
      expect(its.now).to.equal(Date.now());
    });

  it('does not go backwards with an answer that is read once more', async () => {
    const its = time();
    const told = Date.now() + day;
    its.hear(told);
    await clock.pass(20_000);
    its.hear(told);
    expect(its.now - Date.now()).to.equal(day);
  });

  it('believes the reader again when the clock has been set right', () => {
    const its = time();
    its.hear(Date.now() + day);
    its.hear(Date.now());
    expect(its.now).to.equal(Date.now());
  });

  it('has one timer, for the next moment that anybody waits for', async () => {
    const its = time();
    const rung: string[] = [];
    const {now} = its;
    its.wake(() => rung.push('late'), now + 5 * minute);
    its.wake(() => rung.push('soon'), now + 1 * minute);
    expect(clock.pending).to.deep.equal([minute]);
    await clock.pass(minute);
    expect(rung).to.deep.equal(['soon']);
    expect(clock.pending).to.deep.equal([4 * minute]);
    await clock.pass(4 * minute);
    expect(rung).to.deep.equal(['soon', 'late']);
    expect(clock.pending, 'nothing left to wait for').to.deep.equal([]);
  });

  it('has no timer while nobody looks, and rings what is due as soon as somebody does', async () => {
    const its = time();
    let rung = 0;
    its.wake(() => rung++, its.now + minute);
    hide(true);
    expect(clock.pending).to.deep.equal([]);
    await clock.pass(day);
    expect(rung).to.equal(0);
    hide(false);
    await clock.pass(0);
    expect(rung).to.equal(1);
  });

  it('looks again every quarter of an hour: a timer does not count the hours of a sleeping laptop', async () => {
    const its = time();
    let rung = 0;
    its.wake(() => rung++, its.now + day);
    expect(clock.pending).to.deep.equal([15 * minute]);
    await clock.pass(day - 1);
    expect(rung).to.equal(0);
    await clock.pass(1);
    expect(rung).to.equal(1);
  });

  it('rings for nobody who has gone', async () => {
    const its = time();
    const gone = () => expect.fail('it rang');
    its.wake(gone, its.now + minute);
    its.forget(gone);
    expect(clock.pending).to.deep.equal([]);
    await clock.pass(day);
  });
});
