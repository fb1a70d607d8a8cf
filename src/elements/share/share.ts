import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {caseOf} from '../../client/case.js';
import {safeUrl} from '../../client/safe-url.js';
import type {Campaign as CampaignFacts, Case} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {LiveCount} from '../../controllers/live-count.js';
import {whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {W4rSharedEvent} from '../../events/shared.js';
import {caseProgress, head, ribbon} from '../../parts/case-head.js';
import {copy} from '../../parts/copy.js';
import {frame, waiting} from '../../parts/frame.js';
import {letters} from '../../parts/letters.js';
import {unavailable} from '../../parts/notice.js';
import {base} from '../../styles/base.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {Aside} from './aside.js';
import {looks} from './looks.js';
import {mail, mastodon, sms, tooLongFor, ways, type Message} from './ways.js';

interface Known {
  campaign: CampaignFacts;
  about: Case | undefined;
}

/**
 * Tell others: the device's own way of sharing where there is one, and plain links that work without it. The words can be
 * changed before they go. Nothing of any network is loaded.
 *
 * @slot - What stands there until the ways arrive, or if they cannot: a link to what is shared.
 * @fires {W4rSharedEvent} w4r-shared - Somebody chose a way.
 * @fires {W4rCountEvent} w4r-count - The count of the case has changed.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The name of the campaign.
 * @csspart ribbon - "Fictional", on invented cases.
 * @csspart title - What this is about.
 * @csspart field - The words, or the name of a server.
 * @csspart label - A label.
 * @csspart input - The words, or the name of a server.
 * @csspart error - What is wrong with a field.
 * @csspart submit - The button "Share"; where the device has no way of its own, "Copy".
 * @csspart link - A way.
 * @csspart progress - The line towards the goal.
 * @csspart photo - The QR code, or the picture to share.
 * @csspart notice - What went wrong, or what to do next.
 * @csspart retry - The button "Try again".
 */
export class W4rShare extends LitElement {
  static override styles = [base, form, noticeLooks, looks];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  static override properties = {
    ...ownSettings,
    caseId: {attribute: 'case'},
    url: {},
    letters: {type: Number},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Whom it is about: a case's id. Without it, the campaign is handed on. */
  caseId = '';

  /** Where the link leads: a page of yours, for instance. By default the case's page or the campaign's. */
  url = '';

  /** "I wrote 4 letters": how many; 0 for an invitation without a number. */
  letters = 0;

  /** Level of the heading in your page's outline, 2 to 6. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #known = new Resource<Known>(this, () => {
    const {client, edition, lang} = this.#campaign;
    const {caseId} = this;
    if (!client) return undefined;
    return {
      key: client.url(caseId, {edition, lang}),
      what: whatOf(caseId, client),
      ask: async () => {
        const [campaign, about] = await Promise.all([
          campaignOf(client, {edition, lang}),
          caseId ? caseOf(client, caseId, {edition, lang}) : undefined,
        ]);
        return {campaign, about};
      },
    };
  });
  #live = new LiveCount(
    this,
    this.#campaign,
    () => (this.caseId && this.#known.value ? `case:${this.caseId}` : undefined),
    this.#known.reload,
  );
  #aside = new Aside(this);
  /** Until they are changed, the suggested words stand there. */
  #said: string | undefined;
  #shown = '';

  override render(): TemplateResult {
    return this.#known.render({
      waiting,
      ready: (known) => this.#share(known),
      failed: (failure) => unavailable(failure, this.#known.reload),
    });
  }

  #share(known: Known): TemplateResult {
    const {campaign, about} = known;
    const message = this.#message(known);
    const title = about
      ? msg(str`Tell others about ${about.shortName}`, {id: 'share.title.for'})
      : msg('Tell others', {id: 'share.title'});
    return frame(html`<div class="stack">
        ${head(html`<span lang=${campaign.lang} dir=${campaign.dir}>${campaign.name}</span> ${ribbon(campaign)}`, title, this.headingLevel)}
      </div>
      ${this.#words(known, message)}
      ${this.#own(known, message)}
      ${this.#ways(message)}
      <div class="aside" role="status">${this.#aside.render(message)}</div>
      ${about ? caseProgress(about, this.#live.known) : nothing}`);
  }

  #words({campaign}: Known, message: Message): TemplateResult {
    const tooLong = tooLongFor(message);
    return html`<div class="field words" part="field">
      <label for="words" part="label">${msg('What you say', {id: 'share.words'})}</label>
      <textarea
        id="words"
        part="input"
        lang=${campaign.lang}
        dir="auto"
        .value=${message.text}
        @input=${(event: Event) => this.#say((event.target as HTMLTextAreaElement).value)}
      ></textarea>
      <p class="note address" dir="ltr">${message.url}</p>
      <p class="note" role="status">
        ${tooLong.length ? msg(str`Too long for ${tooLong.join(', ')}.`, {id: 'share.long'}) : nothing}
      </p>
    </div>`;
  }

  /** The device's own way where there is one; else copying, which works everywhere, is the first thing to do. */
  #own(known: Known, message: Message): TemplateResult {
    const device = 'share' in navigator;
    const button = (id: string, words: string, action: () => unknown, first = false) =>
      html`<button
        class="button ${first ? '' : 'quiet'}"
        part=${first ? 'submit' : 'link'}
        type="button"
        @click=${() => (this.#tell(id), action())}
      >
        ${words}
      </button>`;
    return html`<p class="row">
      ${
        device
          ? html`<button class="button" part="submit" type="button" @click=${() => this.#device(message)}>
            ${msg('Share', {id: 'share.device'})}
          </button>`
          : nothing
      }
      ${button('copy', msg('Copy', {id: 'share.copy'}), () => this.#copied(message, this.#aside.copied), !device)}
      ${button('qr', msg('QR code', {id: 'share.qr'}), () => this.#aside.qr(message.url))}
      ${button('picture', msg('Picture', {id: 'share.picture'}), () => this.#picture(known))}
    </p>`;
  }

  #ways(message: Message): TemplateResult {
    const aside = this.#aside;
    const link = (id: string, name: string, href: string, then?: () => void) =>
      html`<li>
        <a
          class="button quiet"
          part="link"
          href=${href}
          target=${href.startsWith('https:') ? '_blank' : nothing}
          rel="noopener noreferrer"
          @click=${() => (this.#tell(id), then?.())}
          >${name}</a
        >
      </li>`;
    const button = (id: string, name: string, action: () => unknown) =>
      html`<li>
        <button class="button quiet" part="link" type="button" @click=${() => (this.#tell(id), action())}>${name}</button>
      </li>`;
    return html`<ul class="ways">
      ${ways.slice(0, 1).map(({id, name, link: to}) => link(id, name, to(message)))}
      ${button('signal', 'Signal', () => this.#copied(message, aside.signal))}
      ${ways.slice(1, 2).map(({id, name, link: to}) => link(id, name, to(message)))}
      ${
        aside.server
          ? link('mastodon', 'Mastodon', mastodon(aside.server, message), aside.mastodon)
          : button('mastodon', 'Mastodon', aside.mastodon)
      }
      ${ways.slice(2).map(({id, name, link: to}) => link(id, name, to(message)))}
      ${link('mail', msg('E-mail', {id: 'field.email'}), mail(message))} ${link('sms', 'SMS', sms(message))}
    </ul>`;
  }

  protected override willUpdate() {
    const {client, source} = this.#campaign;
    const shown = [client?.backend, source, this.caseId, this.url, this.letters].join(' ');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#said = undefined;
    this.#aside.close();
  }

  #message({campaign, about}: Known): Message {
    return {
      subject: about?.demand.title ?? campaign.name,
      text: this.#said ?? this.#suggested(campaign, about),
      url: this.#address(about?.url ?? campaign.url),
    };
  }

  /** A backend without words for it still has a sentence about the case. */
  #suggested(campaign: CampaignFacts, about: Case | undefined): string {
    const own = (about ? about.share || about.summary : campaign.share) || campaign.name;
    if (!(this.letters > 0)) return own;
    const wrote = about
      ? msg(str`I wrote ${letters(this.letters)} for ${about.shortName}.`, {id: 'share.wrote.for'})
      : msg(str`I wrote ${letters(this.letters)}.`, {id: 'share.wrote'});
    return `${wrote} ${own}`;
  }

  /** The link says through whom it came, and that it was shared: nothing about who did. */
  #address(otherwise: string): string {
    const base = this.#campaign.client?.backend;
    const page = (address: string, from: string | undefined) => /^http.*/.exec(safeUrl(address, from) ?? '')?.[0];
    const url = new URL(page(this.url, document.baseURI) ?? page(otherwise, base) ?? document.baseURI);
    const {source} = this.#campaign;
    if (source) url.searchParams.set('utm_source', source);
    url.searchParams.set('utm_medium', 'share');
    return url.href;
  }

  #say(words: string) {
    this.#said = words;
    this.requestUpdate();
  }

  async #device({subject, text, url}: Message) {
    try {
      await navigator.share({title: subject, text, url});
      this.#tell('device');
    } catch (error) {
      // Closing the sheet is no mistake. Where a frame may not open it, the links below do the same.
      if ((error as Error).name !== 'AbortError') this.#aside.blocked();
    }
  }

  async #copied({text, url}: Message, then: (done: boolean) => void) {
    then(await copy(`${text}\n${url}`, this.renderRoot));
  }

  #picture({campaign, about}: Known) {
    return this.#aside.picture({
      picture: about?.picture ?? undefined,
      portrait: safeUrl(about?.picture?.src, this.#campaign.client?.backend),
      title: this.#headline(campaign, about),
      line: about ? about.demand.title : campaign.share || campaign.name,
      campaign: campaign.name,
      ribbon: campaign.fictional ? msg('Fictional', {id: 'fictional'}) : undefined,
      dir: campaign.dir,
      lang: campaign.lang,
      font: getComputedStyle(this).fontFamily,
    });
  }

  #headline({name}: CampaignFacts, about: Case | undefined): string {
    if (this.letters > 0)
      return about
        ? msg(str`I wrote ${letters(this.letters)} for ${about.shortName}`, {id: 'share.picture.for'})
        : msg(str`I wrote ${letters(this.letters)}`, {id: 'share.picture.wrote'});
    return about ? about.name : name;
  }

  #tell(way: string) {
    this.dispatchEvent(new W4rSharedEvent(way, this.caseId));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-share': W4rShare;
  }
}
