/** Somebody has joined; the backend asks them by mail whether it was they. */
export class W4rJoinedEvent extends Event {
  readonly edition: string;

  constructor(edition: string) {
    super('w4r-joined', {bubbles: true, composed: true});
    this.edition = edition;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-joined': W4rJoinedEvent;
  }
}
