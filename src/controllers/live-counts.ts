import {Failure} from '../client/failure.js';
import {W4rCountEvent} from '../events/count.js';
import type {Campaign, Host} from './campaign.js';
import {LiveCases} from './live-cases.js';
import type {Known} from './live.js';

/** The counts of several cases at once, for as long as their element is on the page. */
export class LiveCounts extends LiveCases {
  #host: Host;
  #withdrawn: () => void;
  #known = new Map<string, Known>();
  #gone = new Set<string>();

  /** @param withdrawn what to do when one of the cases is taken back */
  constructor(host: Host, campaign: Campaign, cases: () => string[], withdrawn: () => void) {
    super(host, campaign, cases, (caseId, news) => this.#take(caseId, news));
    this.#host = host;
    this.#withdrawn = withdrawn;
  }

  of(caseId: string) {
    return this.#known.get(caseId);
  }

  /** Taken back a moment ago: it must not be shown until the backend can say so in its own words. */
  isGone(caseId: string) {
    return this.#gone.has(caseId);
  }

  override hostDisconnected() {
    super.hostDisconnected();
    this.#known.clear();
    this.#gone.clear();
  }

  #take(caseId: string, news: Known | Failure | 'withdrawn') {
    if (news === 'withdrawn') {
      this.#gone.add(caseId);
      this.#host.requestUpdate();
      return this.#withdrawn();
    }
    // The number that came with the case stays.
    if (news instanceof Failure) return;
    const before = this.#known.get(caseId);
    this.#known.set(caseId, news);
    if (before && before.count.count !== news.count.count)
      this.#host.dispatchEvent(new W4rCountEvent(news.count.key, news.count.count));
    this.#host.requestUpdate();
  }
}
