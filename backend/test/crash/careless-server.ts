/** A backend that does what ours must not, so that the checks can show that they would see it. */
import {sql} from 'kysely';
import {startServer, stopOnSignals} from '../../src/server.js';
import {readSettings} from '../../src/settings.js';
import {record, type Record} from '../../src/store/signing.js';
import {type Store} from '../../src/store/store.js';

/** Thanks first and stores a little later: what a queue in memory comes to. */
const early: Record = async (store, dataKeys, signings) => {
  setTimeout(() => void record(store, dataKeys, signings).catch(() => {}), 100);
  return signings.map(({signature}) => {
    const body = JSON.stringify({receipt: signature.id, status: 'counted', count: 1, version: 1, asOf: Date.now()});
    return {kind: 'answer', status: 201, body, replayed: false, counted: true};
  });
};

/** Keeps the count in memory and writes it down twice a second: what is between two writings, a crash takes. */
let total: number | undefined;
let written = 0;
const apart: Record = async (store, dataKeys, signings) => {
  if (total === undefined) {
    const {rows} = await sql<{n: number}>`select coalesce(sum(n), 0) as n from tallies`.execute(store.db);
    total = written = rows[0]!.n;
    setInterval(() => (written = total!), 500).unref();
  }
  const answers = await record(store, dataKeys, signings);
  total += answers.filter((answer) => answer.kind === 'answer' && answer.counted).length;
  await sql`update tallies set n = case slot when (select min(slot) from tallies) then ${written} else 0 end`.execute(
    store.db,
  );
  return answers;
};

/** Is told of a commit that the disk knows nothing of yet. */
const unsynced: Record = (store, ...signings) => {
  const claim: Store['claim'] = async (work, names) => {
    if (store.kind === 'postgres') await sql`set local synchronous_commit = off`.execute(work);
    return store.claim(work, names);
  };
  return record({...store, claim}, ...signings);
};

const how = process.argv[2];
const stores: {[name: string]: Record} = {early, apart, unsynced};
const running = await startServer(readSettings(process.env, 'backend'), {record: stores[how ?? '']});
// Within a transaction SQLite would not listen.
if (how === 'unsynced' && running.store.kind === 'sqlite')
  await sql`pragma synchronous = off`.execute(running.store.db);
stopOnSignals(running.stop);
console.log(running.address);
