/** What is kept only for a while is deleted again. */
import {deleteClasses, forgetTaps} from './classes.js';
import {takeOut} from './ledger.js';
import {forgetRejected} from './messages.js';
import {patiently} from './once.js';
import {type Store, type Work} from './store.js';

const day = 24 * 60 * 60 * 1000;

/** The widgets try for three days; after that the person, not the key, keeps a signature from counting twice. */
const keys = 14 * day;
/** A week to confirm, and a week in which the page can still say that it is too late. */
const requests = 14 * day;
const mails = 14 * day;
/** After the end of a gathering that was never shown. */
const events = 30 * day;
/** As long as an edition lasts, and a little more: who has been asked once is not asked again. */
const reminders = 365 * day;

export async function forget(store: Store, now: number) {
  await forgetOldKeys(store, now);
  await patiently(() => store.db.transaction().execute((work) => forgetMail(work, now)));
  await patiently(() => store.db.transaction().execute((work) => forgetClasses(work, now)));
  await patiently(() => store.db.transaction().execute((work) => forgetEvents(work, now)));
  await patiently(() => store.db.transaction().execute((work) => forgetRejected(work, now)));
}

export async function forgetOldKeys({db}: Store, now: number) {
  await db
    .deleteFrom('idempotency')
    .where('created_at', '<', now - keys)
    .execute();
}

async function forgetClasses(work: Work, now: number) {
  await forgetTaps(work, now);
  await deleteClasses(work, {endedBy: now});
}

async function forgetMail(work: Work, now: number) {
  const unanswered = await work
    .deleteFrom('requests')
    .where('created_at', '<', now - requests)
    .returning('id')
    .execute();
  for (const {id} of unanswered) await takeOut(work, id, 'pending', 'never confirmed', now);
  // Nothing can be mailed any more for what can no longer be confirmed.
  await work
    .updateTable('requests')
    .set({address: null})
    .where('expires_at', '<', now)
    .where('address', 'is not', null)
    .execute();
  await work
    .deleteFrom('mails')
    .where('sealed', 'is', null)
    .where((row) =>
      row.or([
        row.and([row('kind', '<>', 'reminder'), row('created_at', '<', now - mails)]),
        row('created_at', '<', now - reminders),
      ]),
    )
    .execute();
  await work.deleteFrom('links').where('expires_at', '<', now).execute();
}

async function forgetEvents(work: Work, now: number) {
  const unseen = work
    .selectFrom('events')
    .select('id')
    .where('state', 'in', ['waiting', 'rejected'])
    .where('ends_at', '<', now - events);
  await work.deleteFrom('event_consents').where('event_id', 'in', unseen).execute();
  await work.deleteFrom('events').where('id', 'in', unseen).execute();
}
