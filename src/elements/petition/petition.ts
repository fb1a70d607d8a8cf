import {msg} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Case, Signed} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {theCase} from '../../controllers/case.js';
import {LiveCount} from '../../controllers/live-count.js';
import {liveOf} from '../../controllers/live.js';
import {parcel} from '../../controllers/outbox.js';
import {trail} from '../../controllers/trail.js';
import {Submission, type Progress} from '../../controllers/submission.js';
import {W4rBeforeSignEvent} from '../../events/before-sign.js';
import {W4rSignFailedEvent} from '../../events/sign-failed.js';
import {W4rSignedEvent} from '../../events/signed.js';
import {remember, typed} from '../../page.js';
import {language} from '../../i18n/language.js';
import {caseProgress, head, levelOf, ribbon} from '../../parts/case-head.js';
import {consentsGiven} from '../../parts/consent.js';
import {delayed} from '../../parts/delay.js';
import type {ended} from '../../parts/ended.js';
import {frame, waiting} from '../../parts/frame.js';
import {mistakesIn, mistakesOf, type Mistakes} from '../../parts/mistakes.js';
import {unavailable} from '../../parts/notice.js';
import {photo} from '../../parts/photo.js';
import {safeUrl} from '../../client/safe-url.js';
import {signedShape} from '../../client/shapes/signed.js';
import {signatures} from '../../client/sign.js';
import {base} from '../../styles/base.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {thanks as thanksLooks} from '../../styles/thanks.js';
import {signForm} from './form.js';
import {looks} from './looks.js';
import {delays, thanks} from './after.js';

/**
 * Sign for one case: the demand, a short form, thanks.
 *
 * @slot - What stands there until the petition arrives, or if it cannot: a link to the case's page.
 * @fires {W4rBeforeSignEvent} w4r-before-sign - The form is complete; `preventDefault()` keeps it from being sent.
 * @fires {W4rSignedEvent} w4r-signed - The backend has taken the signature.
 * @fires {W4rSignFailedEvent} w4r-sign-failed - It was refused, and trying again will not help.
 * @fires {W4rCountEvent} w4r-count - The count of this case has changed.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - To whom the demand goes.
 * @csspart ribbon - "Fictional", on invented cases.
 * @csspart title - The demand in one line; after signing, the thanks.
 * @csspart photo - The portrait, while nobody can sign.
 * @csspart text - The demand, word for word.
 * @csspart form - The form.
 * @csspart field - A label, its input and its error.
 * @csspart label - A label.
 * @csspart input - An input or a select.
 * @csspart error - What is wrong with a field.
 * @csspart consent - A consent text with its box, or a statement beside the button.
 * @csspart submit - The button "Sign".
 * @csspart progress - The line towards the goal.
 * @csspart count - The number.
 * @csspart thanks - What is said after signing.
 * @csspart outcome - What became of the case.
 * @csspart notice - What went wrong.
 * @csspart retry - The buttons "Try again" and "Try now".
 */
export class W4rPetition extends LitElement {
  static override styles = [base, form, noticeLooks, thanksLooks, looks];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  static override properties = {
    ...ownSettings,
    caseId: {attribute: 'case'},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Which case: its id, as in the address of its page. */
  caseId = '';

  /** Level of the heading in your page's outline, 2 to 6. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #ended: typeof ended | undefined;
  #case = theCase(this, this.#campaign, async ({status}) => {
    if (status !== 'open') this.#ended = (await import('../../parts/ended.js')).ended;
  });
  #live = new LiveCount(
    this,
    this.#campaign,
    () => this.#case.value && `case:${this.#case.value.id}`,
    this.#case.reload,
  );
  #sending = new Submission<Signed>(this, signedShape);
  #mistakes: Mistakes = {};
  #shown = '';

  override render(): TemplateResult {
    return this.#case.render({
      waiting,
      ready: (it) => this.#petition(it),
      failed: (failure) => unavailable(failure, this.#case.reload),
    });
  }

  #petition(it: Case): TemplateResult {
    const {progress} = this.#sending;
    const done = progress.at === 'sent' ? progress.answer : undefined;
    const signing = it.status === 'open' && !done;
    const content = html`<div role="status">${done ? thanks(it, done, this.headingLevel, this.#another) : nothing}</div>
      ${
        done
          ? html`<w4r-next .of=${it} .campaign=${this.#campaign} .headingLevel=${levelOf(this.headingLevel) + 1}></w4r-next>`
          : this.#title(it)
      }
      ${it.picture && !signing && !done ? photo(it.picture, this.#campaign.client?.backend) : nothing}
      <p class="demand" part="text" lang=${it.lang} dir=${it.dir}>${it.demand.text}</p>
      ${signing ? this.#form(it, progress) : nothing}
      ${it.status === 'open' ? nothing : this.#ended!(it)}
      ${caseProgress(it, this.#live.known)}`;
    return frame(content, signing ? 'full' : done ? 'done' : 'little');
  }

  #title(it: Case): TemplateResult {
    const [target] = it.targets;
    return html`<div class="stack" lang=${it.lang} dir=${it.dir}>
      ${head(html`${target?.role}, ${target?.place} ${ribbon(it)}`, it.demand.title, this.headingLevel)}
    </div>`;
  }

  #form(it: Case, progress: Progress<Signed>): TemplateResult {
    return html`${signForm({
      consents: it.consents,
      mistakes: this.#mistakes,
      sending: this.#sending.busy,
      privacy: safeUrl(it.privacyUrl, this.#campaign.client?.backend),
      press: this.#press,
      mended: this.#mended,
    })}
      <div role="status">${this.#state(progress)}</div>`;
  }

  #state(progress: Progress<Signed>): unknown {
    if (progress.at === 'sending') return msg('Sending …', {id: 'petition.sending'});
    const {hurry, keep, canKeep} = this.#sending;
    if (progress.at === 'waiting') return delayed(progress, delays, hurry, canKeep ? keep : undefined);
    return nothing;
  }

  protected override willUpdate() {
    const it = this.#case.value;
    const shown = it ? `${it.edition} ${it.id}` : '';
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#mistakes = {};
    this.#sending.reset();
    const {client} = this.#campaign;
    if (it && client)
      void this.#sending.resume(client, signatures(it.id), it.edition).then((end) => this.#finish(it, end));
  }

  /** A click, because a `submit` event never fires in a sandboxed frame; Enter in a field clicks the button, too. */
  #press = (event: Event) => {
    event.preventDefault();
    const it = this.#case.value;
    const {client, source} = this.#campaign;
    if (!it || !client || this.#sending.busy) return;
    const form = new FormData(this.renderRoot.querySelector('form')!);
    const word = (name: string) => (form.get(name) as string).trim();
    const signature = {
      name: word('name'),
      email: word('email'),
      country: word('country'),
      lang: language(),
      consents: consentsGiven(it.consents, form),
      ...(source && {source}),
      ...trail(),
    };
    this.#mistakes = mistakesIn(signature, it.consents);
    if (this.#point()) return;
    const {name, email, country} = signature;
    remember({...typed(), name, email, country});
    if (!this.dispatchEvent(new W4rBeforeSignEvent(it.id, it.edition))) return;
    const sent = this.#sending.send(parcel(client, signatures(it.id), it.edition, signature), client);
    void sent.then((end) => this.#finish(it, end));
  };

  async #finish(it: Case, end: Progress<Signed> | undefined) {
    if (end?.at === 'sent') {
      const {status, count, version, asOf} = end.answer;
      const {client, edition} = this.#campaign;
      if (client) liveOf(client, edition).see({...it.count, count, version}, asOf);
      this.dispatchEvent(new W4rSignedEvent(it.id, it.edition, status, count));
      await this.updateComplete;
      this.#focus('.title');
    }
    if (end?.at === 'refused') {
      const {kind, problem} = end.failure;
      this.dispatchEvent(new W4rSignFailedEvent(it.id, it.edition, kind as W4rSignFailedEvent['reason']));
      this.#sending.reset();
      // What nobody points at is said as well.
      this.#mistakes = mistakesOf(problem?.errors ?? (kind === 'invalid' ? [{pointer: '', code: ''}] : undefined));
      if (!this.#point() || this.#mistakes['']) this.#reread();
    }
  }

  /** Too late, taken back, or other consent texts by now: what the case says today stands there next. */
  #reread() {
    this.#campaign.client?.forget();
    this.#case.reload();
  }

  /** Leads to the first mistake, if there is one. */
  #point(): boolean {
    this.requestUpdate();
    const some = Object.keys(this.#mistakes).length > 0;
    if (some) void this.updateComplete.then(() => this.#focus('[aria-invalid=true]'));
    return some;
  }

  #mended = ({target}: Event) => {
    const {name} = target as HTMLInputElement;
    if (!this.#mistakes[name]) return;
    delete this.#mistakes[name];
    this.requestUpdate();
  };

  /** The next person at the same table. */
  #another = () => {
    remember({});
    this.#sending.reset();
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus('input'));
  };

  #focus(selector: string) {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-petition': W4rPetition;
  }
}
