/** What is decided about gatherings: by somebody of the campaign, or by whoever announced one. */
import {type Envelopes} from '../mail/envelope.js';
import {touchRevision} from './importing.js';
import {type MailKind, queueMail} from './mailing.js';
import {patiently} from './once.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';
import {theOne} from './the-one.js';

type Event = Tables['events'];

export interface Deciding {
  /** Throws a `Refusal` where that makes no sense. */
  to(event: Event): Event['state'];
  reason: string | null;
  /** What whoever announced it gets, if anything. */
  mail: MailKind | undefined;
  at: number;
  /** Without them nothing can be mailed. */
  envelopes: Envelopes | undefined;
  /** Told before anything is written; false leaves everything as it is. */
  go(before: Event, after: Event['state']): boolean;
}

/** `id` may be the beginning of one. */
export function decideEvent(store: Store, id: string, {to, reason, mail, at, envelopes, go}: Deciding) {
  return patiently(() =>
    store.db.transaction().execute(async (work) => {
      const before = await lockEvent(store, work, id);
      const state = to(before);
      const done = go(before, state);
      const mailed = done && mail !== undefined && (await mailOrganiser(work, envelopes, mail, before, at));
      if (done) await settle(work, before, {state, decided_at: at, reason});
      return {before, state, done, mailed};
    }),
  );
}

/** By the link in the mail: only what belongs to that address. */
export async function cancelOwn({db}: Store, addressKey: string, id: string, at: number) {
  await db.transaction().execute(async (work) => {
    const event = await work
      .selectFrom('events')
      .selectAll()
      .where('id', '=', id)
      .where('address_key', '=', addressKey)
      .where('state', '=', 'accepted')
      .executeTakeFirst();
    if (event) await settle(work, event, {state: 'cancelled', decided_at: at, reason: 'cancelled by the organiser'});
  });
}

/** Of an address, the soonest first: what has been accepted, or cancelled since. */
export async function eventsOf({db}: Store, edition: string, addressKey: string): Promise<Event[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('edition', '=', edition)
    .where('address_key', '=', addressKey)
    .where('state', 'in', ['accepted', 'cancelled'])
    .orderBy('starts_at')
    .execute();
}

export function readEvent(db: Store['db'], id: string): Promise<Event | undefined> {
  return db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Oldest first: those that wait, or all. */
export function listEvents({db}: Store, edition: string, all: boolean): Promise<Event[]> {
  const query = db.selectFrom('events').selectAll().where('edition', '=', edition).orderBy('created_at').orderBy('id');
  return (all ? query : query.where('state', '=', 'waiting')).execute();
}

/** Also those that were accepted: they leave every page. Letters that were told of them stay counted. */
export async function eraseEvents(work: Work, addressKey: string) {
  const ids = work.selectFrom('events').select('id').where('address_key', '=', addressKey);
  await work.deleteFrom('event_consents').where('event_id', 'in', ids).execute();
  const gone = await work.deleteFrom('events').where('address_key', '=', addressKey).returning('id').execute();
  if (gone.length > 0) await touchRevision(work);
  return gone.length;
}

async function settle(work: Work, {id}: Event, changes: Pick<Event, 'state' | 'decided_at' | 'reason'>) {
  await work
    .updateTable('events')
    .set({...changes, address: null})
    .where('id', '=', id)
    .execute();
  await touchRevision(work);
}

/** Only the first decision: the address is kept no longer. */
async function mailOrganiser(work: Work, envelopes: Envelopes | undefined, kind: MailKind, event: Event, at: number) {
  const {id, edition, lang, section, address_key, address: kept} = event;
  if (!envelopes || !kept || !address_key) return false;
  const {address} = envelopes.open(id, kept) as {address: string};
  const mail = {kind, edition, lang, section, addressKey: address_key, address, about: id};
  await queueMail(work, envelopes, mail, at, at);
  return true;
}

async function lockEvent({kind}: Store, work: Work, id: string): Promise<Event> {
  // There are never so many that looking at each would take long.
  const query = work.selectFrom('events').selectAll().where('id', 'like', `${id}%`).orderBy('id').limit(2);
  const found = /^[a-z0-9-]{4,64}$/.test(id) ? await (kind === 'postgres' ? query.forUpdate() : query).execute() : [];
  return theOne('gathering', id, found);
}
