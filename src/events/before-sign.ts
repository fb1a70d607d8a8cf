/** Somebody pressed the button and the form is complete. `preventDefault()` keeps it from being sent. */
export class W4rBeforeSignEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly edition: string,
  ) {
    super('w4r-before-sign', {bubbles: true, composed: true, cancelable: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-before-sign': W4rBeforeSignEvent;
  }
}
