import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {countries} from '../i18n/countries.js';
import {choice, field} from './field.js';
import type {Mistakes} from './mistakes.js';

/** Who acts, in three lines to write on. */
export const personFields = (mistakes: Mistakes, resting = false): TemplateResult =>
  html`<div class="fields" ?inert=${resting}>
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
  </div>`;

/** Beside the button: the campaign's own words on what it does with them. */
export const privacyLink = (address: string | undefined): TemplateResult | typeof nothing =>
  address
    ? html`<a class="note" part="link" href=${address} target="_blank" rel="noopener"
      >${msg('What happens with your details', {id: 'petition.privacy'})}</a
    >`
    : nothing;
