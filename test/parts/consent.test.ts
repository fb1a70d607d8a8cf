import {expect} from 'chai';
import {html, render} from 'lit';
import {consents} from '../../src/contract/examples.js';
import type {ConsentText} from '../../src/contract/index.js';
import {consentBoxes, consentsGiven, consentStatements} from '../../src/parts/consent.js';

const arabic: ConsentText = {
  ...consents[1]!,
  id: 'letters',
  version: 7,
  lang: 'ar',
  hash: 'ab'.repeat(32),
  text: 'أرسلوا إليّ رسالة.',
  required: true,
};
const texts = [...consents, arabic];

describe('the consents of a form', () => {
  const form = document.createElement('form');
  const shown = (mistakes: Record<string, string> = {}) => {
    render(html`${consentBoxes(texts, mistakes)} ${consentStatements(texts)}`, form);
    return [...form.querySelectorAll<HTMLInputElement>('input')];
  };
  const given = () => consentsGiven(texts, new FormData(form));

  before(() => document.body.append(form));
  afterEach(() => render(null, form));

  it('start unticked', () => {
    const boxes = shown();
    expect(boxes).to.have.length(2);
    expect(boxes.map(({checked}) => checked)).to.deep.equal([false, false]);
  });

  it('stand there word for word, in their own language', () => {
    shown();
    for (const {text, lang} of texts) {
      const place = [...form.querySelectorAll<HTMLElement>('label, p')].find((it) => it.textContent === text);
      expect(place?.lang, text).to.equal(lang);
      expect(place?.dir, text).to.equal('auto');
    }
  });

  it('are the names of their boxes', () => {
    const names = shown().map((box) => box.labels![0]!.textContent);
    expect(names).to.deep.equal([consents[1]!.text, arabic.text]);
  });

  it('are recorded exactly as they were shown, with what the person did', () => {
    const [news, letters] = shown();
    expect(given()).to.deep.equal([
      {id: 'signing', version: 1, lang: 'en', hash: consents[0]!.hash, given: true},
      {id: 'news', version: 1, lang: 'en', hash: consents[1]!.hash, given: false},
      {id: 'letters', version: 7, lang: 'ar', hash: arabic.hash, given: false},
    ]);
    letters!.click();
    expect(given().map((consent) => consent.given)).to.deep.equal([true, false, true]);
    news!.click();
    letters!.click();
    expect(given().map((consent) => consent.given)).to.deep.equal([true, true, false]);
  });

  it('say beside the box what is wrong', () => {
    const [news, letters] = shown({letters: 'Without this we cannot take your signature.'});
    expect(news!.getAttribute('aria-invalid')).to.equal('false');
    expect(news!.hasAttribute('aria-describedby')).to.equal(false);
    expect(letters!.getAttribute('aria-invalid')).to.equal('true');
    const said = form.querySelector(`#${letters!.getAttribute('aria-describedby')!}`);
    expect(said?.textContent).to.equal('Without this we cannot take your signature.');
  });

  it('keep their ticks when the form is drawn again', () => {
    shown()[0]!.click();
    expect(shown({letters: 'x'})[0]!.checked).to.equal(true);
  });
});
