import {expect} from 'chai';

// Neither the page nor, here, the browser speaks a language that we do.
document.documentElement.lang = 'sw';
Object.defineProperty(navigator, 'languages', {configurable: true, value: ['sw-KE', 'pt-BR']});
const {language} = await import('../../src/i18n/language.js');

describe('a page in a language that nobody here speaks', () => {
  it('is spoken to in English', () => {
    expect(language()).to.equal('en');
  });
});
