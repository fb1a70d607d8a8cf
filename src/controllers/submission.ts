import type {ReactiveController} from 'lit';
import {clientOf, type Client} from '../client/client.js';
import {Failure} from '../client/failure.js';
import type {Shape} from '../client/fits.js';
import type {Host} from './campaign.js';
import {deliver, type Delay, type Parcel} from './outbox.js';

/** Where an action is. */
export type Progress<T> =
  | {at: 'idle'}
  | {at: 'sending'}
  | {at: 'waiting'; why: Delay; kept: boolean}
  | {at: 'sent'; answer: T}
  | {at: 'refused'; failure: Failure};

const SLOW = 1_000;

/** What cannot be sealed is not kept: on plain-http pages, and in sandboxed frames, which have no storage. */
export const sealable = !!globalThis.crypto?.subtle && globalThis.origin !== 'null';

/** Sends one parcel for its element and says where it is. A second press of the button changes nothing. */
export class Submission<T> implements ReactiveController {
  progress: Progress<T> = {at: 'idle'};
  canKeep = false;
  #host: Host;
  #shape: Shape;
  #parcel: Parcel | undefined;
  #kept = new Set<Parcel>();
  #wake = new EventTarget();

  /** @param shape what the answer must look like */
  constructor(host: Host, shape: Shape) {
    this.#host = host;
    this.#shape = shape;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeunload', this.#leaving);
  }

  hostDisconnected() {
    removeEventListener('beforeunload', this.#leaving);
  }

  get busy() {
    return this.progress.at === 'sending' || this.progress.at === 'waiting';
  }

  /** Resolves when the backend has decided; undefined when the element has moved on to another case meanwhile. */
  async send(
    parcel: Parcel,
    client: Client = clientOf(parcel.backend, parcel.section),
    kept = false,
  ): Promise<Progress<T> | undefined> {
    if (this.busy) return undefined;
    this.#parcel = parcel;
    if (kept) this.#kept.add(parcel);
    this.#set({at: 'sending'});
    const slow = setTimeout(this.#bringKeeper, SLOW);
    let end: Progress<T>;
    try {
      const delayed = (why: Delay) => {
        this.#tell(parcel, {at: 'waiting', why, kept: this.#kept.has(parcel)});
        this.#bringKeeper();
      };
      end = {at: 'sent', answer: await deliver<T>(client, parcel, this.#shape, delayed, this.#wake)};
    } catch (error) {
      end = {at: 'refused', failure: error instanceof Failure ? error : new Failure('broken')};
    }
    clearTimeout(slow);
    if (this.#kept.has(parcel)) void import('./keep.js').then(({drop}) => drop(parcel.key));
    return this.#tell(parcel, end) ? end : undefined;
  }

  /** "Try now": cuts the pause before the next try short. */
  hurry = () => {
    this.#wake.dispatchEvent(new Event('now'));
  };

  /** "Keep it on this device": survives a reload, for 72 hours at the most. */
  keep = async () => {
    const parcel = this.#parcel;
    if (!parcel) return;
    this.#kept.add(parcel);
    try {
      const {keep} = await import('./keep.js');
      await keep(parcel);
      if (this.progress.at === 'waiting') this.#tell(parcel, {...this.progress, kept: true});
    } catch {
      // No room, or storage is switched off.
      this.#kept.delete(parcel);
      this.canKeep = false;
      this.#host.requestUpdate();
    }
  };

  /** Sends what an earlier visit left behind for this path. Nothing is opened, let alone created, on a first visit. */
  async resume({backend}: Client, path: string, edition: string): Promise<Progress<T> | undefined> {
    if (!sealable) return undefined;
    const {progress} = this;
    const databases = await globalThis.indexedDB?.databases?.().catch(() => []);
    if (!databases?.some(({name}) => name === 'w4r-outbox')) return undefined;
    const parcels = await import('./keep.js').then(({kept}) => kept()).catch(() => []);
    const ours = parcels.find(
      (parcel) => parcel.backend === backend && parcel.path === path && parcel.edition === edition,
    );
    // Meanwhile it may have turned to another case.
    return ours && progress === this.progress ? this.send(ours, undefined, true) : undefined;
  }

  /** The element turned to another case: what is on its way arrives, but is not thanked for here. */
  reset() {
    this.#parcel = undefined;
    this.progress = {at: 'idle'};
  }

  /** What keeps is loaded as soon as a try takes long: once the connection is gone, it could not be. */
  #bringKeeper = () => {
    if (!sealable || this.canKeep) return;
    import('./keep.js').then(
      () => {
        this.canKeep = true;
        this.#host.requestUpdate();
      },
      // Then it is not offered. What was typed stays safe in the window.
      () => {},
    );
  };

  #tell(parcel: Parcel, progress: Progress<T>): boolean {
    const current = parcel === this.#parcel;
    if (current) this.#set(progress);
    return current;
  }

  #set(progress: Progress<T>) {
    this.progress = progress;
    this.#host.requestUpdate();
  }

  /** Asks before what is unsent is lost with the page. */
  #leaving = (event: BeforeUnloadEvent) => {
    if (this.progress.at === 'waiting' && !this.progress.kept) event.preventDefault();
  };
}
