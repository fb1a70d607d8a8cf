/** The tables as Kysely sees them. Ids are text made by us, times epoch milliseconds, truth 0 or 1: alike on both databases. */
import {type Reporter, type ReportKind} from '../../../src/contract/index.js';
import {type ClassTables} from './tables-classes.js';
import {type EventTables} from './tables-events.js';
import {type MessageTables} from './tables-messages.js';

export interface Tables extends ClassTables, EventTables, MessageTables {
  /** Single facts: `revision` grows whenever content changes, `currentEdition` names what a tag without one follows. */
  facts: {name: string; value: string};
  editions: {id: string; content: string; imported_at: number};
  cases: {edition: string; id: string; position: number; content: string; withdrawn_at: number | null};
  /** Portraits live in the database, so that any process can serve them. */
  media: {edition: string; case_id: string; file: string; type: string; base64: string};
  /** The material that those who join receive. */
  kit: {edition: string; lang: string; file: string; type: string; base64: string};
  /** Every sentence ever published, word for word. */
  consent_texts: {
    edition: string;
    id: string;
    version: number;
    lang: string;
    hash: string;
    ask: string;
    required: number;
    text: string;
    published_at: number;
  };
  data_keys: {id: string; recipient: string; encapsulated: string; sealed: string; created_at: number};
  signatures: {
    id: string;
    edition: string;
    case_id: string;
    person_key: string;
    country: string;
    lang: string;
    source: string | null;
    /** Through which section's pages, here and below; null: the campaign's own. */
    section: string | null;
    /** JSON of the contract's `Trail`. */
    trail: string | null;
    data_key: string;
    sealed: string;
    created_at: number;
  };
  consents: {
    signature_id: string;
    text_id: string;
    version: number;
    lang: string;
    hash: string;
    given: number;
    at: number;
  };
  /** What waits for a button: `purpose` is `signature` or `signup` (with no case). */
  requests: {
    id: string;
    purpose: string;
    edition: string;
    case_id: string;
    address_key: string;
    /** Only where something else will have to be mailed once the button has been pressed. */
    address: string | null;
    /** Changes when the same is asked for again: what a page has shown is what its button does. */
    receipt: string;
    /** The rows to write (JSON), emptied once they are. */
    body: string;
    lang: string;
    section: string | null;
    /** The signature or sign-up it became. */
    subject_id: string | null;
    created_at: number;
    expires_at: number;
    done_at: number | null;
  };
  signups: {
    id: string;
    edition: string;
    person_key: string;
    address_key: string;
    country: string;
    lang: string;
    /** JSON, a list. */
    wants: string;
    source: string | null;
    section: string | null;
    trail: string | null;
    data_key: string;
    sealed: string;
    created_at: number;
    /** Whoever wants no mail any more must not get the campaign's own either. */
    unsubscribed_at: number | null;
  };
  signup_consents: {
    signup_id: string;
    text_id: string;
    version: number;
    lang: string;
    hash: string;
    given: number;
    at: number;
  };
  /** `kind`: `question` (was it you?), `kit` or `reminder`. */
  mails: {
    id: string;
    kind: string;
    edition: string;
    address_key: string;
    sealed: string | null;
    lang: string;
    /** In whose name it is written. */
    section: string | null;
    due_at: number;
    /** When a try began that may have reached the other side. */
    taken_at: number | null;
    tries: number;
    sent_at: number | null;
    failed_at: number | null;
    created_at: number;
  };
  /** What the links in mails stand for; only a digest of what stands in them. */
  links: {
    token_hash: string;
    purpose: string;
    edition: string;
    lang: string;
    section: string | null;
    /** Empty once all that the address left here is erased. */
    address_key: string;
    created_at: number;
    expires_at: number;
  };
  /** `what`: `all` or `reminder`. */
  silences: {address_key: string; what: string; at: number};
  /** The id is the receipt, `n` the number that holds now. */
  reports: {
    id: string;
    edition: string;
    case_id: string;
    kind: ReportKind;
    n: number;
    reporter: Reporter;
    /** `waiting` for somebody's look; `corrected` and `verified` (a parcel was counted) by the campaign. */
    state: 'counted' | 'waiting' | 'corrected' | 'rejected' | 'verified';
    country: string | null;
    lang: string;
    source: string | null;
    section: string | null;
    trail: string | null;
    /** The mail's link it came by, as its digest. */
    link: string | null;
    /** The gathering they were written at. */
    event_id: string | null;
    created_at: number;
    decided_at: number | null;
    reason: string | null;
  };
  /** Who took part in an edition: a digest that stands in no other table. */
  people: {edition: string; person: string};
  idempotency: {id: string; request_hash: string; status: number; body: string; created_at: number};
  ledger: {
    id: string;
    edition: string;
    case_id: string;
    kind: string;
    confidence: string;
    n: number;
    section: string | null;
    country: string | null;
    source: string | null;
    action_id: string | null;
    reason: string | null;
    at: number;
  };
  tallies: {
    edition: string;
    /** `case:…`, `source:…`, `section:…`, `country:…`, or `people` */
    of: string;
    kind: string;
    confidence: string;
    slot: number;
    n: number;
    changes: number;
  };
}
