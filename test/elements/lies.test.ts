/** A backend that keeps the shape of its promises, and says what makes no sense. */
import {expect} from 'chai';
import {aCase, count} from '../../src/contract/examples.js';
import type {Case} from '../../src/contract/index.js';
import {W4rCase} from '../../src/elements/case/case.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import {calm} from '../support/calm.js';
import {json, playedBackend} from '../support/played-backend.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-case', W4rCase);
customElements.define('w4r-petition', W4rPetition);

const picture = {src: '', width: 0, height: 0, alt: '', credit: '', focal: []};

const lies: [what: string, changes: object][] = [
  ['no category', {categories: []}],
  ['nobody to write to', {targets: []}],
  ['no consent texts', {consents: []}],
  ['a portrait that is none', {picture}],
  ['a goal of nothing', {goal: 0}],
  ['a count below zero', {count: {...count, count: -3}}],
  ['a count beyond counting', {count: {...count, count: 1e300}}],
  ['dates beyond all calendars', {status: 'upcoming', opensAt: 8.64e15}],
  ['a language that there is not', {lang: 'xx-none', dir: 'sideways'}],
  ['a warning that nobody knows here', {contentWarnings: ['spoilers'], full: true}],
  ['a block of another kind', {story: [{kind: 'video', text: 'x'}]}],
  ['a status of another time', {status: 'paused'}],
  ['another case than the one that was asked for', {id: 'night-editor'}],
];

describe('a backend that says what makes no sense', () => {
  const backend = playedBackend();
  for (const [what, changes] of lies)
    it(`${what}: the rest is still there`, async () => {
      backend.case = () => json({...aCase, ...(changes as Partial<Case>)});
      for (const [tag, more] of [
        ['w4r-case', {full: ''}],
        ['w4r-case', {}],
        ['w4r-petition', {}],
      ] as const) {
        const somebody = visitor(put(tag, {backend: backend.address, case: 'river-teacher', ...more}));
        await somebody.find('heading');
        await somebody.sees('letters and signatures');
        await calm();
        expect(somebody.words()).to.not.include('undefined');
      }
    });
});
