/** Solidarity messages, as Kysely sees their table. */
export interface MessageTables {
  /** The id is the receipt. Of the sender there is only what will be shown. */
  messages: {
    id: string;
    edition: string;
    case_id: string;
    state: 'waiting' | 'accepted' | 'rejected';
    text: string;
    lang: string;
    /** "Hanna" or "H. L." */
    shown_name: string | null;
    country: string | null;
    section: string | null;
    created_at: number;
    decided_at: number | null;
    reason: string | null;
    /** When it was last put on a sheet, and when the sheet reached those it is for. */
    printed_at: number | null;
    delivered_at: number | null;
  };
}
