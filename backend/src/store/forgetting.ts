/** What is kept only for a while is deleted again. */
import {type Store} from './store.js';

/** The widgets try for three days; after that the person, not the key, keeps a signature from counting twice. */
const keptFor = 14 * 24 * 60 * 60 * 1000;

export async function forgetOldKeys({db}: Store, now: number) {
  await db
    .deleteFrom('idempotency')
    .where('created_at', '<', now - keptFor)
    .execute();
}
