/** The backend has taken "I posted it" or "I sent it": one letter, one card or one e-mail. */
export class W4rPostedEvent extends Event {
  readonly caseId: string;
  readonly edition: string;
  readonly kind: 'letter' | 'solidarity' | 'email';

  constructor(caseId: string, edition: string, kind: 'letter' | 'solidarity' | 'email') {
    super('w4r-posted', {bubbles: true, composed: true});
    this.caseId = caseId;
    this.edition = edition;
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-posted': W4rPostedEvent;
  }
}
