/** Somebody pressed "Print" and the browser took the letter. Whether it was printed, only they know. */
export class W4rPrintedEvent extends Event {
  readonly caseId: string;
  readonly edition: string;
  /** To an official, or to the person or family. */
  readonly kind: 'letter' | 'solidarity';

  constructor(caseId: string, edition: string, kind: 'letter' | 'solidarity') {
    super('w4r-printed', {bubbles: true, composed: true});
    this.caseId = caseId;
    this.edition = edition;
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-printed': W4rPrintedEvent;
  }
}
