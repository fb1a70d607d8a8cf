import {msg, str} from '@lit/localize';
import {html, LitElement, type TemplateResult} from 'lit';
import type {CountKey} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {LiveCount} from '../../controllers/live-count.js';
import type {Known} from '../../controllers/live.js';
import {explain} from '../../controllers/report.js';
import {hour, number} from '../../i18n/format.js';
import {actions} from '../../parts/amounts.js';
import {frame, waiting} from '../../parts/frame.js';
import {unavailable} from '../../parts/notice.js';
import {progress} from '../../parts/progress.js';
import {base} from '../../styles/base.js';
import {notice} from '../../styles/notice.js';
import {looks} from './looks.js';

/**
 * The live count, on its way to the goal.
 *
 * @slot - What stands there until the count arrives, or if it cannot: a link, for instance.
 * @fires {W4rCountEvent} w4r-count - The count has changed.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The country, where one is counted; "Through this site".
 * @csspart count - The number.
 * @csspart people - How many people that were.
 * @csspart milestone - The last milestone that was reached.
 * @csspart kinds - What was done, one by one.
 * @csspart text - The line under the number.
 * @csspart progress - The line towards the goal.
 * @csspart details - "How we count".
 * @csspart notice - What went wrong.
 * @csspart retry - The button "Try again".
 */
export class W4rCounter extends LitElement {
  static override styles = [base, notice, looks];

  static override properties = {
    ...ownSettings,
    of: {},
    kinds: {},
    people: {type: Boolean},
    milestones: {type: Boolean},
    hideBelow: {attribute: 'hide-below'},
  };

  /** What is counted: `campaign`, `case:river-teacher`, `section:nl`, `country:NL` or `source:your-code`. */
  of: CountKey = 'campaign';

  /** `together`, `each`, or those to show one by one: `letter signature solidarity email`. */
  declare kinds: string | null | undefined;

  /** Says how many people that were, as far as it is known. */
  declare people: boolean | undefined;

  /** Says which milestone was reached last. */
  declare milestones: boolean | undefined;

  /** Below this there is no number yet: "Be one of the first". */
  declare hideBelow: number | string | null | undefined;

  #campaign = new Campaign(this);
  #live = new LiveCount(this, this.#campaign, () => this.of || 'campaign');
  #more: typeof import('./more.js') | undefined;

  override render(): TemplateResult {
    const {known, failure} = this.#live;
    if (known) return this.#count(known);
    if (!failure) return waiting();
    explain(failure, `count "${this.of}" of ${this.#campaign.client?.backend}`);
    return unavailable(failure, this.#live.again);
  }

  #count(known: Known): TemplateResult {
    const {goal, count, split, final} = known.count;
    const more = this.#more;
    // What most pages show comes first, everything else with a part of its own. Where there are few, there is no count.
    const isMore = !(goal && count <= goal) || final || this.kinds || this.people || this.milestones || this.hideBelow;
    if (isMore && !more) {
      this.#bring();
      return waiting();
    }
    return frame(html`${isMore ? more!.told(this, known, this.#campaign.source) : this.#plain(known)}
      <details class="note" part="details" @toggle=${this.#bring}>
        <summary>${msg('How we count', {id: 'counter.how'})}</summary>
        ${more?.sources(split)}
      </details>`);
  }

  #plain({count: {count, goal}, asOf}: Known): TemplateResult {
    return html`<p class="number total">${actions(count)}</p>
      ${progress(count, goal)}
      <p class="note number" part="text">
        ${msg(str`Goal ${number(goal!)}`, {id: 'counter.goal'})} · ${msg(str`as of ${hour(asOf)}`, {id: 'counter.as-of'})}
      </p>`;
  }

  /** If it cannot come, the next number or the next look tries again. */
  #bring = () =>
    void import('./more.js').then(
      (more) => {
        if (!this.#more) more.dress(this);
        this.#more = more;
      },
      () => {},
    );
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-counter': W4rCounter;
  }
}
