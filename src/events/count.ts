/** A count on the page has changed: by the visitor, or by somebody anywhere in the world. */
export class W4rCountEvent extends Event {
  constructor(
    readonly key: string,
    readonly count: number,
  ) {
    super('w4r-count', {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-count': W4rCountEvent;
  }
}
