import type {ReactiveController} from 'lit';
import {Failure} from '../client/failure.js';
import type {Host} from './campaign.js';
import {explain} from './report.js';

/** What is asked for: a name that changes when the question does, and how to get the answer. */
export interface Question<T> {
  key: string;
  ask: () => Promise<T>;
  /** What the developer of the page hears of where it cannot be had: "campaign of https://…". */
  what?: string;
  /** How long an answer holds, in milliseconds; for ever without it. */
  holds?: (answer: T) => number;
}

const FIRST_RETRY = 4_000;
const LAST_RETRY = 300_000;

/**
 * Something read from the backend: `waiting`, `ready` or `failed`. An answer to yesterday's question is dropped; what
 * was once ready stays on the screen while it is asked for again; a failure that may pass is retried, ever more slowly.
 */
export class Resource<T> implements ReactiveController {
  #host: Host;
  #question: () => Question<T> | undefined;
  #key: string | undefined;
  /** Which question is the last one: answers to those before it come too late. */
  #turn = 0;
  #value: T | undefined;
  #failure: Failure | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause = FIRST_RETRY;

  /** @param question read before every render; nothing is asked while it is undefined */
  constructor(host: Host, question: () => Question<T> | undefined) {
    this.#host = host;
    this.#question = question;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('online', this.reload);
    // Moved: what was planned was given up on the way.
    if (this.#timer) this.reload();
  }

  hostDisconnected() {
    removeEventListener('online', this.reload);
    clearTimeout(this.#timer);
  }

  hostUpdate() {
    const question = this.#question();
    if (question?.key === this.#key) return;
    this.#key = question?.key;
    this.#turn++;
    this.#value = this.#failure = undefined;
    this.#pause = FIRST_RETRY;
    if (question) void this.#load(question);
  }

  get value() {
    return this.#value;
  }

  get failure() {
    return this.#failure;
  }

  render<R>(states: {waiting: () => R; ready: (value: T) => R; failed: (failure: Failure) => R}): R {
    if (this.#value !== undefined) return states.ready(this.#value);
    return this.#failure ? states.failed(this.#failure) : states.waiting();
  }

  /** Asks again: the button "Try again", a network that returned, a case that was taken back. */
  reload = () => {
    const question = this.#question();
    if (question) void this.#load(question);
  };

  async #load({ask, holds, what}: Question<T>) {
    const turn = ++this.#turn;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      const value = await ask();
      if (turn !== this.#turn) return;
      this.#value = value;
      this.#failure = undefined;
      this.#pause = FIRST_RETRY;
      const rest = holds?.(value) ?? 0;
      // Longer than a timer can count is longer than a page stays open.
      if (rest > 0 && rest < 2 ** 31) this.#again(rest);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#failure = error instanceof Failure ? error : new Failure('broken');
      if (what) explain(this.#failure, what);
      if (this.#failure.passing) this.#retryLater(this.#failure.wait);
      // The case was there a moment ago and must not stay on the screen.
      else this.#value = undefined;
    }
    this.#host.requestUpdate();
  }

  #retryLater(asked?: number) {
    // Spread over half the pause, so that a thousand pages do not come back in the same second.
    this.#again(asked ?? this.#pause * (0.5 + Math.random() / 2));
    this.#pause = Math.min(LAST_RETRY, this.#pause * 3);
  }

  #again(ms: number) {
    this.#timer = setTimeout(this.reload, ms);
    // Off the page it waits until it is put back.
    if (!this.#host.isConnected) clearTimeout(this.#timer);
  }
}
