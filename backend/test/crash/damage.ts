/** What a crash must never leave behind. Compared as sets of people, because two mistakes can make one right total. */
import {personKey} from '../../src/people.js';
import {auditTallies} from '../../src/store/auditing.js';
import {openStore} from '../../src/store/store.js';
import {pepper} from '../support/backend.js';
import {type Traffic} from './traffic.js';

const edition = '2026';
const caseId = 'well-keeper';

export interface Damage {
  /** Thanked, but not stored. */
  lost: string[];
  /** Stored twice. */
  doubled: string[];
  /** Stored, but nobody sent it. */
  invented: string[];
  /** Counts that are not what the ledger says, or the ledger not what was signed. */
  differing: string[];
  lies: string[];
}

export async function findDamage(databaseUrl: string, {sent, lies}: Traffic): Promise<Damage> {
  const store = await openStore(databaseUrl, {patient: true});
  try {
    const rows = await store.db.selectFrom('signatures').select(['person_key', 'case_id', 'edition']).execute();
    const stored = rows.map((row) => row.person_key);
    const storedSet = new Set(stored);
    const keys = new Map(sent.map(({email}) => [personKey(pepper, edition, caseId, email), email]));
    const thanked = sent.filter(({answer}) => answer !== undefined);
    const ledger = await store.db.selectFrom('ledger').select('action_id').execute();
    const ids = (await store.db.selectFrom('signatures').select('id').execute()).map(({id}) => id);
    const inLedger = ledger.map(({action_id}) => action_id ?? '');
    return {
      lost: thanked
        .map(({email}) => email)
        .filter((email) => !storedSet.has(personKey(pepper, edition, caseId, email))),
      doubled: stored.filter((key, at) => stored.indexOf(key) !== at),
      invented: stored.filter((key) => !keys.has(key)),
      differing: [...(await auditTallies(store)), ...difference(ids, inLedger), ...difference(inLedger, ids)],
      lies,
    };
  } finally {
    await store.close();
  }
}

function difference(these: string[], those: string[]) {
  const there = new Set(those);
  return these.filter((one) => !there.has(one)).map((one) => `${one} stands on one side only.`);
}

export const none: Damage = {lost: [], doubled: [], invented: [], differing: [], lies: []};
