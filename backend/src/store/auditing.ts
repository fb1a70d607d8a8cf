/** Tallies are a convenience, the ledger is the truth: this compares them, and makes the first from the second. */
import {sql} from 'kysely';
import {addToTallies} from './ledger.js';
import {knownPeople, peopleTally} from './people.js';
import {confidences} from './reporting.js';
import {type Store, type Work} from './store.js';

interface Sum {
  edition: string;
  of: string;
  kind: string;
  confidence: string;
  n: number;
}

/** One sentence for each count that does not agree. */
export async function auditTallies(store: Store): Promise<string[]> {
  const begin = store.db.transaction();
  const snapshot = store.kind === 'postgres' ? begin.setIsolationLevel('repeatable read') : begin;
  return snapshot.execute(async (work) => {
    const differences = (await compare(work)).map(
      ({edition, of, kind, confidence, n, ledger}) =>
        `${edition} ${of} ${kind} ${confidence}: the tallies say ${n}, the ledger says ${ledger}.`,
    );
    const {rows: orphans} = await sql<{edition: string; case_id: string; signed: number; counted: number}>`
      select s.edition, s.case_id, count(*) as signed, count(l.id) as counted
      from signatures s left join ledger l on l.action_id = s.id and l.kind = 'signature'
      group by s.edition, s.case_id having count(*) <> count(l.id)`.execute(work);
    return [
      ...differences,
      ...orphans.map(
        (row) => `${row.edition} case:${row.case_id}: ${row.signed} signatures, ${row.counted} in the ledger.`,
      ),
      ...(await auditReports(work)),
      ...(await auditRequests(work)),
    ];
  });
}

/** What a report says now stands in the ledger under the confidence of its state, and nothing of it anywhere else. */
async function auditReports(work: Work): Promise<string[]> {
  const pairs = Object.entries(confidences).map(([state, confidence]) => sql`when ${state} then ${confidence}`);
  const expected = sql`case r.state ${sql.join(pairs, sql` `)} end`;
  const {rows} = await sql<{id: string; edition: string; case_id: string; n: number; counted: number}>`
    select r.id, r.edition, r.case_id, r.n, coalesce(sum(case when l.confidence = ${expected} then l.n end), 0) as counted
    from reports r left join (
      select action_id, confidence, sum(n) as n from ledger where action_id is not null group by action_id, confidence
    ) l on l.action_id = r.id
    group by r.id, r.edition, r.case_id, r.n
    having coalesce(sum(case when l.confidence = ${expected} then l.n end), 0) <> r.n
      or coalesce(sum(case when l.confidence <> ${expected} then abs(l.n) end), 0) <> 0`.execute(work);
  return rows.map(
    ({id, edition, case_id, n, counted}) =>
      `${edition} case:${case_id}: report ${id} says ${n}, the ledger says ${counted}.`,
  );
}

/** A signature that waits for its confirmation is pending in the ledger once, and one that no longer waits not at all. */
async function auditRequests(work: Work): Promise<string[]> {
  const {rows: waiting} = await sql<{id: string; edition: string; case_id: string; pending: number}>`
    select r.id, r.edition, r.case_id, coalesce(sum(l.n), 0) as pending
    from requests r left join ledger l on l.action_id = r.id and l.confidence = 'pending'
    where r.purpose = 'signature' and r.done_at is null
    group by r.id, r.edition, r.case_id having coalesce(sum(l.n), 0) <> 1`.execute(work);
  const {rows: gone} = await sql<{id: string; edition: string; case_id: string; pending: number}>`
    select action_id as id, edition, case_id, sum(n) as pending from ledger
    where kind = 'signature' and confidence = 'pending'
      and action_id not in (select id from requests where purpose = 'signature' and done_at is null)
    group by action_id, edition, case_id having sum(n) <> 0`.execute(work);
  return [...waiting, ...gone].map(
    ({id, edition, case_id, pending}) => `${edition} case:${case_id}: request ${id} is ${pending} times pending.`,
  );
}

/** Adds what is missing instead of starting over: a version never falls, and a signature that comes meanwhile counts. */
export async function rebuildTallies(store: Store) {
  await store.db.transaction().execute(async (work) => {
    if (store.kind === 'postgres') await sql`lock table ledger, tallies in share row exclusive mode`.execute(work);
    for (const {ledger, n, ...sum} of await compare(work)) {
      await addToTallies(work, [{...sum, slot: 0, n: ledger - n, changes: 1}]);
    }
  });
}

async function compare(work: Work): Promise<(Sum & {ledger: number})[]> {
  const {rows: wanted} = await sql<Sum>`
    select edition, 'case:' || case_id as "of", kind, confidence, sum(n) as n from ledger
    group by edition, case_id, kind, confidence
    union all
    select edition, 'source:' || source as "of", kind, confidence, sum(n) as n from ledger
    where source is not null group by edition, source, kind, confidence
    union all
    select edition, 'section:' || section as "of", kind, confidence, sum(n) as n from ledger
    where section is not null group by edition, section, kind, confidence
    union all
    select edition, 'country:' || country as "of", kind, confidence, sum(n) as n from ledger
    where country is not null group by edition, country, kind, confidence`.execute(work);
  wanted.push(...(await people(work)));
  const {rows: found} = await sql<Sum>`
    select edition, "of", kind, confidence, sum(n) as n from tallies group by edition, "of", kind, confidence`.execute(
    work,
  );
  const name = ({edition, of, kind, confidence}: Sum) => `${edition} ${of} ${kind} ${confidence}`;
  const sums = new Map<string, Sum & {ledger: number}>();
  for (const sum of found) sums.set(name(sum), {...sum, ledger: 0});
  for (const sum of wanted) sums.set(name(sum), {...sum, n: sums.get(name(sum))?.n ?? 0, ledger: sum.n});
  return [...sums.values()].filter(({n, ledger}) => n !== ledger).sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

/** Those who took part, one by one, and those a campaign knows of in one sum. */
async function people(work: Work): Promise<Sum[]> {
  const {rows} = await sql<{edition: string; n: number}>`
    select edition, sum(n) as n from (
      select edition, count(*) as n from people group by edition
      union all
      select substr(name, ${knownPeople.length + 1}) as edition, cast(value as bigint) as n from facts
      where name like ${`${knownPeople}%`}
    ) as all_people group by edition`.execute(work);
  return rows.map((row) => ({...peopleTally, ...row}));
}
