import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Events} from '../../contract/index.js';
import {number} from '../../i18n/format.js';
import type {Choice} from './looking.js';

const whens: Record<Choice['when'], () => string> = {
  any: () => msg('All that are to come', {id: 'events.when.any'}),
  today: () => msg('Today', {id: 'events.when.today'}),
  week: () => msg('In the next seven days', {id: 'events.when.week'}),
  weekend: () => msg('On the weekend', {id: 'events.when.weekend'}),
  from: () => msg('From a day on …', {id: 'events.when.from'}),
  over: () => msg('Those that are over', {id: 'events.when.over'}),
};

/** Native lists and fields: they fit on a telephone, and everybody knows how to use them. */
export function filters(
  choice: Choice,
  countries: Events['countries'],
  choose: (changes: Partial<Choice>) => void,
): TemplateResult {
  const chooses = (name: keyof Choice) => (event: Event) => {
    // What changes in here is nobody else's business.
    event.stopPropagation();
    choose({[name]: (event.target as HTMLInputElement).value});
  };
  return html`<div class="filters" part="filters" role="search">
    ${
      countries.length > 1 || choice.country
        ? html`<div class="field" part="field">
          <label for="country" part="label">${msg('Country', {id: 'field.country'})}</label>
          <select id="country" part="input" @change=${chooses('country')}>
            <option value="" ?selected=${!choice.country}>${msg('All countries', {id: 'events.everywhere'})}</option>
            ${countries.map(
              ({code, name, events}) =>
                html`<option value=${code} ?selected=${code === choice.country}>
                  ${name} (${number(events)})
                </option>`,
            )}
          </select>
        </div>`
        : nothing
    }
    <div class="field" part="field">
      <label for="town" part="label">${msg('Town', {id: 'events.town'})}</label>
      <input
        id="town"
        part="input"
        autocomplete="off"
        maxlength="80"
        dir="auto"
        .value=${choice.town}
        @input=${chooses('town')}
      />
    </div>
    <div class="field" part="field">
      <label for="when" part="label">${msg('When', {id: 'events.when'})}</label>
      <select id="when" part="input" @change=${chooses('when')}>
        ${Object.entries(whens).map(
          ([value, words]) => html`<option value=${value} ?selected=${value === choice.when}>${words()}</option>`,
        )}
      </select>
    </div>
    ${
      choice.when === 'from'
        ? html`<div class="field" part="field">
          <label for="from" part="label">${msg('From', {id: 'events.from'})}</label>
          <input id="from" part="input" type="date" .value=${choice.from} @change=${chooses('from')} />
        </div>`
        : nothing
    }
  </div>`;
}
