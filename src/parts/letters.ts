import {msg, str} from '@lit/localize';
import type {ReportKind} from '../contract/index.js';
import {number, plural} from '../i18n/format.js';

/** "3 letters", "1 card", "10 e-mails", in all the forms a language may have. */
export const letters = (count: number, kind: ReportKind = 'letter'): string => written[kind](number(count), count);

const written: Record<ReportKind, (n: string, count: number) => string> = {
  letter: (n, count) =>
    plural(count, {
      zero: () => msg(str`${n} letters`, {id: 'letters.zero'}),
      one: () => msg(str`${n} letter`, {id: 'letters.one'}),
      two: () => msg(str`${n} letters`, {id: 'letters.two'}),
      few: () => msg(str`${n} letters`, {id: 'letters.few'}),
      many: () => msg(str`${n} letters`, {id: 'letters.many'}),
      other: () => msg(str`${n} letters`, {id: 'letters.other'}),
    }),
  solidarity: (n, count) =>
    plural(count, {
      zero: () => msg(str`${n} cards`, {id: 'cards.zero'}),
      one: () => msg(str`${n} card`, {id: 'cards.one'}),
      two: () => msg(str`${n} cards`, {id: 'cards.two'}),
      few: () => msg(str`${n} cards`, {id: 'cards.few'}),
      many: () => msg(str`${n} cards`, {id: 'cards.many'}),
      other: () => msg(str`${n} cards`, {id: 'cards.other'}),
    }),
  email: (n, count) =>
    plural(count, {
      zero: () => msg(str`${n} e-mails`, {id: 'emails.zero'}),
      one: () => msg(str`${n} e-mail`, {id: 'emails.one'}),
      two: () => msg(str`${n} e-mails`, {id: 'emails.two'}),
      few: () => msg(str`${n} e-mails`, {id: 'emails.few'}),
      many: () => msg(str`${n} e-mails`, {id: 'emails.many'}),
      other: () => msg(str`${n} e-mails`, {id: 'emails.other'}),
    }),
};
