/** What pages do to an element: move it, copy it, take it away, change its mind. */
import {expect} from 'chai';
import {aCase, signed} from '../../src/contract/examples.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import {calm, until} from '../support/calm.js';
import {overheard} from '../support/overheard.js';
import {held, json, playedBackend} from '../support/played-backend.js';
import {hanna, put, visitor} from '../support/visitor.js';

customElements.define('w4r-petition', W4rPetition);

describe('a petition on a page that changes', () => {
  const backend = playedBackend();
  const events = overheard();
  const idOf = (url: URL) => url.pathname.split('/')[3]!;
  const about = (id: string) => ({
    ...aCase,
    id,
    shortName: id,
    demand: {title: `For ${id}`, text: '…'},
    count: {...aCase.count, key: `case:${id}`},
  });
  beforeEach(() => {
    backend.case = ({url}) => json(about(idOf(url)));
  });
  const open = (id = 'anna') => visitor(put('w4r-petition', {backend: backend.address, case: id}));
  const name = (somebody: ReturnType<typeof visitor>) => somebody.find<HTMLInputElement>('textbox', 'Your name');

  it('keeps what was typed when it is moved', async () => {
    const somebody = open();
    await somebody.writes();
    const place = document.createElement('section');
    document.body.prepend(place);
    place.append(somebody.element);
    await calm();
    expect((await name(somebody)).value).to.equal(hanna.name);
    await somebody.press('Sign');
    await somebody.sees('Thank you for standing with anna.');
  });

  it('can be copied: the copy is a petition of its own', async () => {
    const somebody = open();
    await somebody.writes();
    const copy = visitor(somebody.element.cloneNode(true) as HTMLElement);
    document.body.append(copy.element);
    expect((await name(copy)).value).to.equal('');
    await copy.writes({...hanna, name: 'Ana'});
    await copy.press('Sign');
    await copy.sees('Thank you');
    expect((await name(somebody)).value).to.equal(hanna.name);
  });

  it('can be taken away while it is sending: the signature arrives all the same', async () => {
    const later = held();
    backend.signature = later.answer;
    const somebody = open();
    await somebody.writes();
    await somebody.press('Sign');
    somebody.element.remove();
    later.give(json(signed, 201));
    await until(() => events.some(({type}) => type === 'w4r-signed'), 'the signature');
  });

  it('can be asked for a case later', async () => {
    const element = put('w4r-petition', {backend: backend.address});
    await calm();
    expect(backend.asked).to.deep.equal([]);
    element.setAttribute('case', 'anna');
    await visitor(element).find('heading', 'For anna');
  });

  it('turns to another case, and begins anew there', async () => {
    const somebody = open();
    await somebody.press('Sign');
    await somebody.sees('Please write your name.');
    somebody.element.setAttribute('case', 'bela');
    await somebody.find('heading', 'For bela');
    expect(somebody.words()).to.not.include('Please write your name.');
  });

  it('does not thank for one case under the name of another', async () => {
    const later = held();
    backend.signature = later.answer;
    const somebody = open();
    await somebody.writes();
    await somebody.press('Sign');
    somebody.element.setAttribute('case', 'bela');
    await somebody.find('heading', 'For bela');
    later.give(json(signed, 201));
    await calm();
    expect(somebody.words()).to.not.include('Thank you');
    expect(somebody.isThere('button', 'Sign')).to.equal(true);
    expect((await somebody.find('button', 'Sign')).getAttribute('aria-disabled')).to.equal('false');
  });

  it('does not show a case that was asked for before the one it is about now', async () => {
    const late = held();
    backend.case = ({url}) => (idOf(url) === 'anna' ? late.answer() : json(about(idOf(url))));
    const somebody = open();
    await calm();
    somebody.element.setAttribute('case', 'bela');
    await somebody.find('heading', 'For bela');
    late.give(json(about('anna')));
    await calm();
    expect(somebody.outline()[0]).to.equal('heading For bela');
  });

  it('stays where it is when an attribute is set to what it was', async () => {
    const somebody = open();
    await somebody.writes();
    somebody.element.setAttribute('case', 'anna');
    somebody.element.setAttribute('heading-level', '5');
    await calm();
    expect((await name(somebody)).value).to.equal(hanna.name);
    expect((await somebody.find('heading')).ariaLevel).to.equal('5');
  });

  it('disappears when the case is taken back, with all that was typed', async () => {
    const somebody = open();
    await somebody.writes();
    await until(() => backend.streams.length, 'the stream');
    backend.case = () => json({title: 'x', type: '/x', status: 410, code: 'case.withdrawn', instance: '1'}, 410);
    backend.streams.at(-1)!.say('withdrawn', {case: 'anna', edition: '2026'});
    await somebody.sees('This is no longer shown.');
    expect(somebody.outline()).to.deep.equal([]);
  });
});
