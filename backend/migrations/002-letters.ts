/** Joining, mail, reports, and the way by which an action came. */
export const letters = {
  name: '002-letters',
  statements: [
    `alter table signatures add column trail text`,
    // What waits for a button on a page that a mail leads to. `body` is all that is written once it is pressed; `address`
    // is encrypted with the server's own key and gone with the row.
    `create table requests (
      id text primary key, purpose text not null, edition text not null, case_id text, address_key text not null,
      address text not null, body text not null, token_hash text not null unique,
      created_at bigint not null, expires_at bigint not null, done_at bigint)`,
    `create index requests_age on requests (expires_at)`,
    `create table signups (
      id text primary key, edition text not null, person_key text not null, country text not null, lang text not null,
      wants text not null, source text, trail text,
      data_key text not null references data_keys (id), sealed text not null, created_at bigint not null,
      unique (edition, person_key))`,
    `create table signup_consents (
      signup_id text not null references signups (id), text_id text not null, version integer not null,
      lang text not null, hash text not null, given integer not null, at bigint not null,
      primary key (signup_id, text_id))`,
    // The outbox. `sealed` (address and links) is encrypted with the server's own key and emptied when the mail has left.
    `create table mails (
      id text primary key, kind text not null, edition text not null, subject_id text, address_key text not null,
      sealed text, lang text not null, due_at bigint not null, tries integer not null,
      sent_at bigint, failed_at bigint, created_at bigint not null)`,
    `create index mails_due on mails (due_at)`,
    `create index mails_address on mails (address_key, created_at)`,
    `create table links (
      token_hash text primary key, purpose text not null, edition text not null, subject_id text,
      address_key text not null, created_at bigint not null, expires_at bigint)`,
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
