import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {outcomesOf} from '../../client/outcomes.js';
import type {Campaign as CampaignFacts, CaseOutcome} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {timeOf} from '../../controllers/clock.js';
import {whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {lastDay} from '../../i18n/format.js';
import {head, levelOf} from '../../parts/case-head.js';
import {frame, waiting} from '../../parts/frame.js';
import {notice, unavailable} from '../../parts/notice.js';
import {base} from '../../styles/base.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {ending} from './ending.js';
import {looks} from './looks.js';

interface Known {
  outcomes: CaseOutcome[];
  /** Of one edition: its name, and whether it is over. */
  campaign: CampaignFacts | undefined;
}

// An answer may be a quarter of a minute old, and lie in the page's memory for half of one. What was taken back must be
// gone within a minute.
const AGAIN = 10_000;

/**
 * What became of earlier cases, the newest first: who is free, which law has changed, and as plainly who is not, and who
 * has died. With `edition`, what became of that year.
 *
 * @slot - What stands there until the outcomes arrive, or if they cannot: a link to the campaign's page.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The name of the campaign; date and country of each outcome.
 * @csspart ribbon - "Fictional", on invented cases.
 * @csspart title - The heading.
 * @csspart outcome - What became of one case.
 * @csspart photo - The portrait.
 * @csspart name - Whose case it was.
 * @csspart kind - What happened, in a few words: "Released".
 * @csspart text - What happened.
 * @csspart quote - The words of somebody it was about.
 * @csspart link - The name, which leads to the case; "Read more".
 * @csspart more - The button "Show all".
 * @csspart notice - What went wrong, or that nothing is known yet.
 * @csspart retry - The button "Try again".
 */
export class W4rOutcomes extends LitElement {
  static override styles = [base, noticeLooks, looks];

  static override properties = {
    ...ownSettings,
    limit: {type: Number},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** How many are shown before "Show all"; 0 for all. */
  limit = 3;

  /** Level of the heading in your page's outline, 2 to 6. The names are one level below it. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #all = false;
  #time: ReturnType<typeof timeOf> | undefined;
  #known = new Resource<Known>(this, () => {
    const {client, edition, lang} = this.#campaign;
    if (!client) return undefined;
    return {
      key: client.url('', {edition, lang}),
      what: edition ? `edition "${edition}" of ${client.backend}` : whatOf('', client),
      ask: async () => {
        const [{outcomes}, campaign] = await Promise.all([
          outcomesOf(client, {edition, lang}),
          edition ? campaignOf(client, {edition, lang}) : undefined,
        ]);
        this.#lookAgain();
        return {outcomes, campaign};
      },
    };
  });

  constructor() {
    super();
    this.addController({hostConnected: () => this.#lookAgain(), hostDisconnected: () => this.#rest()});
  }

  override render(): TemplateResult {
    return this.#known.render({
      waiting,
      ready: (known) => this.#outcomes(known),
      failed: (failure) => unavailable(failure, this.#known.reload),
    });
  }

  #outcomes({outcomes, campaign}: Known): TemplateResult {
    const limited = this.limit > 0 && !this.#all;
    const shown = limited ? outcomes.slice(0, this.limit) : outcomes;
    return frame(
      html`<div class="stack">
          ${head(
            campaign
              ? html`<span lang=${campaign.lang} dir=${campaign.dir}>${campaign.name}</span>`
              : msg('From all years', {id: 'outcomes.years'}),
            msg('What became of them', {id: 'outcomes.title'}),
            this.headingLevel,
          )}
          <p class="soft">${intro(campaign)}</p>
        </div>
        ${outcomes.length ? this.#list(shown) : notice(msg('Nothing is known yet. What becomes of these cases will stand here, whatever it is.', {id: 'outcomes.empty'}))}
        ${shown.length < outcomes.length ? this.#more() : nothing}`,
    );
  }

  #list(shown: CaseOutcome[]): TemplateResult {
    const {client, source} = this.#campaign;
    const place = {backend: client?.backend, source, level: Math.min(levelOf(this.headingLevel) + 1, 6)};
    return html`<ul class="endings">
      ${shown.map((it) => html`<li>${ending(it, place)}</li>`)}
    </ul>`;
  }

  #more(): TemplateResult {
    return html`<p>
      <button class="button quiet" part="more" type="button" @click=${this.#showAll}>
        ${msg('Show all', {id: 'outcomes.all'})}
      </button>
    </p>`;
  }

  /** Not while the page is hidden; as soon as somebody looks. */
  #lookAgain() {
    const {client} = this.#campaign;
    this.#rest();
    if (!client || !this.isConnected) return;
    this.#time = timeOf(client);
    this.#time.wake(this.#known.reload, this.#time.now + AGAIN);
  }

  #rest() {
    this.#time?.forget(this.#known.reload);
  }

  /** The button is gone then: reading goes on with the first that was hidden. */
  #showAll = () => {
    this.#all = true;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const names = this.renderRoot.querySelectorAll<HTMLElement>('.name');
      const next = names[this.limit];
      (next?.querySelector('a') ?? next)?.focus();
    });
  };
}

const intro = (campaign: CampaignFacts | undefined) =>
  campaign?.phase === 'after'
    ? msg(str`This campaign ended on ${lastDay(campaign.reportsUntil, campaign.timeZone)}. This is what happened.`, {
        id: 'outcomes.over',
      })
    : msg('Not every story ends well. We tell how each went on.', {id: 'outcomes.intro'});

declare global {
  interface HTMLElementTagNameMap {
    'w4r-outcomes': W4rOutcomes;
  }
}
