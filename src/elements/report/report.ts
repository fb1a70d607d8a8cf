import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {caseOf} from '../../client/case.js';
import {casesOf} from '../../client/cases.js';
import type {Failure} from '../../client/failure.js';
import {corrections, reports} from '../../client/report.js';
import {reportedShape} from '../../client/shapes/reported.js';
import type {Campaign as CampaignFacts, Case, CaseCard, Report, Reported, ReportKind} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {LiveCount} from '../../controllers/live-count.js';
import {liveOf} from '../../controllers/live.js';
import {parcel} from '../../controllers/outbox.js';
import {explain} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {Submission, type Progress} from '../../controllers/submission.js';
import {trail} from '../../controllers/trail.js';
import {W4rReportedEvent} from '../../events/reported.js';
import {day} from '../../i18n/format.js';
import {language} from '../../i18n/language.js';
import {caseProgress, head, ribbon} from '../../parts/case-head.js';
import {frame, waiting} from '../../parts/frame.js';
import {mistakesOf, type Mistakes} from '../../parts/mistakes.js';
import {notice, unavailable} from '../../parts/notice.js';
import {underway} from '../../parts/unsent.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {thanks, type Told} from './after.js';
import {complaintAbout, numberIn, reportForm} from './form.js';
import {looks} from './looks.js';

interface Known {
  campaign: CampaignFacts;
  cases: (Case | CaseCard)[];
}

/**
 * "I wrote three letters": per case and kind, for oneself, a group or an event; without a name and without an account.
 *
 * @slot - What stands there until the form arrives, or if it cannot: a link to the campaign's page for reports.
 * @fires {W4rReportedEvent} w4r-reported - The backend has taken the report, or a correction of it.
 * @fires {W4rCountEvent} w4r-count - The count of the case has changed.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The name of the campaign.
 * @csspart ribbon - "Fictional", on invented campaigns.
 * @csspart title - The question; after reporting, the thanks.
 * @csspart form - The form.
 * @csspart field - A question with its answers and its error.
 * @csspart label - A question.
 * @csspart input - An input or a select.
 * @csspart error - What is wrong with a field.
 * @csspart submit - The button.
 * @csspart progress - The line towards the goal.
 * @csspart count - The number.
 * @csspart thanks - What is said afterwards.
 * @csspart notice - What went wrong.
 * @csspart retry - The buttons "Try again" and "Try now".
 */
export class W4rReport extends LitElement {
  static override styles = [base, form, choices, noticeLooks, looks];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  static override properties = {
    ...ownSettings,
    caseId: {attribute: 'case'},
    kind: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** For whom: a case's id. Without it, the form asks. */
  caseId = '';

  /** What is chosen at the beginning: `letter`, `solidarity` or `email`. */
  kind: ReportKind = 'letter';

  /** Level of the heading in your page's outline, 2 to 6. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #known = new Resource<Known>(this, () => {
    const {client, edition, lang} = this.#campaign;
    const {caseId} = this;
    if (!client) return undefined;
    return {
      key: [client.backend, caseId, edition, lang].join(' '),
      ask: async () => {
        try {
          const [campaign, cases] = await Promise.all([
            campaignOf(client, {edition, lang}),
            caseId
              ? caseOf(client, caseId, {edition, lang}).then((found) => [found])
              : casesOf(client, {edition, lang}).then(({cases}) => cases),
          ]);
          return {campaign, cases};
        } catch (failure) {
          explain(
            failure as Failure,
            caseId ? `case "${caseId}" of ${client.backend}` : `campaign of ${client.backend}`,
          );
          throw failure;
        }
      },
    };
  });
  #live = new LiveCount(
    this,
    this.#campaign,
    () => (this.caseId && this.#known.value ? `case:${this.caseId}` : undefined),
    this.#known.reload,
  );
  #sending = new Submission<Reported>(this, reportedShape);
  #correcting = new Submission<Reported>(this, reportedShape);
  #told: Told | undefined;
  #editing = false;
  #more = false;
  #mistakes: Mistakes = {};
  #shown = '';

  override render(): TemplateResult {
    return this.#known.render({
      waiting,
      ready: (known) => this.#report(known),
      failed: (failure) => unavailable(failure, this.#known.reload),
    });
  }

  #report({campaign, cases}: Known): TemplateResult {
    const told = this.#told;
    const [only] = this.caseId ? cases : [];
    const open = campaign.phase === 'during' || campaign.phase === 'reporting';
    return frame(
      html`<div class="told" role="status">${told ? this.#thanks(told) : nothing}</div>
        ${told ? nothing : this.#question(campaign, only)} ${told ? nothing : open ? this.#form(cases) : closed(campaign)}
        <div role="status">${underway(this.#sending)} ${underway(this.#correcting)}</div>
        ${only ? caseProgress(only as Case, this.#live.known) : nothing}`,
      told ? 'done' : open ? 'full' : 'little',
    );
  }

  #question(campaign: CampaignFacts, only: Known['cases'][number] | undefined): TemplateResult {
    const title = only
      ? msg(str`How many did you write for ${only.shortName}?`, {id: 'report.title.for'})
      : msg('How many did you write?', {id: 'report.title'});
    return html`<div class="stack">
      ${head(html`<span lang=${campaign.lang} dir=${campaign.dir}>${campaign.name}</span> ${ribbon(campaign)}`, title, this.headingLevel)}
    </div>`;
  }

  #form(cases: Known['cases']): TemplateResult {
    return reportForm({
      cases: this.caseId ? [] : cases,
      kind: this.kind,
      more: this.#more,
      mistakes: this.#mistakes,
      sending: this.#sending.busy,
      press: this.#press,
      changed: this.#changed,
    });
  }

  #thanks(told: Told): TemplateResult {
    return thanks({
      told,
      level: this.headingLevel,
      correcting: this.#editing,
      error: this.#mistakes.many,
      busy: this.#correcting.busy,
      startCorrecting: () => this.#turn(true, '#many'),
      correct: this.#correct,
      again: this.#again,
    });
  }

  protected override willUpdate() {
    const shown = [this.caseId, this.#campaign.client?.backend, this.#campaign.edition].join(' ');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#again();
  }

  #press = (event: Event) => {
    event.preventDefault();
    const {value} = this.#known;
    const {client, source} = this.#campaign;
    if (!value || !client || this.#sending.busy) return;
    const said = new FormData(this.renderRoot.querySelector('form')!);
    const word = (name: string) => (said.get(name) as string | null) ?? '';
    const caseId = this.caseId || word('case');
    const about = value.cases.find(({id}) => id === caseId);
    const count = word('count') === 'more' ? numberIn(word('many')) : Number(word('count'));
    this.#mistakes = this.#wrong(word('count'), count, !!about);
    if (this.#point() || !about) return;
    const kind = word('kind') as ReportKind;
    const report: Report = {
      case: caseId,
      kind,
      count,
      for: word('for') as Report['for'],
      lang: language(),
      ...(source && {source}),
      ...trail(),
    };
    const {edition} = value.campaign;
    void this.#sending.send(parcel(client, reports, edition, report), client).then((end) => {
      const answer = this.#taken(end, about, kind);
      if (answer) this.#tell({...answer, caseId, shortName: about.shortName, kind, count});
    });
  };

  #correct = (event: Event) => {
    event.preventDefault();
    const {client} = this.#campaign;
    const told = this.#told;
    const about = this.#known.value?.cases.find(({id}) => id === told?.caseId);
    if (!client || !told || !about || this.#correcting.busy) return;
    const count = numberIn(this.renderRoot.querySelector<HTMLInputElement>('#many')!.value);
    const wrong = complaintAbout(count, 0);
    this.#mistakes = wrong ? {many: wrong} : {};
    if (this.#point()) return;
    const correction = parcel(client, corrections(told.receipt), about.edition, {count});
    void this.#correcting.send(correction, client).then((end) => {
      const answer = this.#taken(end, about, told.kind);
      if (answer) this.#tell({...told, count, status: answer.status});
    });
  };

  /** What the backend answered, told to the counts of the page; nothing where it refused. */
  #taken(end: Progress<Reported> | undefined, about: Known['cases'][number], kind: ReportKind): Reported | undefined {
    if (end?.at === 'refused') this.#refused(end.failure);
    if (end?.at !== 'sent') return undefined;
    const {count, version, asOf, status} = end.answer;
    const {client, edition} = this.#campaign;
    if (client) liveOf(client, edition).see({...about.count, count, version}, asOf);
    this.dispatchEvent(new W4rReportedEvent(about.id, about.edition, kind, status));
    return end.answer;
  }

  #refused({kind, problem}: Failure) {
    this.#sending.reset();
    this.#correcting.reset();
    this.#mistakes = mistakesOf(problem?.errors ?? [{pointer: '', code: ''}]);
    if (problem?.code === 'reports.closed')
      this.#mistakes = {'': msg('Letters are no longer being counted.', {id: 'report.closed'})};
    if (problem?.code === 'report.settled')
      this.#mistakes = {many: msg('The campaign has counted these itself; the number stands.', {id: 'report.settled'})};
    this.requestUpdate();
    // Too late, or taken back: what is true today stands there next.
    if (kind === 'invalid' || this.#mistakes.many) return;
    this.#campaign.client?.forget();
    this.#known.reload();
  }

  #tell(told: Told) {
    this.#told = told;
    this.#correcting.reset();
    this.#turn(false, '.title');
  }

  #turn(editing: boolean, focus: string) {
    this.#editing = editing;
    this.#mistakes = {};
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus(focus));
  }

  #again = () => {
    const before = this.#told;
    this.#told = undefined;
    this.#more = this.#editing = false;
    this.#mistakes = {};
    this.#sending.reset();
    this.#correcting.reset();
    if (before) this.#turn(false, 'select, input');
  };

  #wrong(chosen: string, count: number, about: boolean): Mistakes {
    const wrong: Mistakes = {};
    if (!about) wrong.case = msg('Please choose for whom.', {id: 'report.error.case'});
    if (!chosen) wrong.count = msg('Please say how many.', {id: 'report.error.count'});
    const many = chosen === 'more' && complaintAbout(count, 1);
    if (many) wrong.many = many;
    return wrong;
  }

  #point(): boolean {
    this.requestUpdate();
    const some = Object.keys(this.#mistakes).length > 0;
    if (some)
      void this.updateComplete.then(() => this.#focus('[aria-invalid=true]:not(fieldset), [aria-invalid=true] input'));
    return some;
  }

  #changed = ({target}: Event) => {
    const {name, value} = target as HTMLInputElement;
    if (name === 'count') this.#more = value === 'more';
    delete this.#mistakes[name];
    this.requestUpdate();
    if (name === 'count' && this.#more) void this.updateComplete.then(() => this.#focus('#many'));
  };

  #focus(selector: string) {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** Before the campaign has begun, and after the last day on which letters are counted. */
const closed = ({phase, opensAt, reportsUntil}: CampaignFacts) =>
  notice(
    phase === 'before'
      ? msg(str`From ${day(opensAt)} you can tell us here how many you wrote.`, {id: 'report.before'})
      : msg(str`Letters were counted until ${day(reportsUntil)}. Thank you to everybody who wrote.`, {
          id: 'report.after',
        }),
  );

declare global {
  interface HTMLElementTagNameMap {
    'w4r-report': W4rReport;
  }
}
