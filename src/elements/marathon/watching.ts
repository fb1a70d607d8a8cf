import type {ReactiveController} from 'lit';
import {Failure} from '../../client/failure.js';
import type {Signed} from '../../contract/index.js';
import type {Campaign, Host} from '../../controllers/campaign.js';
import {liveOf} from '../../controllers/live.js';
import type {Resource} from '../../controllers/resource.js';
import type {Run, Watcher} from '../../controllers/run.js';
import {W4rSignFailedEvent} from '../../events/sign-failed.js';
import {W4rSignedEvent} from '../../events/signed.js';
import type {Known} from './path.js';

/** Follows the run for as long as the element is on the page, and tells the page what became of each signature. */
export class Watching implements ReactiveController, Watcher {
  #host: Host;
  #campaign: Campaign;
  #known: Resource<Known>;
  #mend: () => void;
  #run: Run | undefined;
  #stop: (() => void) | undefined;

  /** @param mend what to do where the backend names a mistake that the person can mend */
  constructor(host: Host, campaign: Campaign, known: Resource<Known>, mend: () => void) {
    this.#host = host;
    this.#campaign = campaign;
    this.#known = known;
    this.#mend = mend;
    host.addController(this);
  }

  requestUpdate() {
    this.#host.requestUpdate();
  }

  hostUpdate() {
    const run = this.#known.value?.run;
    if (run === this.#run && this.#stop) return;
    this.hostDisconnected();
    this.#run = run;
    if (run && this.#host.isConnected) this.#stop = run.watch(this);
  }

  hostDisconnected() {
    this.#stop?.();
    this.#stop = undefined;
  }

  arrived(caseId: string, end: Signed | Failure) {
    const it = this.#known.value;
    const {client, edition} = this.#campaign;
    if (!it || !client) return;
    const year = it.campaign.edition;
    if (end instanceof Failure) {
      const reason = end.kind as W4rSignFailedEvent['reason'];
      this.#host.dispatchEvent(new W4rSignFailedEvent(caseId, year, reason));
      // Other texts, or another state of the case by now.
      client.forget();
      this.#known.reload();
      if (end.kind === 'invalid') this.#mend();
      return;
    }
    const card = it.cases.cases.find(({id}) => id === caseId);
    const {status, count, version, asOf} = end;
    if (card) liveOf(client, edition).see({...card.count, count, version}, asOf);
    this.#host.dispatchEvent(new W4rSignedEvent(caseId, year, status, count));
  }
}
