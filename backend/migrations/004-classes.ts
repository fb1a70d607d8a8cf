/** Classes that write: their codes, what was tapped, what a teacher agreed to. Nothing about a pupil. */
export const classes = {
  name: '004-classes',
  statements: [
    // `sealed` (the code in use and the class's name as the teacher typed it) is encrypted with the server's own key.
    `create table classes (
      id text primary key, edition text not null, section text, address_key text not null, key_hash text not null, sealed text not null,
      country text not null, lang text not null, pupils integer not null, source text, trail text,
      state text not null, version integer not null,
      created_at bigint not null, ends_at bigint not null, closed_at bigint)`,
    `create unique index classes_key on classes (key_hash)`,
    `create index classes_address on classes (address_key)`,
    `create index classes_end on classes (ends_at)`,
    `create table class_consents (
      class_id text not null references classes (id), text_id text not null, version integer not null,
      lang text not null, hash text not null, given integer not null, at bigint not null,
      primary key (class_id, text_id))`,
    // A code that was given up stays, so that whoever still types it is told.
    `create table class_codes (
      code_key text primary key, class_id text not null references classes (id), made_at bigint not null,
      good_until bigint not null, revoked_at bigint)`,
    `create index class_codes_class on class_codes (class_id)`,
    `create table class_tallies (
      class_id text not null references classes (id), case_id text not null, kind text not null, n integer not null,
      corrected_at bigint, report_id text,
      primary key (class_id, case_id, kind))`,
    // Receipts of single taps, for as long as they can be taken back.
    `create table class_taps (
      receipt text primary key, class_id text not null references classes (id), case_id text not null,
      kind text not null, at bigint not null)`,
    `create index class_taps_class on class_taps (class_id)`,
    `create index class_taps_age on class_taps (at)`,
  ],
};
