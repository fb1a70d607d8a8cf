/** What one process knows: content and counts, refreshed once a second, and told to whoever listens. */
import {type Catalogue, emptyCatalogue, readCatalogue, readRevision} from '../content/catalogue.js';
import {type Log} from '../log.js';
import {readTallies} from '../store/counting.js';
import {readEventLetters} from '../store/events.js';
import {type Store} from '../store/store.js';
import {changedKeys, emptySnapshot, makeSnapshot, newlyWithdrawn, type Snapshot} from './snapshot.js';

/** A visitor sees a signature within a second, and nobody reads the database more than twice a second. */
const every = 1000;
const atMostEvery = 400;

export interface Change {
  keys: Set<string>;
  withdrawn: {edition: string; case: string}[];
}

export class Board {
  catalogue: Catalogue = emptyCatalogue;
  snapshot: Snapshot = emptySnapshot;
  /** Told of gatherings, by gathering. */
  letters = new Map<string, number>();
  /** Whether the last attempt to read the database succeeded. */
  fresh = false;

  #store: Store;
  #log: Log;
  #listeners = new Set<(change: Change) => void>();
  #timer: NodeJS.Timeout | undefined;
  #reading: Promise<void> | undefined;
  #nextAt = Infinity;
  #startedAt = 0;
  #touched = false;
  #changedAt = 0;
  #closed = false;

  constructor(store: Store, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  /** The first reading must succeed; from then on an outage only makes the board older. */
  async open() {
    await this.#read();
    this.#schedule(every);
  }

  async close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#reading?.catch(() => {});
  }

  onChange(listener: (change: Change) => void) {
    this.#listeners.add(listener);
  }

  /** This process has just committed something. */
  touch() {
    this.#touched = true;
    this.#schedule(Math.max(0, this.#startedAt + atMostEvery - performance.now()));
  }

  /** Reads now, and resolves when that is done. */
  async refreshed() {
    await this.#reading?.catch(() => {});
    clearTimeout(this.#timer);
    await this.#refresh();
  }

  /** Steps once a minute while nothing changes, so that a cache may answer 304 in between. */
  get asOf() {
    const {readAt} = this.snapshot;
    return Math.max(this.#changedAt, readAt - (readAt % 60_000));
  }

  #schedule(delay: number) {
    const at = performance.now() + delay;
    if (this.#closed || this.#reading || at >= this.#nextAt) return;
    clearTimeout(this.#timer);
    this.#nextAt = at;
    this.#timer = setTimeout(() => void this.#refresh(), delay).unref();
  }

  async #refresh() {
    this.#nextAt = Infinity;
    this.#reading = this.#read();
    try {
      await this.#reading;
    } catch (error) {
      if (this.fresh) this.#log.warn('The database cannot be read; the last known content is served.', {error});
      this.fresh = false;
    } finally {
      this.#reading = undefined;
      this.#schedule(this.#touched ? atMostEvery : every);
    }
  }

  async #read() {
    this.#startedAt = performance.now();
    this.#touched = false;
    const revision = await readRevision(this.#store.db);
    const catalogue = revision === this.catalogue.revision ? this.catalogue : await readCatalogue(this.#store);
    const snapshot = makeSnapshot(await readTallies(this.#store.db), Date.now(), catalogue.editions);
    const letters = await readEventLetters(this.#store.db);
    const change = {
      keys: changedKeys(this.snapshot, snapshot),
      withdrawn: newlyWithdrawn(this.catalogue, catalogue),
    };
    if (change.keys.size > 0) this.#changedAt = snapshot.readAt;
    if (!this.fresh && this.snapshot.readAt > 0) this.#log.warn('The database can be read again.');
    this.catalogue = catalogue;
    this.snapshot = snapshot;
    this.letters = letters;
    this.fresh = true;
    if (change.keys.size + change.withdrawn.length > 0) for (const tell of this.#listeners) tell(change);
  }
}
