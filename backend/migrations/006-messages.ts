/** Solidarity messages. Of the sender there is only what will be shown. */
export const messages = {
  name: '006-messages',
  statements: [
    `create table messages (
      id text primary key, edition text not null, case_id text not null, state text not null,
      text text not null, lang text not null, shown_name text, country text,
      created_at bigint not null, decided_at bigint, reason text, printed_at bigint, delivered_at bigint)`,
    `create index messages_shown on messages (edition, case_id, state, created_at, id)`,
  ],
};
