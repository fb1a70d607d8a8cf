import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {complaint} from '../../parts/field.js';
import {notice} from '../../parts/notice.js';

interface Door {
  /** For the projector: no taps, only numbers. */
  board: boolean;
  /** What was typed before, wrong as it was. */
  typed: string;
  /** What was wrong with the last code. */
  error: string | undefined;
  /** What ended the class that was open here. */
  said: string | undefined;
  asking: boolean;
  enter: (event: Event) => void;
  teach: () => void;
}

/** Two ways in: a code from the board, or a class of one's own. */
export const door = ({board, typed, error, said, asking, enter, teach}: Door): TemplateResult => html`
  <div role="status">${said ? notice(said) : nothing}</div>
  <form part="form" novalidate @submit=${enter}>
    <div class="field" part="field">
      <label for="code" part="label">${msg('Your class’s code', {id: 'classroom.code'})}</label>
      <input
        class="typed"
        part="input"
        id="code"
        name="code"
        dir="ltr"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="24"
        value=${typed || nothing}
        aria-required="true"
        aria-invalid=${!!error}
        aria-describedby=${error ? 'code-error' : 'code-hint'}
      />
      <p class="note" id="code-hint">
        ${msg('Eight signs, as they stand on the board. Capital or small, it does not matter.', {
          id: 'classroom.code.hint',
        })}
      </p>
      <div role="alert">${complaint('code', error)}</div>
    </div>
    <p class="row">
      <button class="button" part="submit" aria-disabled=${asking} @click=${enter}>
        ${board ? msg('Show the board', {id: 'classroom.board.show'}) : msg('Go in', {id: 'classroom.enter'})}
      </button>
      <span class="note">${msg('No name, no address. Nothing is kept on this device.', {id: 'classroom.private'})}</span>
    </p>
  </form>
  <div class="other">
    <p>${msg('You teach?', {id: 'classroom.teach'})}</p>
    <button class="button quiet" part="link" type="button" @click=${teach}>
      ${msg('Open a class', {id: 'classroom.open'})}
    </button>
  </div>
`;
