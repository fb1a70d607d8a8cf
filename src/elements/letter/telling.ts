import {corrections, reports} from '../../client/report.js';
import {reportedShape} from '../../client/shapes/reported.js';
import type {LetterDesk, Reported, ReportKind} from '../../contract/index.js';
import type {Campaign, Host} from '../../controllers/campaign.js';
import type {LiveCount} from '../../controllers/live-count.js';
import {liveOf} from '../../controllers/live.js';
import {parcel} from '../../controllers/outbox.js';
import {Submission} from '../../controllers/submission.js';
import {trail} from '../../controllers/trail.js';
import {W4rPostedEvent} from '../../events/posted.js';
import {language} from '../../i18n/language.js';

/** "I posted it", and "take it back". */
export class Telling {
  kind: ReportKind = 'letter';
  #host: Host;
  #campaign: Campaign;
  #live: LiveCount;
  #reporting: Submission<Reported>;
  #undoing: Submission<Reported>;

  constructor(host: Host, campaign: Campaign, live: LiveCount) {
    this.#host = host;
    this.#campaign = campaign;
    this.#live = live;
    this.#reporting = new Submission(host, reportedShape);
    this.#undoing = new Submission(host, reportedShape);
  }

  get reported(): Reported | undefined {
    const {progress} = this.#reporting;
    return progress.at === 'sent' ? progress.answer : undefined;
  }

  get telling() {
    return this.#reporting;
  }

  get undoing() {
    return this.#undoing;
  }

  /** Resolves when the campaign has answered: true when it is counted, or waits for a look. */
  async tell(desk: LetterDesk, kind: ReportKind, country: string): Promise<boolean | undefined> {
    const {client, source} = this.#campaign;
    if (!client || this.#reporting.busy) return undefined;
    this.kind = kind;
    const report = {
      case: desk.case,
      kind,
      count: 1,
      for: 'self',
      lang: language(),
      ...(country && {country}),
      ...(source && {source}),
      ...trail(),
    };
    const end = await this.#reporting.send(parcel(client, reports, desk.edition, report), client);
    if (end?.at === 'sent') {
      this.#see(end.answer);
      this.#host.dispatchEvent(new W4rPostedEvent(desk.case, desk.edition, kind));
    }
    return end && end.at === 'sent';
  }

  /** A slip of the finger: none was posted. */
  async undo(desk: LetterDesk): Promise<boolean> {
    const {client} = this.#campaign;
    const {reported} = this;
    if (!client || !reported || this.#undoing.busy) return false;
    const path = corrections(reported.receipt);
    const end = await this.#undoing.send(parcel(client, path, desk.edition, {count: 0}), client);
    if (end?.at !== 'sent') return false;
    this.#see(end.answer);
    return true;
  }

  reset() {
    this.#reporting.reset();
    this.#undoing.reset();
  }

  /** The count as it is with this letter, everywhere on the page. */
  #see({count, version, asOf}: Reported) {
    const {client, edition} = this.#campaign;
    const known = this.#live.known?.count;
    if (client && known) liveOf(client, edition).see({...known, count, version}, asOf);
  }
}
