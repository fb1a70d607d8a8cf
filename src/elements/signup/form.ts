import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {ConsentText, Want} from '../../contract/index.js';
import {choices} from '../../parts/choices.js';
import {consentBoxes, consentStatements} from '../../parts/consent.js';
import {complaint} from '../../parts/field.js';
import type {Mistakes} from '../../parts/mistakes.js';
import {personFields, privacyLink} from '../../parts/person-fields.js';

const wants: Record<Want, () => string> = {
  write: () => msg('Write letters', {id: 'signup.want.write'}),
  teach: () => msg('Write with a class', {id: 'signup.want.teach'}),
  host: () => msg('Invite others to write', {id: 'signup.want.host'}),
  organise: () => msg('Help where I live', {id: 'signup.want.organise'}),
};

interface SignupForm {
  wants: Want[];
  consents: ConsentText[];
  mistakes: Mistakes;
  sending: boolean;
  privacy: string | undefined;
  press: (event: Event) => void;
  mended: (event: Event) => void;
}

/** Three lines to write on, what one would like to do, the consents as the campaign words them, one button. */
export const signupForm = (it: SignupForm): TemplateResult =>
  html`<form part="form" novalidate @submit=${it.press} @change=${it.mended}>
    ${personFields(it.mistakes, it.sending)}
    <div ?inert=${it.sending}>
      ${choices({
        name: 'wants',
        label: msg('What would you like to do?', {id: 'signup.wants'}),
        options: it.wants.map((want) => [want, wants[want]?.() ?? want]),
        error: it.mistakes.wants,
        many: true,
      })}
    </div>
    ${consentBoxes(it.consents, it.mistakes)} ${consentStatements(it.consents)}
    <div role="alert">${complaint('form', it.mistakes[''])}</div>
    <p class="row">
      <button class="button" part="submit" aria-disabled=${it.sending} @click=${it.press}>
        ${msg('Join', {id: 'signup.send'})}
      </button>
      ${privacyLink(it.privacy)}
    </p>
  </form>`;
