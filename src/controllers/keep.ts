/**
 * Unsent signatures on this device: only after the person asked for it, for 72 hours at the most, sealed under a key
 * that the browser keeps and no script can read out. Loaded when it is needed.
 */
import {createStore, del, entries, set} from 'idb-keyval';
import type {Parcel} from './outbox.js';

const LIFETIME = 72 * 3_600_000;

interface Sealed {
  madeAt: number;
  /** Each has a key of its own, which goes when it goes. */
  secret: CryptoKey;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

const store = createStore('w4r-outbox', 'unsent');

/** What is just being put away, by its key. */
const underway = new Map<string, Promise<void>>();

export function keep(parcel: Parcel): Promise<void> {
  const done = seal(parcel);
  underway.set(parcel.key, done);
  return done;
}

async function seal(parcel: Parcel): Promise<void> {
  const secret = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const clear = new TextEncoder().encode(JSON.stringify(parcel));
  const bytes = await crypto.subtle.encrypt({name: 'AES-GCM', iv}, secret, clear);
  await set(parcel.key, {madeAt: parcel.madeAt, secret, iv, bytes} satisfies Sealed, store);
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
    else found.push(await open(sealed));
  }
  return found;
}

async function open({secret, iv, bytes}: Sealed): Promise<Parcel> {
  const clear = await crypto.subtle.decrypt({name: 'AES-GCM', iv}, secret, bytes);
  return JSON.parse(new TextDecoder().decode(clear)) as Parcel;
}
