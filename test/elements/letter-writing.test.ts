import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import {letterDesk} from '../../src/contract/examples.js';
import type {Letter} from '../../src/contract/index.js';
import {W4rLetter} from '../../src/elements/letter/letter.js';
import {descriptionOf} from '../support/accessible.js';
import {calm, until} from '../support/calm.js';
import {playedBackend} from '../support/played-backend.js';
import {isWarned} from '../support/sender.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-letter', W4rLetter);

const [minister] = letterDesk.letters as [Letter];
const sentences = 'She taught children to measure what is in their river. '.repeat(12);

describe('writing a letter', () => {
  const backend = playedBackend();
  let somebody: Visitor;
  let field: HTMLTextAreaElement;
  beforeEach(async () => {
    somebody = visitor(put('w4r-letter', {backend: backend.address, case: 'river-teacher'}));
    field = await somebody.find<HTMLTextAreaElement>('textbox', 'Your letter');
  });
  const gauge = () => somebody.root().querySelector('#gauge')!.textContent.trim();
  const says = (words: string) =>
    until(
      () => gauge() === words,
      () => `"${words}", but "${gauge()}"`,
    );
  const press = (key: string) => sendKeys({press: key});

  it('begins with an empty sheet', () => {
    expect(field.value).to.equal('');
    expect(gauge()).to.equal('');
  });

  it('starts from the model letter, with room where the names will be', async () => {
    await somebody.press('Start from the model letter');
    expect(field.value).to.include('My name is …… and I live in ……. I am writing');
    expect(field.value).to.include('\n\nI ask you to see to it');
  });

  it('puts a name and a town where the model asks for them, as they are typed', async () => {
    await somebody.press('Start from the model letter');
    await somebody.fill('Your name', 'Han');
    await somebody.fill('Your name', 'Hanna');
    await somebody.fill('Your town', 'Uppsala');
    await calm();
    expect(field.value).to.include('My name is Hanna and I live in Uppsala.');
  });

  it('leaves a sentence alone that somebody has made their own', async () => {
    await somebody.press('Start from the model letter');
    const mine = field.value.replace('My name is ……', 'People call me ……');
    await somebody.fill('Your letter', mine);
    await somebody.fill('Your name', 'Hanna');
    await calm();
    expect(field.value).to.equal(mine);
  });

  it('takes a name with a dollar sign as it is', async () => {
    await somebody.press('Start from the model letter');
    await somebody.fill('Your name', '$& $1');
    await calm();
    expect(field.value).to.include('My name is $& $1 and');
  });

  it('gets a point where the cursor is, as a paragraph of its own, and can take it back', async () => {
    field.focus();
    await sendKeys({type: 'I am a nurse.'});
    await somebody.press('Put it in');
    expect(field.value).to.equal(`I am a nurse.\n\n${minister.points[0]}`);
    expect(somebody.at()).to.equal('textbox Your letter');
    await sendKeys({down: 'Control'});
    await press('z');
    await sendKeys({up: 'Control'});
    expect(field.value).to.equal('I am a nurse.');
  });

  it('is all there without a mouse: words, a point, paper', async () => {
    field.focus();
    await sendKeys({type: 'I am a nurse.'});
    const there = [];
    for (let steps = 0; steps < 5; steps++) {
      await press('Tab');
      there.push(somebody.at());
    }
    expect(there).to.deep.equal([
      'checkbox Keep my draft on this device',
      'button Put it in',
      'button Put it in',
      'button Start from the model letter',
      'combobox Paper',
    ]);
  });

  it('keeps what was written in one language while another one is tried', async () => {
    await somebody.fill('Your letter', 'I am a nurse.');
    await somebody.choose('Language of the letter', 'ar');
    await until(() => field.value === '', 'an empty sheet');
    await somebody.choose('Language of the letter', 'en');
    await until(() => field.value === 'I am a nurse.', 'the first letter again');
  });

  it('is told how much of the page is full, in words, and without being forbidden anything', async () => {
    expect(descriptionOf(field)).to.equal('');
    await somebody.fill('Your letter', 'I am a nurse.');
    await says('Fits on one page');
    await somebody.fill('Your letter', sentences.repeat(2));
    await says('More than half a page');
    await somebody.fill('Your letter', sentences.repeat(3));
    await says('The page is full');
    await somebody.fill('Your letter', sentences.repeat(9));
    await says('More than one page');
    expect(descriptionOf(field)).to.equal('More than one page');
    expect(field.value).to.have.length(sentences.length * 9);
  });

  it('has less room on a card', async () => {
    await somebody.fill('Your letter', sentences.repeat(2));
    await says('More than half a page');
    await somebody.choose('Paper', 'a6');
    await says('More than one page');
  });

  it('is measured in Arabic and in Latin letters alike', async () => {
    await somebody.choose('Language of the letter', 'ar');
    await somebody.fill('Your letter', 'علّمت الأطفال كيف يقيسون ما في نهرهم. '.repeat(160));
    await says('More than one page');
  });

  describe('asks before it is lost', () => {
    it('where there are words of one’s own', async () => {
      expect(isWarned()).to.equal(false);
      await somebody.fill('Your letter', 'I am a nurse.');
      expect(isWarned()).to.equal(true);
    });

    it('not for the model letter, nor for a name: both can be had again', async () => {
      await somebody.fill('Your name', 'Hanna');
      await somebody.press('Start from the model letter');
      expect(isWarned()).to.equal(false);
    });

    it('not any more once it is away from the page', async () => {
      await somebody.fill('Your letter', 'I am a nurse.');
      somebody.element.remove();
      expect(isWarned()).to.equal(false);
    });
  });
});
