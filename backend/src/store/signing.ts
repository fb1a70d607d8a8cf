/** Signatures that arrived together, in one transaction: whoever is answered has been committed. */
import {type DataKey} from '../sealing.js';
import {readCounts} from './counting.js';
import {enter} from './ledger.js';
import {type Answer, findAnswers, type Key, patiently, replay} from './once.js';
import {countPeople} from './people.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';

export interface Signing extends Key {
  signature: Tables['signatures'];
  /** Whom it makes one more of those who took part. */
  person: string;
  /** What the tallies call the source: a listed one, `other`, or none. */
  source: string | null;
  consents: Omit<Tables['consents'], 'signature_id' | 'at'>[];
}

export type Recorded = (Answer & {counted: boolean}) | {kind: 'reused'} | {kind: 'pending'};

/** Rejects when nothing was recorded, or when that cannot be known; the caller must then not acknowledge anything. */
export type Record = (store: Store, dataKeys: DataKey[], signings: Signing[]) => Promise<Recorded[]>;

export const record: Record = async (store, dataKeys, signings) => {
  const {answers, written} = await patiently(() =>
    store.db.transaction().execute((work) => recordWithin(store, work, dataKeys, signings)),
  );
  // Certain only now: a key believed stored that is not would turn away everybody who comes after.
  for (const key of written) key.stored = true;
  return answers;
};

async function recordWithin(store: Store, work: Work, dataKeys: DataKey[], signings: Signing[]) {
  const ids = signings.map(({id}) => id);
  const ours = await store.claim(work, ids);
  const known = await findAnswers(work, [...ours]);
  // The same key twice among them: the second waits, and finds the answer of the first.
  const firsts = new Map(signings.toReversed().map((signing) => [signing.id, signing]));
  const fresh = [...firsts.values()].filter(({id}) => ours.has(id) && !known.has(id));
  const used = new Set(fresh.map(({signature}) => signature.data_key));
  const written = dataKeys.filter(({row, stored}) => !stored && used.has(row.id));
  const made = fresh.length > 0 ? await write(work, written, fresh) : new Map<string, never>();
  const answers = signings.map((signing): Recorded => {
    const answer = firsts.get(signing.id) === signing ? made.get(signing.id) : undefined;
    if (answer) return {kind: 'answer', status: 201, replayed: false, ...answer};
    const earlier = known.get(signing.id);
    if (!earlier) return {kind: 'pending'};
    const again = replay(earlier, signing.requestHash);
    return again.kind === 'answer' ? {...again, counted: false} : again;
  });
  return {answers, written};
}

async function write(work: Work, dataKeys: DataKey[], signings: Signing[]) {
  for (const {row} of dataKeys) {
    await work
      .insertInto('data_keys')
      .values(row)
      .onConflict((clash) => clash.doNothing())
      .execute();
  }

  // Everybody takes rows in the same order, so that two transactions never wait for each other in a ring.
  const sorted = signings.map(({signature}) => signature).sort((a, b) => (a.person_key < b.person_key ? -1 : 1));
  const inserted = await work
    .insertInto('signatures')
    .values(sorted)
    .onConflict((clash) => clash.columns(['edition', 'case_id', 'person_key']).doNothing())
    .returning('id')
    .execute();
  const counted = new Set(inserted.map(({id}) => id));
  const first = signings.filter(({signature}) => counted.has(signature.id));

  const consents = first.flatMap(({consents, signature}) =>
    consents.map((consent) => ({...consent, signature_id: signature.id, at: signature.created_at})),
  );
  if (consents.length > 0) await work.insertInto('consents').values(consents).execute();
  await countPeople(
    work,
    first.map(({signature: {edition}, person}) => ({edition, person})),
  );
  await enter(
    work,
    first.map(({signature, source}) => signatureEntry(signature, source)),
  );

  const counts = await readCounts(
    work,
    signings.map(({signature}) => signature),
  );
  const at = Date.now();
  const answers = new Map<string, {body: string; counted: boolean}>();
  const rows = signings.map(({id, requestHash, signature}) => {
    const {count, version} = counts.get(`${signature.edition} ${signature.case_id}`)!;
    // The receipt of a first signature is its id; a repeated one gets one of the same look that leads nowhere.
    const body = JSON.stringify({receipt: signature.id, status: 'counted', count, version, asOf: at});
    answers.set(id, {body, counted: counted.has(signature.id)});
    return {id, request_hash: requestHash, status: 201, body, created_at: at};
  });
  await work.insertInto('idempotency').values(rows).execute();
  return answers;
}

/** `source` is what the tallies call it. */
export function signatureEntry(signature: Tables['signatures'], source: string | null): Tables['ledger'] {
  return {
    id: signature.id,
    edition: signature.edition,
    case_id: signature.case_id,
    kind: 'signature',
    confidence: 'confirmed',
    n: 1,
    section: signature.section,
    country: signature.country,
    source,
    action_id: signature.id,
    reason: null,
    at: signature.created_at,
  };
}
