import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {CaseCard} from '../../contract/index.js';
import type {Delay} from '../../controllers/outbox.js';
import type {Run} from '../../controllers/run.js';
import {number, plural} from '../../i18n/format.js';
import {notice} from '../../parts/notice.js';

const unsent = (count: number) => {
  const n = number(count);
  return plural(count, {
    zero: () => msg(str`${n} waiting to be sent`, {id: 'marathon.unsent.zero'}),
    one: () => msg(str`${n} waiting to be sent`, {id: 'marathon.unsent.one'}),
    two: () => msg(str`${n} waiting to be sent`, {id: 'marathon.unsent.two'}),
    few: () => msg(str`${n} waiting to be sent`, {id: 'marathon.unsent.few'}),
    many: () => msg(str`${n} waiting to be sent`, {id: 'marathon.unsent.many'}),
    other: () => msg(str`${n} waiting to be sent`, {id: 'marathon.unsent.other'}),
  });
};

const reasons: Record<Delay, () => string> = {
  offline: () =>
    msg('You are offline. Go on: we send them as soon as there is a connection.', {id: 'marathon.unsent.offline'}),
  busy: () =>
    msg('Very many people are signing at this moment. Go on: we send them again by ourselves.', {
      id: 'marathon.unsent.busy',
    }),
  doubt: () =>
    msg('We are checking whether they have arrived. Go on: none of them counts twice.', {id: 'marathon.unsent.doubt'}),
};

const order: Delay[] = ['offline', 'busy', 'doubt'];

/** What is still on its way, and what the backend did not take: none of it stops the rest. */
export const telling = (run: Run, cards: CaseCard[]): TemplateResult =>
  html`<div role="status">${waiting(run)}</div>
    <div role="status">${refused(run, cards)}</div>`;

function waiting({waiting, hurry}: Run): TemplateResult | typeof nothing {
  if (!waiting.length) return nothing;
  const why = order.find((delay) => waiting.some((it) => it.why === delay))!;
  return notice(html`<b>${unsent(waiting.length)}</b><br />${reasons[why]()}`, {
    wrong: true,
    action: html`<button class="button quiet" part="retry" type="button" @click=${hurry}>
      ${msg('Try now', {id: 'delay.now'})}
    </button>`,
  });
}

function refused({refusals}: Run, cards: CaseCard[]): TemplateResult | typeof nothing {
  if (!refusals.size) return nothing;
  const words = [...refusals].map(([id, {kind, problem}]) => {
    const name = cards.find((card) => card.id === id)?.shortName;
    // Of a case that was taken back nothing is said but what the campaign says.
    if (kind === 'gone' || !name) return problem?.text ?? msg('This is no longer shown.', {id: 'failed.gone'});
    return kind === 'closed'
      ? msg(str`Signing for ${name} has ended meanwhile: this signature was not taken.`, {id: 'marathon.late'})
      : msg(str`The signature for ${name} was not taken.`, {id: 'marathon.refused'});
  });
  return notice(html`${words.map((it) => html`<span class="line">${it}</span>`)}`, {wrong: true});
}
