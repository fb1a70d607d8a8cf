import {msg, str} from '@lit/localize';
import type {ClassCase, ClassKind} from '../../contract/index.js';
import {number, plural} from '../../i18n/format.js';

export const sumOf = (cases: ClassCase[]) =>
  cases.reduce((sum, {letters, solidarity}) => sum + letters + solidarity, 0);

export const countOf = ({letters, solidarity}: ClassCase, kind: ClassKind) =>
  kind === 'letter' ? letters : solidarity;

/** "88 letters and cards" without the number, which stands above it. */
export const lettersAndCards = (n: number): string =>
  plural(n, {
    zero: () => msg('letters and cards', {id: 'classroom.sum.zero'}),
    one: () => msg('letter', {id: 'classroom.sum.one'}),
    two: () => msg('letters and cards', {id: 'classroom.sum.two'}),
    few: () => msg('letters and cards', {id: 'classroom.sum.few'}),
    many: () => msg('letters and cards', {id: 'classroom.sum.many'}),
    other: () => msg('letters and cards', {id: 'classroom.sum.other'}),
  });

export const waitingToBeSent = (count: number): string => {
  const n = number(count);
  return plural(count, {
    zero: () => msg(str`${n} waiting to be sent`, {id: 'classroom.unsent.zero'}),
    one: () => msg(str`${n} waiting to be sent`, {id: 'classroom.unsent.one'}),
    two: () => msg(str`${n} waiting to be sent`, {id: 'classroom.unsent.two'}),
    few: () => msg(str`${n} waiting to be sent`, {id: 'classroom.unsent.few'}),
    many: () => msg(str`${n} waiting to be sent`, {id: 'classroom.unsent.many'}),
    other: () => msg(str`${n} waiting to be sent`, {id: 'classroom.unsent.other'}),
  });
};

/** "7KQF 3M0P": four and four are remembered on the way from the board to the table. */
export const spaced = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;
