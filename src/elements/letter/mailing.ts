import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Host} from '../../controllers/campaign.js';
import {copy} from '../../parts/copy.js';
import type * as Mail from './mail.js';
import {handCopy} from './ways.js';

const SHOWN = 40;

/** By e-mail: with one's own program, with a web mailer, or piece by piece, which always works. */
export class Mailing {
  subject: string | undefined;
  /** What is needed for it comes when it is unfolded. */
  tools: typeof Mail | undefined;
  #host: Host;
  #copied: string | undefined;
  #byHand: string | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  reset() {
    this.subject = this.#copied = this.#byHand = undefined;
  }

  /** @param used the letter has left for a mail program */
  render(mail: Mail.Mail, used: () => void): TemplateResult | typeof nothing {
    const {tools} = this;
    if (tools && !tools.isAddress(mail.to)) return nothing;
    return html`<details class="mail" part="details" @toggle=${this.#open}>
      <summary>${msg('Send it by e-mail instead', {id: 'letter.mail'})}</summary>
      ${tools ? html`<div class="folded">${this.#inside(mail, tools, used)}</div>` : nothing}
    </details>`;
  }

  #inside(mail: Mail.Mail, {mailto, fitOf, webMailers}: typeof Mail, used: () => void) {
    const link = mailto(mail);
    const fit = fitOf(link);
    const web = webMailers(mail);
    return html`<div class="field" part="field">
        <label for="subject" part="label">${msg('Subject', {id: 'letter.subject'})}</label>
        <input
          id="subject"
          part="input"
          type="text"
          dir="auto"
          maxlength="120"
          autocomplete="off"
          .value=${mail.subject}
          @input=${this.#name}
        />
      </div>
      ${
        fit === 'too-long'
          ? html`<p class="small">
            ${msg('Your letter is too long to be handed to a mail program. Copy it piece by piece.', {id: 'letter.mail.long'})}
          </p>`
          : html`<p class="row">
            <a class="button quiet" part="link" href=${link} @click=${used}
              >${msg('Open my mail program', {id: 'letter.mail.open'})}</a
            >
            ${
              fit === 'long'
                ? html`<span class="small"
                  >${msg('It is long: check that the end has arrived.', {id: 'letter.mail.check'})}</span
                >`
                : nothing
            }
          </p>`
      }
      ${
        web.length
          ? html`<p class="row small">
            <span>${msg('Or with', {id: 'letter.mail.web'})}</span>
            ${web.map(
              ([name, link]) =>
                html`<a part="link" href=${link} target="_blank" rel="noopener noreferrer" @click=${used}>${name}</a>`,
            )}
          </p>`
          : nothing
      }
      <p class="row small">
        <span>${msg('Copy', {id: 'letter.mail.copy'})}</span>
        ${this.#piece(msg('the address', {id: 'letter.mail.to'}), mail.to)}
        ${this.#piece(msg('the subject', {id: 'letter.mail.subject'}), mail.subject)}
        ${this.#piece(msg('the letter', {id: 'letter.mail.text'}), mail.text, used)}
      </p>
      <div role="status">${this.#state()}</div>`;
  }

  #piece = (name: string, words: string, used?: () => void) =>
    html`<button class="plain" type="button" @click=${() => this.#copy(words, used)}>${name}</button>`;

  #state() {
    if (this.#byHand) return handCopy('mail-by-hand', this.#byHand);
    return this.#copied
      ? html`<p class="small" dir="auto">${msg(str`Copied: ${this.#copied}`, {id: 'letter.mail.copied'})}</p>`
      : nothing;
  }

  #open = async () => {
    this.tools ??= await import('./mail.js').catch(() => undefined);
    this.#host.requestUpdate();
  };

  #name = ({target}: Event) => {
    this.subject = (target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  async #copy(words: string, used?: () => void) {
    const done = await copy(words, this.#host.shadowRoot!);
    this.#copied = done ? (words.length > SHOWN ? `${words.slice(0, SHOWN)} …` : words) : undefined;
    this.#byHand = done ? undefined : words;
    if (done) used?.();
    this.#host.requestUpdate();
  }
}
