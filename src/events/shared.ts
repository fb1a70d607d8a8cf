/** Somebody chose a way to hand on a case or the campaign. Whether it was sent, only they know. */
export class W4rSharedEvent extends Event {
  /** For instance `whatsapp`, `copy` or `device`. */
  readonly way: string;
  /** Empty where it is the campaign that is handed on. */
  readonly caseId: string;

  constructor(way: string, caseId: string) {
    super('w4r-shared', {bubbles: true, composed: true});
    this.way = way;
    this.caseId = caseId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-shared': W4rSharedEvent;
  }
}
