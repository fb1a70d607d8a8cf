/** Through which section's pages somebody came: its people are handed to it, and mails speak in its name. */
export const sections = {
  name: '007-sections',
  statements: [
    ...['signatures', 'signups', 'reports', 'events', 'messages', 'requests', 'mails', 'links'].map(
      (table) => `alter table ${table} add column section text`,
    ),
    // What was published and what was counted has said so all along.
    {
      sqlite: `update events set section = json_extract(content, '$.section')`,
      postgres: `update events set section = content::json ->> 'section'`,
    },
    ...['signatures', 'reports'].map(
      (table) => `update ${table} set section = (
          select section from ledger where action_id = ${table}.id and section is not null limit 1)
        where id in (select action_id from ledger where section is not null)`,
    ),
  ],
};
