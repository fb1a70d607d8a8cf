import type {ReactiveController} from 'lit';
import {Failure} from '../../client/failure.js';
import type {Host} from '../../controllers/campaign.js';

/** Longest pause between two looks while nothing answers. */
const LONGEST = 15_000;

/** Looks again and again while somebody can see it. What was true later is never replaced by what was true before. */
export class Poll<T extends {version: number}> implements ReactiveController {
  value: T | undefined;
  failure: Failure | undefined;
  #host: Host;
  #ask: (() => Promise<T>) | undefined;
  #every = LONGEST;
  #pause = 0;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    document.addEventListener('visibilitychange', this.look);
    addEventListener('online', this.look);
    this.look();
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.look);
    removeEventListener('online', this.look);
    clearTimeout(this.#timer);
  }

  get waiting() {
    return !!this.#ask && !this.value && !this.failure;
  }

  /** @param every milliseconds from one answer to the next question */
  start(ask: () => Promise<T>, every: number) {
    this.stop();
    this.#ask = ask;
    this.#every = every;
    this.look();
  }

  stop() {
    this.#turn++;
    clearTimeout(this.#timer);
    this.#ask = this.value = this.failure = undefined;
    this.#pause = 0;
  }

  /** An answer to something else that says what is true by now. */
  see(changed: T) {
    if (this.value && changed.version < this.value.version) return;
    this.value = changed;
    this.#host.requestUpdate();
  }

  /** Not while nobody can see it; what was never seen is asked for all the same. */
  look = () => {
    if (!document.hidden || !this.value) void this.refresh();
  };

  /** Looks now, and waits for the answer. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const ask = this.#ask;
    if (!ask || !this.#host.isConnected) return;
    const turn = ++this.#turn;
    try {
      const value = await ask();
      if (turn !== this.#turn) return;
      this.failure = undefined;
      this.#pause = this.#every;
      this.see(value);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.failure = error instanceof Failure ? error : new Failure('broken');
      // Spread, so that thirty devices do not come back in the same second.
      const longer = Math.min(LONGEST, Math.max(this.#every, this.#pause * 2));
      this.#pause = this.failure.wait ?? longer * (0.5 + Math.random() / 2);
    }
    this.#host.requestUpdate();
    // A code that was given up does not come back.
    if (!this.failure || this.failure.passing) this.#timer = setTimeout(this.look, this.#pause);
  }
}
