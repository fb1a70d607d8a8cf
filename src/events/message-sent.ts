/** The backend has taken a solidarity message. Somebody of the campaign reads it before it is shown. */
export class W4rMessageSentEvent extends Event {
  readonly caseId: string;
  readonly edition: string;

  constructor(caseId: string, edition: string) {
    super('w4r-message-sent', {bubbles: true, composed: true});
    this.caseId = caseId;
    this.edition = edition;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-message-sent': W4rMessageSentEvent;
  }
}
