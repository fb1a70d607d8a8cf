/** A signature that the person wants kept on the device until there is a connection. */
import {expect} from 'chai';
import {Client} from '../../src/client/index.js';
import {signatures} from '../../src/client/sign.js';
import {signature, signed} from '../../src/contract/examples.js';
import {drop, keep, kept} from '../../src/controllers/keep.js';
import {parcel} from '../../src/controllers/outbox.js';
import {calm, until} from '../support/calm.js';
import {json, playedBackend, unreachable} from '../support/played-backend.js';
import {isWarned, sender, type Sender} from '../support/sender.js';

describe('a signature that waits', () => {
  afterEach(async () => {
    backend.signature = () => json(signed, 201);
    dispatchEvent(new Event('online'));
    await calm();
    for (const {key} of await kept()) await drop(key);
  });
  const backend = playedBackend();
  const isKept = ({submission: {progress}}: Sender) => progress.at === 'waiting' && progress.kept;
  const nothingKept = async () => {
    for (let looks = 0; looks < 200 && (await kept()).length; looks++) await calm();
    return (await kept()).length === 0;
  };

  const waiting = async () => {
    backend.signature = unreachable;
    const element = sender();
    const sent = element.send(backend.address);
    await until(() => element.at === 'waiting', 'the waiting');
    return {element, sent};
  };

  it('can be kept, and nobody who leaves is asked any more', async () => {
    const {element} = await waiting();
    await until(() => element.submission.canKeep, 'the offer to keep it');
    await element.submission.keep();
    expect(isKept(element)).to.equal(true);
    expect(isWarned()).to.equal(false);
    expect(await kept()).to.have.length(1);
  });

  it('stays kept through the tries that follow', async () => {
    const {element} = await waiting();
    await element.submission.keep();
    const before = backend.asked.length;
    element.submission.hurry();
    await until(() => backend.asked.length > before, 'another try');
    await calm();
    expect(isKept(element)).to.equal(true);
  });

  it('is kept no longer than until it arrives', async () => {
    const {element, sent} = await waiting();
    await element.submission.keep();
    backend.signature = () => json(signed, 201);
    element.submission.hurry();
    expect((await sent)?.at).to.equal('sent');
    expect(await nothingKept()).to.equal(true);
  });

  it('is kept no longer than that, too, when its element has turned to another case', async () => {
    const {element, sent} = await waiting();
    await element.submission.keep();
    element.submission.reset();
    backend.signature = () => json(signed, 201);
    element.submission.hurry();
    await sent;
    expect(await nothingKept()).to.equal(true);
  });

  it('is not kept when it arrived while it was being put away', async () => {
    const {element, sent} = await waiting();
    backend.signature = () => json(signed, 201);
    const keeping = element.submission.keep();
    element.submission.hurry();
    await Promise.all([keeping, sent]);
    expect(await nothingKept()).to.equal(true);
  });
});

describe('what an earlier visit left behind', () => {
  afterEach(async () => {
    for (const {key} of await kept()) await drop(key);
  });
  const backend = playedBackend();
  const left = async (caseId = 'river-teacher', edition = '2026') => {
    const ours = parcel(new Client(backend.address), signatures(caseId), edition, signature);
    await keep(ours);
    return ours;
  };
  const resume = (element: Sender) =>
    element.submission.resume(new Client(backend.address), signatures('river-teacher'), '2026');

  it('is sent under its old key, and thanked for', async () => {
    const {key} = await left();
    expect(await resume(sender())).to.deep.equal({at: 'sent', answer: signed});
    const {init} = backend.asked[0]!;
    expect((init.headers as Record<string, string>)['idempotency-key']).to.equal(key);
    expect(JSON.parse(init.body as string)).to.deep.equal(signature);
  });

  it('goes to the section it was written in, wherever it is found again', async () => {
    await keep(parcel(new Client(backend.address, 'canada'), signatures('river-teacher'), '2026', signature));
    await resume(sender());
    expect(backend.asked[0]!.url.searchParams.get('section')).to.equal('canada');
  });

  it('for another case or edition stays where it is', async () => {
    await left('night-editor');
    await left('river-teacher', '2025');
    expect(await resume(sender())).to.equal(undefined);
    expect(backend.asked).to.deep.equal([]);
    expect(await kept()).to.have.length(2);
  });

  it('is not thanked for by an element that has turned to another case meanwhile', async () => {
    await left();
    const element = sender();
    const resumed = resume(element);
    element.submission.reset();
    expect(await resumed).to.equal(undefined);
    expect(element.at).to.equal('idle');
  });
});
