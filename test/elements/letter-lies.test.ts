/** A desk that keeps the shape of its promises, and says what makes no sense or does harm. */
import {expect} from 'chai';
import {letterDesk} from '../../src/contract/examples.js';
import type {Letter} from '../../src/contract/index.js';
import {W4rLetter} from '../../src/elements/letter/letter.js';
import {calm} from '../support/calm.js';
import {answer, json, playedBackend, portal, refusal, unreachable} from '../support/played-backend.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-letter', W4rLetter);

const [minister] = letterDesk.letters as [Letter];
const address = minister.address!;
const empty = {
  name: null,
  organization: null,
  lines: [],
  dependentLocality: null,
  locality: null,
  region: null,
  postalCode: null,
};

const lies: [what: string, changes: object][] = [
  ['an empty address', {address: {...address, latin: empty}}],
  ['an address in no format', {address: {...address, format: '??'}}],
  ['a country of no code', {address: {...address, country: {code: '!', name: 'Nowhere'}}}],
  ['no address at all', {address: null}],
  ['no languages', {languages: []}],
  ['languages that there are not', {languages: ['xx-none', '…', '']}],
  ['a model in no language', {models: [{...minister.models[0]!, lang: 'not a language', dir: 'sideways'}]}],
  ['a kind of another time', {kind: 'petition'}],
  ['rules of another time', {rules: {religiousCards: 'perhaps', senderAddress: 'whatever'}}],
  ['no points, no notes', {points: [], notes: [], doNot: []}],
  ['the same point twice', {points: ['Once.', 'Once.']}],
  ['a model that asks for what nobody knows', {models: [{...minister.models[0]!, paragraphs: ['{street} {name']}]}],
];

describe('a letter desk that says what makes no sense', () => {
  const backend = playedBackend();
  const open = () => visitor(put('w4r-letter', {backend: backend.address, case: 'river-teacher'}, 'Write for Ilvane'));

  for (const [what, changes] of lies)
    it(`${what}: one can write all the same`, async () => {
      backend.letters = () => json({...letterDesk, letters: [{...minister, ...changes}]});
      const somebody = open();
      await somebody.find('heading');
      await somebody.fill('Your name', 'Hanna');
      await somebody.fill('Your letter', 'I am a nurse.');
      await calm();
      expect(somebody.words()).to.not.match(/undefined|null|\[object/);
      expect(somebody.isThere('button', 'Print')).to.equal(true);
      const ids = [...somebody.root().querySelectorAll('[id]')].map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

  it('takes a rule that it does not know for the strictest: nothing of the sender is asked for', async () => {
    backend.letters = () =>
      json({...letterDesk, letters: [{...minister, rules: {...minister.rules, senderAddress: 'whatever'}}]});
    const somebody = open();
    await somebody.find('textbox', 'Your name');
    expect(somebody.isThere('textbox', 'Your town')).to.equal(false);
    expect(somebody.isThere('combobox', 'Country')).to.equal(false);
  });

  it('shows markup as the letters it is made of', async () => {
    const mean = '<img src=x onerror="document.title=1">';
    backend.letters = () =>
      json({
        ...letterDesk,
        name: mean,
        letters: [
          {...minister, to: mean, points: [mean], doNot: [mean], models: [{...minister.models[0]!, salutation: mean}]},
        ],
      });
    const somebody = open();
    await somebody.sees(mean);
    expect(somebody.root().querySelectorAll('img')).to.have.length(0);
  });

  it('is shown without letters where there is a letter without a model', async () => {
    backend.letters = () => json({...letterDesk, letters: [{...minister, models: []}]});
    await open().sees('Nobody can be written to without putting somebody at risk.');
  });

  for (const [what, told, words] of [
    ['nothing comes', unreachable, 'We could not reach the campaign.'],
    ['too many are there', () => refusal(503), 'Very many people are here'],
    ['a hotel answers', () => portal(), 'The campaign did not answer as it should.'],
    ['half an answer comes', () => answer('{"case":'), 'The campaign did not answer as it should.'],
    ['there is no such case', () => refusal(404), 'What should stand here was not found.'],
  ] as const)
    it(`keeps the page's own link where ${what}`, async () => {
      backend.letters = told;
      const somebody = open();
      await somebody.sees(words);
      expect(somebody.root().querySelector('slot')).to.not.equal(null);
    });
});
