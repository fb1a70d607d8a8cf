import type {Client} from '../client/client.js';
import type {Failure} from '../client/failure.js';
import type {Shape} from '../client/fits.js';
import {send} from '../client/send.js';

/** An action on its way. Its key is made before the first byte leaves and stays the same for every try. */
export interface Parcel {
  key: string;
  backend: string;
  /** Missing in what was kept before there were any. */
  section?: string;
  /** Where it goes, for instance `/v1/reports`. */
  path: string;
  edition: string;
  body: object;
  madeAt: number;
}

/** Why an action has not arrived yet: never left · the backend asked for patience · it may have arrived. */
export type Delay = 'offline' | 'busy' | 'doubt';

const FOREGROUND_TRIES = 6;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const BACKGROUND_PAUSE = 300_000;

export const parcel = ({backend, section}: Client, path: string, edition: string, body: object): Parcel => ({
  key: uuid(),
  backend,
  section,
  path,
  edition,
  body,
  madeAt: Date.now(),
});

/**
 * Sends until the backend has said yes or no. It cannot send twice: every try carries the same key, and the backend
 * answers a repeated key with the answer it gave before.
 * @param wake fires `online` or `now` to cut a pause short
 */
export async function deliver<T>(
  client: Client,
  {key, path, edition, body}: Parcel,
  shape: Shape,
  tell: (delay: Delay) => void,
  wake: EventTarget,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    const neverLeft = !navigator.onLine;
    try {
      return await send(client, path, shape, body, key, edition);
    } catch (error) {
      const failure = error as Failure;
      if (!failure.passing) throw failure;
      tell(failure.kind === 'busy' ? 'busy' : neverLeft ? 'offline' : 'doubt');
      await pause(failure.wait ?? backoff(tries), wake);
    }
  }
}

/** Full jitter, so that those who were turned away together do not come back together. */
const backoff = (tries: number) =>
  tries < FOREGROUND_TRIES
    ? Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tries)
    : BACKGROUND_PAUSE * (0.5 + Math.random() / 2);

const pause = (ms: number, wake: EventTarget) =>
  new Promise<void>((go) => {
    const on = () => {
      clearTimeout(timer);
      wake.removeEventListener('now', on);
      removeEventListener('online', on);
      go();
    };
    const timer = setTimeout(on, ms);
    wake.addEventListener('now', on);
    addEventListener('online', on);
  });

/** `crypto.randomUUID` does not exist on plain-http pages; `getRandomValues` does. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 15) | 64;
  bytes[8] = (bytes[8]! & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
