import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {casesOf} from '../../client/cases.js';
import type {Failure} from '../../client/failure.js';
import {safeUrl} from '../../client/safe-url.js';
import type {CaseCard} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {LiveCases} from '../../controllers/live-cases.js';
import {LiveCount} from '../../controllers/live-count.js';
import {whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {runOf} from '../../controllers/run.js';
import {trail} from '../../controllers/trail.js';
import {W4rBeforeSignEvent} from '../../events/before-sign.js';
import {language} from '../../i18n/language.js';
import {remember, typed} from '../../page.js';
import {head, levelOf} from '../../parts/case-head.js';
import {frame, waiting} from '../../parts/frame.js';
import {mistakesOf, type Mistakes} from '../../parts/mistakes.js';
import {unavailable} from '../../parts/notice.js';
import {base} from '../../styles/base.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {thanks as thanksLooks} from '../../styles/thanks.js';
import {another, end} from './end.js';
import {detailsForm, detailsIn, keepBox} from './form.js';
import {invitation, nobody, why} from './invitation.js';
import {looks} from './looks.js';
import {one, signer, tombstone} from './one.js';
import {pathOf, type Known, type Path} from './path.js';
import {Rest} from './rest.js';
import {stepper, type Step} from './steps.js';
import {telling} from './telling.js';
import {Watching} from './watching.js';
import {ways} from './ways.js';

/**
 * Type once, sign many: case after case, the least supported first.
 *
 * @slot - What stands there until the cases arrive, or if they cannot: a link to the campaign's page.
 * @fires {W4rBeforeSignEvent} w4r-before-sign - "Sign" was pressed; `preventDefault()` keeps it from being sent.
 * @fires {W4rSignedEvent} w4r-signed - The backend has taken a signature.
 * @fires {W4rSignFailedEvent} w4r-sign-failed - One was refused, and trying again will not help.
 * @fires {W4rCountEvent} w4r-count - The count of the case that is shown has changed.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The name of the campaign; country and category over a name.
 * @csspart ribbon - "Fictional", on invented cases.
 * @csspart title - The invitation, the name of a case, the thanks.
 * @csspart form - The form.
 * @csspart field - A label, its input and its error.
 * @csspart label - A label.
 * @csspart input - An input or a select.
 * @csspart error - What is wrong with a field.
 * @csspart consent - A consent text with its box, or a statement beside the button.
 * @csspart submit - The main action: "Begin", "Sign", "Go on", the first way on.
 * @csspart skip - The button "Skip".
 * @csspart again - The button "Meet them once more".
 * @csspart photo - The portrait.
 * @csspart text - The demand, word for word.
 * @csspart progress - The line from case to case; the line towards a case's goal.
 * @csspart count - "3 of 12"; the number of a case.
 * @csspart thanks - What is said at the end.
 * @csspart next - The list of ways on.
 * @csspart link - A way on; what happens with the details.
 * @csspart notice - What waits, what was not taken, what went wrong.
 * @csspart retry - The buttons "Try again" and "Try now".
 */
export class W4rMarathon extends LitElement {
  static override styles = [base, form, noticeLooks, thanksLooks, looks];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  static override properties = {
    ...ownSettings,
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Level of the heading in your page's outline, 2 to 6. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #known = new Resource<Known>(this, () => {
    const {client, edition, lang} = this.#campaign;
    if (!client) return undefined;
    return {
      key: client.url('', {edition, lang}),
      // Both times are the backend's: a visitor's wrong clock opens and closes nothing.
      holds: ({campaign: {phase, opensAt, closesAt, now}}) => (phase === 'before' ? opensAt : closesAt) - now,
      what: whatOf('', client),
      ask: async () => {
        const [campaign, cases] = await Promise.all([
          campaignOf(client, {edition, lang}),
          casesOf(client, {edition, lang, sort: 'need'}),
        ]);
        const run = runOf(client, campaign.edition);
        await run.open();
        return {campaign, cases, run};
      },
    };
  });
  #live = new LiveCount(this, this.#campaign, () => {
    const now = this.#known.value?.run.current;
    return now && `case:${now}`;
  });
  #mistakes: Mistakes = {};
  #complaint: Failure | undefined;
  /** "Change" was pressed. */
  #changing = false;
  /** Somebody has done something: the space that was kept free for what comes at the beginning is given back. */
  #begun = false;
  #said = '';
  #shown: string | undefined;
  #turn = 0;
  #rest = new Rest(this);
  #watching = new Watching(this, this.#campaign, this.#known, () => {
    if (this.matches(':focus-within')) this.#lead('[aria-invalid=true], .title');
  });

  constructor() {
    super();
    const all = () => this.#known.value?.cases.cases.map(({id}) => id) ?? [];
    // In the one stream that the page has: what was taken back meanwhile must not come up.
    new LiveCases(this, this.#campaign, all, (_, news) => news === 'withdrawn' && this.#known.reload());
  }

  override render(): TemplateResult {
    return this.#known.render({
      waiting,
      ready: (it) => this.#marathon(it),
      failed: (failure) => unavailable(failure, this.#known.reload),
    });
  }

  #marathon(it: Known): TemplateResult {
    const {campaign, cases, run} = it;
    const path = pathOf(it);
    const {steps, now, gone, coming} = path;
    const backend = this.#campaign.client?.backend;
    const fill = this.#begun ? 'done' : 'full';
    const done = steps.some(({at}) => at !== 'coming' && at !== 'now');
    if (!now && !gone && !done) return frame(nobody(campaign, this.headingLevel, backend), 'little');
    if (!now && !gone) return frame(html`${this.#end(it, path)}`, 'done');
    if (!run.signer)
      return frame(html`${invitation(campaign, coming, this.headingLevel, backend)} ${this.#form(it)}`, fill);
    if (!gone && this.#asks(it)) return frame(html`${this.#once(it)} ${this.#form(it)}`, fill);
    return frame(
      html`${stepper(steps, this.#said)} ${gone ? tombstone(gone, this.headingLevel, this.#on) : this.#one(now!)}
      ${telling(run, cases.cases)} ${signer(run, this.#change, this.#next)}`,
      fill,
    );
  }

  #one(card: CaseCard): TemplateResult {
    const backend = this.#campaign.client?.backend;
    const level = this.headingLevel;
    const {known} = this.#live;
    return one({card, known, level, backend, resting: this.#rest.isOn, sign: this.#sign, skip: this.#skip}, this.#turn);
  }

  /** Why the details stand there again. */
  #once({campaign, run}: Known): TemplateResult {
    const words = run.complaint
      ? msg('Please look at your details once more', {id: 'marathon.wrong'})
      : this.#changing
        ? msg('Your details', {id: 'marathon.details'})
        : msg('The campaign has changed its words. Please read them once more', {id: 'marathon.asks'});
    return html`<div class="stack">${head(campaign.name, words, this.headingLevel)}</div>`;
  }

  #form({campaign, run}: Known): TemplateResult {
    return detailsForm({
      consents: campaign.consents,
      mistakes: this.#mistakes,
      privacy: safeUrl(campaign.privacyUrl, this.#campaign.client?.backend),
      canKeep: run.canKeep && !run.kept && !run.signer,
      button: run.signer ? msg('Go on', {id: 'marathon.on'}) : msg('Begin', {id: 'marathon.begin'}),
      press: this.#press,
      mended: this.#mended,
    });
  }

  #end({campaign, cases, run}: Known, {steps}: Path): TemplateResult {
    const those = (mark: Step['at']) => steps.flatMap(({card, at}) => (card && at === mark ? card : []));
    const signed = those('signed');
    const over = campaign.phase !== 'during';
    const level = levelOf(this.headingLevel);
    return html`${end({
      signed,
      skipped: over ? [] : those('skipped'),
      pending: run.pending,
      level,
      again: this.#again,
    })}
    ${over ? html`<p>${why(campaign)}</p>` : nothing} ${telling(run, cases.cases)}
    ${ways(this, campaign, this.#campaign, signed, level + 1)} ${another(this.#next)}`;
  }

  #asks({campaign, run}: Known): boolean {
    return this.#changing || !!run.complaint || run.outdated(campaign.consents);
  }

  protected override willUpdate() {
    const it = this.#known.value;
    if (!it) return;
    const {run} = it;
    // Somebody else sits at the page by now, at another of its forms.
    if (run.signer && !typed().email) run.next();
    const {now, gone} = pathOf(it);
    if (run.signer && !gone) run.current = now?.id;
    if (!now && !gone && !run.underway) run.forget();
    if (run.complaint !== this.#complaint) {
      this.#complaint = run.complaint;
      this.#mistakes = run.complaint ? mistakesOf(run.complaint.problem?.errors ?? [{pointer: '', code: ''}]) : {};
    }
    const shown = run.signer && now?.id;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#turn++;
    this.#rest.begin();
  }

  /** A click, because a `submit` event never fires in a sandboxed frame; Enter in a field clicks the button, too. */
  #press = (event: Event) => {
    event.preventDefault();
    const it = this.#known.value;
    if (!it) return;
    const {signer, mistakes, keeps} = detailsIn(this.renderRoot.querySelector('form')!, it.campaign.consents);
    this.#mistakes = mistakes;
    if (Object.keys(this.#mistakes).length) return this.#lead('[aria-invalid=true]');
    this.#begun = true;
    this.#changing = false;
    it.run.begin(signer);
    if (keeps) it.run.keep();
    this.#lead('.title');
  };

  #mended = ({target}: Event) => {
    const {name, checked} = target as HTMLInputElement;
    // What keeps is brought now: without a connection it could not be.
    if (name === keepBox && checked) import('../../controllers/kept-runs.js').catch(() => {});
    if (!this.#mistakes[name]) return;
    delete this.#mistakes[name];
    this.requestUpdate();
  };

  #sign = () => {
    const it = this.#known.value;
    const {client, source} = this.#campaign;
    const now = it && pathOf(it).now;
    if (!now || !client || !it.run.signer || this.#rest.isOn) return;
    const {campaign, run} = it;
    if (!this.dispatchEvent(new W4rBeforeSignEvent(now.id, campaign.edition))) return;
    const signature = {...it.run.signer, lang: language(), ...(source && {source}), ...trail()};
    const name = now.shortName;
    this.#goOn(msg(str`Signed for ${name}.`, {id: 'marathon.signed'}));
    run.sign(now.id, campaign.edition, signature, client, this.#watching);
  };

  #skip = () => {
    const it = this.#known.value;
    const now = it && pathOf(it).now;
    if (!now || this.#rest.isOn) return;
    const name = now.shortName;
    this.#goOn(msg(str`Skipped. You find ${name} again at the end.`, {id: 'marathon.skipped'}));
    it.run.skip(now.id);
  };

  /** Past a case that was taken back. */
  #on = () => {
    this.#known.value!.run.current = undefined;
    this.#goOn('');
  };

  #again = () => {
    this.#known.value!.run.again();
    this.#goOn('');
  };

  #change = () => {
    this.#changing = true;
    this.#goOn('');
  };

  /** The next person at the same table. */
  #next = () => {
    remember({});
    this.#changing = false;
    this.#mistakes = {};
    this.#known.value!.run.next();
    this.#goOn('');
  };

  #goOn(said: string) {
    this.#said = said;
    this.#begun = true;
    // Before the next one is drawn, too.
    this.#rest.begin();
    this.requestUpdate();
    this.#lead('.title');
  }

  /** The eyes and the ears follow to what comes next. */
  #lead(selector: string) {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>(selector)?.focus({preventScroll: selector === '.title'});
      if (this.getBoundingClientRect().top < 0) this.scrollIntoView({block: 'start'});
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-marathon': W4rMarathon;
  }
}
