import {expect} from 'chai';

document.documentElement.lang = '';
Object.defineProperty(navigator, 'languages', {configurable: true, value: ['nl-BE', 'fr-BE', 'en']});
const {language} = await import('../../src/i18n/language.js');

describe('a page that does not say its language', () => {
  it("is spoken to in the first of the visitor's languages that we speak", () => {
    expect(language()).to.equal('fr-BE');
  });
});
