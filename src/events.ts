/**
 * Every event our elements fire. All bubble and cross shadow roots; none carries a name, an address or a word that a
 * person typed, because every script on the host page can listen.
 */

const open = {bubbles: true, composed: true};

/** Somebody pressed the button and the form is complete. `preventDefault()` keeps it from being sent. */
export class W4rBeforeSignEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly edition: string,
  ) {
    super('w4r-before-sign', {...open, cancelable: true});
  }
}

/** The backend has taken the signature: `counted`, or `pending-confirmation` by mail. */
export class W4rSignedEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly edition: string,
    readonly status: 'counted' | 'pending-confirmation',
    readonly count: number,
  ) {
    super('w4r-signed', open);
  }
}

/** A signature could not be taken, and trying again will not help. */
export class W4rSignFailedEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly edition: string,
    readonly reason: 'invalid' | 'closed' | 'unknown' | 'gone',
  ) {
    super('w4r-sign-failed', open);
  }
}

/** A count on the page has changed: by the visitor, or by somebody anywhere in the world. */
export class W4rCountEvent extends Event {
  constructor(
    readonly key: string,
    readonly count: number,
  ) {
    super('w4r-count', open);
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-before-sign': W4rBeforeSignEvent;
    'w4r-signed': W4rSignedEvent;
    'w4r-sign-failed': W4rSignFailedEvent;
    'w4r-count': W4rCountEvent;
  }
}
