/** Those who signed or joined, page by page, opened with the campaign's private key. */
import {type Trail} from '../../../src/contract/index.js';
import {Refusal} from '../refusal.js';
import {type StoredEvent} from '../content/events.js';
import {createOpener, eventPlace, recipientOf, signupPlace} from '../sealing.js';
import {type Store} from './store.js';

const page = 1000;

export type What = 'signatures' | 'signups' | 'events';

export interface Wanted {
  what: What;
  edition: string;
  case_id: string | undefined;
  /** Only who came through its pages. */
  section: string | undefined;
  privateKey: string;
  /** The digest of an address, where the pepper is known: `silences` holds nothing else. */
  addressKey: ((email: string) => string) | undefined;
}

export interface Exported {
  /** Signatures only. */
  case: string | null;
  /** Whoever announced a gathering: its id. */
  event: string | null;
  name: string;
  email: string;
  country: string;
  lang: string;
  /** Sign-ups only. */
  wants: string[];
  /** The day, never the moment: nothing more is needed, and less can be guessed from it. */
  day: string;
  source: string | null;
  /** Through which section's pages, if through one's. */
  section: string | null;
  trail: Trail | null;
  consents: {id: string; version: number; lang: string; given: boolean}[];
  /** Wants no mail any more, whatever the consents say; null where that cannot be known. */
  unsubscribed: boolean | null;
}

interface Row {
  id: string;
  case_id: string;
  country: string;
  lang: string;
  wants: string;
  source: string | null;
  section: string | null;
  trail: string | null;
  data_key: string;
  sealed: string;
  created_at: number;
  unsubscribed_at: number | null;
}

/**
 * No transaction: on SQLite it would keep the running server from writing all the while, and rows are only added or
 * erased. Rows that were sealed to another key are counted in `left` and left out.
 */
export async function* exported(store: Store, wanted: Wanted, left: {out: number}): AsyncGenerator<Exported[]> {
  const recipient = recipientOf(wanted.privateKey);
  const dataKeys = await store.db.selectFrom('data_keys').selectAll().execute();
  const ours = dataKeys.filter((key) => key.recipient === recipient);
  if (dataKeys.length > 0 && ours.length === 0) {
    const others = [...new Set(dataKeys.map((key) => key.recipient))].join(', ');
    throw new Refusal(`--key: this key (${recipient}) opens nothing here. What is here is sealed to ${others}.`);
  }
  const open = await createOpener(wanted.privateKey, ours);
  const opens = new Set(ours.map(({id}) => id));
  const silences = await store.db.selectFrom('silences').select('address_key').where('what', '=', 'all').execute();
  const silent = new Set(silences.map((row) => row.address_key));

  for (let last = ''; ;) {
    const rows = await readPage(store, wanted, last);
    if (rows.length === 0) return;
    last = rows.at(-1)!.id;
    const known = rows.filter(({data_key}) => opens.has(data_key));
    left.out += rows.length - known.length;
    const consents = await readConsents(
      store,
      wanted.what,
      known.map(({id}) => id),
    );
    yield known.map((row) => {
      const {name, email} = open(row);
      const unsubscribed =
        row.unsubscribed_at !== null || (wanted.addressKey ? silent.has(wanted.addressKey(email)) : null);
      return {
        case: wanted.what === 'signatures' ? row.case_id : null,
        event: wanted.what === 'events' ? row.id : null,
        name,
        email,
        country: row.country,
        lang: row.lang,
        wants: JSON.parse(row.wants) as string[],
        day: new Date(row.created_at).toISOString().slice(0, 10),
        source: row.source,
        section: row.section,
        trail: row.trail === null ? null : (JSON.parse(row.trail) as Trail),
        consents: consents.get(row.id) ?? [],
        unsubscribed,
      };
    });
  }
}

async function readPage({db}: Store, {what, edition, case_id, section}: Wanted, after: string): Promise<Row[]> {
  if (what === 'signups') {
    const all = db.selectFrom('signups').selectAll().where('edition', '=', edition).where('id', '>', after);
    const query = section === undefined ? all : all.where('section', '=', section);
    return (await query.orderBy('id').limit(page).execute()).map((row) => ({...row, case_id: signupPlace}));
  }
  if (what === 'events') {
    const all = db.selectFrom('events').selectAll().where('edition', '=', edition).where('id', '>', after);
    const query = section === undefined ? all : all.where('section', '=', section);
    const rows = await query.where('sealed', 'is not', null).orderBy('id').limit(page).execute();
    return rows.map((row) => ({
      ...row,
      case_id: eventPlace,
      country: (JSON.parse(row.content) as StoredEvent).place?.country ?? '',
      wants: '[]',
      data_key: row.data_key!,
      sealed: row.sealed!,
      unsubscribed_at: null,
    }));
  }
  const all = db.selectFrom('signatures').selectAll().where('edition', '=', edition).where('id', '>', after);
  const through = section === undefined ? all : all.where('section', '=', section);
  const query = case_id === undefined ? through : through.where('case_id', '=', case_id);
  const rows = await query.orderBy('id').limit(page).execute();
  return rows.map((row) => ({...row, wants: '[]', unsubscribed_at: null}));
}

async function readConsents({db}: Store, what: What, ids: string[]) {
  const consents = new Map<string, Exported['consents']>();
  if (ids.length === 0) return consents;
  const given = ['text_id', 'version', 'lang', 'given'] as const;
  const rows = await {
    signatures: () =>
      db.selectFrom('consents').select('signature_id as of').select(given).where('signature_id', 'in', ids).execute(),
    signups: () =>
      db.selectFrom('signup_consents').select('signup_id as of').select(given).where('signup_id', 'in', ids).execute(),
    events: () =>
      db.selectFrom('event_consents').select('event_id as of').select(given).where('event_id', 'in', ids).execute(),
  }[what]();
  rows.sort((one, other) => (one.text_id < other.text_id ? -1 : 1));
  for (const {of, text_id: id, version, lang, given: agreed} of rows) {
    consents.set(of, [...(consents.get(of) ?? []), {id, version, lang, given: agreed === 1}]);
  }
  return consents;
}

/** Every sentence that this edition has ever asked to agree to, by its id. */
export async function consentIds({db}: Store, edition: string): Promise<string[]> {
  const rows = await db.selectFrom('consent_texts').select('id').distinct().where('edition', '=', edition).execute();
  return rows.map(({id}) => id).sort();
}
