/** A place on this device for what somebody wants kept: sealed, for 30 days at the most. Loaded when it is needed. */
import {createStore, del, entries, get, set} from 'idb-keyval';
import {seal, unseal, type Sealed} from './sealed.js';

const LIFETIME = 30 * 24 * 3_600_000;

export function shelf(database: string, table: string) {
  const store = createStore(database, table);
  const drop = (place: string): Promise<void> => del(place, store);
  return {
    put: async (place: string, what: object): Promise<void> => set(place, await seal(what, Date.now()), store),
    drop,
    /** What was put away there; whatever has lain too long, last year's too, is erased on the way. */
    async take<T>(place: string): Promise<T | undefined> {
      for (const [name, {madeAt}] of await entries<string, Sealed>(store))
        if (Date.now() - madeAt >= LIFETIME) await drop(name);
      const sealed = await get<Sealed>(place, store);
      return sealed && unseal<T>(sealed);
    },
  };
}
