/** The few lines that check an answer in the page agree with the contract's own schemas. */
import {expect} from 'chai';
import fc from 'fast-check';
import * as v from 'valibot';
import {fits, type Shape} from '../../src/client/fits.js';
import {caseShape} from '../../src/client/shapes/case.js';
import {countsShape} from '../../src/client/shapes/counts.js';
import {problemShape} from '../../src/client/shapes/problem.js';
import {signedShape} from '../../src/client/shapes/signed.js';
import {withdrawnShape} from '../../src/client/shapes/withdrawn.js';
import {campaignShape} from '../../src/client/shapes/campaign.js';
import {lettersShape} from '../../src/client/shapes/letters.js';
import {reportedShape} from '../../src/client/shapes/reported.js';
import {sectionsShape} from '../../src/client/shapes/sections.js';
import {signedupShape} from '../../src/client/shapes/signedup.js';
import {
  Campaign,
  Case,
  Counts,
  LetterDesk,
  LiveWithdrawn,
  Problem,
  Reported,
  Sections,
  Signed,
  SignedUp,
} from '../../src/contract/index.js';
import {
  aCase,
  campaign,
  counts,
  letterDesk,
  outcome,
  problem,
  reported,
  sections,
  signed,
  signedUp,
} from '../../src/contract/examples.js';
import {missing, mistaken, rich, type Change} from '../support/changes.js';

const picture = {src: '/p.svg', width: 4, height: 5, alt: 'A jar.', credit: 'Us', focal: [0.5, 0.35]};

// Where nothing is null.
const bothScripts = {local: letterDesk.letters[0]!.address!.latin, localLanguage: 'es'};
const desk = {
  ...letterDesk,
  letters: letterDesk.letters.slice(1).map((letter) => ({...letter, address: {...letter.address, ...bothScripts}})),
};

/** tools/shapes.mjs leaves these out: whoever reads them copes with their absence. */
const unread = /\b(kinds|letterUrl|milestone|people|share|split)\b/;
const read = ({what}: Change) => !unread.test(what);

const answers: [name: string, schema: v.GenericSchema, shape: Shape, example: object][] = [
  ['a case', Case, caseShape, aCase],
  ['a case with everything', Case, caseShape, {...aCase, picture, outcome: {...outcome, url: '/report'}}],
  ['counts', Counts, countsShape, counts],
  ['a problem', Problem, problemShape, problem],
  ['a problem that says more', Problem, problemShape, {...problem, errors: [{pointer: '/email', code: 'x'}], outcome}],
  ['a signature taken', Signed, signedShape, signed],
  ['a case taken back', LiveWithdrawn, withdrawnShape, {case: 'river-teacher', edition: '2026'}],
  ['a campaign', Campaign, campaignShape, {...campaign, section: 'canada'}],
  ['sections', Sections, sectionsShape, sections],
  ['a letter desk', LetterDesk, lettersShape, desk],
  ['a report taken', Reported, reportedShape, reported],
  ['a sign-up taken', SignedUp, signedupShape, signedUp],
];

for (const [name, schema, shape, example] of answers) {
  describe(`whether it fits: ${name}`, () => {
    const isRight = (value: unknown) => v.safeParse(schema, value).success;
    // The one liberty: what may be null may also be missing, and the other way round.
    const agree = ({what, value, none}: Change) => {
      expect(fits(shape, value), what).to.equal(none.some(isRight));
    };

    it('the example does', () => {
      expect(isRight(example), 'the contract').to.equal(true);
      expect(fits(shape, example), 'the shape').to.equal(true);
    });

    it('and does so still when a newer backend says more', () => {
      expect(fits(shape, {...example, mood: 'hopeful'})).to.equal(true);
    });

    it('the example without one of its fields fits only where the contract can do without it', () => {
      missing(example).filter(read).forEach(agree);
    });

    it('a value of another kind fits only where the contract allows it', () => {
      mistaken(example).filter(read).forEach(agree);
    });

    it('whatever is put wherever in it, the shape never refuses what the contract allows', () => {
      fc.assert(
        fc.property(rich(example), (value) => {
          const {success, output} = v.safeParse(schema, value);
          // What it takes of it: a third number in a pair is nothing to it.
          if (success) expect(fits(shape, output)).to.equal(true);
        }),
        {numRuns: 400},
      );
    });

    it('nothing that is sent instead makes the check itself fail', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (value) => {
          expect(fits(shape, value)).to.equal(false);
        }),
      );
    });
  });
}
