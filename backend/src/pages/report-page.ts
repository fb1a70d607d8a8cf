/** "How many did you write?", for somebody who comes from the reminder: without a script, one press for each case. */
import {ReportKind} from '../../../src/contract/index.js';
import {html} from './html.js';
import {type Frame, page} from './link-pages.js';
import {linkWords} from './link-words.js';

export interface Told {
  case: string;
  kind: string;
  count: string;
}

export type Said = 'counted' | 'review' | 'number' | 'settled' | 'closed' | 'early' | 'gone';

/** What ends the telling; after the others the form is shown again. */
const last: Said[] = ['closed', 'early', 'gone'];

export function reportLinkPage(
  frame: Frame,
  cases: {id: string; name: string}[],
  told: Told,
  said: Said | undefined,
): string {
  const {report: words} = linkWords(frame.lang);
  const done = said === 'counted' || said === 'review';
  if (said && last.includes(said)) return page(frame, words.title, html`<p class="lead">${words[said]}</p>`);
  const wrong = said === 'number';
  const kinds = ReportKind.options.map(
    (kind) =>
      html`<label><input type="radio" name="kind" value="${kind}" required${kind === told.kind && html` checked`} />
        <span>${words.kinds[kind]}</span></label>`,
  );
  const options = cases.map(
    ({id, name}) => html`<option value="${id}"${id === told.case && html` selected`}>${name}</option>`,
  );
  const body = html`
    <p class="lead" role="status">${said && !wrong ? words[said] : words.says}</p>
    ${done && html`<p>${words.again}</p>`}
    <form method="post">
      <p class="field"><label for="case">${words.case}</label><select id="case" name="case">${options}</select></p>
      <fieldset class="field"><legend>${words.kind}</legend>${kinds}</fieldset>
      <p class="field"><label for="count">${words.count}</label>
        <input id="count" name="count" type="number" inputmode="numeric" min="1" max="1000000" step="1" required
          value="${told.count}"${wrong && html` aria-invalid="true" aria-describedby="wrong" autofocus`} /></p>
      ${wrong && html`<p role="alert" class="error" id="wrong">${words.number}</p>`}
      <button>${words.button}</button>
    </form>`;
  return page(frame, words.title, body);
}
