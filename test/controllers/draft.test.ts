import {expect} from 'chai';
import {entries, createStore, set} from 'idb-keyval';
import {LitElement} from 'lit';
import {Draft, type Written} from '../../src/controllers/draft.js';
import {drop, put, take} from '../../src/controllers/kept-drafts.js';
import {until} from '../support/calm.js';
import {isWarned} from '../support/sender.js';

class Desk extends LitElement {
  draft = new Draft(this);
}
customElements.define('test-desk', Desk);

const written = (text: string): Written => ({
  texts: {'minister en': text},
  name: 'Hanna',
  town: 'Uppsala',
  country: '',
  street: '',
});
const store = createStore('w4r-drafts', 'drafts');
let place = '';
let made = 0;

describe('a draft', () => {
  beforeEach(() => {
    place = `https://backend.example 2026 case-${++made}`;
  });
  afterEach(async () => {
    document.querySelectorAll('test-desk').forEach((desk) => desk.remove());
    await drop(place);
  });
  const desk = async () => {
    const made = new Desk();
    document.body.append(made);
    await made.draft.open(place);
    return made.draft;
  };
  const onDevice = (at = place) => take<Written>(at);

  it('stays in the window as long as nobody asks for more', async () => {
    const draft = await desk();
    draft.write(written('I am a nurse.'), true);
    expect(await onDevice()).to.equal(undefined);
    expect((await desk()).written.texts).to.deep.equal({});
  });

  it('is kept when somebody asks for it, with every word that comes after', async () => {
    const draft = await desk();
    draft.write(written('I am'), true);
    draft.keep();
    draft.write(written('I am a'), true);
    draft.write(written('I am a nurse.'), true);
    await until(() => !isWarned(), 'it on the device');
    expect(await onDevice()).to.deep.equal(written('I am a nurse.'));
    const again = await desk();
    expect(again.written).to.deep.equal(written('I am a nurse.'));
    expect(again.kept).to.equal(true);
  });

  it('is sealed: nobody finds a word by looking through the profile', async () => {
    await put(place, written('I am a nurse.'));
    const [, sealed] = (await entries<string, {bytes: ArrayBuffer; secret: CryptoKey}>(store)).find(
      ([key]) => key === place,
    )!;
    expect(new TextDecoder().decode(sealed.bytes)).to.not.match(/nurse|Hanna/);
    expect(sealed.secret.extractable).to.equal(false);
  });

  it('is forgotten at once, even while it is being put away, and stays in the window', async () => {
    const draft = await desk();
    draft.write(written('I am a nurse.'), true);
    draft.keep();
    await draft.forget();
    expect(await onDevice()).to.equal(undefined);
    expect(draft.kept).to.equal(false);
    expect(draft.written.texts['minister en']).to.equal('I am a nurse.');
    expect(isWarned(), 'now it would be lost').to.equal(true);
  });

  it('is erased after thirty days', async () => {
    await put(place, written('I am a nurse.'));
    const [, sealed] = (await entries<string, {madeAt: number}>(store)).find(([key]) => key === place)!;
    await set(place, {...sealed, madeAt: Date.now() - 30 * 86_400_000 - 1}, store);
    expect((await desk()).written.texts).to.deep.equal({});
    expect((await entries<string>(store)).map(([key]) => key)).to.not.include(place);
  });

  it('belongs to one desk', async () => {
    const draft = await desk();
    draft.write(written('I am a nurse.'), true);
    draft.keep();
    await until(() => !isWarned(), 'it on the device');
    await draft.open(`${place}-another`);
    expect(draft.written.texts).to.deep.equal({});
    expect(draft.kept).to.equal(false);
    await draft.open(place);
    expect(draft.written.texts['minister en']).to.equal('I am a nurse.');
  });

  it('does not write over what somebody has begun meanwhile', async () => {
    await put(place, written('Yesterday’s.'));
    const made = new Desk();
    document.body.append(made);
    const opened = made.draft.open(place);
    made.draft.write(written('Today’s.'), true);
    await opened;
    expect(made.draft.written.texts['minister en']).to.equal('Today’s.');
  });

  it('says so where the device keeps nothing, and goes on warning', async () => {
    const draft = await desk();
    const {encrypt} = crypto.subtle;
    crypto.subtle.encrypt = () => Promise.reject(new Error('no'));
    draft.write(written('I am a nurse.'), true);
    draft.keep();
    await until(() => draft.refused, 'the refusal').finally(() => (crypto.subtle.encrypt = encrypt));
    expect(draft.kept).to.equal(false);
    expect(isWarned()).to.equal(true);
  });

  it('warns nobody of losing a name, or what is on paper', async () => {
    const draft = await desk();
    draft.write({name: 'Hanna'});
    expect(isWarned()).to.equal(false);
    draft.write(written('I am a nurse.'), true);
    expect(isWarned()).to.equal(true);
    draft.isOut();
    expect(isWarned()).to.equal(false);
  });
});
