import {expect} from 'chai';
import {aCase, consents} from '../../src/contract/examples.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import {descriptionOf} from '../support/accessible.js';
import {calm, until} from '../support/calm.js';
import {json, playedBackend, refusal} from '../support/played-backend.js';
import {hanna, put, visitor} from '../support/visitor.js';

customElements.define('w4r-petition', W4rPetition);

describe('a petition with something wrong in it', () => {
  const backend = playedBackend();
  const open = async () => {
    const somebody = visitor(put('w4r-petition', {backend: backend.address, case: 'river-teacher'}));
    await somebody.find('button', 'Sign');
    return somebody;
  };
  const field = (somebody: Awaited<ReturnType<typeof open>>, name: string) =>
    somebody.root().querySelector<HTMLInputElement>(`[name=${name}]`)!;

  it('is not sent', async () => {
    const somebody = await open();
    await somebody.press('Sign');
    expect(backend.times('/signatures')).to.equal(0);
  });

  it('says beside each field what is wrong, in a text that is really there', async () => {
    const somebody = await open();
    await somebody.press('Sign');
    const said = ['name', 'email', 'country'].map((name) => descriptionOf(field(somebody, name)));
    expect(said).to.deep.equal([
      'Please write your name.',
      'Please write your e-mail address.',
      'Please choose your country.',
    ]);
    for (const name of ['name', 'email', 'country'])
      expect(field(somebody, name).getAttribute('aria-invalid')).to.equal('true');
  });

  it('is silent while somebody is still writing', async () => {
    const somebody = await open();
    await somebody.fill('E-mail', 'hanna@exam');
    expect(somebody.root().querySelectorAll('[part=error]').length).to.equal(0);
  });

  const firsts: [what: string, typed: Partial<typeof hanna>, first: string][] = [
    ['everything', {}, 'textbox Your name'],
    ['all but the name', {name: hanna.name}, 'textbox E-mail'],
    ['only the country', {name: hanna.name, email: hanna.email}, 'combobox Country'],
    ['a slip in the address', {...hanna, email: 'hanna@example'}, 'textbox E-mail'],
    ['a name of spaces', {...hanna, name: '   '}, 'textbox Your name'],
  ];
  for (const [what, typed, first] of firsts) {
    it(`leads to the first mistake: ${what} is missing or wrong`, async () => {
      const somebody = await open();
      await somebody.writes(typed);
      await somebody.press('Sign');
      expect(somebody.at()).to.equal(first);
    });
  }

  it('keeps what was typed', async () => {
    const somebody = await open();
    await somebody.writes({...hanna, email: 'hanna@example'});
    (await somebody.find('checkbox')).click();
    await somebody.press('Sign');
    expect(field(somebody, 'name').value).to.equal(hanna.name);
    expect(field(somebody, 'email').value).to.equal('hanna@example');
    expect(field(somebody, 'country').value).to.equal('SE');
    expect(field(somebody, 'news').checked).to.equal(true);
  });

  it('is mended where somebody writes again, and complains about nothing else sooner', async () => {
    const somebody = await open();
    await somebody.press('Sign');
    await somebody.fill('Your name', hanna.name);
    await calm();
    expect(descriptionOf(field(somebody, 'name'))).to.equal(undefined);
    expect(descriptionOf(field(somebody, 'email'))).to.equal('Please write your e-mail address.');
    await somebody.writes(hanna);
    await somebody.press('Sign');
    await until(() => backend.times('/signatures') === 1, 'the signature');
  });

  it('asks for a consent that cannot be left out', async () => {
    backend.case = () => json({...aCase, consents: consents.map((text) => ({...text, required: true}))});
    const somebody = await open();
    await somebody.writes();
    await somebody.press('Sign');
    expect(somebody.at()).to.equal(`checkbox ${consents[1]!.text}`);
    expect(descriptionOf(field(somebody, 'news'))).to.equal('Without this we cannot take your signature.');
    expect(backend.times('/signatures')).to.equal(0);
  });

  it('hears from the backend what is wrong, leads there and keeps what was typed', async () => {
    backend.signature = () =>
      refusal(422, {code: 'body.invalid', errors: [{pointer: '/email', code: 'email.invalid'}]});
    const somebody = await open();
    await somebody.writes();
    await somebody.press('Sign');
    await somebody.sees('This does not look like an e-mail address.');
    expect(somebody.at()).to.equal('textbox E-mail');
    expect(field(somebody, 'email').value).to.equal(hanna.email);
    expect(field(somebody, 'name').value).to.equal(hanna.name);
  });

  it('says aloud what belongs to no field, and reads the case again: its consents may be others by now', async () => {
    backend.signature = () =>
      refusal(422, {code: 'body.invalid', errors: [{pointer: '/consents/0/version', code: 'consent.unknown'}]});
    const somebody = await open();
    await somebody.writes();
    const reads = backend.times('/v1/cases/river-teacher');
    await somebody.press('Sign');
    const alert = await somebody.find('alert');
    await until(() => alert.textContent.trim() === 'Please look at this once more.', 'the alert');
    await until(() => backend.times('/v1/cases/river-teacher') > reads + 1, 'the case, once more');
    expect(field(somebody, 'email').value).to.equal(hanna.email);
  });

  it('can be sent after it was refused', async () => {
    backend.signature = () => refusal(422, {code: 'body.invalid'});
    const somebody = await open();
    await somebody.writes();
    await somebody.press('Sign');
    await somebody.sees('Please look at this once more.');
    backend.signature = () => json({receipt: 'r', status: 'counted', count: 9, version: 99, asOf: 1}, 201);
    await somebody.press('Sign');
    await somebody.sees('Thank you for standing with Ilvane.');
  });
});
