import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Failure} from '../../client/failure.js';
import {messages, messagesOf} from '../../client/messages.js';
import {receivedShape} from '../../client/shapes/received.js';
import type {CountKey, Message, MessageReceived, MessageRules, Messages, ShownName} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {LiveCount} from '../../controllers/live-count.js';
import {parcel} from '../../controllers/outbox.js';
import {report, whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {Submission} from '../../controllers/submission.js';
import {W4rMessageSentEvent} from '../../events/message-sent.js';
import {day} from '../../i18n/format.js';
import {base as baseOf, language} from '../../i18n/language.js';
import {head, levelOf, ribbon} from '../../parts/case-head.js';
import {frame, waiting} from '../../parts/frame.js';
import {lit} from '../../parts/lit.js';
import {type Mistakes} from '../../parts/mistakes.js';
import {notice, unavailable} from '../../parts/notice.js';
import {underway} from '../../parts/unsent.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {thanks as thanksLooks} from '../../styles/thanks.js';
import {longest, messageForm, shownName, type Written} from './form.js';
import {message} from './list.js';
import {looks} from './looks.js';

// An answer is kept for a minute; what was taken back must not stand here for longer.
const HOLDS = 61_000;

const blank = (): Written => ({text: '', lang: baseOf(language()), shown: 'nobody', name: '', country: ''});

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
  #pages = 1;
  #all = false;
  #goesOn: number | undefined;
  #known = new Resource<Messages>(this, () => {
    const {client, edition, lang} = this.#campaign;
    const {caseId} = this;
    if (!caseId) report('<w4r-messages> needs a case: case="…"', 'no-case');
    if (!client || !caseId) return undefined;
    return {
      key: client.url(caseId, {edition, lang}),
      holds: () => HOLDS,
      what: whatOf(caseId, client),
      ask: () => this.#read(caseId),
    };
  });
  #sending = new Submission<MessageReceived>(this, receivedShape);
  #written = blank();
  #isWriting = false;
  #receipt = '';
  #mistakes: Mistakes = {};
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
    const shown = this.#all ? it.messages : it.messages.slice(0, this.limit);
    const more = shown.length < it.messages.length || it.next !== null;
    return frame(
      html`<div role="status">${this.#receipt ? this.#thanks(it) : nothing}</div>
        ${this.#receipt ? nothing : this.#title(it)} ${this.#desk(it)}
        <div role="status">${underway(this.#sending)}</div>
        ${it.messages.length ? this.#list(shown) : this.#nobody(it)} ${more ? this.#more() : nothing}`,
      this.#isWriting || this.#receipt ? 'done' : it.messages.length ? 'full' : 'little',
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
    if (!writing) return notice(msg('For this case no messages are passed on.', {id: 'messages.none'}));
    if (now < opensAt) return notice(msg(str`You can write here from ${day(opensAt)}.`, {id: 'messages.before'}));
    if (now >= until)
      return notice(
        msg(str`Messages were passed on until ${day(until)}. Thank you to everybody who wrote.`, {
          id: 'messages.after',
        }),
      );
    if (this.#isWriting) return this.#form(it, writing);
    return html`<p>
      <button class="button ${this.#receipt ? 'quiet' : ''}" part="submit" type="button" @click=${this.#begin}>
        ${
          this.#receipt
            ? msg('Write another one', {id: 'messages.another'})
            : msg('Write a message', {id: 'messages.write'})
        }
      </button>
    </p>`;
  }

  #form(about: Messages, rules: MessageRules): TemplateResult {
    return messageForm({
      about,
      rules,
      written: this.#written,
      mistakes: this.#mistakes,
      sending: this.#sending.busy,
      press: this.#press,
      changed: this.#changed,
    });
  }

  #thanks({shortName, lang}: Messages): TemplateResult {
    const name = html`<bdi lang=${lang}>${shortName}</bdi>`;
    const number = html`<bdi>${this.#receipt.slice(0, 12)}</bdi>`;
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
    if (shown === this.#shown) return this.#goOn();
    this.#shown = shown;
    this.#pages = 1;
    this.#goesOn = undefined;
    this.#all = this.#isWriting = false;
    this.#clear();
  }

  /** All that is shown is asked for again each time: what was taken back goes, on whatever page it stood. */
  async #read(caseId: string): Promise<Messages> {
    const {client, edition, lang} = this.#campaign;
    const pages = this.#pages;
    const first = await messagesOf(client!, caseId, {edition, lang});
    let {messages: all, next} = first;
    for (let page = 1; page < pages && next; page++) {
      const earlier = await messagesOf(client!, caseId, {edition, lang, before: next});
      all = [...all, ...earlier.messages];
      next = earlier.next;
    }
    // One may have moved from page to page meanwhile.
    return {...first, messages: [...new Map(all.map((one) => [one.id, one])).values()], next};
  }

  #showMore = () => {
    const {length} = this.#known.value!.messages;
    this.#goesOn = this.#all ? length : Math.min(this.limit, length);
    if (this.#goesOn === length) {
      this.#pages++;
      this.#known.reload();
    }
    this.#all = true;
    this.requestUpdate();
  };

  /** Reading goes on with the first that was hidden, once it is there. */
  #goOn() {
    const at = this.#goesOn;
    if (at === undefined || !((this.#known.value?.messages.length ?? 0) > at)) return;
    this.#goesOn = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelectorAll<HTMLElement>('.messages li')[at]?.focus());
  }

  #begin = () => {
    this.#isWriting = true;
    this.#clear();
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus('textarea'));
  };

  #clear() {
    this.#written = blank();
    this.#receipt = '';
    this.#mistakes = {};
    this.#sending.reset();
  }

  #changed = ({target}: Event) => {
    const {name, value} = target as HTMLInputElement;
    if (!(name in this.#written)) return;
    this.#written = {...this.#written, [name]: value};
    delete this.#mistakes[name];
    this.requestUpdate();
  };

  /** A click, because a `submit` event never fires in a sandboxed frame. */
  #press = (event: Event) => {
    event.preventDefault();
    const it = this.#known.value;
    const {client} = this.#campaign;
    if (!it || !client || this.#sending.busy) return;
    // What stands on the paper counts, also what a browser has put there by itself.
    const form = new FormData(this.renderRoot.querySelector('form')!);
    this.#written = {...this.#written, ...(Object.fromEntries(form) as Partial<Written>)};
    this.#mistakes = wrongWith(this.#written);
    if (this.#point()) return;
    const sent = parcel(client, messages(it.case), it.edition, toSend(this.#written));
    void this.#sending.send(sent, client).then((end) => {
      if (end?.at === 'refused') this.#refused(end.failure);
      if (end?.at !== 'sent') return;
      this.#receipt = end.answer.receipt;
      this.#isWriting = false;
      this.#written = blank();
      this.dispatchEvent(new W4rMessageSentEvent(it.case, it.edition));
      this.requestUpdate();
      void this.updateComplete.then(() => this.#focus('.title'));
    });
  };

  /** What was written stays on the paper. */
  #refused({kind, problem}: Failure) {
    this.#sending.reset();
    const wrong = (problem?.errors ?? []).map(({pointer, code}) => [
      ['text', 'name'].find((name) => pointer === `/${name}`) ?? '',
      sentences[code]?.() ?? again(),
    ]);
    this.#mistakes = wrong.length ? (Object.fromEntries(wrong) as Mistakes) : {'': again()};
    this.#point();
    if (kind === 'invalid') return;
    // Too late, or taken back: what is true today stands there next.
    this.#campaign.client?.forget();
    this.#known.reload();
  }

  #point(): boolean {
    this.requestUpdate();
    const some = Object.keys(this.#mistakes).length > 0;
    if (some) void this.updateComplete.then(() => this.#focus('[aria-invalid=true]'));
    return some;
  }

  #focus(selector: string) {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

const again = () => msg('Please look at this once more.', {id: 'error'});
const sentences: Record<string, () => string> = {
  'text.missing': () => msg('Please write a few words.', {id: 'messages.error.text'}),
  'name.missing': () => msg('Please write your name, or choose “No name”.', {id: 'messages.error.name'}),
};

function wrongWith({text, shown, name}: Written): Mistakes {
  const wrong: Mistakes = {};
  if (!text.trim()) wrong.text = sentences['text.missing']!();
  if (shown !== 'nobody' && !shownName({shown, name})) wrong.name = sentences['name.missing']!();
  return wrong;
}

/** Only what will be shown leaves the page. */
function toSend({text, lang, shown, name, country}: Written): Message {
  const said: {shown: ShownName; name?: string} = shown === 'nobody' ? {shown} : {shown, name: name.trim()};
  return {text: text.slice(0, longest), lang, ...said, ...(country && {country})};
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-messages': W4rMessages;
  }
}
