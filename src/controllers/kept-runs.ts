/** How far somebody came on this device: only if they say so, for 30 days at the most. Loaded when it is needed. */
import {createStore, del, get, set} from 'idb-keyval';
import {seal, unseal, type Sealed} from './sealed.js';

const LIFETIME = 30 * 24 * 3_600_000;

const store = createStore('w4r-runs', 'runs');

export const put = async (place: string, run: object): Promise<void> => set(place, await seal(run, Date.now()), store);

export const drop = (place: string): Promise<void> => del(place, store);

/** What was put away there; what has lain too long is erased on the way. */
export async function take<T>(place: string): Promise<T | undefined> {
  const sealed = await get<Sealed>(place, store);
  if (!sealed) return undefined;
  if (Date.now() - sealed.madeAt < LIFETIME) return unseal<T>(sealed);
  await drop(place);
  return undefined;
}
