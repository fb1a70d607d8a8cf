import {classReports, undo} from '../../client/classes.js';
import type {Client} from '../../client/client.js';
import type {Failure} from '../../client/failure.js';
import {classreportedShape} from '../../client/shapes/classreported.js';
import type {ClassKind, ClassReport, ClassReported} from '../../contract/index.js';
import type {Host} from '../../controllers/campaign.js';
import {deliver, parcel, type Delay} from '../../controllers/outbox.js';

/** One press of one pupil: known to this window alone, and gone with it. */
export interface Tap extends ClassReport {
  at: 'sending' | 'waiting' | 'done' | 'undoing';
  reported?: ClassReported;
}

/** Pause before the next try to take something back, in milliseconds. */
const PAUSE = 2_000;

/** What was tapped here: each with a key of its own, sent until it has arrived, and counted once however often it is sent. */
export class Taps {
  all: Tap[] = [];
  why: Delay | undefined;
  #host: Host;
  #wake = new EventTarget();
  #heard: (reported: ClassReported) => void;
  #refused: (failure: Failure) => void;

  /**
   * @param heard what the backend answered to a tap, or to one taken back
   * @param refused the backend took one for ever not
   */
  constructor(host: Host, heard: (reported: ClassReported) => void, refused: (failure: Failure) => void) {
    this.#host = host;
    this.#heard = heard;
    this.#refused = refused;
  }

  get waiting() {
    return this.all.filter(({at}) => at === 'waiting').length;
  }

  of(caseId: string, kind: ClassKind) {
    return this.all.filter((tap) => tap.case === caseId && tap.kind === kind && tap.at !== 'undoing');
  }

  async tap(client: Client, code: string, edition: string, report: ClassReport): Promise<void> {
    const tap: Tap = {...report, at: 'sending'};
    this.#set([...this.all, tap]);
    const delayed = (why: Delay) => {
      this.why = why;
      if (tap.at === 'sending') this.#change(tap, 'waiting');
    };
    try {
      const sent = parcel(client, classReports(code), edition, report);
      tap.reported = await deliver<ClassReported>(client, sent, classreportedShape, delayed, this.#wake);
    } catch (failure) {
      this.#set(this.all.filter((one) => one !== tap));
      this.#refused(failure as Failure);
      return;
    }
    this.#heard(tap.reported);
    // Taken back before it had arrived: now there is something to take back.
    if (wantsBack(tap)) await this.#takeBack(client, code, tap);
    else this.#change(tap, 'done');
  }

  /** The last one of this kind. */
  async undo(client: Client, code: string, caseId: string, kind: ClassKind): Promise<void> {
    const tap = this.of(caseId, kind).at(-1);
    if (!tap) return;
    const arrived = tap.at === 'done';
    this.#change(tap, 'undoing');
    if (arrived) await this.#takeBack(client, code, tap);
  }

  hurry = () => {
    this.#wake.dispatchEvent(new Event('now'));
  };

  reset() {
    this.#set([]);
  }

  async #takeBack(client: Client, code: string, tap: Tap) {
    while (this.all.includes(tap)) {
      try {
        this.#heard(await undo(client, code, tap.reported!.receipt));
        break;
      } catch (error) {
        const failure = error as Failure;
        if (failure.passing) {
          await new Promise((go) => setTimeout(go, failure.wait ?? PAUSE * (0.5 + Math.random())));
          continue;
        }
        // Nobody knows the receipt any more: it was taken back already.
        if (failure.problem?.code !== 'report.unknown') this.#refused(failure);
        break;
      }
    }
    this.#set(this.all.filter((one) => one !== tap));
  }

  #change(tap: Tap, at: Tap['at']) {
    tap.at = at;
    this.#host.requestUpdate();
  }

  #set(all: Tap[]) {
    this.all = all;
    this.#host.requestUpdate();
  }
}

/** Asked anew: what TypeScript knew of it is from before the answer. */
const wantsBack = ({at}: Tap) => at === 'undoing';
