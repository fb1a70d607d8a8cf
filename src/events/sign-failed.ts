/** A signature could not be taken, and trying again will not help. */
export class W4rSignFailedEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly edition: string,
    readonly reason: 'invalid' | 'closed' | 'unknown' | 'gone',
  ) {
    super('w4r-sign-failed', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-sign-failed': W4rSignFailedEvent;
  }
}
