import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {signed} from '../../src/contract/examples.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import {calm, until} from '../support/calm.js';
import {held, json, playedBackend} from '../support/played-backend.js';
import {hanna, put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-petition', W4rPetition);

describe('a petition without a mouse', () => {
  const backend = playedBackend();
  let somebody: Visitor;
  beforeEach(async () => {
    somebody = visitor(put('w4r-petition', {backend: backend.address, case: 'river-teacher'}));
    (await somebody.find('textbox', 'Your name')).focus();
  });
  const at = () => somebody.at();
  const press = (key: string) => sendKeys({press: key});
  const goBack = async () => {
    await sendKeys({down: 'Shift'});
    await press('Tab');
    await sendKeys({up: 'Shift'});
  };
  const sent = () => backend.times('/signatures');

  it('is gone through in the order of reading, there and back', async () => {
    const there = [at()];
    for (let steps = 0; steps < 5; steps++) {
      await press('Tab');
      there.push(at());
    }
    expect(there).to.deep.equal([
      'textbox Your name',
      'textbox E-mail',
      'combobox Country',
      somebody.outline().find((it) => it.startsWith('checkbox')),
      'button Sign',
      'link What happens with your details',
    ]);
    await goBack();
    expect(at()).to.equal('button Sign');
  });

  it('is written, ticked and sent', async () => {
    await sendKeys({type: hanna.name});
    await press('Tab');
    await sendKeys({type: hanna.email});
    await press('Tab');
    await sendKeys({type: 'Sweden'});
    await press('Tab');
    await press(' ');
    await press('Tab');
    await press('Enter');
    await somebody.sees('Thank you for standing with Ilvane.');
    const {init} = backend.asked.find(({url}) => url.pathname.endsWith('/signatures'))!;
    expect(JSON.parse(init.body as string)).to.deep.include(hanna);
  });

  it('is sent once by Enter in a field, however often it is pressed', async () => {
    const later = held();
    backend.signature = later.answer;
    await somebody.writes();
    await press('Enter');
    await until(() => sent() === 1, 'the signature');
    await press('Enter');
    await press('Enter');
    await calm();
    expect(sent()).to.equal(1);
    later.give(json(signed, 201));
    await somebody.sees('Thank you');
    expect(sent()).to.equal(1);
  });

  it('leads to what is wrong after Enter', async () => {
    await press('Enter');
    await until(() => somebody.words().includes('Please write your name.'), 'the mistake');
    expect(at()).to.equal('textbox Your name');
    await sendKeys({type: hanna.name});
    await press('Enter');
    await until(() => at() === 'textbox E-mail', 'the next mistake');
  });

  it('lets nobody in while it is sending', async () => {
    backend.signature = held().answer;
    const before = document.createElement('button');
    document.body.prepend(before);
    await somebody.writes();
    (await somebody.find('button', 'Sign')).focus();
    await press('Enter');
    await somebody.sees('Sending …');
    expect(at()).to.equal('button Sign');
    await goBack();
    expect(at()).to.match(/^checkbox/);
    await goBack();
    expect(document.activeElement === before, 'past the fields').to.equal(true);
  });

  it('begins anew for the next person, with empty lines', async () => {
    await somebody.writes();
    await press('Enter');
    await until(() => /^heading Thank you/.test(at()), 'the focus on the thanks');
    await press('Tab');
    expect(at()).to.equal('button Someone else signs here');
    await press('Enter');
    await until(() => at() === 'textbox Your name', 'the focus in the first field');
    for (const label of ['Your name', 'E-mail'])
      expect((await somebody.find<HTMLInputElement>('textbox', label)).value).to.equal('');
  });
});
