import type {ReactiveController} from 'lit';
import {Failure} from '../client/failure.js';
import {W4rCountEvent} from '../events/count.js';
import type {Campaign, Host} from './campaign.js';
import {liveOf, type Known} from './live.js';

/** The counts of several cases at once, in the page's one stream, for as long as their element is on the page. */
export class LiveCounts implements ReactiveController {
  #host: Host;
  #campaign: Campaign;
  #cases: () => string[];
  #withdrawn: () => void;
  #known = new Map<string, Known>();
  #gone = new Set<string>();
  #watched = '';
  #stops: (() => void)[] = [];

  /** @param withdrawn what to do when one of the cases is taken back */
  constructor(host: Host, campaign: Campaign, cases: () => string[], withdrawn: () => void) {
    this.#host = host;
    this.#campaign = campaign;
    this.#cases = cases;
    this.#withdrawn = withdrawn;
    host.addController(this);
  }

  of(caseId: string) {
    return this.#known.get(caseId);
  }

  /** Taken back a moment ago: it must not be shown until the backend can say so in its own words. */
  isGone(caseId: string) {
    return this.#gone.has(caseId);
  }

  hostUpdate() {
    const {client, edition} = this.#campaign;
    // One wrong key would spoil the request for all others.
    const cases = this.#cases().filter((id) => /^[a-z0-9-]+$/.test(id));
    const watched = client && this.#host.isConnected ? [client.backend, edition, ...[...cases].sort()].join() : '';
    if (watched === this.#watched) return;
    this.hostDisconnected();
    this.#watched = watched;
    if (!client || !watched) return;
    const live = liveOf(client, edition);
    this.#stops = cases.map((id) => live.watch(`case:${id}`, (news) => this.#hear(id, news)));
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    for (const stop of this.#stops.splice(0)) stop();
    this.#known.clear();
    this.#gone.clear();
    this.#watched = '';
  }

  #hear(caseId: string, news: Known | Failure | 'withdrawn') {
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
