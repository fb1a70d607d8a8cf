import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {safeUrl} from '../../client/safe-url.js';
import {signedupShape} from '../../client/shapes/signedup.js';
import {signups} from '../../client/signup.js';
import type {Campaign as CampaignFacts, SignedUp, Signup, Want} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {parcel} from '../../controllers/outbox.js';
import {whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {Submission, type Progress} from '../../controllers/submission.js';
import {trail} from '../../controllers/trail.js';
import {W4rJoinedEvent} from '../../events/joined.js';
import {lastDay} from '../../i18n/format.js';
import {language} from '../../i18n/language.js';
import {remember, typed} from '../../page.js';
import {head, ribbon} from '../../parts/case-head.js';
import {consentsGiven} from '../../parts/consent.js';
import {frame, waiting} from '../../parts/frame.js';
import {lead, point} from '../../parts/leading.js';
import {mistakesIn, mistakesOf, type Mistakes} from '../../parts/mistakes.js';
import {unavailable} from '../../parts/notice.js';
import {underway} from '../../parts/unsent.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {thanks as thanksLooks} from '../../styles/thanks.js';
import {kit, thanks} from './after.js';
import {signupForm} from './form.js';
import {looks} from './looks.js';

/**
 * Join the campaign and receive its material.
 *
 * @slot - What stands there until the form arrives, or if it cannot: a link to the campaign's page for joining.
 * @fires {W4rJoinedEvent} w4r-joined - The backend has taken the sign-up, and asks by mail whether it was they.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The name of the campaign.
 * @csspart ribbon - "Fictional", on invented campaigns.
 * @csspart title - The invitation; after joining, the thanks.
 * @csspart text - The material.
 * @csspart form - The form.
 * @csspart field - A label, its input and its error.
 * @csspart label - A label.
 * @csspart input - An input or a select.
 * @csspart error - What is wrong with a field.
 * @csspart consent - A consent text with its box, or a statement beside the button.
 * @csspart submit - The button "Join".
 * @csspart link - A file of the material; what happens with the details.
 * @csspart thanks - What is said after joining.
 * @csspart notice - What went wrong.
 * @csspart retry - The buttons "Try again" and "Try now".
 */
export class W4rSignup extends LitElement {
  static override styles = [base, form, choices, noticeLooks, thanksLooks, looks];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  static override properties = {
    ...ownSettings,
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Level of the heading in your page's outline, 2 to 6. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #known = new Resource<CampaignFacts>(this, () => {
    const {client, edition, lang} = this.#campaign;
    if (!client) return undefined;
    return {
      key: client.url('', {edition, lang}),
      what: whatOf('', client),
      ask: () => campaignOf(client, {edition, lang}),
    };
  });
  #sending = new Submission<SignedUp>(this, signedupShape);
  #mistakes: Mistakes = {};
  #writtenTo = '';
  #shown = '';

  override render(): TemplateResult {
    return this.#known.render({
      waiting,
      ready: (it) => this.#signup(it),
      failed: (failure) => unavailable(failure, this.#known.reload),
    });
  }

  #signup(it: CampaignFacts): TemplateResult {
    const done = this.#sending.progress.at === 'sent';
    const over = it.phase === 'after';
    const backend = this.#campaign.client?.backend;
    return frame(
      html`<div role="status">${done ? thanks(this.#writtenTo, this.headingLevel) : nothing}</div>
        ${done ? nothing : this.#invitation(it, over)}
        ${done || over ? kit(it.signup.kit, backend) : this.#form(it)}
        <div role="status">${underway(this.#sending, true)}</div>`,
      done ? 'done' : over ? 'little' : 'full',
    );
  }

  #invitation(it: CampaignFacts, over: boolean): TemplateResult {
    const eyebrow = html`<span lang=${it.lang} dir=${it.dir}>${it.name}</span> ${ribbon(it)}`;
    if (over) return html`<div class="stack">${head(eyebrow, ended(it), this.headingLevel)}</div>`;
    return html`<div class="stack">
        ${head(eyebrow, msg('Join in, and receive the material', {id: 'signup.title'}), this.headingLevel)}
      </div>
      <p>
        ${msg('You get everything that is needed to write letters that help.', {id: 'signup.how'})}
        ${msg('The first mail only asks whether it was you.', {id: 'signup.how.first'})}
      </p>`;
  }

  #form(it: CampaignFacts): TemplateResult {
    return signupForm({
      wants: it.signup.wants,
      consents: it.signup.consents,
      mistakes: this.#mistakes,
      sending: this.#sending.busy,
      privacy: safeUrl(it.privacyUrl, this.#campaign.client?.backend),
      press: this.#press,
      mended: this.#mended,
    });
  }

  protected override willUpdate() {
    const it = this.#known.value;
    const {client} = this.#campaign;
    const shown = it && client ? `${client.backend} ${it.edition}` : '';
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#mistakes = {};
    this.#sending.reset();
    if (it && client) void this.#sending.resume(client, signups, it.edition).then((end) => this.#finish(it, end));
  }

  #press = (event: Event) => {
    event.preventDefault();
    const it = this.#known.value;
    const {client, source} = this.#campaign;
    if (!it || !client || this.#sending.busy) return;
    const said = new FormData(this.renderRoot.querySelector('form')!);
    const word = (name: string) => (said.get(name) as string).trim();
    const [name, email, country] = [word('name'), word('email'), word('country')];
    const signup: Signup = {
      name,
      email,
      country,
      lang: language(),
      wants: said.getAll('wants') as Want[],
      consents: consentsGiven(it.signup.consents, said),
      ...(source && {source}),
      ...trail(),
    };
    this.#mistakes = mistakesIn(signup, it.signup.consents);
    for (const {id} of it.signup.consents)
      if (this.#mistakes[id])
        this.#mistakes[id] = msg('Without this we cannot write to you.', {id: 'signup.error.consent'});
    if (!signup.wants.length) this.#mistakes.wants = msg('Please choose at least one.', {id: 'signup.error.wants'});
    if (point(this, this.#mistakes)) return;
    remember({...typed(), name, email, country});
    this.#writtenTo = email;
    void this.#sending.send(parcel(client, signups, it.edition, signup), client).then((end) => this.#finish(it, end));
  };

  #finish(it: CampaignFacts, end: Progress<SignedUp> | undefined) {
    if (end?.at === 'sent') {
      this.dispatchEvent(new W4rJoinedEvent(it.edition));
      lead(this, '.title');
    }
    if (end?.at === 'refused') {
      const {kind, problem} = end.failure;
      this.#sending.reset();
      const errors = problem?.errors ?? [{pointer: '', code: ''}];
      // Its own words for a consent are those of a signature.
      this.#mistakes = mistakesOf(errors.map((it) => (/consent/.test(it.code) ? {pointer: '', code: ''} : it)));
      point(this, this.#mistakes);
      // Other consent texts by now: they are read again.
      if (kind !== 'invalid' || this.#mistakes['']) {
        this.#campaign.client?.forget();
        this.#known.reload();
      }
    }
  }

  #mended = ({target}: Event) => {
    const {name} = target as HTMLInputElement;
    if (!this.#mistakes[name]) return;
    delete this.#mistakes[name];
    this.requestUpdate();
  };
}

const ended = ({reportsUntil, timeZone}: CampaignFacts) =>
  msg(str`This campaign ended on ${lastDay(reportsUntil, timeZone)}.`, {id: 'signup.over'});

declare global {
  interface HTMLElementTagNameMap {
    'w4r-signup': W4rSignup;
  }
}
