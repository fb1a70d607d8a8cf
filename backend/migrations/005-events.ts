/** Gatherings, and the letters that were written at them. */
export const events = {
  name: '005-events',
  statements: [
    // `content` is what is published (JSON). Who announced it is sealed; `address` (encrypted with the server's own key)
    // is emptied as soon as nothing is mailed there any more.
    `create table events (
      id text primary key, edition text not null, state text not null, starts_at bigint not null,
      ends_at bigint not null, content text not null, lang text not null, source text, trail text,
      address_key text, address text, data_key text references data_keys (id), sealed text,
      created_at bigint not null, decided_at bigint, reason text)`,
    `create index events_state on events (edition, state, created_at)`,
    `create index events_address on events (address_key)`,
    `create table event_consents (
      event_id text not null references events (id), text_id text not null, version integer not null,
      lang text not null, hash text not null, given integer not null, at bigint not null,
      primary key (event_id, text_id))`,
    `alter table reports add column event_id text`,
    `create index reports_event on reports (event_id) where event_id is not null`,
  ],
};
