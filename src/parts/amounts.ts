import {msg} from '@lit/localize';
import {html} from 'lit';
import {number, plural} from '../i18n/format.js';

/** "4,212,345 letters and signatures", in all the forms a language may have. */
export const actions = (count: number) => {
  const n = html`<b part="count">${number(count)}</b>`;
  return plural(count, {
    zero: () => msg(html`${n} letters and signatures`, {id: 'actions.zero'}),
    one: () => msg(html`${n} letter or signature`, {id: 'actions.one'}),
    two: () => msg(html`${n} letters and signatures`, {id: 'actions.two'}),
    few: () => msg(html`${n} letters and signatures`, {id: 'actions.few'}),
    many: () => msg(html`${n} letters and signatures`, {id: 'actions.many'}),
    other: () => msg(html`${n} letters and signatures`, {id: 'actions.other'}),
  });
};
