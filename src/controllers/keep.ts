/**
 * Unsent signatures on this device: only after the person asked for it, for 72 hours at the most, sealed under a key
 * that the browser keeps and no script can read out. Loaded when it is needed.
 */
import {createStore, del, entries, set} from 'idb-keyval';
import type {Parcel} from './outbox.js';
import {seal, unseal, type Sealed} from './sealed.js';

const LIFETIME = 72 * 3_600_000;

const store = createStore('w4r-outbox', 'unsent');

/** What is just being put away, by its key. */
const underway = new Map<string, Promise<void>>();

export function keep(parcel: Parcel): Promise<void> {
  const done = seal(parcel, parcel.madeAt).then((sealed) => set(parcel.key, sealed, store));
  underway.set(parcel.key, done);
  return done;
}

/** Takes it out, even while it is still being put away: it may arrive in that very moment. */
export async function drop(key: string): Promise<void> {
  await underway.get(key)?.catch(() => {});
  underway.delete(key);
  await del(key, store);
}

/** What is still to be sent; what has waited too long is erased on the way. */
export async function kept(): Promise<Parcel[]> {
  const found: Parcel[] = [];
  for (const [key, sealed] of await entries<string, Sealed>(store)) {
    if (Date.now() - sealed.madeAt > LIFETIME) await drop(key);
    else found.push(await unseal<Parcel>(sealed));
  }
  return found;
}
