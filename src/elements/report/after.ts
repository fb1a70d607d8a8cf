import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {levelOf} from '../../parts/case-head.js';
import {letters} from '../../parts/letters.js';
import {lit} from '../../parts/lit.js';
import {howMany} from './form.js';
import type {Told} from './telling.js';

interface Thanks {
  told: Told;
  level: number;
  correcting: boolean;
  error: string | undefined;
  busy: boolean;
  startCorrecting: () => void;
  correct: (event: Event) => void;
  again: () => void;
}

/** Thanks, and for as long as the page is open a way to put right what was a slip of the thumb. */
export const thanks = ({
  told,
  level,
  correcting,
  error,
  busy,
  startCorrecting,
  correct,
  again,
}: Thanks): TemplateResult =>
  html`<div class="stack" part="thanks">
      ${lit}
      <div class="title" part="title" role="heading" aria-level=${levelOf(level)} tabindex="-1">${heading(told)}</div>
      <p>${sentence(told)}</p>
    </div>
    ${
      correcting
        ? html`<form part="form" novalidate @submit=${correct}>
          <div ?inert=${busy}>${howMany(error, told.count)}</div>
          <p class="note">${msg('0 takes your report back.', {id: 'report.correct.zero'})}</p>
          <p class="row">
            <button class="button" part="submit" aria-disabled=${busy} @click=${correct}>
              ${msg('Correct it', {id: 'report.correct.send'})}
            </button>
          </p>
        </form>`
        : html`<p class="row">
          <button class="button quiet" type="button" @click=${again}>
            ${msg('I wrote more', {id: 'report.again'})}
          </button>
          ${
            told.count
              ? html`<button class="button quiet" type="button" @click=${startCorrecting}>
                ${msg('That was not quite right', {id: 'report.correct'})}
              </button>`
              : nothing
          }
        </p>`
    }`;

const heading = ({count, kind, about: {shortName}}: Told) =>
  count
    ? msg(str`${letters(count, kind)} for ${shortName}. Thank you.`, {id: 'report.thanks'})
    : msg('Your report is taken back.', {id: 'report.taken-back'});

const sentence = ({count, status}: Told) => {
  if (!count) return msg('Nothing of it is counted.', {id: 'report.taken-back.why'});
  return status === 'counted'
    ? msg('That is in the count now. Somebody will open what you wrote.', {id: 'report.counted'})
    : msg('What a number! Somebody of the campaign looks at it first, then it counts.', {id: 'report.in-review'});
};
