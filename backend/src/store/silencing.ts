/** Addresses that want no mail any more, or never to be asked again how many letters they wrote. */
import {cancelMails} from './mailing.js';
import {type Store, type Work} from './store.js';

export async function silence({db}: Store, addressKey: string, what: 'all' | 'reminder', now: number) {
  await db.transaction().execute(async (work) => {
    await work
      .insertInto('silences')
      .values({address_key: addressKey, what, at: now})
      .onConflict((clash) => clash.doNothing())
      .execute();
    await cancelMails(
      work,
      addressKey,
      what === 'all' ? ['kit', 'reminder', 'class-end', 'event-declined'] : ['reminder'],
    );
    if (what === 'reminder') return;
    await work
      .updateTable('signups')
      .set({unsubscribed_at: now})
      .where('address_key', '=', addressKey)
      .where('unsubscribed_at', 'is', null)
      .execute();
  });
}

export async function isSilent(db: Store['db'] | Work, addressKey: string, what: ('all' | 'reminder')[]) {
  const found = await db
    .selectFrom('silences')
    .select('what')
    .where('address_key', '=', addressKey)
    .where('what', 'in', what)
    .executeTakeFirst();
  return found !== undefined;
}
