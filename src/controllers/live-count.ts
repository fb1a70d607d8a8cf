import type {ReactiveController} from 'lit';
import {Failure} from '../client/failure.js';
import type {CountKey} from '../contract/index.js';
import {W4rCountEvent} from '../events/count.js';
import type {Campaign, Host} from './campaign.js';
import {liveOf, type Known} from './live.js';

const keys = /^(campaign|(case|source|section):[a-z0-9-]+|country:[A-Z]{2})$/;

/** One count, kept current for as long as its element is on the page. */
export class LiveCount implements ReactiveController {
  known: Known | undefined;
  failure: Failure | undefined;
  #host: Host;
  #campaign: Campaign;
  #key: () => CountKey | undefined;
  #withdrawn: (() => void) | undefined;
  #watched = '';
  #stop: (() => void) | undefined;

  /** @param withdrawn what to do when the case that is counted is taken back */
  constructor(host: Host, campaign: Campaign, key: () => CountKey | undefined, withdrawn?: () => void) {
    this.#host = host;
    this.#campaign = campaign;
    this.#key = key;
    this.#withdrawn = withdrawn;
    host.addController(this);
  }

  hostUpdate() {
    const {client, edition} = this.#campaign;
    const key = this.#key();
    const watched = client && key ? [client.backend, edition, key].join() : '';
    if (watched === this.#watched) return;
    this.hostDisconnected();
    this.known = this.failure = undefined;
    this.#watched = watched;
    // One wrong key would spoil the request for all others.
    if (key && !keys.test(key)) this.failure = new Failure('unknown');
    else if (client && key) this.#stop = liveOf(client, edition).watch(key, (news) => this.#hear(news));
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#stop?.();
    this.#stop = undefined;
    this.#watched = '';
  }

  /** "Try again" */
  again = () => {
    const {client, edition} = this.#campaign;
    if (client) liveOf(client, edition).again();
  };

  #hear(news: Known | Failure | 'withdrawn') {
    if (news === 'withdrawn') {
      this.#stop?.();
      this.known = undefined;
      this.failure = new Failure('gone');
      this.#withdrawn?.();
    } else if (news instanceof Failure) this.failure = news;
    else {
      const before = this.known;
      this.known = news;
      this.failure = undefined;
      // Where nobody is told how many there are, nobody hears of it either.
      if (before && before.count.count !== news.count.count && news.count.count >= 0)
        this.#host.dispatchEvent(new W4rCountEvent(news.count.key, news.count.count));
    }
    this.#host.requestUpdate();
  }
}
