import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {Case, Signed} from '../../contract/index.js';
import type {Delay} from '../../controllers/outbox.js';
import {levelOf} from '../../parts/case-head.js';
import {lit} from '../../parts/lit.js';

/** The same words for a first and for a repeated signature: nothing tells whether an address was known. */
export const thanks = (
  {shortName}: Case,
  {status}: Signed,
  level: number,
  another: () => void,
): TemplateResult => html`<div class="stack" part="thanks">
  ${lit}
  <div class="title" part="title" role="heading" aria-level=${levelOf(level)} tabindex="-1">
    ${msg(str`Thank you for standing with ${shortName}.`, {id: 'thanks'})}
  </div>
  <p>
    ${
      status === 'counted'
        ? msg('Your signature is with the campaign. Every name makes it harder to look away.', {id: 'thanks.counted'})
        : msg('One thing is left: we have sent you an e-mail. Your signature counts once you press the button in it.', {
            id: 'thanks.pending',
          })
    }
  </p>
  <button class="button quiet" type="button" @click=${another}>
    ${msg('Someone else signs here', {id: 'thanks.another'})}
  </button>
</div>`;

/** A signature that has not arrived yet. */
export const delays: Record<Delay, () => string> = {
  offline: () =>
    msg('You are offline. Your signature is safe in this window; we send it as soon as there is a connection.', {
      id: 'delay.offline',
    }),
  busy: () =>
    msg('Very many people are signing at this moment. Yours is safe in this window; we send it again by ourselves.', {
      id: 'delay.busy',
    }),
  doubt: () =>
    msg('We are checking whether your signature has arrived. Please do not sign again.', {id: 'delay.doubt'}),
};
