import {msg, str} from '@lit/localize';
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {fits} from '../../client/fits.js';
import type {ActionKind, Count} from '../../contract/index.js';
import type {Known} from '../../controllers/live.js';
import {hour, number, plural} from '../../i18n/format.js';
import {language} from '../../i18n/language.js';
import {speakOn} from '../../i18n/words.js';
import {actions} from '../../parts/amounts.js';
import {flame, progress} from '../../parts/progress.js';
import {moreLooks} from './more-looks.js';

await speakOn();

/** What a page can ask a counter to say beyond the number. */
interface Wishes {
  of: string;
  kinds?: string | null | undefined;
  people?: boolean | undefined;
  milestones?: boolean | undefined;
  hideBelow?: number | string | null | undefined;
}

/** A counter that was drawn without this draws itself anew. */
export function dress(counter: LitElement) {
  counter.shadowRoot!.adoptedStyleSheets.push(moreLooks);
  counter.requestUpdate();
}

/** Everything that a counter can say. Loaded when a page, or the number itself, asks for more than most do. */
export function told(wishes: Wishes, {count, asOf}: Known, source?: string): TemplateResult {
  // A slip in the attribute is no number, and hides nothing.
  const hideBelow = Number(wishes.hideBelow);
  const few = count.below ?? (count.count < hideBelow && hideBelow);
  const whose = whoseOf(wishes.of, source);
  return html`${whose ? html`<p class="eyebrow" part="eyebrow">${whose}</p>` : nothing}
    ${few ? (count.final ? wereFew(few) : beFirst(few)) : numbers(wishes, count, asOf)}`;
}

function numbers({kinds, people, milestones}: Wishes, count: Count, asOf: number): TemplateResult {
  const {count: total, goal} = count;
  return html`<p class="number total">${actions(total)}</p>
    ${people ? html`<p class="number" part="people">${persons(count.people)}</p>` : nothing}
    ${goal && total > goal ? beyond(total, goal) : progress(total, goal)}
    ${milestones && count.milestone ? html`<p class="small number" part="milestone"><b>${milestone(count.milestone)}</b></p>` : nothing}
    ${kinds && kinds !== 'together' ? oneByOne(kinds, count) : nothing}
    <p class="note number" part="text">
      ${goal ? html`${towards(total, goal)} · ` : nothing}
      ${count.final ? ended() : msg(str`as of ${hour(asOf)}`, {id: 'counter.as-of'})}
    </p>`;
}

const beFirst = (below: number) =>
  html`<p class="title" part="text">${msg('Be one of the first.', {id: 'counter.first'})}</p>
    <p class="note number">${msg(str`The number stands here from ${number(below)} on.`, {id: 'counter.below'})}</p>`;

const wereFew = (below: number) =>
  html`<p class="title number" part="text">${msg(str`Fewer than ${number(below)}`, {id: 'counter.were-few'})}</p>
    <p class="note">${ended()}</p>`;

/** No hour then: the number stays as it is, for ever. */
const ended = () => msg('this campaign has ended', {id: 'counter.final'});

/** More than was hoped for: the line goes on, and a stroke stands where the goal was. */
const beyond = (total: number, goal: number) => html`<svg class="progress" part="progress" aria-hidden="true">
  <rect y="17" width="100%" height="2" />
  <rect class="mark" x=${`${(100 * goal) / total}%`} y="12" width="2" height="12" />
  <svg x="100%" y="1" overflow="visible"><g transform="translate(-6)">${flame}</g></svg>
</svg>`;

const towards = (total: number, goal: number) =>
  total > goal
    ? msg(str`${percent(Math.floor((100 * total) / goal))} of the goal of ${number(goal)}`, {id: 'counter.beyond'})
    : msg(str`Goal ${number(goal)}`, {id: 'counter.goal'});

const percent = (n: number) => new Intl.NumberFormat(language(), {style: 'percent'}).format(n / 100);

/** An older backend does not say it at all, and that is not nobody. */
function persons(n: number | null | undefined): unknown {
  if (n == null) return msg('How many people that were is not known.', {id: 'counter.people.unknown'});
  const some = html`<b>${number(n)}</b>`;
  return plural(n, {
    zero: () => msg(html`by ${some} people`, {id: 'counter.people.zero'}),
    one: () => msg(html`by ${some} person`, {id: 'counter.people.one'}),
    two: () => msg(html`by ${some} people`, {id: 'counter.people.two'}),
    few: () => msg(html`by ${some} people`, {id: 'counter.people.few'}),
    many: () => msg(html`by ${some} people`, {id: 'counter.people.many'}),
    other: () => msg(html`by ${some} people`, {id: 'counter.people.other'}),
  });
}

/** "4 million letters and signatures reached"; French says "4 millions de lettres". */
function milestone(n: number): string {
  const millions = new Intl.NumberFormat(language(), {notation: 'compact', compactDisplay: 'long'});
  const some = n % 1e6 ? number(n) : millions.format(n);
  return plural(n, {
    zero: () => msg(str`${some} letters and signatures reached`, {id: 'counter.milestone.zero'}),
    one: () => msg(str`${some} letter or signature reached`, {id: 'counter.milestone.one'}),
    two: () => msg(str`${some} letters and signatures reached`, {id: 'counter.milestone.two'}),
    few: () => msg(str`${some} letters and signatures reached`, {id: 'counter.milestone.few'}),
    many: () => msg(str`${some} letters and signatures reached`, {id: 'counter.milestone.many'}),
    other: () => msg(str`${some} letters and signatures reached`, {id: 'counter.milestone.other'}),
  });
}

const kindNames: Record<ActionKind, () => string> = {
  signature: () => msg('Signatures', {id: 'counter.kind.signature'}),
  letter: () => msg('Letters', {id: 'counter.kind.letter'}),
  solidarity: () => msg('Cards and letters to those concerned', {id: 'counter.kind.solidarity'}),
  email: () => msg('E-mails', {id: 'counter.kind.email'}),
};

/** Those that are named, in the contract's order; a kind of which there are none is said only where it is named. */
function oneByOne(wanted: string, {kinds}: Partial<Count>): unknown {
  // An older backend does not tell them apart.
  if (!kinds) return nothing;
  const names = wanted.split(/[\s,]+/);
  const all = Object.keys(kindNames) as ActionKind[];
  const shown = all.filter(
    (kind) => names.includes(kind) || (names.includes('each') && kinds.some((one) => one.kind === kind)),
  );
  return html`<dl class="number" part="kinds">
    ${shown.map(
      (kind) => html`<div>
        <dt>${kindNames[kind]()}</dt>
        <dd>${number(kinds.find((one) => one.kind === kind)?.count ?? 0)}</dd>
      </div>`,
    )}
  </dl>`;
}

/** What the public number is made of, and what is not in it yet. */
export function sources(split: Count['split']): unknown {
  // The number alone was looked at when it came; and where there are few, there is nothing else.
  if (!fits({confirmed: 'n', selfReported: 'n', verified: 'n', pending: 'n'}, split))
    return html`<p>${msg('A small number could point at somebody. It is not told.', {id: 'counter.few'})}</p>`;
  const {confirmed, selfReported, verified, pending} = split;
  return html`<ul class="number">
  <li>${msg(str`Signed here: ${number(confirmed)}`, {id: 'counter.confirmed'})}</li>
  <li>${msg(str`Reported by those who wrote: ${number(selfReported)}`, {id: 'counter.reported'})}</li>
  <li>${msg(str`Counted by the campaign: ${number(verified)}`, {id: 'counter.verified'})}</li>
  ${
    pending
      ? html`<li>${msg(str`Not counted yet, waiting for a confirmation: ${number(pending)}`, {id: 'counter.pending'})}</li>`
      : nothing
  }
</ul>`;
}

/** Whose number it is, where it is not the whole campaign's or a case's. */
function whoseOf(of: string, source: string | undefined): string {
  if (of.startsWith('country:')) return nameOf(of.slice(8));
  return source && of === `source:${source}` ? msg('Through this site', {id: 'counter.source'}) : '';
}

/** Invented countries have names in the campaign's words only, which stand in no answer of counts: then its code. */
function nameOf(code: string): string {
  try {
    return new Intl.DisplayNames(language(), {type: 'region'}).of(code) ?? code;
  } catch {
    return code;
  }
}
