/** Somebody pressed the button and the form is complete. `preventDefault()` keeps it from being sent. */
export class W4rBeforeSignEvent extends Event {
  readonly caseId: string;
  readonly edition: string;

  constructor(caseId: string, edition: string) {
    super('w4r-before-sign', {bubbles: true, composed: true, cancelable: true});
    this.caseId = caseId;
    this.edition = edition;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-before-sign': W4rBeforeSignEvent;
  }
}
