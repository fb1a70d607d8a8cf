import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {ClassTerms} from '../../contract/index.js';
import {countries} from '../../i18n/countries.js';
import {number} from '../../i18n/format.js';
import {levelOf} from '../../parts/case-head.js';
import {consentBoxes, consentStatements} from '../../parts/consent.js';
import {choice, complaint, field} from '../../parts/field.js';
import {lit} from '../../parts/lit.js';
import type {Mistakes} from '../../parts/mistakes.js';
import {privacyLink} from '../../parts/person-fields.js';

interface Opening {
  terms: ClassTerms;
  mistakes: Mistakes;
  sending: boolean;
  privacy: string | undefined;
  press: (event: Event) => void;
  mended: (event: Event) => void;
  back: () => void;
}

/** The teacher's form: an address to write to once or twice, and how many pupils there are. */
export const opening = (it: Opening): TemplateResult => html`
  <p>
    ${msg('A mail asks whether it was you. Its button opens the class and shows the code for your pupils.', {
      id: 'classroom.opening.how',
    })}
    ${msg('You have opened one already? The way to it stands in your mail.', {id: 'classroom.opening.again'})}
  </p>
  <form part="form" novalidate @submit=${it.press} @change=${it.mended}>
    <div class="fields" ?inert=${it.sending}>
      ${field({
        name: 'email',
        type: 'email',
        label: msg('Your e-mail', {id: 'classroom.email'}),
        autocomplete: 'email',
        error: it.mistakes.email,
        wide: true,
      })}
      ${choice(
        {
          name: 'country',
          label: msg('Country', {id: 'field.country'}),
          autocomplete: 'country',
          error: it.mistakes.country,
        },
        msg('Choose', {id: 'field.choose'}),
        countries(),
      )}
      <div class="field" part="field">
        <label for="pupils" part="label">${msg('How many pupils?', {id: 'classroom.pupils'})}</label>
        <input
          part="input"
          id="pupils"
          name="pupils"
          inputmode="numeric"
          autocomplete="off"
          maxlength="3"
          aria-required="true"
          aria-invalid=${!!it.mistakes.pupils}
          aria-describedby=${it.mistakes.pupils ? 'pupils-error' : nothing}
        />
        ${complaint('pupils', it.mistakes.pupils)}
      </div>
      <div class="field wide" part="field">
        <label for="name" part="label">${msg('What shall stand on the board? (if anything)', {id: 'classroom.name'})}</label>
        <input
          part="input"
          id="name"
          name="name"
          dir="auto"
          autocomplete="off"
          maxlength="40"
          aria-describedby="name-hint"
        />
        <p class="note" id="name-hint">
          ${msg(
            'For instance “8b”. No pupil’s name, please. It stands on your board and your certificate, nowhere else.',
            {
              id: 'classroom.name.hint',
            },
          )}
        </p>
      </div>
    </div>
    ${consentBoxes(it.terms.consents, it.mistakes)} ${consentStatements(it.terms.consents)}
    <div role="alert">${complaint('form', it.mistakes[''])}</div>
    <p class="row">
      <button class="button" part="submit" aria-disabled=${it.sending} @click=${it.press}>
        ${msg('Open a class', {id: 'classroom.open'})}
      </button>
      <button class="button quiet" part="link" type="button" @click=${it.back}>
        ${msg('I have a code', {id: 'classroom.back'})}
      </button>
      ${privacyLink(it.privacy)}
    </p>
  </form>
`;

/** The same words whether or not the address was known. */
export const asked = (email: string, level: number): TemplateResult => html`<div class="stack" part="thanks">
  ${lit}
  <div class="title" part="title" role="heading" aria-level=${levelOf(level)} tabindex="-1">
    ${msg('Now look into your mail.', {id: 'classroom.asked'})}
  </div>
  <p>
    ${msg(str`We have written to ${email}. The button in that mail opens your class.`, {id: 'classroom.asked.mail'})}
    ${msg('The link works for 7 days.', {id: 'signup.thanks.days'})}
  </p>
</div>`;

/** What is wrong with the number of pupils. */
export const pupilsWrong = (pupils: number, most: number): string | undefined => {
  if (Number.isInteger(pupils) && pupils >= 1 && pupils <= most) return undefined;
  return msg(str`Please write a number from ${number(1)} to ${number(most)}.`, {id: 'classroom.error.pupils'});
};
