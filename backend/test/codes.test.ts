import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {makeCode, readCode} from '../src/codes.js';

describe('a code', () => {
  it('is understood however thirty hands type it', () => {
    for (const typed of [
      '7KQF3M0P',
      '7kqf3m0p',
      '7KQF-3M0P',
      ' 7kqf 3mop ',
      '٧KQF٣M٠P',
      '７ＫＱＦ３Ｍ０Ｐ',
      '7KQF–3M0P',
    ])
      assert.equal(readCode(typed), '7KQF3M0P', typed);
    assert.equal(readCode('lILo0123'), '11100123');
    for (const typed of ['', '7KQF3M0', '7KQF3M0PX', '7KQF3M0U', '7KQF3M0!', 'ﷺ'])
      assert.equal(readCode(typed), undefined);
  });

  it('has forty bits, all of them different', () => {
    const codes = new Set(Array.from({length: 2000}, makeCode));
    assert.equal(codes.size, 2000);
    for (const code of codes) assert.match(code, /^[0-9A-HJKMNP-TV-Z]{8}$/);
    assert.equal(new Set([...codes].join('')).size, 32);
  });
});
