import {html, nothing, type TemplateResult} from 'lit';
import {complaint, errorId} from './field.js';

interface Choices {
  name: string;
  /** The question. */
  label: string;
  options: [value: string, label: string][];
  /** What is chosen at the beginning. */
  chosen?: string | undefined;
  error: string | undefined;
  /** Several may be ticked. */
  many?: boolean;
}

/** A question with a few answers, each a target for a thumb. */
export const choices = ({name, label, options, chosen, error, many}: Choices): TemplateResult =>
  html`<fieldset
    class="choices"
    part="field"
    aria-invalid=${!!error}
    aria-describedby=${error ? errorId(name) : nothing}
  >
    <legend part="label">${label}</legend>
    <div class="options">
      ${options.map(
        ([value, words]) =>
          html`<label class="option"
            ><input type=${many ? 'checkbox' : 'radio'} name=${name} value=${value} ?checked=${value === chosen} /><span
              >${words}</span
            ></label
          >`,
      )}
    </div>
    ${complaint(name, error)}
  </fieldset>`;
