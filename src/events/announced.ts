/** The backend has taken the announcement of a gathering; somebody of the campaign reads it first. */
export class W4rAnnouncedEvent extends Event {
  readonly edition: string;

  constructor(edition: string) {
    super('w4r-announced', {bubbles: true, composed: true});
    this.edition = edition;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-announced': W4rAnnouncedEvent;
  }
}
