import type {Gathering} from '../../contract/index.js';
import type {Campaign, Host} from '../../controllers/campaign.js';
import {levelOf} from '../../parts/case-head.js';

/** "How did it go?": the report is a tag of its own, among the element's children, where the page's loader finds it. */
export class Telling {
  /** The one whose report stands open. */
  about: Gathering | undefined;
  readonly #host: Host & HTMLElement & {headingLevel: number};
  readonly #campaign: Campaign;
  readonly #told: () => void;

  /** @param told somebody has said how many letters were written there */
  constructor(host: Host & HTMLElement & {headingLevel: number}, campaign: Campaign, told: () => void) {
    this.#host = host;
    this.#campaign = campaign;
    this.#told = told;
  }

  open = (event: Gathering) => {
    const {client, source, lang} = this.#campaign;
    if (!client) return;
    this.close();
    this.about = event;
    const report = document.createElement('w4r-report');
    const settings = {backend: client.backend, section: client.section, edition: event.edition, source, lang};
    for (const [name, value] of Object.entries({...settings, event: event.id}))
      if (value) report.setAttribute(name, value);
    report.setAttribute('heading-level', String(Math.min(6, levelOf(this.#host.headingLevel) + 2)));
    report.slot = 'report';
    report.addEventListener('w4r-reported', this.#told);
    this.#host.append(report);
    this.#host.requestUpdate();
  };

  close() {
    this.about = undefined;
    this.#host.querySelector('w4r-report[slot=report]')?.remove();
  }
}
