import {msg, str} from '@lit/localize';
import {number, plural} from '../i18n/format.js';

/** "3 letters and cards", in all the forms a language may have. */
export const letters = (count: number): string => {
  const n = number(count);
  return plural(count, {
    zero: () => msg(str`${n} letters and cards`, {id: 'letters.zero'}),
    one: () => msg(str`${n} letter or card`, {id: 'letters.one'}),
    two: () => msg(str`${n} letters and cards`, {id: 'letters.two'}),
    few: () => msg(str`${n} letters and cards`, {id: 'letters.few'}),
    many: () => msg(str`${n} letters and cards`, {id: 'letters.many'}),
    other: () => msg(str`${n} letters and cards`, {id: 'letters.other'}),
  });
};
