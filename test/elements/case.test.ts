import {expect} from 'chai';
import {aCase, outcome} from '../../src/contract/examples.js';
import type {Case} from '../../src/contract/index.js';
import {W4rCase} from '../../src/elements/case/case.js';
import {until} from '../support/calm.js';
import {json, playedBackend} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-case', W4rCase);

const picture = {src: '/p.svg', width: 4, height: 5, alt: 'A jar of river water.', credit: 'Us', focal: [0.5, 0.35]};

describe('<w4r-case>', () => {
  const backend = playedBackend();
  const is = (changes: Partial<Case>) => (backend.case = () => json({...aCase, ...changes}));
  const open = async (attributes: Record<string, string> = {}) => {
    const somebody = visitor(put('w4r-case', {backend: backend.address, case: 'river-teacher', ...attributes}));
    await somebody.find('heading');
    return somebody;
  };

  /** Whether the main link would, if this test let it. */
  const leavesThePage = async (somebody: Visitor) => {
    let leaves: boolean | undefined;
    const stay = (event: Event) => {
      leaves = !event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', stay, {once: true});
    (await somebody.find('link', 'Sign for Ilvane')).click();
    return leaves;
  };

  it('says who it is about, what happened and how many stand with them', async () => {
    const somebody = await open();
    for (const words of [aCase.name, 'Costamera', 'Human rights defender', 'Fictional', aCase.summary])
      await somebody.sees(words);
    await somebody.sees('248,000 letters and signatures of 400,000');
  });

  it('names everything that can be used', async () => {
    const somebody = await open();
    expect(somebody.outline()).to.deep.equal([
      `heading ${aCase.name}`,
      `link ${aCase.name}`,
      'link Sign for Ilvane',
      'link Read the story',
    ]);
    for (const link of somebody.root().querySelectorAll('a'))
      expect(link.href).to.equal(`${backend.address}/cases/river-teacher`);
  });

  it('leads nowhere where the address is no address', async () => {
    is({url: 'javascript:alert(1)'});
    const somebody = await open();
    expect(somebody.root().querySelectorAll('a[href]').length).to.equal(0);
    await somebody.sees(aCase.summary);
  });

  it('describes its portrait', async () => {
    is({picture: {...picture, focal: [0.5, 0.35]}});
    const image = await (await open()).find<HTMLImageElement>('img', picture.alt);
    expect(image.src).to.equal(`${backend.address}/p.svg`);
  });

  it('has the level of heading that the page needs', async () => {
    expect((await (await open({'heading-level': '3'})).find('heading')).ariaLevel).to.equal('3');
  });

  it('marks the language of the content', async () => {
    is({lang: 'ar', dir: 'rtl', name: 'داريوش'});
    const content = (await (await open()).find('heading')).closest<HTMLElement>('[lang]')!;
    expect({lang: content.lang, dir: content.dir}).to.deep.equal({lang: 'ar', dir: 'rtl'});
  });

  it('asks for the language and the edition of the page', async () => {
    await open({lang: 'fr', edition: '2025'});
    expect(backend.asked[0]!.url.search).to.equal('?edition=2025&lang=fr');
  });

  it('says when signing begins, and opens by itself', async () => {
    is({status: 'upcoming', opensAt: aCase.asOf + 80});
    const somebody = await open();
    await somebody.sees('You can sign from');
    expect(somebody.isThere('link', 'Sign for Ilvane')).to.equal(false);
    // Half a minute from now nobody would remember the answer; here it is forgotten at once.
    const {clientOf} = await import('../../src/client/client.js');
    clientOf(backend.address).forget();
    is({});
    await somebody.find('link', 'Sign for Ilvane');
  });

  it('says what became of it', async () => {
    is({status: 'closed', outcome});
    const somebody = await open();
    await somebody.sees(outcome.text);
    expect(somebody.isThere('link', 'Sign for Ilvane')).to.equal(false);
  });

  it('follows the live count', async () => {
    const somebody = await open();
    await until(() => backend.streams.length, 'the stream');
    const news = {edition: '2026', asOf: 1, counts: [{...aCase.count, count: 248_777, version: 50}], few: []};
    backend.streams[0]!.say('counts', news);
    await somebody.sees('248,777 letters and signatures');
  });

  it('leads to the petition on the same page, where there is one', async () => {
    const somebody = await open();
    const petition = put('w4r-petition', {case: 'river-teacher', tabindex: '0'});
    expect(await leavesThePage(somebody)).to.equal(false);
    expect(document.activeElement === petition, 'the focus').to.equal(true);
  });

  it('leads to its own page where the petition on this one is about somebody else', async () => {
    const somebody = await open();
    put('w4r-petition', {case: 'night-editor', tabindex: '0'});
    expect(await leavesThePage(somebody)).to.equal(true);
  });
});
