import type {ReactiveController} from 'lit';
import type {Failure} from '../client/failure.js';
import type {Campaign, Host} from './campaign.js';
import {liveOf, type Known} from './live.js';

/** Several cases in the page's one stream, so that none of them is shown for long once it was taken back. */
export class LiveCases implements ReactiveController {
  #host: Host;
  #campaign: Campaign;
  #ids: () => string[];
  #hear: (caseId: string, news: Known | Failure | 'withdrawn') => void;
  #watched = '';
  #stops: (() => void)[] = [];

  /** @param hear what to do with news of one of them */
  constructor(
    host: Host,
    campaign: Campaign,
    ids: () => string[],
    hear: (caseId: string, news: Known | Failure | 'withdrawn') => void,
  ) {
    this.#host = host;
    this.#campaign = campaign;
    this.#ids = ids;
    this.#hear = hear;
    host.addController(this);
  }

  hostUpdate() {
    const {client, edition} = this.#campaign;
    // One wrong key would spoil the request for all others.
    const ids = this.#ids().filter((id) => /^[a-z0-9-]+$/.test(id));
    const watched = client && this.#host.isConnected ? [client.backend, edition, ...[...ids].sort()].join() : '';
    if (watched === this.#watched) return;
    this.hostDisconnected();
    this.#watched = watched;
    if (!client || !watched) return;
    const live = liveOf(client, edition);
    this.#stops = ids.map((id) => live.watch(`case:${id}`, (news) => this.#hear(id, news)));
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    for (const stop of this.#stops.splice(0)) stop();
    this.#watched = '';
  }
}
