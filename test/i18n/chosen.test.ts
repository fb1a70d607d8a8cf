import {expect} from 'chai';
import {page} from '../../src/page.js';

page().defaults = {lang: 'fr'};
document.documentElement.lang = 'ar';
const {language} = await import('../../src/i18n/language.js');

describe('the language that the script tag asks for', () => {
  it("wins over the page's", () => {
    expect(language()).to.equal('fr');
  });
});
