/**
 * Unsent signatures on this device: only after the person asked for it, for 72 hours at the most, sealed under a key
 * that the browser keeps and no script can read out. Loaded when it is needed.
 */
import {createStore, del, entries, get, set} from 'idb-keyval';
import type {Parcel} from './outbox.js';

const LIFETIME = 72 * 3_600_000;

interface Sealed {
  madeAt: number;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

const store = createStore('w4r-outbox', 'unsent');

/** False on plain-http pages: what cannot be sealed is not kept. */
export const canKeep = () => !!globalThis.crypto?.subtle && 'indexedDB' in globalThis;

export async function keep(parcel: Parcel): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(
    {name: 'AES-GCM', iv},
    await secret(),
    new TextEncoder().encode(JSON.stringify(parcel)),
  );
  await set(parcel.key, {madeAt: parcel.madeAt, iv, bytes} satisfies Sealed, store);
}

export const drop = (key: string): Promise<void> => del(key, store);

/** What is still to be sent; what has waited too long is erased on the way. */
export async function kept(): Promise<Parcel[]> {
  const found: Parcel[] = [];
  for (const [key, value] of await entries<string, Sealed | CryptoKey>(store)) {
    if (value instanceof CryptoKey) continue;
    if (Date.now() - value.madeAt > LIFETIME) await drop(key);
    else found.push(await open(value));
  }
  return found;
}

async function open({iv, bytes}: Sealed): Promise<Parcel> {
  const clear = await crypto.subtle.decrypt({name: 'AES-GCM', iv}, await secret(), bytes);
  return JSON.parse(new TextDecoder().decode(clear)) as Parcel;
}

async function secret(): Promise<CryptoKey> {
  const known = await get<CryptoKey>('key', store);
  if (known) return known;
  const key = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
  await set('key', key, store);
  return key;
}
