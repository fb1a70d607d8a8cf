/** The backend has taken the signature: `counted`, or `pending-confirmation` by mail. */
export class W4rSignedEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly edition: string,
    readonly status: 'counted' | 'pending-confirmation',
    readonly count: number,
  ) {
    super('w4r-signed', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-signed': W4rSignedEvent;
  }
}
