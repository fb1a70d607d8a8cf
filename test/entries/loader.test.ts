import {expect} from 'chai';
import {page} from '../../src/page.js';
import {calm, until} from '../support/calm.js';
import {playedBackend} from '../support/played-backend.js';
import {put} from '../support/visitor.js';

await import('../../src/entries/w4r.js');

describe('a page with the script on it', () => {
  const backend = playedBackend();
  beforeEach(() => {
    page().defaults = {backend: backend.address};
  });
  const isDefined = (tag: string) => customElements.get(tag) !== undefined;

  // In this order: what is defined once stays so.
  it('pays nothing for a tag that is hidden', async () => {
    put('w4r-counter', {hidden: ''});
    const far = put('w4r-petition', {case: 'river-teacher'});
    far.style.cssText = 'position: absolute; inset-block-start: 20000px; display: block';
    // By then the page has been looked at.
    await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
    await calm();
    expect(isDefined('w4r-counter')).to.equal(false);
    expect(isDefined('w4r-petition'), 'too far down').to.equal(false);
    expect(backend.asked).to.deep.equal([]);
  });

  it('brings a tag as soon as it is shown', async () => {
    const counter = put('w4r-counter', {hidden: ''});
    await calm();
    counter.hidden = false;
    counter.style.display = 'block';
    await until(() => isDefined('w4r-counter'), 'the class');
    await until(() => counter.shadowRoot?.textContent.includes('4,212,345'), 'the count');
    expect(isDefined('w4r-petition'), 'that nobody needs').to.equal(false);
  });

  it('turns an inert tag into one of ours, with its settings and its children', async () => {
    const inert = put('div', {
      'data-w4r': 'petition',
      'data-case': 'river-teacher',
      'data-heading-level': '3',
      'data-backend': backend.address,
    });
    inert.append('Sign for Ilvane on our page.');
    const petition = await until(() => document.querySelector('w4r-petition'), 'the petition');
    expect(inert.isConnected).to.equal(false);
    expect(petition.getAttribute('case')).to.equal('river-teacher');
    expect(petition.getAttribute('heading-level')).to.equal('3');
    expect(petition.textContent).to.equal('Sign for Ilvane on our page.');
    await until(() => petition.shadowRoot?.querySelector('form'), 'the form');
  });

  it('says which tag is none of ours', async () => {
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (line: unknown) => said.push(line);
    put('w4r-sidebar', {}).style.display = 'block';
    await until(() => said.length, 'the line');
    console.warn = warn;
    expect(said).to.deep.equal(['w4r: <w4r-sidebar> is none of our tags (docs/embed.md#unknown-tag)']);
  });
});
