/** What somebody asked for and must first confirm: it waits, and the question whether it was they is mailed. */
import {randomUUID} from 'node:crypto';
import {type Envelopes} from '../mail/envelope.js';
import {type DataKey} from '../sealing.js';
import {type ClassBody} from './classes.js';
import {enter} from './ledger.js';
import {confirmDays} from './links.js';
import {addressLock, queueMail, whenAllowed} from './mailing.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';

const day = 24 * 60 * 60 * 1000;
/** That wait for the button of one address. */
const mostClasses = 12;

export type Request = Tables['requests'];
type Consents = Omit<Tables['consents'], 'signature_id' | 'at'>[];

/** `Request.body` of a signature. `source` is what the tallies call it. */
export interface SignatureBody {
  /** Missing in what was asked for before people were counted. */
  person?: string;
  signature: Tables['signatures'];
  source: string | null;
  consents: Consents;
}

export interface SignupBody {
  person?: string;
  signup: Tables['signups'];
  consents: Consents;
}

interface Asking {
  edition: string;
  lang: string;
  /** Through whose pages, if through a section's: the mail is written in its name. */
  section: string | null;
  address: string;
  addressKey: string;
  receipt: string;
  now: number;
}

export type Asked = Asking &
  (
    | {purpose: 'signature'; body: SignatureBody; dataKey: DataKey}
    /** `keepAddress`: something else will have to be mailed once the button has been pressed. */
    | {purpose: 'signup'; body: SignupBody; dataKey: DataKey; keepAddress: boolean}
    /** One person may teach several classes: each waits under a digest of its name. */
    | {purpose: 'class'; body: ClassBody; named: string}
  );

/**
 * The same asked for again takes the place of what waits. An address that has had its share of mails gets no other one for
 * that, and for something new it gets one later: nothing is lost, and a flood comes to three mails a day.
 */
export async function ask(store: Store, work: Work, envelopes: Envelopes, asked: Asked) {
  await store.hold(work, addressLock(asked.addressKey));
  const before = await findEqual(work, asked);
  if (!before && asked.purpose === 'class' && (await hasEnough(work, asked))) return;
  const request = makeRequest(before, envelopes, asked);
  if ('dataKey' in asked) {
    await work
      .insertInto('data_keys')
      .values(asked.dataKey.row)
      .onConflict((clash) => clash.doNothing())
      .execute();
  }
  await work
    .insertInto('requests')
    .values(request)
    .onConflict((clash) => clash.column('id').doUpdateSet(request))
    .execute();
  const isOpen = before?.done_at === null;
  if (asked.purpose === 'signature' && !isOpen) await enter(work, [pendingEntry(request, asked.body)]);
  await askByMail(work, envelopes, asked, isOpen && before.expires_at > asked.now);
}

/** Nobody teaches a hundred classes: what somebody else fills an address with stays short. */
async function hasEnough(work: Work, {addressKey, now}: Asked) {
  const waiting = await work
    .selectFrom('requests')
    .select('id')
    .where('address_key', '=', addressKey)
    .where('purpose', '=', 'class')
    .where('done_at', 'is', null)
    .where('expires_at', '>', now)
    .execute();
  return waiting.length >= mostClasses;
}

function findEqual(work: Work, asked: Asked): Promise<Request | undefined> {
  return work
    .selectFrom('requests')
    .selectAll()
    .where('address_key', '=', asked.addressKey)
    .where('purpose', '=', asked.purpose)
    .where('edition', '=', asked.edition)
    .where('case_id', '=', caseOf(asked))
    .executeTakeFirst();
}

/** One question asks for all that waits in an edition. */
async function askByMail(work: Work, envelopes: Envelopes, asked: Asked, isWaiting: boolean) {
  const {edition, lang, section, address, addressKey, now} = asked;
  const queued = await work
    .selectFrom('mails')
    .select('id')
    .where('address_key', '=', addressKey)
    .where('edition', '=', edition)
    .where('kind', '=', 'question')
    .where('sealed', 'is not', null)
    .executeTakeFirst();
  if (queued) return;
  const due = await whenAllowed(work, addressKey, now);
  if (isWaiting && due > now) return;
  await queueMail(work, envelopes, {kind: 'question', edition, lang, section, addressKey, address}, due, now);
}

function makeRequest(before: Request | undefined, envelopes: Envelopes, asked: Asked): Request {
  const {purpose, body, edition, lang, section, receipt, address, addressKey, now} = asked;
  const id = before?.id ?? randomUUID();
  const keep = asked.purpose === 'class' || (asked.purpose === 'signup' && asked.keepAddress);
  return {
    id,
    purpose,
    edition,
    case_id: caseOf(asked),
    address_key: addressKey,
    address: keep ? envelopes.close(id, {address}) : null,
    receipt,
    body: JSON.stringify(body),
    lang,
    section,
    // What it became earlier is still this address's: an erasure must find it.
    subject_id: before?.subject_id ?? null,
    created_at: now,
    expires_at: now + confirmDays * day,
    done_at: null,
  };
}

function caseOf(asked: Asked) {
  if (asked.purpose === 'class') return asked.named;
  return asked.purpose === 'signature' ? asked.body.signature.case_id : '';
}

function pendingEntry(
  {id, edition, case_id, section, created_at}: Request,
  {signature, source}: SignatureBody,
): Tables['ledger'] {
  return {
    id: randomUUID(),
    edition,
    case_id,
    kind: 'signature',
    confidence: 'pending',
    n: 1,
    section,
    country: signature.country,
    source,
    action_id: id,
    reason: null,
    at: created_at,
  };
}
