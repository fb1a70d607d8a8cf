import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Letter, LetterDesk, LetterModel} from '../../contract/index.js';
import {list} from '../../i18n/format.js';
import {languageName} from './writing.js';

export interface Choice {
  desk: LetterDesk;
  letter: Letter;
  model: LetterModel;
  turnTo: (letterId: string) => void;
  speak: (lang: string) => void;
}

const kinds: Partial<Record<Letter['kind'], () => string>> = {
  appeal: () => msg('A polite letter to somebody who can end it', {id: 'letter.appeal'}),
  solidarity: () => msg('A few friendly words, so that nobody feels forgotten', {id: 'letter.solidarity'}),
};

/** To whom, and in which language: as many plain choices as there are. */
export const choose = ({desk, letter, model, turnTo, speak}: Choice): TemplateResult =>
  html`${desk.letters.length > 1 ? to(desk, letter, turnTo) : nothing} ${inLanguage(letter, model, speak)}`;

const to = ({letters, lang, dir}: LetterDesk, chosen: Letter, turnTo: Choice['turnTo']) => html`<fieldset part="field">
  <legend part="label">${msg('To whom?', {id: 'letter.to'})}</legend>
  ${letters.map(
    ({id, kind, to}) =>
      html`<label class="whom">
        <input type="radio" name="whom" .checked=${id === chosen.id} @change=${() => turnTo(id)} />
        <span><b lang=${lang} dir=${dir}>${to}</b><span class="note">${kinds[kind]?.()}</span></span>
      </label>`,
  )}
</fieldset>`;

function inLanguage({models, languages}: Letter, {lang}: LetterModel, speak: Choice['speak']) {
  const read = list(languages.map(languageName));
  return html`<div class="field" part="field">
    <label for="lang" part="label">${msg('Language of the letter', {id: 'letter.lang'})}</label>
    <select
      id="lang"
      part="input"
      aria-describedby="read"
      @change=${({target}: Event) => speak((target as HTMLSelectElement).value)}
    >
      ${models.map((model) => html`<option value=${model.lang} ?selected=${model.lang === lang}>${languageName(model.lang)}</option>`)}
    </select>
    <p class="note" id="read">${read ? msg(str`Read there: ${read}.`, {id: 'letter.read'}) : nothing}</p>
  </div>`;
}
