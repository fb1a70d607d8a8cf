import type {ReportKind} from '../contract/index.js';

/** The backend has taken a report of letters, or a correction of one. */
export class W4rReportedEvent extends Event {
  readonly caseId: string;
  readonly edition: string;
  readonly kind: ReportKind;
  /** `counted`, or `in-review` where somebody of the campaign looks at it first. */
  readonly status: string;

  constructor(caseId: string, edition: string, kind: ReportKind, status: string) {
    super('w4r-reported', {bubbles: true, composed: true});
    this.caseId = caseId;
    this.edition = edition;
    this.kind = kind;
    this.status = status;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-reported': W4rReportedEvent;
  }
}
