import type {ReactiveController} from 'lit';
import type {Host} from './campaign.js';
import {sealable} from './submission.js';

/** All that somebody has written at one desk. */
export interface Written {
  /** By letter and language: who tries another one finds the first again. */
  texts: Record<string, string>;
  name: string;
  town: string;
  country: string;
  street: string;
}

const nothingYet = (): Written => ({texts: {}, name: '', town: '', country: '', street: ''});

/**
 * An unfinished letter. It lives in this window, unless the person wants it kept on the device; whoever leaves the page
 * with words of their own that are nowhere else is asked first.
 */
export class Draft implements ReactiveController {
  written = nothingYet();
  kept = false;
  /** The device could not keep it: no room, or storage is switched off. */
  refused = false;
  #host: Host;
  #place = '';
  #unsaved = false;
  /** One after the other: a letter that is forgotten must not be put away after that. */
  #queue = Promise.resolve();
  #waiting = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeunload', this.#leaving);
  }

  hostDisconnected() {
    removeEventListener('beforeunload', this.#leaving);
  }

  get canKeep() {
    return sealable;
  }

  /** Turns to another desk, and brings back what was left there. Nothing is opened, let alone created, on a first visit. */
  async open(place: string): Promise<void> {
    if (place === this.#place) return;
    this.#place = place;
    this.written = nothingYet();
    this.kept = this.#unsaved = false;
    if (!sealable) return;
    const databases = await globalThis.indexedDB?.databases?.().catch(() => []);
    if (!databases?.some(({name}) => name === 'w4r-drafts')) return;
    const found = await import('./kept-drafts.js').then(({take}) => take<Written>(place)).catch(() => undefined);
    // Meanwhile somebody may have begun to write, or turned to another case.
    if (!found || place !== this.#place || this.#unsaved) return;
    this.written = {...nothingYet(), ...found};
    this.kept = true;
    this.#host.requestUpdate();
  }

  /** @param own words that would be a loss: not those of the model letter, not a name */
  write(more: Partial<Written>, own = false) {
    Object.assign(this.written, more);
    this.#unsaved ||= own;
    if (this.kept) this.#save();
    this.#host.requestUpdate();
  }

  /** On paper, or on its way: nothing would be lost. */
  isOut() {
    this.#unsaved = false;
  }

  /** "Keep my draft on this device" */
  keep() {
    this.kept = true;
    this.refused = false;
    this.#save();
    this.#host.requestUpdate();
  }

  /** Erases what was kept on the device; what stands in the window stays there. */
  forget(): Promise<void> {
    const place = this.#place;
    const hadOwn = Object.values(this.written.texts).some(Boolean);
    if (this.kept) this.#then(async () => (await import('./kept-drafts.js')).drop(place));
    this.kept = false;
    this.#unsaved = hadOwn;
    this.#host.requestUpdate();
    return this.#queue;
  }

  /** A new sheet. */
  clear() {
    this.written.texts = {};
    this.#unsaved = false;
    if (this.kept) this.#save();
    this.#host.requestUpdate();
  }

  #save() {
    if (this.#waiting) return;
    this.#waiting = true;
    const place = this.#place;
    this.#then(async () => {
      this.#waiting = false;
      const {put} = await import('./kept-drafts.js');
      await put(place, this.written);
      if (place === this.#place && this.kept && !this.#waiting) this.#unsaved = false;
    });
  }

  #then(action: () => Promise<void>) {
    this.#queue = this.#queue.then(action).catch(() => {
      this.kept = false;
      this.refused = true;
      this.#host.requestUpdate();
    });
  }

  #leaving = (event: BeforeUnloadEvent) => {
    if (this.#unsaved) event.preventDefault();
  };
}
