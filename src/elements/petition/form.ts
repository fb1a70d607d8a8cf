import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {ConsentText} from '../../contract/index.js';
import {countries} from '../../i18n/countries.js';
import {consentBoxes, consentStatements} from '../../parts/consent.js';
import {choice, complaint, field} from '../../parts/field.js';
import type {Mistakes} from '../../parts/mistakes.js';

interface SignForm {
  consents: ConsentText[];
  mistakes: Mistakes;
  sending: boolean;
  privacy: string | undefined;
  press: (event: Event) => void;
  mended: (event: Event) => void;
}

/** Three lines to write on, the consents as the campaign words them, one button. */
export const signForm = ({consents, mistakes, sending, privacy, press, mended}: SignForm): TemplateResult =>
  html`<form part="form" novalidate @submit=${press} @change=${mended}>
    <div class="fields" ?inert=${sending}>
      ${field({name: 'name', label: msg('Your name', {id: 'field.name'}), autocomplete: 'name', error: mistakes.name})}
      ${field({
        name: 'email',
        type: 'email',
        label: msg('E-mail', {id: 'field.email'}),
        autocomplete: 'email',
        error: mistakes.email,
      })}
      ${choice(
        {
          name: 'country',
          label: msg('Country', {id: 'field.country'}),
          autocomplete: 'country',
          error: mistakes.country,
          wide: true,
        },
        msg('Choose', {id: 'field.choose'}),
        countries(),
      )}
    </div>
    ${consentBoxes(consents, mistakes)} ${consentStatements(consents)}
    <div role="alert">${complaint('form', mistakes[''])}</div>
    <p class="row">
      <button class="button" part="submit" aria-disabled=${sending} @click=${press}>${msg('Sign', {id: 'sign'})}</button>
      ${
        privacy
          ? html`<a class="note" part="link" href=${privacy} target="_blank" rel="noopener"
            >${msg('What happens with your details', {id: 'petition.privacy'})}</a
          >`
          : nothing
      }
    </p>
  </form>`;
