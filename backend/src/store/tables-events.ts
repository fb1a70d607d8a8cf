/** Gatherings: what is published of them, and by whom they were announced. */
export interface EventTables {
  events: {
    id: string;
    edition: string;
    /** `waiting` for somebody's look; only what is `accepted` or `cancelled` is ever shown. */
    state: 'waiting' | 'accepted' | 'rejected' | 'cancelled';
    starts_at: number;
    ends_at: number;
    /** JSON of `EventContent`. */
    content: string;
    lang: string;
    source: string | null;
    section: string | null;
    trail: string | null;
    /** Whose it is; null where the campaign brought it in itself. */
    address_key: string | null;
    /** Only as long as a mail may still have to go there. */
    address: string | null;
    data_key: string | null;
    sealed: string | null;
    created_at: number;
    decided_at: number | null;
    reason: string | null;
  };
  event_consents: {
    event_id: string;
    text_id: string;
    version: number;
    lang: string;
    hash: string;
    given: number;
    at: number;
  };
}
