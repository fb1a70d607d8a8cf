import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {ConsentText} from '../../contract/index.js';
import {consentBoxes, consentStatements} from '../../parts/consent.js';
import {complaint} from '../../parts/field.js';
import type {Mistakes} from '../../parts/mistakes.js';
import {personFields, privacyLink} from '../../parts/person-fields.js';

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
    ${personFields(mistakes, sending)}
    ${consentBoxes(consents, mistakes)} ${consentStatements(consents)}
    <div role="alert">${complaint('form', mistakes[''])}</div>
    <p class="row">
      <button class="button" part="submit" aria-disabled=${sending} @click=${press}>${msg('Sign', {id: 'sign'})}</button>
      ${privacyLink(privacy)}
    </p>
  </form>`;
