import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Delay} from '../controllers/outbox.js';
import {notice} from './notice.js';

/** Not arrived yet, or not known to have: what happens now, and what the person can do. */
export const delayed = (
  {why, kept}: {why: Delay; kept: boolean},
  words: Record<Delay, () => string>,
  hurry: () => void,
  keep: (() => unknown) | undefined,
): TemplateResult =>
  notice(html`<b>${msg('1 waiting to be sent', {id: 'delay'})}</b><br />${words[why]()}`, {
    wrong: true,
    action: html`<p class="row">
      <button class="button quiet" part="retry" type="button" @click=${hurry}>
        ${msg('Try now', {id: 'delay.now'})}
      </button>
      ${
        kept
          ? html`<span class="small">${msg('Kept on this device for 72 hours at the most.', {id: 'delay.kept'})}</span>`
          : keep &&
            html`<button class="button quiet" type="button" @click=${keep}>
            ${msg('Keep it on this device until then', {id: 'delay.keep'})}
          </button>`
      }
    </p>`,
  });
