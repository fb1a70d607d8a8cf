import {msg} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {clientOf} from '../../client/client.js';
import {safeUrl} from '../../client/safe-url.js';
import {sectionsOf} from '../../client/sections.js';
import type {Section, SectionName} from '../../contract/index.js';
import {Campaign, campaignAbove, ownSettings} from '../../controllers/campaign.js';
import {report, whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {W4rSectionEvent} from '../../events/section.js';
import {language} from '../../i18n/language.js';
import {head} from '../../parts/case-head.js';
import {frame, waiting} from '../../parts/frame.js';
import {lit} from '../../parts/lit.js';
import {unavailable} from '../../parts/notice.js';
import {base} from '../../styles/base.js';
import {notice} from '../../styles/notice.js';
import {dates} from './dates.js';
import {likely, nameFor, type Offer} from './likely.js';
import {looks} from './looks.js';

// The phases they are in change on a day, not in a minute.
const HOLDS = 3_600_000;

/**
 * The campaign at home in the reader's country: the likely one is offered, all others are one step away. Looks at nothing
 * but the languages of the browser, and leads nobody anywhere by itself.
 *
 * @slot - What stands there until the sections arrive, or if there are none: a link to the campaign.
 * @fires {W4rSectionEvent} w4r-section - Somebody chose a section. Can be cancelled: then the page shows it itself.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - Why this one is offered.
 * @csspart title - The name of the campaign there.
 * @csspart text - The country, and until when one can write.
 * @csspart details - All others.
 * @csspart link - A section in one of its languages.
 * @csspart notice - What went wrong.
 * @csspart retry - The button "Try again".
 */
export class W4rSections extends LitElement {
  static override styles = [base, notice, looks];

  static override properties = {
    ...ownSettings,
    here: {type: Boolean},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Choosing a section shows it on this page: the `<w4r-campaign>` around it turns to it. */
  here = false;

  /** Level of the heading in your page's outline, 2 to 6. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #chosen: Offer | undefined;
  #sections = new Resource<Section[]>(this, () => {
    const {edition} = this.#campaign;
    const backend = this.#campaign.client?.backend;
    if (!backend) return undefined;
    // The list is the same wherever one is, and must stay there while the page turns to another section and language.
    const client = clientOf(backend);
    const asking = {edition, lang: language()};
    return {
      key: client.url('', asking),
      holds: () => HOLDS,
      what: whatOf('', client),
      ask: async () => (await sectionsOf(client, asking)).sections,
    };
  });

  override render(): TemplateResult {
    return this.#sections.render({
      waiting,
      // Where the campaign is one and the same for everybody, the page's own words say all there is to say.
      ready: (sections) => (sections.length ? this.#offer(sections) : frame(html`<slot></slot>`, 'little')),
      failed: (failure) => unavailable(failure, this.#sections.reload),
    });
  }

  #offer(sections: Section[]): TemplateResult {
    const shown = this.#shown(sections);
    const guess = likely(sections, navigator.languages);
    const offer = guess && guess.section !== shown?.section ? guess : undefined;
    const first = offer ?? shown ?? alone(sections);
    return frame(
      html`<div class="stack">
        ${head(eyebrow(first, shown), first ? this.#title(first, shown) : msg('The campaign around the world', {id: 'sections.world'}), this.headingLevel)}
        ${first ? place(first) : nothing}
        ${offer ? why() : nothing}
      </div>
      <p class="small" role="status">${this.#turned(shown)}</p>
      ${sections.length > 1 ? this.#others(sections, shown, first !== undefined) : nothing}`,
      first ? 'full' : 'little',
    );
  }

  /** Said once it is so, whoever turned the page: this element, or the page itself. */
  #turned(shown: Offer | undefined): TemplateResult | typeof nothing {
    const chosen = this.#chosen;
    return chosen && chosen.section.id === shown?.section.id ? now(chosen.name) : nothing;
  }

  #title(offer: Offer, shown: Offer | undefined): unknown {
    const {lang, dir, name} = offer.name;
    return offer === shown ? html`<span lang=${lang} dir=${dir}>${name}</span>` : this.#link(offer.section, offer.name);
  }

  #others(sections: Section[], shown: Offer | undefined, some: boolean): TemplateResult {
    return html`<details part="details">
      <summary>
        ${some ? msg('All countries', {id: 'sections.all'}) : msg('Choose your country', {id: 'sections.choose'})}
      </summary>
      <ul class="countries">
        ${sections.map(
          (section) => html`<li>
            <span>${countryOf(section)}</span>
            <div class="names">
              ${section.names.map((name) =>
                this.#link(section, name, section === shown?.section && name.lang === shown.name.lang),
              )}
            </div>
          </li>`,
        )}
      </ul>
    </details>`;
  }

  /** The same tag in all three places: no link is without its language. */
  #link(section: Section, name: SectionName, isHere = false): TemplateResult {
    return html`<a
      part="link"
      lang=${name.lang}
      dir=${name.dir}
      hreflang=${name.lang}
      href=${safeUrl(name.url, this.#campaign.client?.backend) ?? nothing}
      aria-current=${isHere ? 'true' : nothing}
      @click=${(event: MouseEvent) => this.#choose(event, section, name)}
      >${isHere ? lit : nothing}${name.name}</a
    >`;
  }

  #choose(event: MouseEvent, section: Section, name: SectionName) {
    // Into another tab or window: nothing happens on this page.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    this.#chosen = {section, name, by: 'nothing'};
    const goOn = this.dispatchEvent(new W4rSectionEvent(section.id, name.lang));
    if (goOn && !this.here) return;
    const around = goOn && campaignAbove(this);
    if (goOn && !around) return report(`<${this.localName} here> stands in no <w4r-campaign>`, 'sections-here');
    event.preventDefault();
    if (!around) return;
    around.setAttribute('lang', name.lang);
    around.setAttribute('section', section.id);
  }

  /** The one that this page shows. */
  #shown(sections: Section[]): Offer | undefined {
    const {client, lang} = this.#campaign;
    const section = sections.find(({id}) => id === client?.section);
    return section && {section, name: nameFor(section, [lang]), by: 'nothing'};
  }
}

const alone = ([first, ...others]: Section[]): Offer | undefined =>
  first && !others.length ? {section: first, name: nameFor(first, navigator.languages), by: 'nothing'} : undefined;

function eyebrow(first: Offer | undefined, shown: Offer | undefined): string {
  if (first && first === shown) return msg('This page shows', {id: 'sections.here'});
  if (first?.by === 'country') return msg('The campaign in your country', {id: 'sections.country'});
  if (first?.by === 'language') return msg('The campaign in your language', {id: 'sections.language'});
  return msg('Where the campaign is at home', {id: 'sections.home'});
}

const place = ({section}: Offer) =>
  html`<p class="small" part="text">${section.country.name} · <span class="soft">${dates(section)}</span></p>`;

const why = () =>
  html`<p class="note">
    ${msg('Suggested by the languages of your browser. Nobody looks up where you are.', {id: 'sections.why'})}
  </p>`;

const now = ({name, lang, dir}: SectionName) => {
  const said = html`<b lang=${lang} dir=${dir}>${name}</b>`;
  return msg(html`This page now shows ${said}.`, {id: 'sections.now'});
};

/** As those call it who live there, in each of their languages. */
const countryOf = ({names}: Section) =>
  names
    .filter(({country}, at) => names.findIndex((name) => name.country === country) === at)
    .map(({country, lang, dir}, at) => html`${at ? ' · ' : nothing}<span lang=${lang} dir=${dir}>${country}</span>`);

declare global {
  interface HTMLElementTagNameMap {
    'w4r-sections': W4rSections;
  }
}
