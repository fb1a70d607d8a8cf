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

/** What the person is told while an action is on its way, in a region that is read aloud. */
export function underway(sending: Submission<unknown>): TemplateResult | typeof nothing | string {
  const {progress, hurry, keep, canKeep} = sending;
  if (progress.at === 'sending') return html`<p class="small">${msg('Sending …', {id: 'unsent.sending'})}</p>`;
  if (progress.at === 'waiting') return delayed(progress, words, hurry, canKeep ? keep : undefined);
  return nothing;
}
