import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {eventsOf, type Looking} from '../../client/events.js';
import {pagesOf} from '../../client/pages.js';
import type {Campaign as CampaignFacts, Events, Gathering} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {Clock, timeOf} from '../../controllers/clock.js';
import {Further} from '../../controllers/further.js';
import {whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {day as dateOf} from '../../i18n/format.js';
import {head, levelOf, ribbon} from '../../parts/case-head.js';
import {copy} from '../../parts/copy.js';
import {frame, waiting, type Fill} from '../../parts/frame.js';
import {notice, retry, unavailable} from '../../parts/notice.js';
import {underway} from '../../parts/unsent.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {thanks as thanksLooks} from '../../styles/thanks.js';
import {thanks} from './after.js';
import {Announcing} from './announcing.js';
import {filters} from './filters.js';
import {formLooks} from './form-looks.js';
import {asked, type Choice} from './looking.js';
import {looks} from './looks.js';
import type {map as Map} from './map.js';
import {gathering, inWords} from './one.js';
import {Telling} from './telling.js';
import {untilNext} from './when.js';

/** What was announced or cancelled meanwhile is seen within a minute. */
const HOLDS = 60_000;
/** Nobody wants an answer to every letter. */
const TYPING = 350;

interface Known {
  campaign: CampaignFacts;
  found: Events;
}

/**
 * Gatherings at which people write: find one by country, town and day, put it into a calendar, announce one, and tell
 * afterwards how many letters were written.
 *
 * @slot - What stands there until the list arrives, or if it cannot: a link to the campaign's page of gatherings.
 * @fires {W4rAnnouncedEvent} w4r-announced - The backend has taken an announcement; the campaign reads it first.
 * @fires {W4rReportedEvent} w4r-reported - Somebody has told how many letters were written.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The name of the campaign.
 * @csspart ribbon - "Fictional", on invented campaigns.
 * @csspart title - The heading; of a gathering, its name.
 * @csspart filters - Country, town and day.
 * @csspart field - A label, its input and its error.
 * @csspart label - A label.
 * @csspart input - An input or a list.
 * @csspart map - The map.
 * @csspart event - One gathering.
 * @csspart date - Its day.
 * @csspart time - Its hours.
 * @csspart place - Where it is.
 * @csspart state - "Cancelled", or that it is under way.
 * @csspart text - What its organiser says of it.
 * @csspart count - How many letters were written.
 * @csspart link - Into the calendar, and to a meeting online.
 * @csspart tell - The button "How did it go?".
 * @csspart more - The button that shows more of them.
 * @csspart announce - The button that opens the form.
 * @csspart form - The form.
 * @csspart error - What is wrong with a field.
 * @csspart consent - A consent text.
 * @csspart submit - The button that sends the form.
 * @csspart thanks - What is said afterwards.
 * @csspart notice - That nothing fits, or what went wrong.
 * @csspart retry - The buttons "Try again" and "Try now".
 */
export class W4rEvents extends LitElement {
  static override styles = [base, form, choices, noticeLooks, thanksLooks, looks, formLooks];

  static override properties = {
    ...ownSettings,
    country: {},
    limit: {type: Number},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Those of one country, at the beginning: its code, for instance `NL`. */
  country = '';

  /** So many at first, and a button that shows more; 0 for all. */
  limit = 4;

  /** Level of the heading in your page's outline, 2 to 6. The names are one level below. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #clock = new Clock(this, this.#campaign, () => undefined);
  /** What the visitor chose; until then, what the page says. */
  #chosen: Partial<Choice> = {};
  #found = new Resource<Known>(this, () => {
    const {client, edition, lang} = this.#campaign;
    if (!client) return undefined;
    const looking = this.#looking;
    return {
      key: [client.backend, client.section, edition, lang, JSON.stringify(looking)].join('|'),
      holds: ({found}) => Math.min(HOLDS, untilNext(found)),
      what: whatOf('', client),
      ask: async () => {
        const [campaign, found] = await Promise.all([
          campaignOf(client, {edition, lang}),
          pagesOf('events', this.#further.pages, (page?: number) =>
            eventsOf(client, {edition, lang, ...looking, page: page?.toString()}),
          ),
        ]);
        timeOf(client).hear(campaign.now);
        this.#bringMap(found);
        return {campaign, found};
      },
    };
  });
  /** What stood there last: it stays while something else is looked for. */
  #last: Known | undefined;
  #further = new Further(this, '.one .name a', () => this.#found.reload());
  /** Those of one dot on the map. */
  #near: string[] = [];
  #copied: string | undefined;
  #map: typeof Map | undefined;
  #announcing = new Announcing(this, this.#campaign);
  /** The number that counts comes with the next answer. */
  #telling = new Telling(this, this.#campaign, () => {
    this.#campaign.client?.forget();
    this.#found.reload();
  });
  #shown = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  override render(): TemplateResult {
    const {failure} = this.#found;
    return this.#found.render({
      waiting: () => (this.#last ? this.#events(this.#last, true) : waiting()),
      ready: (known) => this.#events((this.#last = known), false),
      failed: () => (this.#last ? this.#events(this.#last, false) : unavailable(failure!, this.#found.reload)),
    });
  }

  #events(known: Known, busy: boolean): TemplateResult {
    const {campaign, found} = known;
    const {at, sending} = this.#announcing;
    const level = Math.min(6, levelOf(this.headingLevel) + 1);
    const open = at === 'closed';
    return frame(
      html`<div class="stack">
          ${head(
            html`<span lang=${campaign.lang} dir=${campaign.dir}>${campaign.name}</span> ${ribbon(campaign)}`,
            at === 'open'
              ? msg('Announce a gathering', {id: 'events.announce'})
              : msg('Write together', {id: 'events.title'}),
            this.headingLevel,
          )}
          <p class="soft">${at === 'open' ? msg('A kitchen table is enough. Somebody of the campaign reads it before it is shown.', {id: 'events.form.intro'}) : intro(campaign)}</p>
        </div>
        ${open ? this.#search(known, level, busy) : nothing}
        ${at === 'open' ? this.#announcing.form(found, this.#clock.now) : nothing}
        <div role="status">${at === 'thanked' ? thanks(level, this.#announcing.open, this.#announcing.close) : underway(sending)}</div>
        ${
          at === 'open' && !sending.busy
            ? html`<p>
              <button class="button quiet" type="button" @click=${this.#announcing.close}>
                ${msg('Back to the list', {id: 'events.list'})}
              </button>
            </p>`
            : nothing
        }`,
      this.#fill(found),
    );
  }

  /** Only what the visitor does gives the space back that is kept free, and a section whose country has fewer. */
  #fill({country, total}: Events): Fill {
    if (country && this.#atHome && total < this.limit) return 'done';
    const acted =
      Object.keys(this.#chosen).length ||
      this.#further.begun ||
      this.#telling.about ||
      this.#announcing.at !== 'closed';
    return acted ? 'done' : 'full';
  }

  #search({campaign, found}: Known, level: number, busy: boolean): TemplateResult {
    const choice = this.#choice;
    const all = found.events;
    const fitting = this.#near.length ? all.filter(({id}) => this.#near.includes(id)) : all;
    const limited = !this.#further.begun && this.limit > 0 && !this.#near.length;
    const seen = limited ? fitting.slice(0, this.limit) : fitting;
    const more = seen.length < fitting.length || (!this.#near.length && found.next !== null);
    const {failure} = this.#found;
    const trouble = failure
      ? notice(msg('This could not be looked up.', {id: 'events.failed'}), {
          action: retry(this.#found.reload),
          wrong: true,
        })
      : nothing;
    return html`<div class="search">
      ${filters(choice, found.countries, this.#choose)}
      ${all.some(({place}) => place?.at) ? (this.#map?.(this.#drawn(all)) ?? html`<div class="map"></div>`) : nothing}
      <div class="what">
        <div class="found" role="status" aria-busy=${busy}>
          ${this.#further.waits ? nothing : trouble}
          ${seen.length || busy || failure ? nothing : this.#none(choice)}${this.#near.length ? this.#here() : nothing}
          ${found.country && this.#atHome ? this.#home(found) : nothing}
        </div>
        ${seen.length ? this.#list(seen, campaign, level) : nothing}
        <div class="found" role="status">${this.#further.waits ? trouble : nothing}</div>
        <p class="row">
          ${
            more
              ? html`<button class="button quiet" part="more" type="button" @click=${this.#more}>
                ${msg('Show more', {id: 'events.more'})}
              </button>`
              : nothing
          }
          ${
            found.announce.open
              ? html`<button class="button" part="announce" type="button" @click=${this.#announcing.open}>
                ${msg('Announce a gathering', {id: 'events.announce'})}
              </button>`
              : nothing
          }
        </p>
      </div>
    </div>`;
  }

  #here(): TemplateResult {
    return html`<p class="row">
      <span class="small">${msg('Those at this place', {id: 'events.here'})}</span>
      <button class="button quiet" type="button" @click=${() => this.#point([])}>
        ${msg('Show all', {id: 'cases.show'})}
      </button>
    </p>`;
  }

  #home({country, countries}: Events): TemplateResult {
    const name = countries.find(({code}) => code === country)?.name ?? country!;
    return html`<p class="row">
      <span class="small">${msg(str`Shown here: ${name} only`, {id: 'events.home'})}</span>
      <button class="button quiet" type="button" @click=${this.#everywhere}>
        ${msg('All countries', {id: 'events.everywhere'})}
      </button>
    </p>`;
  }

  #list(seen: Gathering[], campaign: CampaignFacts, level: number): TemplateResult {
    const around = {
      backend: this.#campaign.client?.backend,
      level,
      counts: campaign.phase === 'during' || campaign.phase === 'reporting',
      copied: this.#copied,
      tell: this.#telling.open,
      copy: this.#copy,
    };
    return html`<ul class="events">
      ${seen.map((event) => gathering(event, {...around, telling: event.id === this.#telling.about?.id}))}
    </ul>`;
  }

  #none({when, country, town}: Choice): TemplateResult {
    if (when === 'over') return notice(msg('None of them is over yet.', {id: 'events.none.over'}));
    if (when === 'any' && !country && !town)
      return notice(msg('Nobody has announced one yet. Yours could be the first.', {id: 'events.none'}));
    return notice(msg('None fits. Elsewhere, or on another day?', {id: 'events.none.fits'}), {
      action: html`<button class="button quiet" part="more" type="button" @click=${this.#clear}>
        ${msg('Show all', {id: 'cases.show'})}
      </button>`,
    });
  }

  #drawn(events: Gathering[]) {
    const {country, town} = this.#choice;
    const width = this.clientWidth || 600;
    return {events, close: !!(country || town), width, chosen: this.#near, choose: this.#point};
  }

  protected override willUpdate() {
    const {client, edition} = this.#campaign;
    const shown = [client?.backend, client?.section, edition, this.country, this.limit].join(' ');
    if (shown === this.#shown) return this.#further.goOn(this.#found.value?.found.events.length);
    this.#shown = shown;
    this.#chosen = {};
    this.#forget();
    this.#last = undefined;
  }

  /** Until the page or the visitor says where, a section begins at home. */
  get #atHome() {
    return !this.country && this.#chosen.country === undefined && !!this.#campaign.client?.section;
  }

  get #looking(): Looking {
    const looking = asked(this.#choice, this.#clock.now);
    return this.#atHome ? {...looking, country: '', home: '1'} : looking;
  }

  get #choice(): Choice {
    const over = this.#last?.campaign.phase === 'after';
    const country = this.country || (this.#atHome && this.#last?.found.country) || '';
    return {country, town: '', when: over ? 'over' : 'any', from: '', ...this.#chosen};
  }

  #choose = (changes: Partial<Choice>) => {
    clearTimeout(this.#typing);
    const then = () => {
      this.#chosen = {...this.#chosen, ...changes};
      this.#forget();
      this.requestUpdate();
    };
    if ('town' in changes) this.#typing = setTimeout(then, TYPING);
    else then();
  };

  #clear = () => {
    this.#choose({country: '', when: 'any', town: ''});
    clearTimeout(this.#typing);
    this.#chosen = {country: '', when: 'any', town: ''};
    for (const name of ['country', 'when', 'town'] as const) {
      const input = this.renderRoot.querySelector<HTMLInputElement>(`#${name}`);
      if (input) input.value = this.#chosen[name] ?? '';
    }
    this.requestUpdate();
    this.renderRoot.querySelector<HTMLElement>('#town')?.focus();
  };

  #everywhere = () => {
    this.#choose({country: ''});
    this.renderRoot.querySelector<HTMLElement>('#country')?.focus();
  };

  #forget() {
    this.#further.reset();
    this.#near = [];
    this.#telling.close();
  }

  #point = (ids: string[]) => {
    this.#near = ids.join() === this.#near.join() ? [] : ids;
    this.requestUpdate();
  };

  /** Those that are known first; then the next page. */
  #more = () => this.#further.more(this.#last!.found.events.length);

  #copy = async (event: Gathering) => {
    this.#copied = (await copy(inWords(event), this.renderRoot)) ? event.id : undefined;
    this.requestUpdate();
  };

  #bringMap({events}: Events) {
    if (this.#map || !events.some(({place}) => place?.at)) return;
    import('./map.js').then(
      ({map}) => {
        this.#map = map;
        this.requestUpdate();
      },
      // The list says the same.
      () => {},
    );
  }
}

const intro = ({phase, reportsUntil}: CampaignFacts) =>
  phase === 'after'
    ? msg(str`This campaign ended on ${dateOf(reportsUntil)}. This is what happened.`, {id: 'outcomes.over'})
    : msg('People sit down at one table and write. Everybody is welcome.', {id: 'events.intro'});

declare global {
  interface HTMLElementTagNameMap {
    'w4r-events': W4rEvents;
  }
}
