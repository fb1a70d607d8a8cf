import {expect} from 'chai';
import {aCase} from '../../src/contract/examples.js';
import type {Case} from '../../src/contract/index.js';
import {W4rCase} from '../../src/elements/case/case.js';
import {calm, until} from '../support/calm.js';
import {json, playedBackend} from '../support/played-backend.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-case', W4rCase);

describe('the whole story of a case', () => {
  const backend = playedBackend();
  const is = (changes: Partial<Case>) => (backend.case = () => json({...aCase, ...changes}));
  const open = (attributes: Record<string, string> = {full: ''}) =>
    visitor(put('w4r-case', {backend: backend.address, case: 'river-teacher', ...attributes}));
  const told = 'The map hung in the health centre for eleven days.';

  it('is told where the page wants it', async () => {
    const somebody = open();
    for (const {text} of aCase.story) await somebody.sees(text);
    await somebody.sees('I ask for nothing but the road to school.');
    await somebody.sees('Two officers now stand at the gate');
  });

  it('is not told where it does not', async () => {
    const somebody = open({});
    await somebody.sees(aCase.summary);
    await calm();
    expect(somebody.words()).to.not.include(told);
  });

  it('can be asked for later, by attribute', async () => {
    const somebody = open({});
    await somebody.sees(aCase.summary);
    somebody.element.setAttribute('full', '');
    await somebody.sees(told);
    somebody.element.removeAttribute('full');
    await until(() => !somebody.words().includes(told), 'the short card');
  });

  it('can be asked for later, by property', async () => {
    const somebody = open({});
    await somebody.sees(aCase.summary);
    Object.assign(somebody.element, {full: true});
    await somebody.sees(told);
  });

  it('is words, never markup', async () => {
    const text = '<img src=x onerror="alert(1)"><b>bold</b>';
    is({story: [{kind: 'paragraph', text}], summary: text, updates: [{date: 1, text}]});
    const somebody = open();
    await until(() => somebody.root().querySelector('.story'), 'the story');
    expect(somebody.words().split('<b>bold</b>')).to.have.length(4);
    expect(somebody.root().querySelectorAll('img, .story b').length).to.equal(0);
  });

  it('stands behind a door that says what it tells of', async () => {
    is({contentWarnings: ['violence', 'death', 'child']});
    const somebody = open();
    const door = await somebody.find(
      'summary',
      'Read the story. It tells of violence, death, and suffering of a child.',
    );
    const details = door.closest('details')!;
    expect(details.open).to.equal(false);
    expect(details.textContent).to.include(told);
    door.click();
    expect(details.open).to.equal(true);
  });

  it('has its own language and direction', async () => {
    is({lang: 'ar', dir: 'rtl'});
    const somebody = open();
    const story = await until(() => somebody.root().querySelector<HTMLElement>('.story'), 'the story');
    expect({lang: story.lang, dir: story.dir}).to.deep.equal({lang: 'ar', dir: 'rtl'});
  });

  it('names who drew the portrait', async () => {
    const picture = {src: '/p.svg', width: 4, height: 5, alt: 'A jar.', credit: 'Drawing: Ana', focal: [0.5, 0.5]};
    is({picture: picture as Case['picture']});
    await open().sees('Drawing: Ana');
  });
});
