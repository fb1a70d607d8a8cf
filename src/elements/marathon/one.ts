import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {CaseCard, Withdrawn} from '../../contract/index.js';
import type {Known} from '../../controllers/live.js';
import type {Run} from '../../controllers/run.js';
import {caseHead, caseProgress, levelOf} from '../../parts/case-head.js';
import {notice} from '../../parts/notice.js';
import {photo} from '../../parts/photo.js';

interface One {
  card: CaseCard;
  known: Known | undefined;
  level: number;
  backend: string | undefined;
  /** It has only just come. */
  resting: boolean;
  sign: () => void;
  skip: () => void;
}

/**
 * The case that is before their eyes, and the two things they can do.
 * @param turn every other case is drawn into another template: a portrait that is still on its way must not leave the
 * face of the one before beside a new name
 */
export const one = (it: One, turn: number): TemplateResult => {
  const looks = it.card.picture ? 'pictured' : '';
  return turn % 2
    ? html`<article class=${looks}>${inside(it)}</article>`
    : html`<article class="other ${looks}">${inside(it)}</article>`;
};

const inside = ({card, known, level, backend, resting, sign, skip}: One) =>
  html`${card.picture ? photo(card.picture, backend) : nothing}
    <div class="stack" lang=${card.lang} dir=${card.dir}>
      ${caseHead(card, card.name, level)}
      <p>${card.summary}</p>
      <div class="demand" part="text">
        <p class="to">${card.targets[0]?.role}, ${card.targets[0]?.place}</p>
        <p>${card.demand.text}</p>
      </div>
    </div>
    <div class="stack act">
      <p class="row">
        <button class="button" part="submit" type="button" aria-disabled=${resting} @click=${sign}>
          ${msg('Sign', {id: 'sign'})}
        </button>
        <button class="button quiet" part="skip" type="button" aria-disabled=${resting} @click=${skip}>
          ${msg('Skip', {id: 'marathon.skip'})}
        </button>
      </p>
      ${caseProgress(card, known)}
    </div>`;

/** It was taken back while it was looked at: the campaign's one sentence, and on. */
export const tombstone = ({text}: Withdrawn, level: number, on: () => void): TemplateResult =>
  html`<div class="stack gone">
    <div class="title" part="title" role="heading" aria-level=${levelOf(level)} tabindex="-1">
      ${msg('This case was taken back', {id: 'marathon.gone'})}
    </div>
    ${notice(text, {
      action: html`<button class="button" part="submit" type="button" @click=${on}>
        ${msg('Go on', {id: 'marathon.on'})}
      </button>`,
    })}
  </div>`;

/** Who signs, and what this device remembers of it. */
export const signer = (run: Run, change: () => void, next: () => void): TemplateResult => {
  const {name, email} = run.signer!;
  const press = (words: string, act: () => void) =>
    html`<button class="plain" type="button" @click=${act}>${words}</button>`;
  return html`<div class="who small">
    <p>
      ${msg(str`You sign as ${name}, ${email}.`, {id: 'marathon.as'})}
      ${press(msg('Change', {id: 'marathon.change'}), change)}
      ${press(msg('Someone else signs here', {id: 'thanks.another'}), next)}
    </p>
    <p role="status">
      ${
        run.kept
          ? html`${msg('This device remembers where you are, for 30 days at the most.', {id: 'marathon.kept'})}
            ${press(msg('Forget it', {id: 'marathon.forget'}), () => run.forget())}`
          : run.unkept
            ? msg('This device could not keep it.', {id: 'letter.keep.refused'})
            : run.canKeep
              ? press(msg('Remember where I am on this device', {id: 'marathon.keep'}), () => run.keep())
              : nothing
      }
    </p>
  </div>`;
};
