import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Delay} from '../controllers/outbox.js';
import type {Submission} from '../controllers/submission.js';
import {delayed} from './delay.js';

/** For every form but a petition, which says the same of a signature. */
const words: Record<Delay, () => string> = {
  offline: () =>
    msg('You are offline. What you wrote is safe in this window; we send it as soon as there is a connection.', {
      id: 'unsent.offline',
    }),
  busy: () =>
    msg(
      'Very many people are here at this moment. What you wrote is safe in this window; we send it again by ourselves.',
      {
        id: 'unsent.busy',
      },
    ),
  doubt: () => msg('We are checking whether it has arrived. Please do not send it again.', {id: 'unsent.doubt'}),
};

/**
 * What the person is told while an action is on its way, in a region that is read aloud.
 * @param keeps whether it may be kept on the device: not what is told again in two taps, and is nobody else's business
 */
export function underway(sending: Submission<unknown>, keeps = false): TemplateResult | typeof nothing {
  const {progress, hurry, keep, canKeep} = sending;
  if (progress.at === 'sending') return html`<p class="small">${msg('Sending …', {id: 'unsent.sending'})}</p>`;
  if (progress.at === 'waiting') return delayed(progress, words, hurry, keeps && canKeep ? keep : undefined);
  return nothing;
}
