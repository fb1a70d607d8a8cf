import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {LetterDesk, Reported, ReportKind} from '../../contract/index.js';
import type {Delay} from '../../controllers/outbox.js';
import type {Progress} from '../../controllers/submission.js';
import {actions} from '../../parts/amounts.js';
import {levelOf} from '../../parts/case-head.js';
import {notice} from '../../parts/notice.js';
import {lit} from '../../parts/lit.js';

interface After {
  desk: LetterDesk;
  kind: ReportKind;
  reported: Reported;
  level: number;
  count: number;
  undo: () => void;
  undoing: Progress<Reported>;
  hurry: () => void;
  again: () => void;
  more: TemplateResult | typeof nothing;
}

const thanks: Record<ReportKind, () => string> = {
  letter: () => msg('Thank you. Your letter is on its way.', {id: 'letter.thanks'}),
  solidarity: () => msg('Thank you. Your greeting is on its way.', {id: 'letter.thanks.solidarity'}),
  email: () => msg('Thank you. Your e-mail is on its way.', {id: 'letter.thanks.email'}),
};

/** It is posted, and counted: thanks, and the way back for a slip of the finger. */
export const posted = (it: After): TemplateResult => html`<div class="stack" part="thanks">
  ${lit}
  <div class="title" part="title" role="heading" aria-level=${levelOf(it.level)} tabindex="-1">${thanks[it.kind]()}</div>
  <p>
    ${
      it.reported.status === 'counted'
        ? msg(str`It is counted for ${it.desk.shortName}.`, {id: 'letter.counted'})
        : msg('Somebody at the campaign looks at it before it is counted.', {id: 'letter.review'})
    }
  </p>
  ${it.count > 0 ? html`<p class="small number">${actions(it.count)}</p>` : nothing}
  <p class="row">
    <button class="button quiet" type="button" @click=${it.again}>${msg('Write another', {id: 'letter.another'})}</button>
    ${it.more}
    <button class="plain" type="button" aria-disabled=${busy(it.undoing)} @click=${it.undo}>
      ${msg('Take it back', {id: 'letter.undo'})}
    </button>
  </p>
  <div role="status">${state(it.undoing, it.hurry)}</div>
</div>`;

const busy = ({at}: Progress<Reported>) => at === 'sending' || at === 'waiting';

const delays: Record<Delay, () => string> = {
  offline: () =>
    msg('You are offline. We tell the campaign as soon as there is a connection; keep this window open.', {
      id: 'letter.offline',
    }),
  busy: () => msg('Very many people are writing at this moment. We try again by ourselves.', {id: 'letter.busy'}),
  doubt: () =>
    msg('We are checking whether it has arrived. It is counted once, whatever happens.', {id: 'letter.doubt'}),
};

/** Where a report, or its correction, is until the campaign has answered. */
export function state(progress: Progress<Reported>, hurry: () => void): unknown {
  if (progress.at === 'sending') return html`<p class="small">${msg('Sending …', {id: 'petition.sending'})}</p>`;
  if (progress.at === 'waiting')
    return notice(delays[progress.why](), {
      wrong: true,
      action: html`<button class="button quiet" part="retry" type="button" @click=${hurry}>
        ${msg('Try now', {id: 'delay.now'})}
      </button>`,
    });
  if (progress.at === 'refused')
    return notice(
      progress.failure.kind === 'closed'
        ? msg('Letters are no longer counted. Yours matters all the same.', {id: 'letter.late'})
        : msg('The campaign could not take this. Your letter matters all the same.', {id: 'letter.refused'}),
      {wrong: true},
    );
  return nothing;
}
