import type {ReactiveController} from 'lit';
import type {Client} from '../client/client.js';
import {shared} from '../page.js';
import type {Campaign, Host} from './campaign.js';

/** The backend's time comes rounded to a minute, in an answer that may be a minute old. */
const TRUSTED = 120_000;
/** A timer does not count the hours for which a laptop sleeps. */
const LONGEST = 900_000;

/** The time of one backend, and one timer for all on this page that waits for a moment. Stands still while nobody looks. */
class Time {
  #ahead = 0;
  #told: number | undefined;
  #waiting = new Map<() => void, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    document.addEventListener('visibilitychange', this.#wind);
  }

  /** The backend said what time it is. Only a reader's clock that is clearly wrong is set right. */
  hear(told: number) {
    // The same answer, read once more, is older by now.
    if (told === this.#told) return;
    this.#told = told;
    const ahead = told - Date.now();
    this.#ahead = Math.abs(ahead) > TRUSTED ? ahead : 0;
    for (const action of this.#waiting.keys()) action();
  }

  get now() {
    return Date.now() + this.#ahead;
  }

  wake(action: () => void, at: number) {
    this.#waiting.set(action, at);
    this.#wind();
  }

  forget(action: () => void) {
    this.#waiting.delete(action);
    this.#wind();
  }

  #wind = () => {
    clearTimeout(this.#timer);
    if (document.hidden || !this.#waiting.size) return;
    const rest = Math.min(...this.#waiting.values()) - this.now;
    this.#timer = setTimeout(this.#ring, Math.min(LONGEST, Math.max(0, rest)));
  };

  #ring = () => {
    for (const [action, at] of this.#waiting) {
      if (at > this.now) continue;
      this.#waiting.delete(action);
      action();
    }
    this.#wind();
  };
}

export const timeOf = (client: Client): Time => shared(`time ${client.backend}`, () => new Time());

/** Draws its element again at the moment at which what it says is no longer true. */
export class Clock implements ReactiveController {
  #host: Host;
  #campaign: Campaign;
  #changes: (now: number) => number | undefined;
  #time: Time | undefined;
  #ring = () => this.#host.requestUpdate();

  /** @param changes when what is said at this moment changes; asked before every render */
  constructor(host: Host, campaign: Campaign, changes: (now: number) => number | undefined) {
    this.#host = host;
    this.#campaign = campaign;
    this.#changes = changes;
    host.addController(this);
  }

  /** The time, as the backend has it. */
  get now() {
    return this.#time?.now ?? Date.now();
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostUpdate() {
    const {client} = this.#campaign;
    this.hostDisconnected();
    this.#time = client && timeOf(client);
    const at = this.#changes(this.now);
    if (at !== undefined && this.#host.isConnected) this.#time?.wake(this.#ring, at);
  }

  hostDisconnected() {
    this.#time?.forget(this.#ring);
  }
}
