/** Everything that belongs to an address goes, in one transaction. What stays are numbers, and the wish not to be written to. */
import {eraseEvents} from './hosting.js';
import {deleteClasses} from './classes.js';
import {takeOut} from './ledger.js';
import {addressLock} from './mailing.js';
import {patiently} from './once.js';
import {deleteSignups} from './confirming.js';
import {uncountPerson} from './people.js';
import {type Store, type Work} from './store.js';

export interface Whose {
  addressKey: string;
  /** Signatures are found only by somebody who types the address: no row says which belong together. */
  personKey: ((edition: string, caseId: string) => string) | undefined;
  /** Among those who took part, too, somebody is found only by the address itself. */
  participantKey: ((edition: string) => string) | undefined;
}

export interface Erased {
  signatures: number;
  signups: number;
  /** With their codes; what they have handed in stays a number. */
  classes: number;
  /** What was asked for and never confirmed. */
  requests: number;
  /** Mails that had not left. */
  mails: number;
  /** Gatherings it announced. */
  events: number;
}

const reason = 'erased';

export function erase(store: Store, whose: Whose, now: number): Promise<Erased> {
  return patiently(() =>
    store.db.transaction().execute(async (work) => {
      await store.hold(work, addressLock(whose.addressKey));
      const erased = {
        signatures: await eraseSignatures(work, await findSignatures(work, whose), now),
        signups: await deleteSignups(work, {address_key: whose.addressKey}),
        classes: await deleteClasses(work, {address_key: whose.addressKey}),
        requests: await eraseRequests(work, whose.addressKey, now),
        mails: await eraseMails(work, whose.addressKey),
        events: await eraseEvents(work, whose.addressKey),
      };
      // Nothing that an address can do is left of this one: one fewer took part.
      if (whose.participantKey) await uncountPerson(work, whose.participantKey);
      return erased;
    }),
  );
}

/** The same numbers without doing anything. */
export async function countErasable({db}: Store, whose: Whose): Promise<Erased> {
  return db.transaction().execute(async (work) => {
    const of = (table: 'signups' | 'classes' | 'requests' | 'mails' | 'events') =>
      work.selectFrom(table).select('id').where('address_key', '=', whose.addressKey);
    return {
      signatures: (await findSignatures(work, whose)).length,
      signups: (await of('signups').execute()).length,
      classes: (await of('classes').execute()).length,
      requests: (await of('requests').where('done_at', 'is', null).execute()).length,
      mails: (await of('mails').where('sealed', 'is not', null).execute()).length,
      events: (await of('events').execute()).length,
    };
  });
}

async function findSignatures(work: Work, {addressKey, personKey}: Whose): Promise<string[]> {
  const confirmed = await work
    .selectFrom('requests')
    .innerJoin('signatures', 'signatures.id', 'requests.subject_id')
    .select('signatures.id')
    .where('requests.address_key', '=', addressKey)
    .execute();
  const ids = new Set(confirmed.map(({id}) => id));
  const cases = personKey ? await work.selectFrom('cases').select(['edition', 'id']).execute() : [];
  for (const {edition, id: caseId} of cases) {
    const found = await work
      .selectFrom('signatures')
      .select('id')
      .where('edition', '=', edition)
      .where('case_id', '=', caseId)
      .where('person_key', '=', personKey!(edition, caseId))
      .executeTakeFirst();
    if (found) ids.add(found.id);
  }
  return [...ids];
}

async function eraseSignatures(work: Work, ids: string[], now: number) {
  for (const id of ids) await takeOut(work, id, 'confirmed', reason, now);
  if (ids.length === 0) return 0;
  await work.deleteFrom('consents').where('signature_id', 'in', ids).execute();
  await work.deleteFrom('signatures').where('id', 'in', ids).execute();
  return ids.length;
}

async function eraseRequests(work: Work, addressKey: string, now: number) {
  const requests = await work
    .deleteFrom('requests')
    .where('address_key', '=', addressKey)
    .returning(['id', 'done_at'])
    .execute();
  for (const {id} of requests) await takeOut(work, id, 'pending', reason, now);
  return requests.filter(({done_at}) => done_at === null).length;
}

async function eraseMails(work: Work, addressKey: string) {
  const mails = await work.deleteFrom('mails').where('address_key', '=', addressKey).returning('sealed').execute();
  // A link that has erased still says so when it is opened again, and belongs to nobody any more.
  await work
    .updateTable('links')
    .set({address_key: ''})
    .where('address_key', '=', addressKey)
    .where('purpose', '=', 'erase')
    .execute();
  await work.deleteFrom('links').where('address_key', '=', addressKey).execute();
  return mails.filter(({sealed}) => sealed !== null).length;
}
