import {expect} from 'chai';
import {aCase, signed} from '../../src/contract/examples.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import {until} from '../support/calm.js';
import {json, playedBackend} from '../support/played-backend.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-petition', W4rPetition);

describe('after signing', () => {
  const backend = playedBackend();
  const sign = async (attributes: Record<string, string> = {}) => {
    const somebody = visitor(put('w4r-petition', {backend: backend.address, case: 'river-teacher', ...attributes}));
    await somebody.writes();
    await somebody.press('Sign');
    await somebody.find('heading', 'Thank you for standing with Ilvane.');
    return somebody;
  };

  it('somebody is thanked where the eyes and the ears are: at a heading with the focus', async () => {
    const somebody = await sign();
    const heading = await somebody.find('heading');
    await until(() => somebody.at() === 'heading Thank you for standing with Ilvane.', 'the focus on the thanks');
    expect(heading.matches('[role=status] *'), 'and in the region that is read aloud').to.equal(true);
  });

  it('the thanks stand in a region that was there before', async () => {
    const somebody = visitor(put('w4r-petition', {backend: backend.address, case: 'river-teacher'}));
    await somebody.writes();
    const region = await somebody.find('status');
    await somebody.press('Sign');
    const heading = await somebody.find('heading', 'Thank you for standing with Ilvane.');
    expect(region.contains(heading)).to.equal(true);
  });

  it('the heading has the level that the page needs', async () => {
    expect((await (await sign({'heading-level': '3'})).find('heading')).ariaLevel).to.equal('3');
  });

  it('the demand and the count still stand there, the form does not', async () => {
    const somebody = await sign();
    await somebody.sees(aCase.demand.text);
    await somebody.sees('248,001 letters and signatures');
    expect(somebody.outline()).to.deep.equal([
      'heading Thank you for standing with Ilvane.',
      'button Someone else signs here',
    ]);
  });

  it('somebody who must confirm is told so, in the same thanks', async () => {
    backend.signature = () => json({...signed, status: 'pending-confirmation'}, 201);
    await (await sign()).sees('Your signature counts once you press the button in it.');
  });

  it('somebody else can sign, with nothing left of the one before', async () => {
    const somebody = await sign();
    (await somebody.find('button', 'Someone else signs here')).click();
    const name = await somebody.find<HTMLInputElement>('textbox', 'Your name');
    await until(() => somebody.at() === 'textbox Your name', 'the focus in the first field');
    expect(name.value).to.equal('');
    expect((await somebody.find<HTMLInputElement>('textbox', 'E-mail')).value).to.equal('');
    expect((await somebody.find<HTMLSelectElement>('combobox')).value).to.equal('');
    await somebody.writes({name: 'Ana', email: 'ana@example.org', country: 'PT'});
    await somebody.press('Sign');
    await somebody.find('heading', 'Thank you for standing with Ilvane.');
    const keys = backend.asked
      .filter(({url}) => url.pathname.endsWith('/signatures'))
      .map(({init}) => (init.headers as Record<string, string>)['idempotency-key']);
    expect(new Set(keys).size).to.equal(2);
  });
});
