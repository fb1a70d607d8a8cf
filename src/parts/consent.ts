import {html, nothing, type TemplateResult} from 'lit';
import type {ConsentGiven, ConsentText} from '../contract/index.js';
import {complaint, errorId} from './field.js';
import type {Mistakes} from './mistakes.js';

/** Boxes start unticked; each text is shown word for word as it will be recorded. */
export const consentBoxes = (texts: ConsentText[], mistakes: Mistakes): TemplateResult[] =>
  texts
    .filter(({ask}) => ask === 'checkbox')
    .map(({id, text, lang}) => {
      const wrong = mistakes[id];
      return html`<div class="consent" part="consent">
        <input
          type="checkbox"
          id=${id}
          name=${id}
          aria-invalid=${!!wrong}
          aria-describedby=${wrong ? errorId(id) : nothing}
        />
        <label for=${id} lang=${lang} dir="auto">${text}</label>
        ${complaint(id, wrong)}
      </div>`;
    });

/** Statements stand beside the button: pressing it agrees to them. */
export const consentStatements = (texts: ConsentText[]): TemplateResult[] =>
  texts
    .filter(({ask}) => ask === 'statement')
    .map(({text, lang}) => html`<p class="note" part="consent" lang=${lang} dir="auto">${text}</p>`);

/** What was shown, and what the person did with it. */
export const consentsGiven = (texts: ConsentText[], form: FormData): ConsentGiven[] =>
  texts.map(({id, version, lang, hash, ask}) => ({
    id,
    version,
    lang,
    hash,
    given: ask === 'statement' || form.has(id),
  }));
