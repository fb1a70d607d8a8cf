import {expect} from 'chai';

// Once a page, before anything is said.
document.documentElement.lang = 'ar';
const {bring} = await import('../../src/entries/bring.js');
await bring('w4r-report');
const {number} = await import('../../src/i18n/format.js');
const {letters} = await import('../../src/parts/letters.js');
const {numberIn} = await import('../../src/parts/numbers.js');

describe('letters in Arabic', () => {
  for (const kind of ['letter', 'solidarity', 'email'] as const)
    it(`have six forms: ${kind}`, () => {
      const forms = [0, 1, 2, 3, 11, 100].map((count) => letters(count, kind).replace(/[\d\s().]/g, ''));
      for (const form of forms) expect(form).to.match(/^[\u0600-\u06ff]+$/);
      const [, one, two, few, many, other] = forms;
      expect(new Set([one, two, few, many]).size, forms.join(' · ')).to.equal(4);
      expect(other, 'a hundred is followed by one').to.not.equal(few);
      expect(letters(1_000_000, kind)).to.include(number(1_000_000));
    });

  it('are read again as they are written here', () => {
    for (const count of [7, 1200, 1_000_000]) {
      expect(numberIn(number(count))).to.equal(count);
      expect(numberIn(new Intl.NumberFormat('ar-EG').format(count))).to.equal(count);
      expect(numberIn(new Intl.NumberFormat('fa').format(count))).to.equal(count);
      expect(numberIn(new Intl.NumberFormat('fr').format(count))).to.equal(count);
      expect(numberIn(new Intl.NumberFormat('de-CH').format(count))).to.equal(count);
      expect(numberIn(new Intl.NumberFormat('en-IN').format(count))).to.equal(count);
    }
  });
});
