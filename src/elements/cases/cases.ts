import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {casesOf} from '../../client/cases.js';
import type {Campaign as CampaignFacts, Cases} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {LiveCounts} from '../../controllers/live-counts.js';
import {liveOf} from '../../controllers/live.js';
import {whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {number, plural} from '../../i18n/format.js';
import {head, levelOf, ribbon} from '../../parts/case-head.js';
import type {ended} from '../../parts/ended.js';
import {frame, waiting} from '../../parts/frame.js';
import {notice, unavailable} from '../../parts/notice.js';
import {base} from '../../styles/base.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {card, tombstone} from './card.js';
import {chosen, isWithdrawn, options, type Choice, type Shown} from './choice.js';
import {filters} from './filters.js';
import {looks} from './looks.js';

/** For so many there is space in `w4r.css`; fewer need less of it, far below the view. */
const ROOM = 12;

interface Known {
  campaign: CampaignFacts;
  cases: Cases;
}

/**
 * All cases of the campaign, as cards or as a list; by what they are about, by country, the least supported first.
 *
 * @slot - What stands there until the cases arrive, or if they cannot: a link to the campaign.
 * @fires {W4rCountEvent} w4r-count - The count of a case has changed.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The name of the campaign; on a card, country and category.
 * @csspart ribbon - "Fictional", on invented cases.
 * @csspart title - The heading; on a card, the name.
 * @csspart field - A list to choose from, with its label.
 * @csspart label - A label.
 * @csspart input - A list to choose from.
 * @csspart details - What the chosen category means.
 * @csspart card - One case, or what stands there for one that was taken back.
 * @csspart photo - The portrait.
 * @csspart text - The sentence.
 * @csspart progress - The line towards the goal.
 * @csspart count - The number.
 * @csspart submit - "Sign for …".
 * @csspart link - "Read the story", where nobody can sign; "Show all".
 * @csspart outcome - What became of a case.
 * @csspart notice - That nothing fits, or what went wrong.
 * @csspart retry - The button "Try again".
 */
export class W4rCases extends LitElement {
  static override styles = [base, form, noticeLooks, looks];

  static override properties = {
    ...ownSettings,
    view: {},
    sort: {},
    category: {},
    country: {},
    limit: {type: Number},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** How they stand: `grid` or `list`. */
  view: 'grid' | 'list' = 'grid';

  /** Who comes first: `order`, as the campaign has it, or `need`, the least supported. The visitor can change it. */
  sort: 'order' | 'need' = 'order';

  /** Only those of one category, at the beginning: its id. */
  category = '';

  /** Only those of one country, at the beginning: its code. */
  country = '';

  /** At most so many, without the filters, and a button that shows all; 0 for all. */
  limit = 0;

  /** Level of the heading in your page's outline, 2 to 6. The names are one level below. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #known = new Resource<Known>(this, () => {
    const {client, edition, lang} = this.#campaign;
    if (!client) return undefined;
    return {
      key: client.url('', {edition, lang}),
      holds: ({cases}) => untilNext(cases),
      what: whatOf('', client),
      ask: async () => {
        const [campaign, cases] = await Promise.all([
          campaignOf(client, {edition, lang}),
          casesOf(client, {edition, lang}),
        ]);
        if (cases.cases.some(({status}) => status !== 'open'))
          this.#ended = (await import('../../parts/ended.js')).ended;
        for (const {count, asOf} of cases.cases) liveOf(client, edition).see(count, asOf);
        return {campaign, cases};
      },
    };
  });
  #ended: typeof ended | undefined;
  #live = new LiveCounts(
    this,
    this.#campaign,
    () => this.#known.value?.cases.cases.map(({id}) => id) ?? [],
    this.#known.reload,
  );
  /** What the visitor chose; until then, what the page says. */
  #chosen: Partial<Choice> = {};
  #all = false;
  #before: string[] = [];
  #shown = '';

  override render(): TemplateResult {
    return this.#known.render({
      waiting,
      ready: (known) => this.#cases(known),
      failed: (failure) => unavailable(failure, this.#known.reload),
    });
  }

  #cases({campaign, cases: all}: Known): TemplateResult {
    const cases = {...all, cases: all.cases.filter(({id}) => !this.#live.isGone(id))};
    const from = options(cases.cases);
    const choice = this.#choice(from);
    const fitting = chosen(cases, choice, this.#before);
    // A tombstone that is on its way needs the place of its card.
    if (!choice.category && !choice.country && cases.cases.length === all.cases.length)
      this.#before = fitting.map(({id}) => id);
    const limited = !this.#all && this.limit > 0 && this.limit < fitting.length;
    const seen = limited ? fitting.slice(0, this.limit) : fitting;
    const few = cases.cases.length + cases.withdrawn.length < 2;
    return frame(
      html`<div class="stack">
          ${head(
            html`<span lang=${campaign.lang} dir=${campaign.dir}>${campaign.name}</span> ${ribbon(campaign)}`,
            msg('Whom we write for', {id: 'cases.title'}),
            this.headingLevel,
          )}
        </div>
        ${limited || few ? nothing : filters(choice, from, campaign, this.#choose)}
        <div class="found" role="status">
          ${limited ? nothing : html`<p class="note number">${found(fitting.filter((it) => !isWithdrawn(it)).length)}</p>`}
        </div>
        ${seen.length ? this.#list(seen, choice) : this.#nobody(choice)}
        ${
          limited
            ? html`<p>
              <button class="button quiet" part="link" type="button" @click=${this.#showAll}>
                ${msg('Show all', {id: 'cases.show'})}
              </button>
            </p>`
            : nothing
        }`,
      Object.keys(this.#chosen).length || this.#all || fitting.length < ROOM ? 'done' : 'full',
    );
  }

  #list(seen: Shown[], {category}: Choice): TemplateResult {
    const place = {
      host: this,
      backend: this.#campaign.client?.backend,
      level: Math.min(6, levelOf(this.headingLevel) + 1),
      category,
      ended: this.#ended,
    };
    return html`<ul class=${this.view === 'list' ? 'cards list' : 'cards grid'}>
      ${seen.map((it) => (isWithdrawn(it) ? tombstone(it) : card(it, this.#live.of(it.id), place)))}
    </ul>`;
  }

  #nobody({category, country}: Choice): TemplateResult {
    if (!category && !country) return notice(msg('Nobody is shown here yet.', {id: 'cases.none'}));
    return notice(msg('Nobody fits both.', {id: 'cases.nobody'}), {
      action: html`<button class="button quiet" part="link" type="button" @click=${this.#clear}>
        ${msg('Show all', {id: 'cases.show'})}
      </button>`,
    });
  }

  protected override willUpdate() {
    const {client, edition} = this.#campaign;
    const {category, country, sort, limit} = this;
    const shown = [client?.backend, client?.section, edition, category, country, sort, limit].join(' ');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#chosen = {};
    this.#all = false;
    this.#before = [];
  }

  /** A slip in an attribute shows everybody. */
  #choice({categories, countries}: ReturnType<typeof options>): Choice {
    const {category, country, sort} = {
      category: this.category,
      country: this.country,
      sort: this.sort,
      ...this.#chosen,
    };
    const known = (value: string, among: [string, string][]) => (among.some(([id]) => id === value) ? value : '');
    return {
      category: known(category, categories),
      country: known(country, countries),
      sort: sort === 'need' ? sort : 'order',
    };
  }

  #choose = (changes: Partial<Choice>) => {
    this.#chosen = {...this.#chosen, ...changes};
    this.requestUpdate();
  };

  #clear = () => {
    this.#choose({category: '', country: ''});
    const lists = [...this.renderRoot.querySelectorAll<HTMLSelectElement>('#category, #country')];
    for (const list of lists) list.value = '';
    lists[0]?.focus();
  };

  #showAll = () => {
    this.#all = true;
    this.requestUpdate();
    const next = this.limit;
    // The button is gone: on with the first one that is new.
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>('.card')[next]?.querySelector<HTMLElement>('.title')?.focus(),
    );
  };
}

/** Until the next of them opens or closes, by the backend's times. */
function untilNext({cases}: Cases): number {
  const rests = cases.map(({status, opensAt, closesAt, asOf}) => (status === 'upcoming' ? opensAt : closesAt) - asOf);
  return Math.min(...rests.filter((rest) => rest > 0));
}

function found(count: number): string {
  const n = number(count);
  return plural(count, {
    zero: () => msg(str`${n} cases`, {id: 'cases.found.zero'}),
    one: () => msg(str`${n} case`, {id: 'cases.found.one'}),
    two: () => msg(str`${n} cases`, {id: 'cases.found.two'}),
    few: () => msg(str`${n} cases`, {id: 'cases.found.few'}),
    many: () => msg(str`${n} cases`, {id: 'cases.found.many'}),
    other: () => msg(str`${n} cases`, {id: 'cases.found.other'}),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-cases': W4rCases;
  }
}
