import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {clientOf, type Client} from '../client/client.js';
import {safeUrl} from '../client/safe-url.js';
import {language, tagOf} from '../i18n/language.js';
import {campaignChanges, page} from '../page.js';
import {report} from './report.js';

export type Host = ReactiveControllerHost & HTMLElement;

/** The attributes that any element, the nearest `<w4r-campaign>` and the script tag may carry; the nearest wins. */
type Setting = 'backend' | 'section' | 'edition' | 'source' | 'lang';

/** For `static properties`: an element looks again when one of its own settings changes. */
export const ownSettings = {backend: {}, section: {}, edition: {}, source: {}, contentLanguage: {attribute: 'lang'}};

/** Which campaign an element belongs to: its own attributes, then the closest campaign, then the script's. */
export class Campaign implements ReactiveController {
  #host: Host;
  #changed = () => this.#host.requestUpdate();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    campaignChanges().addEventListener('change', this.#changed);
  }

  hostDisconnected() {
    campaignChanges().removeEventListener('change', this.#changed);
  }

  get client(): Client | undefined {
    const backend = safeUrl(this.#find('backend'), document.baseURI);
    if (backend) return clientOf(backend.replace(/\/$/, ''), this.#find('section'));
    report(`<${this.#host.localName}> knows no backend`, 'no-backend');
    return undefined;
  }

  get edition() {
    return this.#find('edition');
  }

  /** A slip in it must not cost anybody a signature. */
  get source() {
    const source = this.#find('source');
    if (!source || /^[a-z0-9-]+$/.test(source)) return source;
    report(`"${source}" is no source`, 'source');
    return undefined;
  }

  /** The language of the content; the interface's own is the page's. */
  get lang() {
    return tagOf(this.#find('lang') || document.documentElement.lang || navigator.language) || language();
  }

  #find(setting: Setting): string | undefined {
    for (let at: Element | undefined = this.#host; at; at = campaignAbove(at)) {
      const value = at.getAttribute(setting);
      if (value) return value;
    }
    return page().defaults[setting];
  }
}

/** The next `<w4r-campaign>` further out, through shadow roots. */
export function campaignAbove(element: Element): Element | undefined {
  for (let at = above(element); at; at = (at.getRootNode() as ShadowRoot).host) {
    const found = at.closest('w4r-campaign');
    if (found) return found;
  }
  return undefined;
}

const above = (element: Element): Element | undefined =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
