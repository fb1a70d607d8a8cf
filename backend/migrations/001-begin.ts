/** The first tables. The same words run on both databases. */
export const begin = {
  name: '001-begin',
  statements: [
    `create table facts (name text primary key, value text not null)`,
    `create table editions (id text primary key, content text not null, imported_at bigint not null)`,
    `create table cases (
      edition text not null, id text not null, position integer not null, content text not null, withdrawn_at bigint,
      primary key (edition, id))`,
    `create table media (
      edition text not null, case_id text not null, file text not null, type text not null, base64 text not null,
      primary key (edition, case_id, file))`,
    `create table consent_texts (
      edition text not null, id text not null, version integer not null, lang text not null,
      hash text not null, ask text not null, required integer not null, text text not null, published_at bigint not null,
      primary key (edition, id, version, lang))`,
    `create table data_keys (
      id text primary key, recipient text not null, encapsulated text not null, sealed text not null,
      created_at bigint not null)`,
    `create table signatures (
      id text primary key, edition text not null, case_id text not null, person_key text not null,
      country text not null, lang text not null, source text,
      data_key text not null references data_keys (id), sealed text not null, created_at bigint not null,
      unique (edition, case_id, person_key))`,
    `create table consents (
      signature_id text not null references signatures (id), text_id text not null, version integer not null,
      lang text not null, hash text not null, given integer not null, at bigint not null,
      primary key (signature_id, text_id))`,
    `create table idempotency (
      id text primary key, request_hash text not null, status integer not null, body text not null,
      created_at bigint not null)`,
    `create index idempotency_age on idempotency (created_at)`,
    `create table ledger (
      id text primary key, edition text not null, case_id text not null, kind text not null, confidence text not null,
      n bigint not null, section text, country text, source text, action_id text, reason text, at bigint not null)`,
    `create index ledger_case on ledger (edition, case_id, at)`,
    `create table tallies (
      edition text not null, "of" text not null, kind text not null, confidence text not null, slot integer not null,
      n bigint not null, changes bigint not null,
      primary key (edition, "of", kind, confidence, slot))`,
  ],
};
