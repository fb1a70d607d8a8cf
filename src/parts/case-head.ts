import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {CaseCard} from '../contract/index.js';
import type {Known} from '../controllers/live.js';
import {number} from '../i18n/format.js';
import {actions} from './amounts.js';
import {progress} from './progress.js';

/** "Fictional": on every invented case, for ever. */
export const ribbon = ({fictional}: {fictional: boolean}) =>
  fictional ? html`<span class="ribbon" part="ribbon">${msg('Fictional', {id: 'fictional'})}</span>` : nothing;

/** What is no heading's level (a slip in the attribute) is taken for 2. */
export const levelOf = (level: number) => (level > 0 && level < 7 ? level : 2);

/** A line of context, and under it the words that matter; a heading of the level the host page needs. */
export const head = (eyebrow: unknown, title: unknown, level: number): TemplateResult =>
  html`<p class="eyebrow" part="eyebrow">${eyebrow}</p>
    <div class="title" part="title" role="heading" aria-level=${levelOf(level)} tabindex="-1">${title}</div>`;

export const caseHead = (it: CaseCard, title: string, level: number, url?: string): TemplateResult =>
  head(
    html`${it.country.name} · ${it.categories[0]?.name} ${ribbon(it)}`,
    url ? html`<a href=${url}>${title}</a>` : title,
    level,
  );

/** How many stand with them so far, and how many are hoped for. The live count wins over the one that came along. */
export function caseProgress({count, goal}: CaseCard, known: Known | undefined): TemplateResult {
  const total = known?.count.count ?? count.count;
  return html`<div class="goal">
    ${progress(total, goal)}
    <p class="small number">
      ${actions(total)}
      ${goal ? html`<span class="soft">${msg(str`of ${number(goal)}`, {id: 'goal.of'})}</span>` : nothing}
    </p>
  </div>`;
}
