import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Letter} from '../../contract/index.js';
import type {Written} from '../../controllers/draft.js';
import {countries} from '../../i18n/countries.js';
import {mayKnow} from './writing.js';

type Part = 'name' | 'town' | 'country' | 'street';

/** Who writes: no more than this letter may say. A street only where it does no harm and somebody asks for it. */
export function sender(letter: Letter, written: Written, write: (part: Part, words: string) => void): TemplateResult {
  const may = mayKnow(letter);
  const line = (name: Part, label: string, autocomplete: AutoFill) =>
    html`<div class="field" part="field">
      <label for=${name} part="label">${label}</label>
      <input
        id=${name}
        name=${name}
        part="input"
        type="text"
        autocomplete=${autocomplete}
        maxlength="120"
        dir="auto"
        .value=${written[name]}
        @input=${({target}: Event) => write(name, (target as HTMLInputElement).value)}
      />
    </div>`;
  return html`<div class="fields">
      ${line('name', msg('Your name', {id: 'field.name'}), 'name')}
      ${may.town ? line('town', msg('Your town', {id: 'letter.town'}), 'address-level2') : nothing}
      ${may.country ? country(written, write) : nothing}
    </div>
    ${
      may.street
        ? html`<details ?open=${!!written.street}>
          <summary class="small">${msg('Add your full address', {id: 'letter.full'})}</summary>
          <div class="folded">
            <p class="note">
              ${msg('Name and town are enough. A full address only if you would like an answer.', {id: 'letter.full.why'})}
            </p>
            ${line('street', msg('Street and postcode', {id: 'letter.street'}), 'street-address')}
          </div>
        </details>`
        : nothing
    }`;
}

const country = (written: Written, write: (part: Part, words: string) => void) => html`<div class="field" part="field">
  <label for="country" part="label">${msg('Country', {id: 'field.country'})}</label>
  <select
    id="country"
    name="country"
    part="input"
    autocomplete="country"
    @change=${({target}: Event) => write('country', (target as HTMLSelectElement).value)}
  >
    <option value="">${msg('Choose', {id: 'field.choose'})}</option>
    ${countries().map(
      ([code, name]) => html`<option value=${code} ?selected=${code === written.country}>${name}</option>`,
    )}
  </select>
</div>`;
