/** The queue in front of the database: requests that arrive together share a transaction, and none waits for ever. */
import {type DataKey} from './sealing.js';
import {type Log} from './log.js';
import {Trouble} from './problems.js';
import {type Record, type Recorded, type Signing} from './store/signing.js';
import {type Store} from './store/store.js';

const together = 64;
const mostWaiting = 5000;
/** Milliseconds. The whole answer must be out within three seconds. */
const patience = 2000;

interface Waiting {
  signing: Signing;
  dataKey: DataKey;
  resolve(recorded: Recorded): void;
  reject(error: Error): void;
  /** Answered already, because it waited too long: must not be recorded any more. */
  gone: boolean;
}

export class Intake {
  #store: Store;
  #record: Record;
  #log: Log;
  #committed: () => void;
  #waiting: Waiting[] = [];
  #working = 0;

  constructor(store: Store, record: Record, log: Log, committed: () => void) {
    this.#store = store;
    this.#record = record;
    this.#log = log;
    this.#committed = committed;
  }

  get length() {
    return this.#waiting.length;
  }

  /** Resolves after the commit, never before. Rejects with `unavailable` when it is not known to be recorded. */
  add(signing: Signing, dataKey: DataKey): Promise<Recorded> {
    if (this.#waiting.length >= mostWaiting) throw new Trouble('busy', {retryAfter: 2});
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {signing, dataKey, resolve, reject, gone: false};
      const timer = setTimeout(() => {
        waiting.gone = true;
        reject(new Trouble('unavailable', {retryAfter: 2}));
      }, patience);
      waiting.resolve = (recorded) => (clearTimeout(timer), resolve(recorded));
      waiting.reject = (error) => (clearTimeout(timer), reject(error));
      this.#waiting.push(waiting);
      this.#work();
    });
  }

  #work() {
    while (this.#working < this.#store.writers && this.#waiting.length > 0) {
      this.#working++;
      void this.#drain();
    }
  }

  async #drain() {
    // One turn of the loop, so that what has arrived on other sockets joins this transaction.
    await new Promise(setImmediate);
    const batch = this.#waiting.splice(0, together).filter(({gone}) => !gone);
    if (batch.length > 0) await this.#recordAll(batch);
    this.#working--;
    this.#work();
  }

  async #recordAll(batch: Waiting[]): Promise<void> {
    try {
      const dataKeys = [...new Set(batch.map(({dataKey}) => dataKey))];
      const recorded = await this.#record(
        this.#store,
        dataKeys,
        batch.map(({signing}) => signing),
      );
      batch.forEach(({resolve}, at) => resolve(recorded[at]!));
      this.#committed();
    } catch (error) {
      if (batch.length > 1 && !isOutage(error)) {
        // One of them cannot be stored; the others must not suffer for it.
        for (const one of batch) await this.#recordAll([one]);
        return;
      }
      this.#log.error('A signature could not be stored; nothing was acknowledged.', {error, signatures: batch.length});
      for (const {reject} of batch) reject(new Trouble('unavailable', {retryAfter: 2}));
    }
  }
}

/** The database as a whole is the trouble, not one row: SQLite's file, or PostgreSQL's classes 08, 53, 57 and no answer. */
function isOutage(error: unknown) {
  const code = (error as {code?: string}).code;
  return code === undefined || !/^(22|23|SQLITE_CONSTRAINT)/.test(code);
}
