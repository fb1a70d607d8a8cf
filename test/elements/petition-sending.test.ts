import {expect} from 'chai';
import {aCase, consents, signed} from '../../src/contract/examples.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import type {Signature} from '../../src/contract/index.js';
import {calm, until} from '../support/calm.js';
import {held, json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {hanna, put, visitor} from '../support/visitor.js';

customElements.define('w4r-petition', W4rPetition);

describe('signing a petition', () => {
  // What is still on its way arrives, before the backend goes.
  afterEach(async () => {
    backend.signature = () => json(signed, 201);
    dispatchEvent(new Event('online'));
    await calm();
  });
  const backend = playedBackend();
  const open = async (attributes: Record<string, string> = {}) => {
    const somebody = visitor(put('w4r-petition', {backend: backend.address, case: 'river-teacher', ...attributes}));
    await somebody.writes();
    return somebody;
  };
  const sent = () => backend.asked.filter(({url}) => url.pathname.endsWith('/signatures'));
  const body = () => JSON.parse(sent()[0]!.init.body as string) as Signature;

  it('sends what was typed and what was agreed to, and nothing else', async () => {
    const somebody = await open({source: 'riverbank-blog'});
    (await somebody.find('checkbox')).click();
    await somebody.press('Sign');
    expect(body()).to.deep.equal({
      ...hanna,
      lang: 'en',
      consents: consents.map(({id, version, lang, hash}) => ({id, version, lang, hash, given: true})),
      source: 'riverbank-blog',
    });
  });

  it('sends no source where there is none, and no spaces around a name', async () => {
    const somebody = await open();
    await somebody.fill('Your name', '  Hanna Lindqvist ');
    await somebody.press('Sign');
    expect(body()).to.not.have.property('source');
    expect(body().name).to.equal(hanna.name);
  });

  it('signs the edition that was read', async () => {
    const somebody = await open();
    await somebody.press('Sign');
    expect(sent()[0]!.url.search).to.equal('?edition=2026');
  });

  it('happens once, however often the button is pressed', async () => {
    const later = held();
    backend.signature = later.answer;
    const somebody = await open();
    const button = await somebody.find('button', 'Sign');
    button.click();
    button.click();
    await calm();
    button.click();
    await calm();
    expect(sent()).to.have.length(1);
    later.give(json(signed, 201));
    await somebody.sees('Thank you for standing with Ilvane.');
    expect(sent()).to.have.length(1);
  });

  it('shows that it is under way, without moving the button from under the finger', async () => {
    backend.signature = held().answer;
    const somebody = await open();
    await somebody.press('Sign');
    await somebody.sees('Sending …');
    const button = await somebody.find<HTMLButtonElement>('button', 'Sign');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.disabled, 'it keeps the focus').to.equal(false);
    expect(somebody.outline(), 'nothing can be changed meanwhile').to.not.include('textbox Your name');
  });

  it('says so when there is no getting through, and can be hurried', async () => {
    backend.signature = unreachable;
    const somebody = await open();
    await somebody.press('Sign');
    await somebody.sees('We are checking whether your signature has arrived. Please do not sign again.');
    backend.signature = () => json(signed, 201);
    await somebody.press('Try now');
    await somebody.sees('Thank you for standing with Ilvane.');
    const keys = sent().map(({init}) => (init.headers as Record<string, string>)['idempotency-key']);
    expect(new Set(keys).size).to.equal(1);
  });

  it('says so when very many are signing', async () => {
    backend.signature = () => refusal(503, {}, {'retry-after': '60'});
    const somebody = await open();
    await somebody.press('Sign');
    await somebody.sees('Very many people are signing at this moment.');
    await somebody.press('Try now');
    expect(sent()).to.have.length(2);
  });

  it('is not over when it comes too late: the case says what is true today', async () => {
    backend.signature = () => refusal(403, {code: 'case.closed'});
    const somebody = await open();
    backend.case = () => json({...aCase, status: 'closed'});
    await somebody.press('Sign');
    await somebody.sees('Signing ended on');
    expect(somebody.isThere('button', 'Sign')).to.equal(false);
  });

  it('raises the count at once', async () => {
    const somebody = await open();
    await somebody.press('Sign');
    await until(() => somebody.words().includes('248,001 letters and signatures'), 'the signature in the count');
  });

  it('works for two cases on one page', async () => {
    backend.case = ({url}) => json({...aCase, id: url.pathname.split('/').at(-1)});
    for (const id of ['river-teacher', 'night-editor']) await (await open({case: id})).press('Sign');
    expect(sent().map(({url}) => url.pathname)).to.deep.equal([
      '/v1/cases/river-teacher/signatures',
      '/v1/cases/night-editor/signatures',
    ]);
  });
});
