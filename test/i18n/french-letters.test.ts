import {expect} from 'chai';

// Once a page, before anything is said.
document.documentElement.lang = 'fr';
const {bring} = await import('../../src/entries/bring.js');
await bring('w4r-report');
const {letters} = await import('../../src/parts/letters.js');

/** Their spaces are of many widths. */
const plain = (words: string) => words.replace(/\s/g, ' ');

describe('letters in French', () => {
  for (const [count, said] of [
    [0, '0 lettre'],
    [1, '1 lettre'],
    [2, '2 lettres'],
    [999_999, '999 999 lettres'],
    // The milestones have a form of their own.
    [1_000_000, '1 000 000 de lettres'],
    [1_000_001, '1 000 001 lettres'],
  ] as const)
    it(`are "${said}"`, () => {
      expect(plain(letters(count))).to.equal(said);
    });

  it('may be cards or e-mails', () => {
    expect(plain(letters(1_000_000, 'solidarity'))).to.equal('1 000 000 de cartes');
    expect(plain(letters(2, 'email'))).to.equal('2 e-mails envoyés');
  });
});
