import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {ConsentText} from '../../contract/index.js';
import type {Signer} from '../../controllers/run.js';
import {language} from '../../i18n/language.js';
import {consentBoxes, consentsGiven, consentStatements} from '../../parts/consent.js';
import {complaint} from '../../parts/field.js';
import {mistakesIn, type Mistakes} from '../../parts/mistakes.js';
import {personFields, privacyLink} from '../../parts/person-fields.js';

/** A campaign may call one of its consents almost anything. */
export const keepBox = 'w4r-keep';

interface DetailsForm {
  consents: ConsentText[];
  mistakes: Mistakes;
  privacy: string | undefined;
  /** Whether this device could keep it, and does not yet. */
  canKeep: boolean;
  button: string;
  press: (event: Event) => void;
  mended: (event: Event) => void;
}

/** What is typed once: three lines to write on, the consents as the campaign words them, one button. */
export const detailsForm = ({consents, mistakes, privacy, canKeep, button, press, mended}: DetailsForm) =>
  html`<form part="form" novalidate @submit=${press} @change=${mended}>
    ${personFields(mistakes)}
    ${consentBoxes(consents, mistakes)} ${consentStatements(consents)} ${canKeep ? keeping() : nothing}
    <div role="alert">${complaint('form', mistakes[''])}</div>
    <p class="row">
      <button class="button" part="submit" @click=${press}>${button}</button>
      ${privacyLink(privacy)}
    </p>
  </form>`;

/** What stands in it, and what is wrong with that. */
export function detailsIn(form: HTMLFormElement, consents: ConsentText[]) {
  const said = new FormData(form);
  const word = (name: string) => (said.get(name) as string).trim();
  const details = {name: word('name'), email: word('email'), country: word('country')};
  const signer: Signer = {...details, consents: consentsGiven(consents, said)};
  return {signer, mistakes: mistakesIn({...signer, lang: language()}, consents), keeps: said.has(keepBox)};
}

/** Only if somebody wants it. */
const keeping = (): TemplateResult =>
  html`<div class="consent keeping">
    <input type="checkbox" id=${keepBox} name=${keepBox} aria-describedby="keep-note" />
    <label for=${keepBox}>${msg('Remember where I am on this device', {id: 'marathon.keep'})}</label>
    <p class="note beside" id="keep-note">
      ${msg(
        'Your details, for whom you signed, and what is not sent yet: sealed, for 30 days at the most, and forgotten at the end.',
        {id: 'marathon.keep.note'},
      )}
    </p>
  </div>`;
