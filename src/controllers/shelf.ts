/** A place on this device for what somebody wants kept: sealed, for 30 days at the most. Loaded when it is needed. */
import {createStore, del, get, set} from 'idb-keyval';
import {seal, unseal, type Sealed} from './sealed.js';

const LIFETIME = 30 * 24 * 3_600_000;

export function shelf(database: string, table: string) {
  const store = createStore(database, table);
  const drop = (place: string): Promise<void> => del(place, store);
  return {
    put: async (place: string, what: object): Promise<void> => set(place, await seal(what, Date.now()), store),
    drop,
    /** What was put away there; what has lain too long is erased on the way. */
    async take<T>(place: string): Promise<T | undefined> {
      const sealed = await get<Sealed>(place, store);
      if (!sealed) return undefined;
      if (Date.now() - sealed.madeAt < LIFETIME) return unseal<T>(sealed);
      await drop(place);
      return undefined;
    },
  };
}
