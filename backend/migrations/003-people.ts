/** People counted by themselves; sums by section and country; which editions began before that. */
export const people = {
  name: '003-people',
  statements: [
    // A row says that somebody took part, and nothing else: no time, no case. On SQLite it has no number of its own either
    // that would tell when it came; it lies where its digest sorts it.
    {
      sqlite: `create table people (edition text not null, person text not null, primary key (edition, person)) without rowid`,
      postgres: `create table people (edition text not null, person text not null, primary key (edition, person))`,
    },
    // Of those who took part before, nobody can say how many they were.
    `insert into facts (name, value) select distinct 'people unknown ' || edition, '1' from ledger`,
    `insert into tallies (edition, "of", kind, confidence, slot, n, changes)
      select edition, 'section:' || section, kind, confidence, 0, sum(n), count(*) from ledger
      where section is not null group by edition, section, kind, confidence`,
    `insert into tallies (edition, "of", kind, confidence, slot, n, changes)
      select edition, 'country:' || country, kind, confidence, 0, sum(n), count(*) from ledger
      where country is not null group by edition, country, kind, confidence`,
  ],
};
