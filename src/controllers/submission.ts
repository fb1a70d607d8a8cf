import type {ReactiveController} from 'lit';
import {clientOf, type Client} from '../client/client.js';
import {Failure} from '../client/failure.js';
import type {Signed} from '../contract/index.js';
import type {Host} from './campaign.js';
import {deliver, type Delay, type Parcel} from './outbox.js';

/** Where a signature is. */
export type Progress =
  | {at: 'idle'}
  | {at: 'sending'}
  | {at: 'waiting'; why: Delay; kept: boolean}
  | {at: 'sent'; signed: Signed}
  | {at: 'refused'; failure: Failure};

const SLOW = 1_000;

/** What cannot be sealed is not kept: on plain-http pages, and in sandboxed frames, which have no storage. */
const sealable = !!globalThis.crypto?.subtle && globalThis.origin !== 'null';

/** Sends one parcel for its element and says where it is. A second press of the button changes nothing. */
export class Submission implements ReactiveController {
  progress: Progress = {at: 'idle'};
  canKeep = false;
  #host: Host;
  #parcel: Parcel | undefined;
  #kept = new Set<Parcel>();
  #wake = new EventTarget();

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

  get busy() {
    return this.progress.at === 'sending' || this.progress.at === 'waiting';
  }

  /** Resolves when the backend has decided; undefined when the element has moved on to another case meanwhile. */
  async send(parcel: Parcel, client: Client = clientOf(parcel.backend), kept = false): Promise<Progress | undefined> {
    if (this.busy) return undefined;
    this.#parcel = parcel;
    if (kept) this.#kept.add(parcel);
    this.#set({at: 'sending'});
    const slow = setTimeout(this.#bringKeeper, SLOW);
    let end: Progress;
    try {
      const delayed = (why: Delay) => {
        this.#tell(parcel, {at: 'waiting', why, kept: this.#kept.has(parcel)});
        this.#bringKeeper();
      };
      end = {at: 'sent', signed: await deliver(client, parcel, delayed, this.#wake)};
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

  /** Sends what an earlier visit left behind for this case. Nothing is opened, let alone created, on a first visit. */
  async resume(client: Client, caseId: string, edition: string): Promise<Progress | undefined> {
    if (!sealable) return undefined;
    const {progress} = this;
    const databases = await globalThis.indexedDB?.databases?.().catch(() => []);
    if (!databases?.some(({name}) => name === 'w4r-outbox')) return undefined;
    const parcels = await import('./keep.js').then(({kept}) => kept()).catch(() => []);
    const ours = parcels.find(
      (parcel) => parcel.backend === client.backend && parcel.caseId === caseId && parcel.edition === edition,
    );
    // Meanwhile it may have turned to another case.
    return ours && progress === this.progress ? this.send(ours, client, true) : undefined;
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
      // Then it is not offered. The signature stays safe in the window.
      () => {},
    );
  };

  #tell(parcel: Parcel, progress: Progress): boolean {
    const current = parcel === this.#parcel;
    if (current) this.#set(progress);
    return current;
  }

  #set(progress: Progress) {
    this.progress = progress;
    this.#host.requestUpdate();
  }

  /** Asks before an unsent signature is lost with the page. */
  #leaving = (event: BeforeUnloadEvent) => {
    if (this.progress.at === 'waiting' && !this.progress.kept) event.preventDefault();
  };
}
