import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {lit} from '../../parts/lit.js';

/** Nothing of it is shown yet, and they hear why. */
export const thanks = (level: number, again: () => void, back: () => void): TemplateResult =>
  html`<div class="stack" part="thanks">
      ${lit}
      <div class="title" part="title" role="heading" aria-level=${level} tabindex="-1">
        ${msg('Thank you for inviting others.', {id: 'events.thanks'})}
      </div>
      <p>
        ${msg(
          'Somebody of the campaign reads it first. Then it stands here, and a mail tells you, with a link to cancel it should it come to that.',
          {
            id: 'events.thanks.next',
          },
        )}
      </p>
    </div>
    <p class="row">
      <button class="button quiet" type="button" @click=${back}>${msg('All gatherings', {id: 'events.back'})}</button>
      <button class="button quiet" type="button" @click=${again}>
        ${msg('Announce another', {id: 'events.again'})}
      </button>
    </p>`;
