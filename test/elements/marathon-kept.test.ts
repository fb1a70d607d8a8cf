/** Who wants to go on tomorrow: kept on the device only then, and forgotten when they say so. */
import {expect} from 'chai';
import {clientOf} from '../../src/client/client.js';
import {campaign, consents, signed} from '../../src/contract/examples.js';
import {drop, put, take} from '../../src/controllers/kept-runs.js';
import {W4rMarathon} from '../../src/elements/marathon/marathon.js';
import {page, remember} from '../../src/page.js';
import {calm, until} from '../support/calm.js';
import {json, playedBackend, unreachable} from '../support/played-backend.js';
import {list, people, runner} from '../support/runner.js';
import {isWarned} from '../support/sender.js';
import {hanna as typed} from '../support/visitor.js';

customElements.define('w4r-marathon', W4rMarathon);

interface Kept {
  marks: [string, string][];
  unsent: {parcel: {key: string}}[];
}

describe('who wants to go on tomorrow', () => {
  const place = () => `${backend.address} 2026`;
  afterEach(async () => {
    backend.signature = () => json(signed, 201);
    dispatchEvent(new Event('online'));
    await calm();
    await drop(place());
  });
  const backend = playedBackend();
  beforeEach(() => {
    backend.cases = () => list();
  });
  const sent = () => backend.asked.filter(({url}) => url.pathname.endsWith('/signatures'));
  const keyOf = ({init}: {init: RequestInit}) => (init.headers as Record<string, string>)['idempotency-key'];
  const box = 'Remember where I am on this device';

  const open = async (keeps = true) => {
    const hanna = runner(backend);
    const keep = await hanna.find<HTMLInputElement>('checkbox', box);
    expect(keep.checked, 'nobody has asked for it yet').to.equal(false);
    if (keeps) keep.click();
    await hanna.begins();
    return hanna;
  };
  const kept = () => take<Kept>(place());
  /** Until what lies on the device fits: it is written beside what is seen. */
  const keptThat = async (fits: (it: Kept | undefined) => boolean) => {
    let last: Kept | undefined;
    for (let looks = 0; looks < 400; looks++, await calm()) if (fits((last = await kept()))) return last;
    throw new Error(`It never lay there, but ${JSON.stringify(last)}`);
  };
  /** Another day: nothing is left of the page but what the device has. */
  const tomorrow = async () => {
    document.querySelectorAll('w4r-marathon').forEach((it) => it.remove());
    page().shared.delete(`run ${place()}`);
    clientOf(backend.address).forget();
    remember({});
    await calm();
  };

  it('finds the next person, with all that was done, and signs on without typing', async () => {
    const hanna = await open();
    await hanna.signs();
    await hanna.skips();
    await hanna.meets('Cleo Example');
    await keptThat((it) => it?.marks.length === 2);
    await tomorrow();

    const back = runner(backend);
    await back.meets('Cleo Example');
    expect(back.steps()).to.deep.equal(['Ada: signed', 'Ben: skipped', 'Cleo: now', 'Dov: to come']);
    await back.sees(`You sign as ${typed.name}, ${typed.email}.`);
    await back.signs();
    await back.meets('Dov Example');
    expect(sent()).to.have.length(2);
    expect(JSON.parse(sent()[1]!.init.body as string)).to.deep.include(typed);
  });

  it('leaves nothing behind without having said so', async () => {
    const hanna = await open(false);
    await hanna.signs();
    await hanna.meets('Ben Example');
    await calm();
    expect(await kept()).to.equal(undefined);
    await tomorrow();
    await runner(backend).find('heading', '4 people, one minute each');
  });

  it('can say so on the way as well, and be forgotten with one button', async () => {
    const hanna = await open(false);
    await hanna.signs();
    await hanna.press(box);
    await hanna.sees('This device remembers where you are, for 30 days at the most.');
    await keptThat((it) => it?.marks.length === 1);
    await hanna.press('Forget it');
    await keptThat((it) => it === undefined);
    await hanna.meets('Ben Example');
    await hanna.signs();
    await hanna.meets('Cleo Example');
    await calm();
    expect(await kept(), 'and it is not put away again').to.equal(undefined);
  });

  it('is forgotten at the end', async () => {
    const hanna = await open();
    for (let i = 0; i < 4; i++) await hanna.signs();
    await hanna.find('heading', 'You signed for 4 people.');
    await keptThat((it) => it === undefined);
  });

  it('is forgotten when somebody else signs here', async () => {
    const hanna = await open();
    await hanna.signs();
    await keptThat((it) => it?.marks.length === 1);
    await hanna.press('Someone else signs here');
    await keptThat((it) => it === undefined);
  });

  it('sends tomorrow what could not be sent today, under the same keys, and is not asked before leaving', async () => {
    backend.signature = unreachable;
    const hanna = await open();
    await hanna.signs();
    await hanna.signs();
    await hanna.sees('2 waiting to be sent');
    expect(isWarned(), 'it is safe on the device').to.equal(false);
    const keys = new Set(sent().map(keyOf));
    await keptThat((it) => it?.unsent.length === 2);
    await tomorrow();
    // The page of yesterday is still somewhere in this test, and would send them, too.
    backend.asked.length = 0;

    backend.signature = () => json(signed, 201);
    const back = runner(backend);
    const heard: string[] = [];
    back.element.addEventListener('w4r-signed', ({caseId}) => heard.push(caseId));
    await back.meets('Cleo Example');
    await until(() => heard.length === 2, 'both');
    expect(new Set(sent().map(keyOf))).to.deep.equal(keys);
    await keptThat((it) => it?.unsent.length === 0);
  });

  it('is asked again when the consent texts have changed since', async () => {
    const hanna = await open();
    await hanna.signs();
    await keptThat((it) => it?.marks.length === 1);
    await tomorrow();
    backend.campaign = () =>
      json({...campaign, consents: consents.map((it) => ({...it, version: 2, text: `New: ${it.text}`}))});
    const back = runner(backend);
    await back.find('heading', 'The campaign has changed its words. Please read them once more');
    expect((await back.find<HTMLInputElement>('textbox', 'Your name')).value).to.equal(typed.name);
    await back.press('Go on');
    await back.meets('Ben Example');
  });

  it('finds nothing of a case that was taken back overnight', async () => {
    const hanna = await open();
    await hanna.signs();
    await keptThat((it) => it?.marks.length === 1);
    await tomorrow();
    backend.cases = () => list(people.slice(1), [{id: 'ada', text: 'The family wishes it so.'}]);
    const back = runner(backend);
    await back.meets('Ben Example');
    expect(back.steps()).to.have.length(3);
  });

  it('is remembered for thirty days and not longer', async () => {
    const {now} = Date;
    Date.now = () => now() - 31 * 24 * 3_600_000;
    await put(place(), {signer: {...typed, consents: []}, marks: [['ada', 'signed']], unsent: []});
    Date.now = now;
    await runner(backend).find('heading', '4 people, one minute each');
    expect(await kept()).to.equal(undefined);
  });

  it('is not remembered for longer because another year has begun', async () => {
    const lastYear = `${backend.address} 2025`;
    const {now} = Date;
    Date.now = () => now() - 31 * 24 * 3_600_000;
    await put(lastYear, {signer: {...typed, consents: []}, marks: [['ada', 'signed']], unsent: []});
    Date.now = now;
    await runner(backend).find('heading', '4 people, one minute each');
    const names = await new Promise<IDBValidKey[]>((resolve) => {
      const opened = indexedDB.open('w4r-runs');
      opened.onsuccess = () => {
        const all = opened.result.transaction('runs').objectStore('runs').getAllKeys();
        all.onsuccess = () => resolve(all.result);
        opened.result.close();
      };
    });
    expect(names).to.not.include(lastYear);
  });

  it('is told when the device cannot keep it, and goes on', async () => {
    const {subtle} = crypto;
    const generateKey = subtle.generateKey.bind(subtle);
    Object.assign(subtle, {generateKey: () => Promise.reject(new DOMException('full', 'QuotaExceededError'))});
    try {
      const hanna = await open();
      await hanna.sees('This device could not keep it.');
      await hanna.signs();
      await hanna.meets('Ben Example');
    } finally {
      Object.assign(subtle, {generateKey});
    }
  });
});
