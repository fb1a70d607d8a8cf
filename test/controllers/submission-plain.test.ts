/** A page on plain http has no `crypto.subtle`: what cannot be sealed is not kept. */
import {expect} from 'chai';
import {calm, until} from '../support/calm.js';
import {playedBackend, unreachable} from '../support/played-backend.js';

describe('a signature on a plain-http page', () => {
  const backend = playedBackend();
  // Before it is imported: it looks once.
  Object.defineProperty(crypto, 'subtle', {configurable: true, value: undefined});

  it('waits in the window, and is not offered to be kept', async () => {
    const {sender, isWarned} = await import('../support/sender.js');
    backend.signature = unreachable;
    const element = sender();
    void element.send(backend.address);
    await until(() => element.at === 'waiting', 'the waiting');
    await calm();
    expect(element.submission.canKeep).to.equal(false);
    expect(isWarned()).to.equal(true);
  });
});
