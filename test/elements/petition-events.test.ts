import {expect} from 'chai';
import {signed} from '../../src/contract/examples.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import {calm, until} from '../support/calm.js';
import {everything, overheard} from '../support/overheard.js';
import {json, playedBackend, refusal} from '../support/played-backend.js';
import {hanna, put, visitor} from '../support/visitor.js';

customElements.define('w4r-petition', W4rPetition);

describe('what a petition tells the page', () => {
  const backend = playedBackend();
  const all = overheard();
  const ours = () => all.filter(({type}) => type.startsWith('w4r-'));
  const names = () => ours().map(({type}) => type);
  const of = <T extends keyof HTMLElementEventMap>(type: T) =>
    ours().find((event) => event.type === type) as HTMLElementEventMap[T];

  const open = async () => {
    const somebody = visitor(put('w4r-petition', {backend: backend.address, case: 'river-teacher'}));
    await somebody.writes();
    return somebody;
  };
  const sent = () => backend.times('/signatures');

  it('is nothing while somebody reads and writes', async () => {
    await open();
    expect(names()).to.deep.equal([]);
  });

  it('is nothing while something is wrong', async () => {
    const somebody = await open();
    await somebody.fill('E-mail', 'hanna');
    await somebody.press('Sign');
    expect(names()).to.deep.equal([]);
  });

  it('is that somebody is about to sign, and has signed', async () => {
    const somebody = await open();
    await somebody.press('Sign');
    await somebody.sees('Thank you');
    expect(names().filter((name) => name !== 'w4r-count')).to.deep.equal(['w4r-before-sign', 'w4r-signed']);
    expect(of('w4r-before-sign')).to.include({caseId: 'river-teacher', edition: '2026'});
    const {caseId, edition, status, count} = of('w4r-signed');
    expect({caseId, edition, status, count}).to.deep.equal({
      caseId: 'river-teacher',
      edition: '2026',
      status: 'counted',
      count: 248_001,
    });
    expect(of('w4r-count')).to.include({key: 'case:river-teacher', count: 248_001});
  });

  it('is one signature for one signature', async () => {
    const somebody = await open();
    const button = await somebody.find('button', 'Sign');
    button.click();
    button.click();
    await somebody.sees('Thank you');
    await calm();
    expect(names().filter((name) => name === 'w4r-before-sign')).to.have.length(1);
    expect(names().filter((name) => name === 'w4r-signed')).to.have.length(1);
  });

  it('is that somebody has one thing left to do', async () => {
    backend.signature = () => json({...signed, status: 'pending-confirmation'}, 201);
    const somebody = await open();
    await somebody.press('Sign');
    await somebody.sees('One thing is left: we have sent you an e-mail.');
    expect(of('w4r-signed').status).to.equal('pending-confirmation');
  });

  for (const [status, reason] of [
    [403, 'closed'],
    [404, 'unknown'],
    [410, 'gone'],
    [422, 'invalid'],
  ] as const) {
    it(`is that it could not be taken: "${reason}"`, async () => {
      backend.signature = () => refusal(status);
      const somebody = await open();
      await somebody.press('Sign');
      await until(() => names().includes('w4r-sign-failed'), 'the failure');
      const {caseId, edition, reason: why} = of('w4r-sign-failed');
      expect({caseId, edition, why}).to.deep.equal({caseId: 'river-teacher', edition: '2026', why: reason});
      expect(names()).to.not.include('w4r-signed');
    });
  }

  it('can stop a signature before it is sent, and let it go later', async () => {
    const somebody = await open();
    const refuse = (event: Event) => event.preventDefault();
    document.body.addEventListener('w4r-before-sign', refuse);
    await somebody.press('Sign');
    expect(sent()).to.equal(0);
    expect(somebody.isThere('button', 'Sign')).to.equal(true);
    document.body.removeEventListener('w4r-before-sign', refuse);
    await somebody.press('Sign');
    expect(sent()).to.equal(1);
  });

  it('is heard from outside every shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const somebody = await open();
    host.attachShadow({mode: 'closed'}).append(somebody.element);
    await somebody.writes();
    await somebody.press('Sign');
    await until(() => ours().length >= 3, 'three events');
    for (const {type, bubbles, composed, cancelable} of ours()) {
      expect({bubbles, composed}, type).to.deep.equal({bubbles: true, composed: true});
      expect(cancelable, type).to.equal(type === 'w4r-before-sign');
    }
  });

  for (const [how, answer] of [
    ['it is taken', () => json(signed, 201)],
    ['it is refused', () => refusal(422, {errors: [{pointer: '/email', code: 'email.invalid'}], title: hanna.email})],
  ] as const) {
    it(`never has anything personal in it, whether or not ${how}`, async () => {
      backend.signature = answer;
      const somebody = await open();
      await somebody.press('Sign');
      await until(() => /signed|failed/.test(names().join(' ')), 'the end');
      await calm();
      for (const event of ours()) {
        const said = everything(event);
        for (const word of [hanna.name, 'Hanna', 'Lindqvist', hanna.email, 'hanna@', '"SE"'])
          expect(said, event.type).to.not.include(word);
      }
    });
  }
});
