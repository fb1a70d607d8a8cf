/** A count on the page has changed: by the visitor, or by somebody anywhere in the world. */
export class W4rCountEvent extends Event {
  readonly key: string;
  readonly count: number;

  constructor(key: string, count: number) {
    super('w4r-count', {bubbles: true, composed: true});
    this.key = key;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-count': W4rCountEvent;
  }
}
