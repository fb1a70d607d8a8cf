import type {Failure} from '../../client/failure.js';
import {corrections, reports} from '../../client/report.js';
import {reportedShape} from '../../client/shapes/reported.js';
import type {Case, CaseCard, Report, Reported, ReportKind} from '../../contract/index.js';
import type {Campaign, Host} from '../../controllers/campaign.js';
import {liveOf} from '../../controllers/live.js';
import {parcel} from '../../controllers/outbox.js';
import {Submission, type Progress} from '../../controllers/submission.js';
import {trail} from '../../controllers/trail.js';
import {W4rReportedEvent} from '../../events/reported.js';
import {language} from '../../i18n/language.js';

/** What was told, and what the campaign made of it. */
export interface Told {
  about: Case | CaseCard;
  kind: ReportKind;
  count: number;
  /** Kept in this window only: whoever holds it can correct the report. */
  receipt: string;
  status: Reported['status'];
}

/** How it ended; nothing where the element has turned to another case meanwhile. */
export type End = 'taken' | Failure | undefined;

/** "I wrote three", and "no, it was two". */
export class Telling {
  told: Told | undefined;
  readonly sending: Submission<Reported>;
  readonly correcting: Submission<Reported>;
  #host: Host;
  #campaign: Campaign;

  constructor(host: Host, campaign: Campaign) {
    this.#host = host;
    this.#campaign = campaign;
    this.sending = new Submission(host, reportedShape);
    this.correcting = new Submission(host, reportedShape);
  }

  async tell(about: Case | CaseCard, said: Pick<Report, 'kind' | 'count' | 'for' | 'event'>): Promise<End> {
    const {client, source} = this.#campaign;
    if (!client || this.sending.busy) return undefined;
    const report: Report = {case: about.id, ...said, lang: language(), ...(source && {source}), ...trail()};
    const end = await this.sending.send(parcel(client, reports, about.edition, report), client);
    return this.#ended(this.sending, end, {about, kind: said.kind, count: said.count});
  }

  /** 0 takes it back. */
  async correct(count: number): Promise<End> {
    const {client} = this.#campaign;
    const {told} = this;
    if (!client || !told || this.correcting.busy) return undefined;
    const correction = parcel(client, corrections(told.receipt), told.about.edition, {count});
    const end = await this.correcting.send(correction, client);
    // An answer to a correction may carry a receipt of its own; the report's is the one that corrects it again.
    return this.#ended(this.correcting, end, {...told, count});
  }

  reset() {
    this.told = undefined;
    this.sending.reset();
    this.correcting.reset();
  }

  /** What the backend answered, told to the counts of the page. */
  #ended(
    way: Submission<Reported>,
    end: Progress<Reported> | undefined,
    told: Omit<Told, 'receipt' | 'status'> & Partial<Told>,
  ): End {
    if (end?.at === 'refused') {
      way.reset();
      return end.failure;
    }
    if (end?.at !== 'sent') return undefined;
    const {receipt, status, count, version, asOf} = end.answer;
    const {about, kind} = told;
    const {client, edition} = this.#campaign;
    this.told = {receipt, ...told, status};
    this.correcting.reset();
    if (client) liveOf(client, edition).see({...about.count, count, version}, asOf);
    this.#host.dispatchEvent(new W4rReportedEvent(about.id, about.edition, kind, status));
    return 'taken';
  }
}
