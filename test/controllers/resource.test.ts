import {expect} from 'chai';
import {Failure} from '../../src/client/failure.js';
import {calm} from '../support/calm.js';
import {asking, reader} from '../support/reader.js';

describe('something read from the backend', () => {
  afterEach(() => document.querySelectorAll('test-reader').forEach((element) => element.remove()));

  it('is waited for, then it is there', async () => {
    const bread = asking('bread');
    const element = await reader(bread);
    expect(element.shown).to.equal('waiting');
    bread.asked[0]!.give('a loaf');
    await calm();
    expect(element.shown).to.equal('a loaf');
  });

  it('is asked for once, however often its element is drawn', async () => {
    const bread = asking('bread');
    const element = await reader(bread);
    for (let times = 0; times < 3; times++) {
      element.requestUpdate();
      await element.updateComplete;
    }
    expect(bread.asked).to.have.length(1);
  });

  it('is not asked for while there is no question', async () => {
    const element = await reader();
    expect(element.shown).to.equal('waiting');
    const bread = asking('bread');
    await element.turnTo(bread);
    expect(bread.asked).to.have.length(1);
  });

  it('is dropped when the question has become another one meanwhile', async () => {
    const bread = asking('bread');
    const salt = asking('salt');
    const element = await reader(bread);
    await element.turnTo(salt);
    salt.asked[0]!.give('a grain');
    await calm();
    bread.asked[0]!.give('a loaf');
    await calm();
    expect(element.shown).to.equal('a grain');
  });

  it('is dropped, too, when its failure belongs to an earlier question', async () => {
    const bread = asking('bread');
    const salt = asking('salt');
    const element = await reader(bread);
    await element.turnTo(salt);
    bread.asked[0]!.fail(new Failure('unknown'));
    await calm();
    expect(element.shown).to.equal('waiting');
  });

  it('is dropped when there is no question any more', async () => {
    const bread = asking('bread');
    const element = await reader(bread);
    await element.turnTo(undefined);
    bread.asked[0]!.give('a loaf');
    await calm();
    expect(element.shown).to.equal('waiting');
  });

  it('goes from the screen as soon as the question is another one', async () => {
    const bread = asking('bread');
    const element = await reader(bread);
    bread.asked[0]!.give('a loaf');
    await calm();
    await element.turnTo(asking('salt'));
    expect(element.shown).to.equal('waiting');
  });

  it('stays on the screen while it is asked for again, and when that fails for a while', async () => {
    const bread = asking('bread');
    const element = await reader(bread);
    bread.asked[0]!.give('a loaf');
    await calm();
    element.resource.reload();
    await calm();
    expect(element.shown).to.equal('a loaf');
    bread.asked[1]!.fail(new Failure('offline'));
    await calm();
    expect(element.shown).to.equal('a loaf');
    expect(element.resource.failure?.kind).to.equal('offline');
  });

  it('goes from the screen when it was taken back', async () => {
    const bread = asking('bread');
    const element = await reader(bread);
    bread.asked[0]!.give('a loaf');
    await calm();
    element.resource.reload();
    bread.asked[1]!.fail(new Failure('gone'));
    await calm();
    expect(element.shown).to.equal('gone');
  });

  it('is the last that was asked for, whichever answer comes last', async () => {
    const bread = asking('bread');
    const element = await reader(bread);
    element.resource.reload();
    bread.asked[1]!.fail(new Failure('gone'));
    await calm();
    bread.asked[0]!.give('a loaf');
    await calm();
    expect(element.shown).to.equal('gone');
  });

  it('is broken when asking itself goes wrong', async () => {
    const element = await reader({key: 'bread', ask: () => Promise.reject(new TypeError('a slip'))});
    expect(element.shown).to.equal('broken');
  });
});
