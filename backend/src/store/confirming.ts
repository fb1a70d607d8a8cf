/** The button has been pressed: what was asked for is written, once, in one transaction. */
import {type Envelopes} from '../mail/envelope.js';
import {type ClassBody, lastCall, openClass} from './classes.js';
import {enter, takeOut} from './ledger.js';
import {type Link} from './links.js';
import {addressLock, cancelMails, queueMail, whenAllowed} from './mailing.js';
import {patiently} from './once.js';
import {countPeople} from './people.js';
import {type Request, type SignatureBody, type SignupBody} from './requests.js';
import {isSilent} from './silencing.js';
import {signatureEntry} from './signing.js';
import {type Store, type Work} from './store.js';

/** What a sign-up sets going, as the campaign has it. */
export interface Following {
  kit: boolean;
  /** When to ask how many letters were written, or null. */
  remindAt: number | null;
}

/** Everything of this address and edition: what waits, and what has been confirmed already. */
export async function readRequests(
  db: Store['db'] | Work,
  {address_key, edition}: Pick<Link, 'address_key' | 'edition'>,
  now: number,
): Promise<Request[]> {
  const rows = await db
    .selectFrom('requests')
    .selectAll()
    .where('address_key', '=', address_key)
    .where('edition', '=', edition)
    .orderBy('created_at')
    .execute();
  return rows.filter(({done_at, expires_at}) => done_at !== null || expires_at > now);
}

/**
 * Confirms those of the waiting requests whose receipt stood on the page; what has been asked for since has not been seen.
 * `following` says what comes after a sign-up with these consents. Gives how many were confirmed.
 */
export function confirm(
  store: Store,
  envelopes: Envelopes,
  link: Link,
  receipts: string[],
  following: (body: SignupBody) => Following,
  now: number,
): Promise<number> {
  const write = (work: Work, request: Request) => {
    if (request.purpose === 'signature') return writeSignature(work, request, now);
    if (request.purpose === 'class') return writeClass(work, envelopes, request, now);
    return writeSignup(work, envelopes, request, following, now);
  };
  return patiently(() =>
    store.db.transaction().execute(async (work) => {
      await store.hold(work, addressLock(link.address_key));
      const requests = await readRequests(work, link, now);
      const seen = requests.filter(({done_at, receipt}) => done_at === null && receipts.includes(receipt));
      for (const request of seen) {
        const subject = await write(work, request);
        await work
          .updateTable('requests')
          .set({done_at: now, subject_id: subject ?? request.subject_id, address: null, body: ''})
          .where('id', '=', request.id)
          .execute();
      }
      // A second question that waits its turn must not keep back what has been promised now.
      const left = requests.filter((request) => request.done_at === null && !seen.includes(request));
      if (seen.length > 0 && left.length === 0) await cancelMails(work, link.address_key, ['question'], link.edition);
      return seen.length;
    }),
  );
}

/** Somebody who has signed already is thanked alike, and counted once. */
async function writeSignature(work: Work, request: Request, now: number) {
  const {signature, source, consents, person} = JSON.parse(request.body) as SignatureBody;
  await takeOut(work, request.id, 'pending', 'confirmed', now);
  const inserted = await work
    .insertInto('signatures')
    .values(signature)
    .onConflict((clash) => clash.columns(['edition', 'case_id', 'person_key']).doNothing())
    .returning('id')
    .execute();
  if (inserted.length === 0) return null;
  const rows = consents.map((consent) => ({...consent, signature_id: signature.id, at: signature.created_at}));
  if (rows.length > 0) await work.insertInto('consents').values(rows).execute();
  if (person) await countPeople(work, [{edition: signature.edition, person}]);
  await enter(work, [{...signatureEntry(signature, source), at: now}]);
  return signature.id;
}

/** The newest sign-up takes the place of an earlier one, and says from now on what may be mailed. */
async function writeSignup(
  work: Work,
  envelopes: Envelopes,
  request: Request,
  following: (body: SignupBody) => Following,
  now: number,
) {
  const body = JSON.parse(request.body) as SignupBody;
  const {signup, consents, person} = body;
  await deleteSignups(work, {edition: signup.edition, person_key: signup.person_key});
  await work.insertInto('signups').values(signup).execute();
  const rows = consents.map((consent) => ({...consent, signup_id: signup.id, at: signup.created_at}));
  if (rows.length > 0) await work.insertInto('signup_consents').values(rows).execute();
  if (person) await countPeople(work, [{edition: signup.edition, person}]);
  await work.deleteFrom('silences').where('address_key', '=', request.address_key).where('what', '=', 'all').execute();
  await mailWhatFollows(work, envelopes, request, following(body), now);
  return signup.id;
}

/** The way to the class is mailed, and once more before its code ends, in case it has not handed in by then. */
async function writeClass(work: Work, envelopes: Envelopes, request: Request, now: number) {
  const body = JSON.parse(request.body) as ClassBody;
  const {id, edition, lang, section, address_key: addressKey} = request;
  const {room, reportsUntil} = body;
  await openClass(work, body, now);
  await work.deleteFrom('silences').where('address_key', '=', addressKey).where('what', '=', 'all').execute();
  if (!request.address) return room.id;
  const {address} = envelopes.open(id, request.address) as {address: string};
  const mail = {edition, lang, section, addressKey, address, about: room.id};
  await queueMail(work, envelopes, {...mail, kind: 'class'}, await whenAllowed(work, addressKey, now), now);
  await queueMail(work, envelopes, {...mail, kind: 'class-end'}, lastCall(now, reportsUntil), now);
  return room.id;
}

async function mailWhatFollows(
  work: Work,
  envelopes: Envelopes,
  request: Request,
  {kit, remindAt}: Following,
  now: number,
) {
  const {id, edition, lang, section, address_key: addressKey} = request;
  await cancelMails(work, addressKey, remindAt === null ? ['kit', 'reminder'] : ['kit'], edition);
  if (!request.address) return;
  const {address} = envelopes.open(id, request.address) as {address: string};
  const mail = {edition, lang, section, addressKey, address};
  if (kit) await queueMail(work, envelopes, {...mail, kind: 'kit'}, await whenAllowed(work, addressKey, now), now);
  if (remindAt === null || (await isSilent(work, addressKey, ['reminder']))) return;
  // Once an edition, however often somebody signs up.
  const asked = await work
    .selectFrom('mails')
    .select('id')
    .where('address_key', '=', addressKey)
    .where('edition', '=', edition)
    .where('kind', '=', 'reminder')
    .executeTakeFirst();
  if (!asked) await queueMail(work, envelopes, {...mail, kind: 'reminder'}, remindAt, now);
}

export async function deleteSignups(
  work: Work,
  whose: {edition: string; person_key: string} | {address_key: string},
): Promise<number> {
  let query = work.selectFrom('signups').select('id');
  for (const [column, value] of Object.entries(whose)) query = query.where(column as 'person_key', '=', value);
  const ids = (await query.execute()).map(({id}) => id);
  if (ids.length === 0) return 0;
  await work.deleteFrom('signup_consents').where('signup_id', 'in', ids).execute();
  await work.deleteFrom('signups').where('id', 'in', ids).execute();
  return ids.length;
}
