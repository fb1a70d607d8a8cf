import {expect} from 'chai';
import {letters} from '../../src/parts/letters.js';

describe('how many letters', () => {
  it('are one or several', () => {
    expect([0, 1, 2, 11, 1_000_000].map((count) => letters(count))).to.deep.equal([
      '0 letters',
      '1 letter',
      '2 letters',
      '11 letters',
      '1,000,000 letters',
    ]);
  });

  it('may be cards or e-mails', () => {
    expect([letters(1, 'solidarity'), letters(3, 'solidarity')]).to.deep.equal(['1 card', '3 cards']);
    expect([letters(1, 'email'), letters(10, 'email')]).to.deep.equal(['1 e-mail', '10 e-mails']);
  });
});
