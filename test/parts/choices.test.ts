import {expect} from 'chai';
import {render} from 'lit';
import {choices} from '../../src/parts/choices.js';
import {outline} from '../support/accessible.js';

const options: [string, string][] = [
  ['tea', 'Tea'],
  ['mate', 'Mate'],
];

describe('a question with a few answers', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => place.remove());
  const ask = (more: {chosen?: string; many?: boolean; error?: string} = {}) => {
    render(choices({name: 'drink', label: 'What shall it be?', options, error: undefined, ...more}), place);
    return place.querySelector('fieldset')!;
  };

  it('is a group with a name, and takes one answer', () => {
    const question = ask();
    expect(question.querySelector('legend')!.textContent).to.equal('What shall it be?');
    expect(outline(question)).to.deep.equal(['radio Tea', 'radio Mate']);
    expect(question.querySelector(':checked')).to.equal(null);
    const [tea, mate] = question.querySelectorAll('input');
    tea!.click();
    mate!.click();
    expect([tea!.checked, mate!.checked]).to.deep.equal([false, true]);
  });

  it('takes several where it says so', () => {
    const question = ask({many: true});
    expect(outline(question)).to.deep.equal(['checkbox Tea', 'checkbox Mate']);
    for (const box of question.querySelectorAll('input')) box.click();
    expect(question.querySelectorAll(':checked')).to.have.length(2);
  });

  it('begins with an answer, and leaves alone what somebody has chosen since', () => {
    const [tea, mate] = ask({chosen: 'mate'}).querySelectorAll('input');
    expect(mate!.checked).to.equal(true);
    tea!.click();
    ask({chosen: 'mate'});
    expect(tea!.checked).to.equal(true);
  });

  it('says what is wrong, and to whom', () => {
    const question = ask();
    expect(question.getAttribute('aria-invalid')).to.equal('false');
    expect(question.hasAttribute('aria-describedby')).to.equal(false);
    ask({error: 'Please choose.'});
    expect(question.getAttribute('aria-invalid')).to.equal('true');
    expect(place.querySelector('#drink-error')!.textContent).to.equal('Please choose.');
    expect(question.getAttribute('aria-describedby')).to.equal('drink-error');
  });
});
