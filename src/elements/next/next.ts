import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {attributed} from '../../client/attributed.js';
import {campaignOf} from '../../client/campaign.js';
import {casesOf} from '../../client/cases.js';
import {safeUrl} from '../../client/safe-url.js';
import type {Campaign as CampaignFacts, Case, CaseCard, NextStep} from '../../contract/index.js';
import type {Campaign} from '../../controllers/campaign.js';
import {Resource} from '../../controllers/resource.js';
import {signedFor, signs} from '../../page.js';
import {leads, nearby} from '../../parts/nearby.js';
import {base} from '../../styles/base.js';
import {looks} from './looks.js';

/** A way on: where it leads, unless the page itself has the element for it. */
interface Step {
  tag: string;
  caseId?: string;
  /** An element that is about no case in particular does as well. */
  general?: boolean;
  url: string | null | undefined;
  words: () => string;
  why: () => unknown;
}

interface Known {
  campaign: CampaignFacts;
  cases: CaseCard[];
}

/**
 * What to do after signing, in the campaign's order. Part of `<w4r-petition>`'s thanks, fetched with them: where it
 * cannot be fetched, the thanks stand alone.
 *
 * @csspart next - The list of ways on.
 * @csspart submit - The first of them.
 * @csspart link - The others.
 */
export class W4rNext extends LitElement {
  static override styles = [base, looks];

  static override properties = {
    of: {attribute: false},
    campaign: {attribute: false},
    headingLevel: {attribute: false},
  };

  /** The case that was just signed for. */
  of: Case | undefined;

  /** Where the petition belongs. */
  campaign: Campaign | undefined;

  /** Level of the heading, one below the thanks. */
  headingLevel = 3;

  #known = new Resource<Known>(this, () => {
    const {of, campaign} = this;
    const client = campaign?.client;
    if (!of || !client) return undefined;
    const asking = {edition: of.edition, lang: campaign.lang};
    return {
      key: client.url(of.id, asking),
      ask: async () => {
        const facts = await campaignOf(client, asking);
        const some = facts.next.includes('sign') ? await casesOf(client, {...asking, sort: 'need'}) : undefined;
        return {campaign: facts, cases: some?.cases ?? []};
      },
    };
  });

  protected override willUpdate() {
    if (this.of) signs(this.of.id);
  }

  override render(): TemplateResult | typeof nothing {
    return this.#known.render<TemplateResult | typeof nothing>({
      waiting: () => html`<div class="waiting"></div>`,
      ready: (known) => this.#steps(known),
      failed: () => nothing,
    });
  }

  #steps({campaign, cases}: Known): TemplateResult | typeof nothing {
    const steps = campaign.next.flatMap((name) => this.#ways[name]?.(campaign, cases) ?? []);
    const usable = steps.filter((step) => this.#address(step) ?? this.#there(step));
    if (!usable.length) return nothing;
    return html`<div part="next">
      <div class="heading" role="heading" aria-level=${this.headingLevel}>${msg('What you can do now', {id: 'next.title'})}</div>
      <ul>
        ${usable.map((step, at) => html`<li>${this.#step(step, at === 0)}</li>`)}
      </ul>
    </div>`;
  }

  #step(step: Step, first: boolean): TemplateResult {
    return html`<a
        class=${first ? 'button' : ''}
        part=${first ? 'submit' : 'link'}
        href=${this.#address(step) ?? '#'}
        @click=${(event: Event) => leads(event, this.#there(step))}
        >${step.words()}</a
      >
      <p class="note">${step.why()}</p>`;
  }

  #address({url}: Step): string | undefined {
    const address = safeUrl(url, this.campaign?.client?.backend);
    return address && attributed(address, this.campaign?.source);
  }

  #there({tag, caseId, general}: Step): HTMLElement | undefined {
    return nearby(this, tag, caseId, general);
  }

  /** A newer backend may know other ways on. */
  #ways: Partial<Record<NextStep, (campaign: CampaignFacts, cases: CaseCard[]) => Step | undefined>> = {
    letter: () => ({
      tag: 'w4r-letter',
      caseId: this.of!.id,
      url: this.of!.letterUrl,
      words: () => msg('Write a letter', {id: 'next.letter'}),
      why: () =>
        msg('A letter on paper is opened, carried and read by somebody. Ten minutes are enough.', {
          id: 'next.letter.why',
        }),
    }),
    sign: (_, cases) => {
      const another = cases.find(({id, status}) => status === 'open' && !signedFor().includes(id));
      return (
        another && {
          tag: 'w4r-petition',
          caseId: another.id,
          url: another.url,
          words: () => msg(str`Sign for ${another.shortName}`, {id: 'next.sign'}),
          why: () => html`<span lang=${another.lang} dir=${another.dir}>${another.summary}</span>`,
        }
      );
    },
    share: ({url}) => ({
      tag: 'w4r-share',
      caseId: this.of!.id,
      general: true,
      url: this.of!.url || url,
      words: () => msg('Tell others', {id: 'next.share'}),
      why: () => msg('One person you ask is worth more than a hundred who scroll past.', {id: 'next.share.why'}),
    }),
    signup: ({signup}) => ({
      tag: 'w4r-signup',
      url: signup.url,
      words: () => msg('Join the campaign', {id: 'next.signup'}),
      why: () => msg('Receive the material, and write with others.', {id: 'next.signup.why'}),
    }),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-next': W4rNext;
  }
}
