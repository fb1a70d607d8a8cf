/** What pupils type: eight signs out of thirty-two, said aloud without a doubt, and whatever thirty hands make of them. */
import {randomInt} from 'node:crypto';

/** Crockford's: no I, L, O or U, so that nothing is taken for a 1 or a 0. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** Forty bits. */
export function makeCode() {
  return Array.from({length}, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** In small letters, with a hyphen or a space, with the letter O for the digit, with Arabic or Persian digits. */
export function readCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u200b-\u200f.·_–-]/g, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return new RegExp(`^[${alphabet}]{${length}}$`).test(code) ? code : undefined;
}
