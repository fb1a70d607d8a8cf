import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {caseOf} from '../../client/case.js';
import {casesOf} from '../../client/cases.js';
import type {Failure} from '../../client/failure.js';
import type {Campaign as CampaignFacts, Case, CaseCard, Report, ReportKind} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {LiveCount} from '../../controllers/live-count.js';
import {whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {day, lastDay} from '../../i18n/format.js';
import {caseProgress, head, ribbon} from '../../parts/case-head.js';
import {frame, waiting} from '../../parts/frame.js';
import {lead, point} from '../../parts/leading.js';
import {mistakesOf, type Mistakes} from '../../parts/mistakes.js';
import {notice, unavailable} from '../../parts/notice.js';
import {numberIn} from '../../parts/numbers.js';
import {underway} from '../../parts/unsent.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {thanks as thanksLooks} from '../../styles/thanks.js';
import {thanks} from './after.js';
import {complaintAbout, reportForm} from './form.js';
import {looks} from './looks.js';
import {Telling, type End, type Told} from './telling.js';

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
  static override styles = [base, form, choices, noticeLooks, thanksLooks, looks];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  static override properties = {
    ...ownSettings,
    caseId: {attribute: 'case'},
    kind: {},
    eventId: {attribute: 'event'},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** For whom: a case's id. Without it, the form asks. */
  caseId = '';

  /** What is chosen at the beginning: `letter`, `solidarity` or `email`. */
  kind: ReportKind = 'letter';

  /** At which gathering they were written: its id. */
  eventId = '';

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
        const [campaign, cases] = await Promise.all([
          campaignOf(client, {edition, lang}),
          caseId
            ? caseOf(client, caseId, {edition, lang}).then((found) => [found])
            : casesOf(client, {edition, lang}).then(({cases}) => cases),
        ]);
        return {campaign, cases};
      },
    };
  });
  #live = new LiveCount(
    this,
    this.#campaign,
    () => (this.caseId && this.#known.value ? `case:${this.caseId}` : undefined),
    this.#known.reload,
  );
  #telling = new Telling(this, this.#campaign);
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
    const {told, sending, correcting} = this.#telling;
    const [only] = this.caseId ? cases : [];
    const open = campaign.phase === 'during' || campaign.phase === 'reporting';
    return frame(
      html`<div class="told" role="status">${told ? this.#thanks(told) : nothing}</div>
        ${told ? nothing : this.#question(campaign, only)} ${told ? nothing : open ? this.#form(cases) : closed(campaign)}
        <div role="status">${underway(sending)} ${underway(correcting)}</div>
        ${only ? caseProgress(only, this.#live.known) : nothing}`,
      told ? 'done' : open ? 'full' : 'little',
    );
  }

  #question(campaign: CampaignFacts, only: Known['cases'][number] | undefined): TemplateResult {
    const title = this.eventId
      ? msg('How many did you write there, all together?', {id: 'report.title.there'})
      : only
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
      gathered: !!this.eventId,
      more: this.#more,
      mistakes: this.#mistakes,
      sending: this.#telling.sending.busy,
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
      busy: this.#telling.correcting.busy,
      startCorrecting: () => this.#turn(true, '#many'),
      correct: this.#correct,
      again: this.#again,
    });
  }

  protected override willUpdate() {
    const {client, edition} = this.#campaign;
    const shown = [this.caseId, this.eventId, client?.backend, client?.section, edition].join(' ');
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#clear();
  }

  #press = (event: Event) => {
    event.preventDefault();
    const {value} = this.#known;
    if (!value || this.#telling.sending.busy) return;
    const form = new FormData(this.renderRoot.querySelector('form')!);
    const word = (name: string) => (form.get(name) as string | null) ?? '';
    const caseId = this.caseId || word('case');
    const about = value.cases.find(({id}) => id === caseId);
    const count = word('count') === 'more' ? numberIn(word('many')) : Number(word('count'));
    this.#mistakes = this.#wrong(word('count'), count, !!about);
    if (point(this, this.#mistakes) || !about) return;
    const {eventId} = this;
    const by = eventId ? ({for: 'event', event: eventId} as const) : {for: word('for') as Report['for']};
    const said = {kind: word('kind') as ReportKind, count, ...by};
    void this.#telling.tell(about, said).then((end) => this.#ended(end, this.#refused));
  };

  #correct = (event: Event) => {
    event.preventDefault();
    if (this.#telling.correcting.busy) return;
    const count = numberIn(this.renderRoot.querySelector<HTMLInputElement>('#many')!.value);
    const wrong = complaintAbout(count, 0);
    this.#mistakes = wrong ? {many: wrong} : {};
    if (point(this, this.#mistakes)) return;
    void this.#telling.correct(count).then((end) => this.#ended(end, this.#stands));
  };

  #ended(end: End, refused: (failure: Failure) => void) {
    if (end === 'taken') this.#turn(false, '.title');
    else if (end) refused(end);
  }

  #refused = ({kind, problem}: Failure) => {
    this.#mistakes =
      problem?.code === 'reports.closed' ? {'': late()} : mistakesOf(problem?.errors ?? [{pointer: '', code: ''}]);
    this.requestUpdate();
    if (kind !== 'invalid') this.#reread();
  };

  /** What was told first stands, and the person hears why. */
  #stands = ({kind, problem}: Failure) => {
    const why: Record<string, () => string> = {
      'reports.closed': late,
      'report.settled': () => msg('The campaign has counted these itself; the number stands.', {id: 'report.settled'}),
    };
    const words = why[problem?.code ?? ''] ?? (() => msg('This can no longer be changed here.', {id: 'report.stands'}));
    this.#mistakes = {many: words()};
    point(this, this.#mistakes);
    if (kind === 'gone') this.#reread();
  };

  /** Too late, or taken back: what is true today stands there next. */
  #reread() {
    this.#campaign.client?.forget();
    this.#known.reload();
  }

  #turn(editing: boolean, focus: string) {
    this.#editing = editing;
    this.#mistakes = {};
    lead(this, focus);
    // What stands there is written over.
    if (editing) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>(focus)?.select());
  }

  #clear() {
    this.#more = this.#editing = false;
    this.#mistakes = {};
    this.#telling.reset();
  }

  #again = () => {
    this.#clear();
    this.#turn(false, 'select, input');
  };

  #wrong(chosen: string, count: number, about: boolean): Mistakes {
    const wrong: Mistakes = {};
    if (!about) wrong.case = msg('Please choose for whom.', {id: 'report.error.case'});
    if (!chosen) wrong.count = msg('Please say how many.', {id: 'report.error.count'});
    const many = chosen === 'more' && complaintAbout(count, 1);
    if (many) wrong.many = many;
    return wrong;
  }

  #changed = ({target}: Event) => {
    const {name, value} = target as HTMLInputElement;
    if (name === 'count') this.#more = value === 'more';
    delete this.#mistakes[name];
    this.requestUpdate();
    if (name === 'count' && this.#more) lead(this, '#many');
  };
}

const late = () => msg('Letters are no longer being counted.', {id: 'report.closed'});

/** Before the campaign has begun, and after the last day on which letters are counted. */
const closed = ({phase, opensAt, reportsUntil, timeZone}: CampaignFacts) =>
  notice(
    phase === 'before'
      ? msg(str`From ${day(opensAt, timeZone)} you can tell us here how many you wrote.`, {id: 'report.before'})
      : msg(str`Letters were counted until ${lastDay(reportsUntil, timeZone)}. Thank you to everybody who wrote.`, {
          id: 'report.after',
        }),
  );

declare global {
  interface HTMLElementTagNameMap {
    'w4r-report': W4rReport;
  }
}
