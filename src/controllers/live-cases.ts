import type {ReactiveController} from 'lit';
import type {Campaign, Host} from './campaign.js';
import {liveOf} from './live.js';

/** Several cases in the page's one stream, so that none of them is shown for long once it was taken back. */
export class LiveCases implements ReactiveController {
  #host: Host;
  #campaign: Campaign;
  #ids: () => string[];
  #withdrawn: () => void;
  #watched = '';
  #stops: (() => void)[] = [];

  /** @param withdrawn what to do when one of them is taken back */
  constructor(host: Host, campaign: Campaign, ids: () => string[], withdrawn: () => void) {
    this.#host = host;
    this.#campaign = campaign;
    this.#ids = ids;
    this.#withdrawn = withdrawn;
    host.addController(this);
  }

  hostUpdate() {
    const {client, edition} = this.#campaign;
    const ids = client ? this.#ids() : [];
    const watched = [client?.backend, edition, ...ids].join();
    if (watched === this.#watched) return;
    this.hostDisconnected();
    this.#watched = watched;
    if (client)
      this.#stops = ids.map((id) =>
        liveOf(client, edition).watch(`case:${id}`, (news) => {
          if (news === 'withdrawn') this.#withdrawn();
        }),
      );
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    for (const stop of this.#stops.splice(0)) stop();
    this.#watched = '';
  }
}
