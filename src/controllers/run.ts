import {clientOf, type Client} from '../client/client.js';
import {Failure} from '../client/failure.js';
import {signedShape} from '../client/shapes/signed.js';
import {signatures} from '../client/sign.js';
import type {ConsentGiven, ConsentText, Signature, Signed} from '../contract/index.js';
import {remember, shared, signs, typed} from '../page.js';
import {deliver, parcel, type Delay, type Parcel} from './outbox.js';
import {sealable} from './submission.js';

/** Who signs, and what they agreed to, once for all cases. */
export interface Signer {
  name: string;
  email: string;
  country: string;
  consents: ConsentGiven[];
}

export type Mark = 'signed' | 'skipped' | 'refused';

/** A signature that has no answer yet, and why, once a try has come to nothing. */
interface Unsent {
  caseId: string;
  parcel: Parcel;
  why?: Delay;
}

/** What is put away on the device. */
interface Kept {
  signer: Signer;
  marks: [caseId: string, mark: Mark][];
  unsent: Unsent[];
}

/** An element that shows the run, and tells the page what became of a signature. */
export interface Watcher {
  requestUpdate(): void;
  arrived(caseId: string, end: Signed | Failure): void;
}

const PATIENCE = 1_000;

/**
 * One person's way through the cases of one edition: one a page, however many elements show it. It is the person's and
 * not the page's, so that no cache between here and the backend can bring a case back that was signed or skipped.
 */
export class Run {
  signer: Signer | undefined;
  /** In the order in which it was done. */
  marks = new Map<string, Mark>();
  refusals = new Map<string, Failure>();
  /** The case that is before their eyes: it stays there, whatever the counts do to the order. */
  current: string | undefined;
  /** What the backend did not take, and the person can mend. */
  complaint: Failure | undefined;
  /** A mail asks whether it was they. */
  pending = false;
  kept = false;
  /** The device could not keep it: no room, or storage is switched off. */
  unkept = false;
  #place: string;
  #opened: Promise<unknown> | undefined;
  #left: Unsent[] = [];
  #unsent = new Set<Unsent>();
  #watchers = new Set<Watcher>();
  #wake = new EventTarget();
  /** One after the other: what is forgotten must not be put away after that. */
  #queue = Promise.resolve();

  constructor(place: string) {
    this.#place = place;
  }

  get canKeep() {
    return sealable;
  }

  /** Those that have not arrived at the first try. */
  get waiting() {
    return [...this.#unsent].filter(({why}) => why);
  }

  get underway() {
    return this.#unsent.size > 0;
  }

  /** Brings back what was left on this device. Nothing is opened, let alone created, on a first visit. */
  open(): Promise<unknown> {
    // A device that is busy must not keep anybody from signing: what it finds later still comes, if nobody has begun.
    const patience = new Promise((go) => setTimeout(go, PATIENCE));
    return (this.#opened ??= Promise.race([this.#bringBack(), patience]));
  }

  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    this.#sendLeft();
    return () => this.#watchers.delete(watcher);
  }

  /** The campaign asks for something that they have not been asked. In another language it is the same text. */
  outdated(texts: ConsentText[]): boolean {
    const given = this.signer?.consents ?? [];
    return !texts.every(({id, version}) => given.some((it) => it.id === id && it.version === version));
  }

  begin(signer: Signer) {
    const {name, email, country} = signer;
    remember({...typed(), name, email, country});
    this.signer = signer;
    this.complaint = undefined;
    this.#changed();
  }

  /** Going on does not wait for the answer. */
  sign(caseId: string, edition: string, signature: Signature, client: Client, by: Watcher) {
    this.marks.set(caseId, 'signed');
    void this.#send(caseId, parcel(client, signatures(caseId), edition, signature), client, by);
    this.#changed();
  }

  skip(caseId: string) {
    this.marks.set(caseId, 'skipped');
    this.#changed();
  }

  /** Those that were skipped come once more. */
  again() {
    for (const [caseId, mark] of this.marks) if (mark === 'skipped') this.marks.delete(caseId);
    this.#changed();
  }

  /** "Try now" */
  hurry = () => {
    this.#wake.dispatchEvent(new Event('now'));
  };

  /** "Remember where I am on this device" */
  keep() {
    this.kept = true;
    this.unkept = false;
    this.#changed();
  }

  /** Erases it from the device; in this window it goes on. */
  forget() {
    if (!this.kept) return;
    this.kept = false;
    this.#then(async () => (await import('./kept-runs.js')).drop(this.#place));
    this.#changed();
  }

  /** The next person at the same table. What the last one signed still arrives. */
  next() {
    this.forget();
    this.signer = this.current = this.complaint = undefined;
    this.marks = new Map();
    this.refusals = new Map();
    this.pending = false;
    this.#changed();
  }

  async #bringBack() {
    if (!sealable) return;
    const databases = await globalThis.indexedDB?.databases?.().catch(() => []);
    if (!databases?.some(({name}) => name === 'w4r-runs')) return;
    const found = await import('./kept-runs.js').then(({take}) => take<Kept>(this.#place)).catch(() => undefined);
    if (!found || this.signer) return;
    const {name, email, country} = found.signer;
    remember({...typed(), name, email, country});
    this.signer = found.signer;
    this.marks = new Map(found.marks);
    this.#left = found.unsent;
    this.kept = true;
    for (const [caseId, mark] of found.marks) if (mark === 'signed') signs(caseId);
    this.#sendLeft();
    this.#changed();
  }

  /** As soon as there is somebody to tell of it. */
  #sendLeft() {
    if (!this.#watchers.size) return;
    for (const {caseId, parcel} of this.#left.splice(0))
      void this.#send(caseId, parcel, clientOf(parcel.backend, parcel.section));
  }

  async #send(caseId: string, parcel: Parcel, client: Client, by?: Watcher) {
    const {marks} = this;
    const unsent: Unsent = {caseId, parcel};
    this.#unsent.add(unsent);
    addEventListener('beforeunload', this.#leaving);
    let end: Signed | Failure;
    try {
      const delayed = (why: Delay) => {
        unsent.why = why;
        this.#changed();
      };
      end = await deliver<Signed>(client, parcel, signedShape, delayed, this.#wake);
    } catch (error) {
      end = error instanceof Failure ? error : new Failure('broken');
    }
    this.#unsent.delete(unsent);
    if (!this.underway) removeEventListener('beforeunload', this.#leaving);
    // Somebody else signs here by now: it is nothing to them.
    if (marks === this.marks) this.#mark(caseId, end);
    const teller = by && this.#watchers.has(by) ? by : [...this.#watchers][0];
    teller?.arrived(caseId, end);
    this.#changed();
  }

  #mark(caseId: string, end: Signed | Failure) {
    if (!(end instanceof Failure)) {
      this.pending ||= end.status === 'pending-confirmation';
      signs(caseId);
    } else if (end.kind === 'invalid') {
      // It can be mended, and comes once more.
      this.marks.delete(caseId);
      this.current = caseId;
      this.complaint = end;
    } else {
      this.marks.set(caseId, 'refused');
      this.refusals.set(caseId, end);
    }
  }

  #changed() {
    if (this.kept) this.#then(() => this.#save());
    for (const watcher of this.#watchers) watcher.requestUpdate();
  }

  async #save() {
    const {put} = await import('./kept-runs.js');
    if (!this.kept || !this.signer) return;
    const unsent = [...this.#left, ...this.#unsent].map(({caseId, parcel}) => ({caseId, parcel}));
    await put(this.#place, {signer: this.signer, marks: [...this.marks], unsent} satisfies Kept);
  }

  #then(action: () => Promise<void>) {
    this.#queue = this.#queue.then(action).catch(() => {
      this.kept = false;
      this.unkept = true;
      this.#changed();
    });
  }

  #leaving = (event: BeforeUnloadEvent) => {
    if (this.waiting.length && !this.kept) event.preventDefault();
  };
}

export const runOf = ({backend}: Client, edition: string): Run => {
  const place = `${backend} ${edition}`;
  return shared(`run ${place}`, () => new Run(place));
};
