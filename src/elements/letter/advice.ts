import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Letter, LetterDesk, LetterModel} from '../../contract/index.js';
import {ruleSentences} from '../../parts/letter-rules.js';

/** What must not stand in it, beside the paper while somebody writes. */
export function rules({doNot, notes, rules}: Letter, {lang, dir}: LetterDesk): TemplateResult {
  const said = ruleSentences(rules);
  return html`<section class="rules" part="text" aria-labelledby="please">
    <p id="please"><b>${msg('Please', {id: 'letter.rules'})}</b></p>
    <ul class="small">
      <li>${msg('Be polite, and keep to one page.', {id: 'letter.polite'})}</li>
      ${doNot.map((words) => html`<li class="no" lang=${lang} dir=${dir}>${words}</li>`)}
      ${said.filter(({no}) => no).map(({words}) => html`<li class="no">${words}</li>`)}
      ${said.filter(({no}) => !no).map(({words}) => html`<li>${words}</li>`)}
      ${notes.map((words) => html`<li lang=${lang} dir=${dir}>${words}</li>`)}
    </ul>
  </section>`;
}

/** Something to begin with. Each goes into the letter with one press, to be said in one's own words there. */
export const points = (
  {points, kind}: Letter,
  {lang, dir}: LetterDesk,
  {paragraphs}: LetterModel,
  insert: (words?: string) => void,
): TemplateResult => html`<section class="points" part="text" aria-labelledby="points">
  <p id="points">
    <b
      >${
        kind === 'solidarity'
          ? msg('You could', {id: 'letter.ideas'})
          : msg('Points you may use', {id: 'letter.points'})
      }</b
    >
  </p>
  <ul class="small">
    ${points.map(
      (words, index) =>
        html`<li>
          <span lang=${lang} dir=${dir} id=${`p${index}`}>${words}</span>
          ${
            kind === 'solidarity'
              ? nothing
              : html`<button
                class="plain"
                type="button"
                aria-describedby=${`p${index}`}
                @click=${() => insert(words)}
              >
                ${msg('Put it in', {id: 'letter.insert'})}
              </button>`
          }
        </li>`,
    )}
  </ul>
  ${
    paragraphs.length
      ? html`<button class="button quiet" type="button" @click=${() => insert()}>
        ${msg('Start from the model letter', {id: 'letter.model'})}
      </button>`
      : nothing
  }
  <p class="note">
    ${msg('Your own words count most. Three honest sentences move more than a perfect page.', {id: 'letter.own'})}
  </p>
</section>`;
