import {expect} from 'chai';
import {day, lastDay, hour, list, number, plural} from '../../src/i18n/format.js';
import {directionOf, language} from '../../src/i18n/language.js';
import {actions} from '../../src/parts/amounts.js';
import {read} from '../support/words.js';

const forms = {
  zero: () => 'zero',
  one: () => 'one',
  two: () => 'two',
  few: () => 'few',
  many: () => 'many',
  other: () => 'other',
};

describe('a page in English', () => {
  it('is spoken to in English', () => {
    expect(language()).to.equal('en');
  });

  it('keeps its language, whatever becomes of the page', () => {
    document.documentElement.lang = 'fr';
    expect(language()).to.equal('en');
    document.documentElement.lang = 'en';
  });

  it('has its own numbers, days and lists', () => {
    expect(number(4_212_345)).to.equal('4,212,345');
    expect(number(0)).to.equal('0');
    expect(day(Date.UTC(2026, 11, 10, 12))).to.equal('December 10, 2026');
    expect(day(Date.UTC(2026, 11, 10, 23), 'Europe/Amsterdam')).to.equal('December 11, 2026');
    expect(lastDay(Date.UTC(2026, 11, 10, 23), 'Europe/Amsterdam')).to.equal('December 10, 2026');
    expect(day(Date.UTC(2026, 11, 10, 12), 'Atlantis/Capital')).to.equal('December 10, 2026');
    expect(hour(Date.UTC(2026, 11, 10, 12, 4))).to.match(/^\d{1,2}:\d4\s[AP]M$/);
    expect(list(['violence', 'death'])).to.equal('violence and death');
    expect(list([])).to.equal('');
  });

  it('has two forms', () => {
    const said = [0, 1, 2, 5, 11, 1_000_000].map((n) => plural(n, forms));
    expect(said).to.deep.equal(['other', 'one', 'other', 'other', 'other', 'other']);
  });

  const letters: [count: number, words: string][] = [
    [0, '0 letters and signatures'],
    [1, '1 letter or signature'],
    [2, '2 letters and signatures'],
    [4_212_345, '4,212,345 letters and signatures'],
  ];
  for (const [count, words] of letters) {
    it(`says "${words}"`, () => {
      expect(read(actions(count))).to.equal(words);
    });
  }
});

describe('the direction of a language', () => {
  it('is from the right for those that are written so, and no others', () => {
    for (const tag of ['ar', 'ar-EG', 'fa', 'he-IL', 'ur']) expect(directionOf(tag), tag).to.equal('rtl');
    for (const tag of ['en', 'fr', 'arn', 'es-AR', 'herero', 'fan']) expect(directionOf(tag), tag).to.equal('ltr');
  });
});
