/** Somebody chose a section of the campaign. `preventDefault()` keeps the page where it is, for whoever shows it in place. */
export class W4rSectionEvent extends Event {
  readonly section: string;
  /** In which of its languages. */
  readonly lang: string;

  constructor(section: string, lang: string) {
    super('w4r-section', {bubbles: true, composed: true, cancelable: true});
    this.section = section;
    this.lang = lang;
  }
}

declare global {
  interface HTMLElementEventMap {
    'w4r-section': W4rSectionEvent;
  }
}
