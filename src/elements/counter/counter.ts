import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Count, CountKey} from '../../contract/index.js';
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
 * @csspart count - The number.
 * @csspart text - The line under the number.
 * @csspart progress - The line towards the goal.
 * @csspart details - "How we count".
 * @csspart notice - What went wrong.
 * @csspart retry - The button "Try again".
 */
export class W4rCounter extends LitElement {
  static override styles = [base, notice, looks];

  static override properties = {...ownSettings, of: {}};

  /** What is counted: `campaign`, `case:river-teacher` or `source:your-code`. */
  of: CountKey = 'campaign';

  #campaign = new Campaign(this);
  #live = new LiveCount(this, this.#campaign, () => this.of || 'campaign');

  override render(): TemplateResult {
    const {known, failure} = this.#live;
    if (known) return frame(this.#count(known));
    if (!failure) return waiting();
    explain(failure, `count "${this.of}" of ${this.#campaign.client?.backend}`);
    return unavailable(failure, this.#live.again);
  }

  #count({count, asOf}: Known): TemplateResult {
    const {count: total, goal} = count;
    return html`<p class="number total">${actions(total)}</p>
      ${progress(total, goal)}
      <p class="note number" part="text">
        ${goal ? html`${msg(str`Goal ${number(goal)}`, {id: 'counter.goal'})} · ` : nothing}
        ${msg(str`as of ${hour(asOf)}`, {id: 'counter.as-of'})}
      </p>
      ${this.#howWeCount(count)}`;
  }

  #howWeCount({split}: Count): TemplateResult {
    return html`<details class="note" part="details">
      <summary>${msg('How we count', {id: 'counter.how'})}</summary>
      <ul class="number">
        <li>${msg(str`Signed here: ${number(split.confirmed)}`, {id: 'counter.confirmed'})}</li>
        <li>${msg(str`Reported by those who wrote: ${number(split.selfReported)}`, {id: 'counter.reported'})}</li>
        <li>${msg(str`Counted by the campaign: ${number(split.verified)}`, {id: 'counter.verified'})}</li>
        ${
          split.pending
            ? html`<li>${msg(str`Not counted yet, waiting for a confirmation: ${number(split.pending)}`, {id: 'counter.pending'})}</li>`
            : nothing
        }
      </ul>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-counter': W4rCounter;
  }
}
