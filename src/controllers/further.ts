import type {Host} from './campaign.js';

/** How much of a long list is shown: a few, then all that is known, then one page more each time. */
export class Further {
  /** How many pages of the backend. */
  pages = 1;
  /** Whether more than the few were asked for. */
  begun = false;
  #host: Host;
  #entries: string;
  #reload: () => void;
  #at: number | undefined;

  /** @param entries a selector: what can take the focus in each that is shown */
  constructor(host: Host, entries: string, reload: () => void) {
    this.#host = host;
    this.#entries = entries;
    this.#reload = reload;
  }

  /** Whether somebody waits for more of them. */
  get waits() {
    return this.#at !== undefined;
  }

  get #shown() {
    return this.#host.shadowRoot!.querySelectorAll<HTMLElement>(this.#entries);
  }

  /** Another list. */
  reset() {
    this.pages = 1;
    this.begun = false;
    this.#at = undefined;
  }

  /** @param known how many the element has by now, shown or not */
  more(known: number) {
    this.#at = this.#shown.length;
    if (this.#at === known) {
      this.pages++;
      this.#reload();
    }
    this.begun = true;
    this.#host.requestUpdate();
  }

  /** Before it draws: reading goes on with the first that was hidden, once that is there. */
  goOn(known = 0) {
    const at = this.#at;
    if (at === undefined || known <= at) return;
    this.#at = undefined;
    void this.#host.updateComplete.then(() => this.#shown[at]?.focus());
  }
}
