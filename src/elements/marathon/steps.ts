import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {CaseCard} from '../../contract/index.js';
import type {Mark} from '../../controllers/run.js';
import {number} from '../../i18n/format.js';
import {flame} from '../../parts/progress.js';

export interface Step {
  /** None once the case was taken back: nothing about the person stays. */
  card: CaseCard | undefined;
  at: Mark | 'now' | 'coming';
}

const words: Record<Step['at'], (name: string) => string> = {
  signed: (name) => msg(str`${name}: signed`, {id: 'marathon.step.signed'}),
  skipped: (name) => msg(str`${name}: skipped`, {id: 'marathon.step.skipped'}),
  refused: (name) => msg(str`${name}: not taken`, {id: 'marathon.step.refused'}),
  now: (name) => msg(str`${name}: now`, {id: 'marathon.step.now'}),
  coming: (name) => msg(str`${name}: to come`, {id: 'marathon.step.coming'}),
};

/** One line, written case by case, with a flame where the person is; the same in words for whoever listens. */
export function stepper(steps: Step[], said: string): TemplateResult {
  const at = number(steps.findIndex(({at}) => at === 'now') + 1);
  const all = number(steps.length);
  return html`<div class="way">
    <p class="row small">
      <b class="number" part="count">${msg(str`${at} of ${all}`, {id: 'marathon.at'})}</b>
      <span class="soft" role="status">${said}</span>
    </p>
    <ol part="progress">
      ${steps.map(
        ({card, at}) => html`<li class=${at} aria-current=${at === 'now' ? 'step' : nothing}>
          ${at === 'now' ? html`<svg viewBox="0 0 12 16" aria-hidden="true">${flame}</svg>` : nothing}
          <span class="unseen">${words[at](card?.shortName ?? '…')}</span>
        </li>`,
      )}
    </ol>
  </div>`;
}
