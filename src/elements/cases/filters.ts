import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Campaign} from '../../contract/index.js';
import type {Choice} from './choice.js';

/** Native lists: they fit on a telephone, and everybody knows how to use them. */
export function filters(
  choice: Choice,
  {categories, countries}: {categories: [string, string][]; countries: [string, string][]},
  {categories: explained, dir, lang}: Campaign,
  choose: (changes: Partial<Choice>) => void,
): TemplateResult {
  const explanation = explained.find(({id}) => id === choice.category)?.explanation;
  const everyone = msg('All', {id: 'cases.all'});
  const list = (name: keyof Choice, label: string, from: [string, string][]) =>
    html`<div class="field" part="field">
      <label for=${name} part="label">${label}</label>
      <select
        id=${name}
        part="input"
        @change=${({target}: Event) => choose({[name]: (target as HTMLSelectElement).value})}
      >
        ${from.map(([value, words]) => html`<option value=${value} ?selected=${value === choice[name]}>${words}</option>`)}
      </select>
    </div>`;
  return html`<div class="filters">
      ${
        categories.length > 1
          ? list('category', msg('What it is about', {id: 'cases.category'}), [['', everyone], ...categories])
          : nothing
      }
      ${countries.length > 1 ? list('country', msg('Country', {id: 'field.country'}), [['', everyone], ...countries]) : nothing}
      ${list('sort', msg('In which order', {id: 'cases.sort'}), [
        ['order', msg('The campaign’s', {id: 'cases.sort.order'})],
        ['need', msg('Least supported first', {id: 'cases.sort.need'})],
      ])}
    </div>
    ${
      explanation
        ? html`<p class="small explanation" part="details" lang=${lang} dir=${dir}>${explanation}</p>`
        : nothing
    }`;
}
