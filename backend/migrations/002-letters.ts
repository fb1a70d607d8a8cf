/** Joining, mail, reports, and the way by which an action came. */
export const letters = {
  name: '002-letters',
  statements: [
    `alter table signatures add column trail text`,
    `create table kit (
      edition text not null, lang text not null, file text not null, type text not null, base64 text not null,
      primary key (edition, lang, file))`,
    // What waits for a button on a page that a mail leads to, one row for each thing that an address asked for. `body`
    // is what will be written; it and `address` (encrypted with the server's own key) are emptied once it has been.
    `create table requests (
      id text primary key, purpose text not null, edition text not null, case_id text not null,
      address_key text not null, address text, receipt text not null, body text not null, lang text not null,
      subject_id text, created_at bigint not null, expires_at bigint not null, done_at bigint,
      unique (address_key, purpose, edition, case_id))`,
    `create index requests_age on requests (created_at)`,
    `create table signups (
      id text primary key, edition text not null, person_key text not null, address_key text not null,
      country text not null, lang text not null, wants text not null, source text, trail text,
      data_key text not null references data_keys (id), sealed text not null, created_at bigint not null,
      unsubscribed_at bigint,
      unique (edition, person_key))`,
    `create index signups_address on signups (address_key)`,
    `create table signup_consents (
      signup_id text not null references signups (id), text_id text not null, version integer not null,
      lang text not null, hash text not null, given integer not null, at bigint not null,
      primary key (signup_id, text_id))`,
    // The outbox. `sealed` (address and links) is encrypted with the server's own key and emptied when the mail has left.
    `create table mails (
      id text primary key, kind text not null, edition text not null, address_key text not null, sealed text,
      lang text not null, due_at bigint not null, taken_at bigint, tries integer not null,
      sent_at bigint, failed_at bigint, created_at bigint not null)`,
    `create index mails_due on mails (due_at) where sealed is not null`,
    `create index mails_address on mails (address_key)`,
    `create table links (
      token_hash text primary key, purpose text not null, edition text not null, lang text not null,
      address_key text not null, created_at bigint not null, expires_at bigint not null)`,
    `create index links_address on links (address_key)`,
    `create index links_age on links (expires_at)`,
    // Addresses that want no mail of a kind any more: a digest, nobody's address.
    `create table silences (
      address_key text not null, what text not null, at bigint not null, primary key (address_key, what))`,
    `create table reports (
      id text primary key, edition text not null, case_id text not null, kind text not null, n bigint not null,
      reporter text not null, state text not null, country text, lang text not null, source text, trail text,
      link text, created_at bigint not null, decided_at bigint, reason text)`,
    `create index reports_state on reports (edition, state, created_at)`,
    `create unique index reports_link on reports (link, case_id, kind)`,
    `create index ledger_action on ledger (action_id)`,
  ],
};
