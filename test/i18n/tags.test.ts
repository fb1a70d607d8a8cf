import {expect} from 'chai';

// As some pages and some browsers have it.
document.documentElement.lang = 'fr_CA';
Object.defineProperty(navigator, 'language', {configurable: true, value: 'c.UTF-8'});
const {language, tagOf} = await import('../../src/i18n/language.js');
const {regionOf} = await import('../../src/i18n/region.js');
const {paperFor} = await import('../../src/parts/papers.js');

describe('a language that is written as it should not be', () => {
  it('is understood all the same', () => {
    expect(language()).to.equal('fr-CA');
    expect(['EN', 'en_US', 'zh_Hant_TW', 'en-US.UTF-8', 'fr-', 'en us', 'de-DE-u-co-phonebk'].map(tagOf)).to.deep.equal(
      ['en', 'en-US', 'zh-Hant-TW', 'en', 'fr', 'en', 'de-DE'],
    );
  });

  it('is passed over where it means nothing', () => {
    expect(['', 'C', 'english', '<?php lang ?>', 'x-none', '1'].map(tagOf).join('')).to.equal('');
    expect(regionOf('c.UTF-8')).to.equal(undefined);
    expect(['en_US', 'fr-CA', 'en-US.UTF-8', 'es-419', 'fr'].map(regionOf)).to.deep.equal([
      'US',
      'CA',
      undefined,
      '419',
      undefined,
    ]);
  });

  it('chooses no paper', () => {
    expect(paperFor('')).to.equal('a4');
    expect(paperFor('US')).to.equal('letter');
  });
});
