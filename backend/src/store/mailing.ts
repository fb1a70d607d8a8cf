/**
 * The outbox: a mail is written in the transaction that is its reason, and leaves afterwards, at least once. One address gets
 * at most one mail in ten minutes and three a day, whatever the reasons.
 */
import {randomUUID} from 'node:crypto';
import {sql} from 'kysely';
import {type Envelopes} from '../mail/envelope.js';
import {makeLinks, type Purpose} from './links.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';

export type MailKind = 'question' | 'kit' | 'reminder' | 'class' | 'class-end' | 'event' | 'event-declined';
export type Mail = Tables['mails'];

/** What is in a mail's envelope. `links` are tokens by purpose. */
export interface Contents {
  address: string;
  links: Record<string, string>;
  /** The gathering or the class that it is about. */
  about?: string;
}

const minute = 60 * 1000;
const day = 24 * 60 * minute;
const apart = 10 * minute;
const mostADay = 3;
/** A process that takes a mail and is never heard of again has lost it after this long. */
const lease = apart;
const together = 20;

const purposes: {[kind in MailKind]: Purpose[]} = {
  question: ['confirm', 'unsubscribe', 'erase'],
  kit: ['unsubscribe', 'erase'],
  reminder: ['report', 'no-reminder', 'unsubscribe', 'erase'],
  class: ['unsubscribe', 'erase'],
  'class-end': ['unsubscribe', 'erase'],
  event: ['gathering', 'unsubscribe', 'erase'],
  'event-declined': ['unsubscribe', 'erase'],
};

export interface Addressed {
  kind: MailKind;
  edition: string;
  lang: string;
  section: string | null;
  addressKey: string;
  address: string;
  about?: string;
}

export async function queueMail(work: Work, envelopes: Envelopes, mail: Addressed, due: number, now: number) {
  const {kind, edition, lang, section, addressKey, address, about} = mail;
  const id = randomUUID();
  const links = await makeLinks(work, purposes[kind], {edition, lang, section, address_key: addressKey}, due);
  await work
    .insertInto('mails')
    .values({
      id,
      kind,
      edition,
      address_key: addressKey,
      sealed: envelopes.close(id, {address, links, ...(about && {about})} satisfies Contents),
      lang,
      section,
      due_at: due,
      taken_at: null,
      tries: 0,
      sent_at: null,
      failed_at: null,
      created_at: now,
    })
    .execute();
}

/** Two transactions that count the mails of an address wait for each other. */
export const addressLock = (addressKey: string) => `mail|${addressKey}`;

/** The first moment from now on at which an address may get another mail. */
export async function whenAllowed(work: Work, addressKey: string, now: number) {
  const left = await whenLeft(work, [addressKey], now);
  return earliest(left.get(addressKey), now);
}

/** A try that may have reached the other side counts like a mail that has. */
async function whenLeft(work: Work, addressKeys: string[], now: number, except: string[] = []) {
  const moment = sql<number>`coalesce(sent_at, failed_at, taken_at)`;
  let query = work
    .selectFrom('mails')
    .select(['address_key', moment.as('at')])
    .where('address_key', 'in', addressKeys)
    .where(moment, '>', now - day)
    .orderBy('at');
  if (except.length > 0) query = query.where('id', 'not in', except);
  const left = new Map<string, number[]>();
  for (const {address_key, at} of await query.execute()) left.set(address_key, [...(left.get(address_key) ?? []), at]);
  return left;
}

function earliest(left: number[] = [], now: number) {
  const last = left.at(-1);
  const third = left.at(-mostADay);
  return Math.max(now, last === undefined ? 0 : last + apart, third === undefined ? 0 : third + day);
}

/** Mails that may leave now, ours until the lease ends. What an address has had too much of is put off. */
export async function takeDue(store: Store, now: number): Promise<Mail[]> {
  // Taking the write lock every few seconds for nothing would hold up those who sign.
  const any = await store.db
    .selectFrom('mails')
    .select('id')
    .where('sealed', 'is not', null)
    .where('due_at', '<=', now)
    .limit(1)
    .execute();
  if (any.length === 0) return [];
  return store.db.transaction().execute(async (work) => {
    let query = work
      .selectFrom('mails')
      .selectAll()
      .where('sealed', 'is not', null)
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(together);
    if (store.kind === 'postgres') query = query.forUpdate().skipLocked();
    const due = await query.execute();
    const addresses = [...new Set(due.map(({address_key}) => address_key))];
    if (addresses.length === 0) return [];
    const ours = await store.claim(work, addresses.map(addressLock));
    const left = await whenLeft(
      work,
      addresses,
      now,
      due.map(({id}) => id),
    );
    const taken: Mail[] = [];
    for (const mail of due.filter(({address_key}) => ours.has(addressLock(address_key)))) {
      const at = earliest(left.get(mail.address_key), now);
      if (at > now) {
        await change(work, mail.id, {due_at: at});
        continue;
      }
      left.set(mail.address_key, [...(left.get(mail.address_key) ?? []), now]);
      const ourMail = {taken_at: now, due_at: now + lease, tries: mail.tries + 1};
      await change(work, mail.id, ourMail);
      taken.push({...mail, ...ourMail});
    }
    return taken;
  });
}

export const markSent = (store: Store, id: string, now: number) => change(store.db, id, {sent_at: now, sealed: null});

export const markFailed = (store: Store, id: string, now: number) =>
  change(store.db, id, {failed_at: now, sealed: null});

/** `left`: when a try began that nobody knows the end of. */
export const putOff = (store: Store, id: string, until: number, left: number | null) =>
  change(store.db, id, {due_at: until, taken_at: left});

/** There is nothing to say any more. */
export async function dropMail({db}: Store, id: string) {
  await db.deleteFrom('mails').where('id', '=', id).execute();
}

/** Unsent mails of these kinds never leave. */
export async function cancelMails(work: Work, addressKey: string, kinds: MailKind[], edition?: string) {
  let query = work
    .deleteFrom('mails')
    .where('address_key', '=', addressKey)
    .where('kind', 'in', kinds)
    .where('sealed', 'is not', null);
  if (edition !== undefined) query = query.where('edition', '=', edition);
  await query.execute();
}

async function change(db: Store['db'] | Work, id: string, set: Partial<Mail>) {
  await db.updateTable('mails').set(set).where('id', '=', id).execute();
}
