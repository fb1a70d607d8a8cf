/** The tables of classes that write, as Kysely sees them. No row of them knows a pupil. */
import {type ClassKind} from '../../../src/contract/index.js';

export interface ClassTables {
  classes: {
    id: string;
    edition: string;
    section: string | null;
    /** The teacher's, as in `mails`: an erasure must find the class. */
    address_key: string;
    /** Of the teacher's key, which stands in no row. */
    key_hash: string;
    /** `Sealed`, encrypted with the server's own key. */
    sealed: string;
    country: string;
    lang: string;
    pupils: number;
    source: string | null;
    trail: string | null;
    state: 'open' | 'closed';
    /** Grows with every change. */
    version: number;
    created_at: number;
    ends_at: number;
    closed_at: number | null;
  };
  class_consents: {
    class_id: string;
    text_id: string;
    version: number;
    lang: string;
    hash: string;
    given: number;
    at: number;
  };
  class_codes: {
    /** A keyed digest: forty bits are soon tried out by whoever has the database, and not the pepper. */
    code_key: string;
    class_id: string;
    made_at: number;
    good_until: number;
    revoked_at: number | null;
  };
  class_tallies: {
    class_id: string;
    case_id: string;
    kind: ClassKind;
    n: number;
    /** When the teacher last said how many they are: what was tapped before is in that number. */
    corrected_at: number | null;
    /** The report it became. */
    report_id: string | null;
  };
  class_taps: {receipt: string; class_id: string; case_id: string; kind: ClassKind; at: number};
}
