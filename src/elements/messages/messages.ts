import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {messagesOf} from '../../client/messages.js';
import {pagesOf} from '../../client/pages.js';
import type {CountKey, Messages} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {Further} from '../../controllers/further.js';
import {LiveCount} from '../../controllers/live-count.js';
import {report, whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {day} from '../../i18n/format.js';
import {head, levelOf, ribbon} from '../../parts/case-head.js';
import {frame, waiting} from '../../parts/frame.js';
import {lit} from '../../parts/lit.js';
import {notice, unavailable} from '../../parts/notice.js';
import {underway} from '../../parts/unsent.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {thanks as thanksLooks} from '../../styles/thanks.js';
import {message} from './list.js';
import {looks} from './looks.js';
import {Writing} from './writing.js';

// An answer is kept for a minute; what was taken back must not stand here for longer.
const HOLDS = 61_000;

/**
 * Messages of solidarity: write a few lines to the person and the family, and read what others wrote. Somebody of the
 * campaign reads each of them before anybody sees it; nobody's name stands there who did not want it.
 *
 * @slot - What stands there until the messages arrive, or if they cannot: a link to the case's page.
 * @fires {W4rMessageSentEvent} w4r-message-sent - The backend has taken the message.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - What this is.
 * @csspart ribbon - "Fictional", on invented cases.
 * @csspart title - For whom; after sending, the thanks.
 * @csspart message - One message with its signature.
 * @csspart text - The words of a message.
 * @csspart by - Who wrote it, as far as they wanted; in the form, what will stand there.
 * @csspart more - The button "Show earlier ones".
 * @csspart form - The form.
 * @csspart field - A label, its input and its error.
 * @csspart label - A label.
 * @csspart input - An input, a select or the paper.
 * @csspart error - What is wrong with a field.
 * @csspart progress - How much of the paper is written on.
 * @csspart submit - The buttons "Write a message" and "Send the message".
 * @csspart thanks - What is said after sending.
 * @csspart notice - What went wrong, or why nobody can write.
 * @csspart retry - The buttons "Try again" and "Try now".
 */
export class W4rMessages extends LitElement {
  static override styles = [base, form, choices, noticeLooks, thanksLooks, looks];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  static override properties = {
    ...ownSettings,
    caseId: {attribute: 'case'},
    limit: {type: Number},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** For whom: a case's id. */
  caseId = '';

  /** How many are shown before "Show earlier ones"; at most 20. */
  limit = 3;

  /** Level of the heading in your page's outline, 2 to 6. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #known = new Resource<Messages>(this, () => {
    const {client, edition, lang} = this.#campaign;
    const {caseId} = this;
    if (!caseId) report('<w4r-messages> needs a case: case="…"', 'no-case');
    if (!client || !caseId) return undefined;
    return {
      key: client.url(caseId, {edition, lang}),
      holds: () => HOLDS,
      what: whatOf(caseId, client),
      ask: () =>
        pagesOf('messages', this.#further.pages, (before?: string) =>
          messagesOf(client, caseId, {edition, lang, before}),
        ),
    };
  });
  #writing = new Writing(this, this.#campaign, () => {
    this.#campaign.client?.forget();
    this.#known.reload();
  });
  #further = new Further(this, '.messages li', () => this.#known.reload());
  #shown = '';

  constructor() {
    super();
    // The page's stream says it when the case is taken back.
    new LiveCount(this, this.#campaign, () => this.#about, this.#known.reload);
  }

  get #about(): CountKey | undefined {
    return this.#known.value && `case:${this.#known.value.case}`;
  }

  override render(): TemplateResult {
    return this.#known.render({
      waiting,
      ready: (known) => this.#messages(known),
      failed: (failure) => unavailable(failure, this.#known.reload),
    });
  }

  #messages(it: Messages): TemplateResult {
    const {begun, receipt, sending} = this.#writing;
    const shown = this.#further.begun ? it.messages : it.messages.slice(0, this.limit);
    const more = shown.length < it.messages.length || it.next !== null;
    return frame(
      html`<div role="status">${receipt ? this.#thanks(it, receipt) : nothing}</div>
        ${receipt ? nothing : this.#title(it)} ${this.#desk(it)}
        <div role="status">${underway(sending)}</div>
        ${it.messages.length ? this.#list(shown) : this.#nobody(it)} ${more ? this.#more() : nothing}`,
      begun || receipt ? 'done' : 'full',
    );
  }

  #title(it: Messages): TemplateResult {
    const name = html`<bdi lang=${it.lang}>${it.shortName}</bdi>`;
    return html`<div class="stack">
      ${head(
        html`${msg('Messages of solidarity', {id: 'messages.eyebrow'})} ${ribbon(it)}`,
        msg(html`A few lines for ${name}`, {id: 'messages.title'}),
        this.headingLevel,
      )}
    </div>`;
  }

  /** Where one writes, or why nobody can. */
  #desk(it: Messages): TemplateResult {
    const {writing, now, opensAt, until} = it;
    const {begun, receipt, begin} = this.#writing;
    if (!writing) return notice(msg('For this case no messages are passed on.', {id: 'messages.none'}));
    if (now < opensAt) return notice(msg(str`You can write here from ${day(opensAt)}.`, {id: 'messages.before'}));
    if (now >= until)
      return notice(
        msg(str`Messages were passed on until ${day(until)}. Thank you to everybody who wrote.`, {
          id: 'messages.after',
        }),
      );
    if (begun) return this.#writing.form(it, writing);
    return html`<p>
      <button class="button ${receipt ? 'quiet' : ''}" part="submit" type="button" @click=${begin}>
        ${receipt ? msg('Write another one', {id: 'messages.another'}) : msg('Write a message', {id: 'messages.write'})}
      </button>
    </p>`;
  }

  #thanks({shortName, lang}: Messages, receipt: string): TemplateResult {
    const name = html`<bdi lang=${lang}>${shortName}</bdi>`;
    const number = html`<bdi>${receipt.slice(0, 12)}</bdi>`;
    return html`<div class="stack" part="thanks">
      ${lit}
      <div class="title" part="title" role="heading" aria-level=${levelOf(this.headingLevel)} tabindex="-1">
        ${msg('Thank you. Somebody reads it first.', {id: 'messages.thanks'})}
      </div>
      <p>${msg(html`Then it stands here, and is passed on to ${name}.`, {id: 'messages.thanks.then'})}</p>
      <p class="note">${msg(html`Should you want it back, give the campaign this number: ${number}`, {id: 'messages.receipt'})}</p>
    </div>`;
  }

  #list(shown: Messages['messages']): TemplateResult {
    return html`<ul class="messages">
      ${shown.map((one) => html`<li tabindex="-1">${message(one)}</li>`)}
    </ul>`;
  }

  #nobody({now, opensAt, until, writing}: Messages): unknown {
    if (!writing || now < opensAt || now >= until) return nothing;
    return html`<p class="soft">${msg('Nothing stands here yet. Yours can be the first.', {id: 'messages.empty'})}</p>`;
  }

  #more(): TemplateResult {
    return html`<p>
      <button class="button quiet" part="more" type="button" @click=${this.#showMore}>
        ${msg('Show earlier ones', {id: 'messages.more'})}
      </button>
    </p>`;
  }

  protected override willUpdate() {
    const {client, edition} = this.#campaign;
    const shown = [this.caseId, client?.backend, edition].join(' ');
    if (shown === this.#shown) return this.#further.goOn(this.#known.value?.messages.length);
    this.#shown = shown;
    this.#further.reset();
    this.#writing.forget();
  }

  #showMore = () => this.#further.more(this.#known.value!.messages.length);
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-messages': W4rMessages;
  }
}
