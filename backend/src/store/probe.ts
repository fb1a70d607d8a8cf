/** Whether a signature could be stored now: a write that leaves nothing behind would not notice a full disk. */
import {type Store} from './store.js';

export async function probe({db}: Store) {
  try {
    await db
      .insertInto('facts')
      .values({name: 'probe', value: String(Date.now())})
      .onConflict((clash) => clash.column('name').doUpdateSet((row) => ({value: row.ref('excluded.value')})))
      .execute();
    return true;
  } catch {
    return false;
  }
}
