import {expect} from 'chai';
import type {Failure} from '../../src/client/index.js';
import {signed} from '../../src/contract/examples.js';
import {calm} from '../support/calm.js';
import {stoppedClock} from '../support/clock.js';
import {held, json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {isWarned, sender, type Sender} from '../support/sender.js';

describe('sending a signature', () => {
  // What is still on its way arrives, before the backend goes.
  afterEach(async () => {
    backend.signature = () => json(signed, 201);
    dispatchEvent(new Event('online'));
    await calm();
  });
  const backend = playedBackend();
  const clock = stoppedClock();
  const tries = () => backend.times('/signatures');
  let element: Sender;
  beforeEach(() => {
    element = sender();
  });

  it('goes from idle through sending to sent', async () => {
    expect(element.at).to.equal('idle');
    const sent = element.send(backend.address);
    expect(element.at).to.equal('sending');
    expect(await sent).to.deep.equal({at: 'sent', answer: signed});
    expect(element.at).to.equal('sent');
    expect(element.renderRoot.textContent).to.equal('sent');
  });

  it('ends refused when the backend says no', async () => {
    backend.signature = () => refusal(403, {code: 'case.closed'});
    const end = (await element.send(backend.address)) as {at: 'refused'; failure: Failure};
    expect(end.at).to.equal('refused');
    expect(end.failure).to.include({kind: 'closed'});
  });

  it('waits when it does not get through, and says why', async () => {
    backend.signature = () => refusal(503);
    void element.send(backend.address);
    await calm();
    expect(element.submission.progress).to.deep.equal({at: 'waiting', why: 'busy', kept: false});
    expect(element.submission.busy).to.equal(true);
    backend.signature = unreachable;
    element.submission.hurry();
    await calm();
    expect(element.submission.progress).to.deep.equal({at: 'waiting', why: 'doubt', kept: false});
  });

  it('is not done twice by a second press, while it is sent or while it waits', async () => {
    const later = held();
    backend.signature = later.answer;
    void element.send(backend.address);
    expect(await element.send(backend.address)).to.equal(undefined);
    expect(tries()).to.equal(1);
    later.give(refusal(503));
    await calm();
    expect(element.at).to.equal('waiting');
    expect(await element.send(backend.address)).to.equal(undefined);
    expect(tries()).to.equal(1);
  });

  it('is done at once when somebody presses "Try now"', async () => {
    backend.signature = unreachable;
    const sent = element.send(backend.address);
    await calm();
    backend.signature = () => json(signed, 201);
    element.submission.hurry();
    expect(await sent).to.deep.equal({at: 'sent', answer: signed});
  });

  it('arrives, but is not thanked for, when the element has turned to another case', async () => {
    const later = held();
    backend.signature = later.answer;
    const sent = element.send(backend.address);
    element.submission.reset();
    later.give(json(signed, 201));
    expect(await sent).to.equal(undefined);
    expect(element.at).to.equal('idle');
  });

  it('of an earlier case does not touch the one that is sent now', async () => {
    const [first, second] = [held(), held()];
    backend.signature = ({url}) => (url.pathname.includes('night-editor') ? second : first).answer();
    const early = element.send(backend.address);
    element.submission.reset();
    const late = element.send(backend.address, 'night-editor');
    first.give(refusal(404));
    expect(await early).to.equal(undefined);
    expect(element.at).to.equal('sending');
    second.give(json({...signed, count: 7}, 201));
    expect(await late).to.deep.equal({at: 'sent', answer: {...signed, count: 7}});
  });

  it('can be done again by the next person', async () => {
    await element.send(backend.address);
    element.submission.reset();
    await element.send(backend.address);
    const keys = backend.asked.map(({init}) => (init.headers as Record<string, string>)['idempotency-key']);
    expect(new Set(keys).size).to.equal(2);
  });

  it('plans nothing once it has ended', async () => {
    await element.send(backend.address);
    expect(clock.pending).to.deep.equal([]);
  });
});

describe('somebody who leaves the page', () => {
  afterEach(async () => {
    backend.signature = () => json(signed, 201);
    dispatchEvent(new Event('online'));
    await calm();
  });
  const backend = playedBackend();
  stoppedClock();

  it('is asked while a signature waits, and at no other time', async () => {
    const element = sender();
    expect(isWarned(), 'nothing was written').to.equal(false);
    backend.signature = unreachable;
    const sent = element.send(backend.address);
    expect(isWarned(), 'sending: it arrives by itself').to.equal(false);
    await calm();
    expect(isWarned(), 'waiting').to.equal(true);
    backend.signature = () => json(signed, 201);
    element.submission.hurry();
    await sent;
    expect(isWarned(), 'sent').to.equal(false);
  });

  it('is not asked by an element that has gone', async () => {
    const element = sender();
    backend.signature = unreachable;
    void element.send(backend.address);
    await calm();
    element.remove();
    expect(isWarned()).to.equal(false);
  });
});
