import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {ReportKind, Reporter} from '../../contract/index.js';
import {number} from '../../i18n/format.js';
import {choices} from '../../parts/choices.js';
import {choice, complaint} from '../../parts/field.js';
import type {Mistakes} from '../../parts/mistakes.js';

export const kinds: Record<ReportKind, () => string> = {
  letter: () => msg('Letters to those in power', {id: 'report.kind.letter'}),
  solidarity: () => msg('Cards and letters of solidarity', {id: 'report.kind.solidarity'}),
  email: () => msg('E-mails', {id: 'report.kind.email'}),
};

const reporters: Record<Reporter, () => string> = {
  self: () => msg('Myself', {id: 'report.for.self'}),
  group: () => msg('A group or class', {id: 'report.for.group'}),
  event: () => msg('A public event', {id: 'report.for.event'}),
};

const options = (words: Record<string, () => string>) =>
  Object.entries(words).map(([value, said]): [string, string] => [value, said()]);

interface ReportForm {
  /** Whom one may have written for; nobody is asked where there is only one. */
  cases: {id: string; name: string; shortName: string}[];
  kind: ReportKind;
  /** Whether they were written at a gathering: then nobody is asked who wrote them. */
  gathered: boolean;
  /** Whether another number than those offered is asked for. */
  more: boolean;
  mistakes: Mistakes;
  sending: boolean;
  press: (event: Event) => void;
  changed: (event: Event) => void;
}

/** Four taps at the most, and no name. */
export const reportForm = ({
  cases,
  kind,
  gathered,
  more,
  mistakes,
  sending,
  press,
  changed,
}: ReportForm): TemplateResult => html`
  <form part="form" novalidate @submit=${press} @change=${changed}>
    <div class="questions" ?inert=${sending}>
      ${
        cases.length > 1
          ? choice(
              {
                name: 'case',
                label: msg('Whom did you write for?', {id: 'report.case'}),
                autocomplete: 'off',
                error: mistakes.case,
              },
              msg('Choose', {id: 'field.choose'}),
              cases.map(({id, name}) => [id, name]),
            )
          : nothing
      }
      ${choices({
        name: 'kind',
        label: msg('What did you write?', {id: 'report.kind'}),
        options: options(kinds),
        chosen: kind in kinds ? kind : 'letter',
        error: undefined,
      })}
      ${choices({
        name: 'count',
        label: msg('How many?', {id: 'report.count'}),
        options: [
          ...[1, 2, 3, 5, 10].map((n): [string, string] => [String(n), number(n)]),
          ['more', msg('More', {id: 'report.count.more'})],
        ],
        error: mistakes.count,
      })}
      ${more ? howMany(mistakes.many) : nothing}
      ${
        gathered
          ? nothing
          : choices({
              name: 'for',
              label: msg('Who wrote them?', {id: 'report.for'}),
              options: options(reporters),
              chosen: 'self',
              error: undefined,
            })
      }
    </div>
    <div role="alert">${complaint('form', mistakes[''])}</div>
    <p class="row">
      <button class="button" part="submit" aria-disabled=${sending} @click=${press}>
        ${msg('Tell the campaign', {id: 'report.send'})}
      </button>
      <span class="note">${msg('No name, no address. Just the number.', {id: 'report.private'})}</span>
    </p>
  </form>
`;

/** A number that was not offered. */
export const howMany = (error: string | undefined, value?: number): TemplateResult =>
  html`<div class="field" part="field">
    <label for="many" part="label">${msg('Exactly how many?', {id: 'report.many'})}</label>
    <input
      class="short"
      part="input"
      id="many"
      name="many"
      inputmode="numeric"
      autocomplete="off"
      maxlength="9"
      value=${value ?? nothing}
      aria-required="true"
      aria-invalid=${!!error}
      aria-describedby=${error ? 'many-error' : nothing}
    />
    ${complaint('many', error)}
  </div>`;

const most = 1_000_000;

/** What is wrong with a number that was written down, if anything. */
export function complaintAbout(n: number, least: number): string | undefined {
  if (Number.isNaN(n)) return msg('Please write a whole number, in figures.', {id: 'report.error.number'});
  if (n < least) return msg('Please write how many: 1 or more.', {id: 'report.error.none'});
  return n > most ? msg(str`We can take at most ${number(most)}.`, {id: 'report.error.many'}) : undefined;
}
