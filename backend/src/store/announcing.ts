/** A gathering that somebody announces: it waits until somebody of the campaign has read it. */
import {type Announced} from '../../../src/contract/index.js';
import {type Envelopes} from '../mail/envelope.js';
import {type DataKey} from '../sealing.js';
import {addressLock} from './mailing.js';
import {type Answered, type Key, once} from './once.js';
import {type Store} from './store.js';
import {type Tables} from './tables.js';

/** More than this nobody announces before the first of them has been read. */
const mostWaiting = 10;

export interface Announcing {
  event: Omit<Tables['events'], 'address' | 'state' | 'decided_at' | 'reason'> & {address_key: string};
  address: string;
  dataKey: DataKey;
  consents: Omit<Tables['event_consents'], 'event_id' | 'at'>[];
  receipt: string;
}

/** Whatever becomes of it, the answer is the same. */
export function recordEvent(
  store: Store,
  envelopes: Envelopes,
  {event, address, dataKey, consents, receipt}: Announcing,
  key: Key,
): Promise<Answered> {
  const {id, address_key, created_at: at} = event;
  return once(store, key, at, async (work) => {
    await store.hold(work, addressLock(address_key));
    const waiting = await work
      .selectFrom('events')
      .select('id')
      .where('address_key', '=', address_key)
      .where('state', '=', 'waiting')
      .execute();
    const answer = {receipt, status: 'waiting'} satisfies Announced;
    if (waiting.length >= mostWaiting) return answer;
    await work
      .insertInto('data_keys')
      .values(dataKey.row)
      .onConflict((clash) => clash.doNothing())
      .execute();
    const kept = envelopes.close(id, {address});
    await work
      .insertInto('events')
      .values({...event, address: kept, state: 'waiting', decided_at: null, reason: null})
      .execute();
    if (consents.length > 0) {
      await work
        .insertInto('event_consents')
        .values(consents.map((consent) => ({...consent, event_id: id, at})))
        .execute();
    }
    return answer;
  });
}
