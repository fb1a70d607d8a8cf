/** The backend has taken the signature: `counted`, or `pending-confirmation` by mail. */
export class W4rSignedEvent extends Event {
  readonly caseId: string;
  readonly edition: string;
  readonly status: 'counted' | 'pending-confirmation';
  readonly count: number;

  constructor(caseId: string, edition: string, status: 'counted' | 'pending-confirmation', count: number) {
    super('w4r-signed', {bubbles: true, composed: true});
    this.caseId = caseId;
    this.edition = edition;
    this.status = status;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-signed': W4rSignedEvent;
  }
}
