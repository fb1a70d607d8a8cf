import {html, nothing, type TemplateResult} from 'lit';
import {typed, type Typed} from '../page.js';

export interface Field {
  /** Also its id, and what a password manager knows it by. */
  name: string;
  label: string;
  autocomplete: AutoFill;
  type?: 'text' | 'email';
  /** What is wrong and how to mend it; absent while nothing is. */
  error: string | undefined;
  wide?: boolean;
}

/** As many characters as the contract takes. */
const longest = {text: 120, email: 254};

export const errorId = (name: string) => `${name}-error`;

/** What another form of this page was told already. */
const known = (name: string) => typed()[name as keyof Omit<Typed, 'signed'>];

/** A label, a line to write on, and beside it what is wrong. Values stay in the input: no render ever loses a word. */
export const field = ({name, label, autocomplete, type = 'text', error, wide}: Field): TemplateResult =>
  around(
    {name, label, error, wide},
    html`<input
      part="input"
      id=${name}
      name=${name}
      type=${type}
      autocomplete=${autocomplete}
      maxlength=${longest[type]}
      value=${known(name) ?? nothing}
      dir="auto"
      aria-required="true"
      aria-invalid=${!!error}
      aria-describedby=${error ? errorId(name) : nothing}
    />`,
  );

/** The same around a native select: typing finds an option in every browser. */
export const choice = (
  {name, label, autocomplete, error, wide}: Field,
  empty: string,
  options: [value: string, label: string][],
): TemplateResult =>
  around(
    {name, label, error, wide},
    html`<select
      part="input"
      id=${name}
      name=${name}
      autocomplete=${autocomplete}
      aria-required="true"
      aria-invalid=${!!error}
      aria-describedby=${error ? errorId(name) : nothing}
    >
      <option value="">${empty}</option>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === known(name)}>${text}</option>`)}
    </select>`,
  );

const around = (
  {name, label, error, wide}: Pick<Field, 'name' | 'label' | 'error' | 'wide'>,
  control: TemplateResult,
) =>
  html`<div class="field ${wide ? 'wide' : ''}" part="field">
    <label for=${name} part="label">${label}</label>
    ${control} ${complaint(name, error)}
  </div>`;

export const complaint = (name: string, error: string | undefined) =>
  error ? html`<p class="error" part="error" id=${errorId(name)}>${error}</p>` : nothing;
