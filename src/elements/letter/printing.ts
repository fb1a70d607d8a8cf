import type {Host} from '../../controllers/campaign.js';
import type {Address} from '../../parts/address.js';
import {copy} from '../../parts/copy.js';
import type {Page} from './page.js';
import {paperFor, papers} from '../../parts/papers.js';
import type * as Press from './press.js';
import type {Said, Setting} from './ways.js';
import {senderLines, today, type Writing} from './writing.js';

/** What is printed: the letter as it stands on the desk at that moment. */
export interface Sheet {
  writing: Writing;
  address: Address | undefined;
}

/** Measures and prints what stands on the desk, and remembers how somebody wants it printed. */
export class Printing {
  said: Said;
  byHand = '';
  fill: Press.Fill | undefined;
  #host: Host;
  #sheet: () => Sheet | undefined;
  #chosen: Partial<Setting> = {};
  #press: typeof Press | undefined;

  constructor(host: Host, sheet: () => Sheet | undefined) {
    this.#host = host;
    this.#sheet = sheet;
  }

  /** Until somebody chooses a paper, it is that of the sender's country. */
  setting(country: string): Setting {
    return {paper: paperFor(country), lines: false, window: false, ...this.#chosen};
  }

  set = (more: Partial<Setting>) => {
    Object.assign(this.#chosen, more);
    this.changed();
  };

  reset() {
    this.#chosen = {};
    this.said = this.fill = undefined;
  }

  /** Something else stands on the desk now: what was said of the last print is over, and the page is measured again. */
  changed = () => {
    this.#say(undefined);
    void this.measure();
  };

  async measure(): Promise<void> {
    this.#press ??= await import('./press.js').catch(() => undefined);
    await this.#host.updateComplete;
    const page = this.#page();
    const place = this.#place('measure');
    if (!this.#press || !page || !place) return;
    const fill = this.#press.measure(place, page);
    if (fill.pages === this.fill?.pages && fill.size === this.fill.size) return;
    this.fill = fill;
    this.#host.requestUpdate();
  }

  /** Whether the browser took it. */
  async print(): Promise<boolean> {
    if (this.said === 'printing') return false;
    this.#say('printing');
    await this.measure();
    const page = this.#page();
    const place = this.#place('press');
    const began = !!this.#press && !!page && !!place && (await this.#press.print(place, page));
    this.#say(began ? 'printed' : 'blocked');
    return began;
  }

  async copy(words: string): Promise<void> {
    this.byHand = words;
    this.#say((await copy(words, this.#host.shadowRoot!)) ? 'copied' : 'not-copied');
  }

  #place = (id: string) => this.#host.shadowRoot!.querySelector(`#${id}`);

  #page(): Page | undefined {
    const it = this.#sheet();
    if (!it) return undefined;
    const {letter, model, text, written} = it.writing;
    const {paper: name, lines, window} = this.setting(written.country);
    const paper = papers[name];
    const from = senderLines(it.writing);
    return {
      name,
      paper,
      size: this.fill?.size ?? paper.sizes[0]!,
      lines,
      window,
      title: letter.to,
      address: it.address,
      sender: from,
      date: today(model.lang),
      lang: model.lang,
      dir: model.dir,
      salutation: model.salutation,
      text: text.trim(),
      closing: model.closing,
      // A card has no head where it could stand.
      signed: paper.card && from.length ? from.join(', ') : written.name,
    };
  }

  #say(said: Said) {
    this.said = said;
    this.#host.requestUpdate();
  }
}
