import {expect} from 'chai';
import {read} from '../support/words.js';

// Once a page, before anything is said.
document.documentElement.lang = 'fr-CA';
const {bring} = await import('../../src/entries/bring.js');
await bring('w4r-petition');
const {day, list, number} = await import('../../src/i18n/format.js');
const {language} = await import('../../src/i18n/language.js');
const {countries} = await import('../../src/i18n/countries.js');
const {actions} = await import('../../src/parts/amounts.js');
const {mistakesIn} = await import('../../src/parts/mistakes.js');

/** Their spaces are of many widths. */
const plain = (words: string) => words.replace(/\s/g, ' ');

describe('a page in French', () => {
  it('keeps its region', () => {
    expect(language()).to.equal('fr-CA');
  });

  it('has its own numbers, days, lists and countries', () => {
    expect(plain(number(4_212_345))).to.equal('4 212 345');
    expect(day(Date.UTC(2026, 11, 10, 12))).to.equal('10 décembre 2026');
    expect(list(['violences', 'mort'])).to.equal('violences et mort');
    expect(new Map(countries()).get('SE')).to.equal('Suède');
    expect(countries()).to.have.length(250);
  });

  const letters: [count: number, words: string][] = [
    [0, '0 lettre ou signature'],
    [1, '1 lettre ou signature'],
    [2, '2 lettres et signatures'],
    [999_999, '999 999 lettres et signatures'],
    // The milestones have a form of their own.
    [1_000_000, '1 000 000 de lettres et de signatures'],
    [4_000_000, '4 000 000 de lettres et de signatures'],
    [4_000_001, '4 000 001 lettres et signatures'],
  ];
  for (const [count, said] of letters) {
    it(`says "${said}"`, () => {
      expect(plain(read(actions(count)))).to.equal(said);
    });
  }

  it('says what is wrong in French', () => {
    const {name} = mistakesIn({name: '', email: 'a@b.c', country: 'FR', lang: 'fr', consents: []}, []);
    expect(name).to.equal('Veuillez écrire votre nom.');
  });
});
