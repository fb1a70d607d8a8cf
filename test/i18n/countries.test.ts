import {expect} from 'chai';
import {countries} from '../../src/i18n/countries.js';

describe('the list of countries', () => {
  it('is made once for all petitions of a page', () => {
    expect(countries()).to.equal(countries());
  });
});
