import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {ShownMessage} from '../../contract/index.js';
import {day} from '../../i18n/format.js';

/** Each in its own language and direction; nothing of it can turn what stands around it. */
export const message = ({text, lang, dir, by, country, date, deliveredOn}: ShownMessage): TemplateResult =>
  html`<blockquote part="message">
    <p class="words" part="text" lang=${lang} dir=${dir === 'rtl' ? 'rtl' : 'ltr'}>${text}</p>
    <p class="note">
      ${by || country ? html`<span part="by">${signature(by, country)}</span>${' · '}` : nothing}${day(date)}
      ${deliveredOn ? html`<br />${msg(str`Delivered on ${day(deliveredOn)}`, {id: 'messages.delivered'})}` : nothing}
    </p>
  </blockquote>`;

/** As on the printed sheet: a comma is another sign in Arabic. */
const signature = (by: string | null, country: string | null) =>
  by && country ? html`<bdi>${by}</bdi> · <bdi>${country}</bdi>` : html`<bdi>${by ?? country}</bdi>`;
