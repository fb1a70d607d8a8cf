/** A signature could not be taken, and trying again will not help. */
export class W4rSignFailedEvent extends Event {
  readonly caseId: string;
  readonly edition: string;
  readonly reason: 'invalid' | 'closed' | 'unknown' | 'gone';

  constructor(caseId: string, edition: string, reason: 'invalid' | 'closed' | 'unknown' | 'gone') {
    super('w4r-sign-failed', {bubbles: true, composed: true});
    this.caseId = caseId;
    this.edition = edition;
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-sign-failed': W4rSignFailedEvent;
  }
}
