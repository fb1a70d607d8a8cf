import {campaignChanges} from '../../page.js';

// Node has no HTMLElement, and importing must not fail there.
const Base = globalThis.HTMLElement ?? class {};

/**
 * Hands the backend, the section, the edition, the source and the language to everything inside it. Draws nothing.
 *
 * @attr backend - Address of the campaign's backend. By default where the script came from.
 * @attr section - The campaign's section in a country: its name, dates, cases and consent texts. By default the campaign itself.
 * @attr edition - A year of the campaign. By default the current one.
 * @attr source - Your public code: through whom an action came.
 * @attr lang - Language of the content. The interface speaks the page's.
 * @slot - Anything, our elements among it.
 */
export class W4rCampaign extends Base {
  static readonly observedAttributes = ['backend', 'section', 'edition', 'source', 'lang'];

  connectedCallback() {
    this.#tell();
  }

  disconnectedCallback() {
    this.#tell();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#tell();
  }

  #tell() {
    campaignChanges().dispatchEvent(new Event('change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-campaign': W4rCampaign;
  }
}
