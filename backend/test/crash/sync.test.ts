/** What no kill can show: that each thank-you leaves after the disk has said that the signature is on it. */
import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {importFixture} from '../support/backend.js';
import {sqlite, type TestDatabase} from '../support/databases.js';
import {type Cluster, noCluster, startCluster} from './cluster.js';
import {careless, type Program, shipped} from './processes.js';
import {noTrace, type Step, trace} from './tracing.js';

const signatures = 30;
const inOrder = {answers: signatures, unsynced: 0};
const outOfOrder = {answers: signatures, unsynced: signatures};

/** What whoever commits is seen to do: the last thing before the sync, and the sync. */
interface Signs {
  commit: RegExp;
  sync: RegExp;
}

const ofSqlite: Signs = {
  commit: /^p?write(64)?\(\d+<[^>]+-wal>/,
  sync: /^f(data)?sync\(\d+<[^>]+-wal>\) += 0$/,
};
const ofPostgres: Signs = {
  commit: /^recvfrom\(.*"Q\\0\\0\\0\\vcommit/,
  sync: /^f(data)?sync\(\d+<[^>]+\/pg_wal\/[0-9A-F]{24}>\) += 0$/,
};

describe('the order of sync and answer on SQLite', {skip: noTrace}, () => {
  let database: TestDatabase;
  before(async () => {
    database = await sqlite.create();
    await importFixture(database.url);
  });
  after(() => database.remove());

  it('is: first the disk, then the thanks, every time', async () => {
    const steps = await trace(shipped, database.url, signatures);
    assert.deepEqual(judge(steps, ofSqlite), inOrder);
  });

  it('is seen to be wrong when the database does not wait for the disk', async () => {
    const steps = await trace(await careless('unsynced'), database.url, signatures);
    assert.deepEqual(judge(steps, ofSqlite), outOfOrder);
  });
});

describe('the order of sync and answer on PostgreSQL', {skip: noTrace}, () => {
  let cluster: Cluster | undefined;
  before(async () => {
    cluster = await startCluster();
    if (cluster) await importFixture(cluster.url);
  });
  after(() => cluster?.stop());

  const traced = async (t: TestContext, program: Program, settings: {[name: string]: string}) => {
    if (cluster) return trace(program, cluster.url, signatures, await cluster.restartWith(settings));
    t.skip(noCluster);
    return undefined;
  };

  it('is: first the disk, then the thanks, even on a server that is configured not to wait', async (t) => {
    const steps = await traced(t, shipped, {synchronous_commit: 'off'});
    if (steps) assert.deepEqual(judge(steps, ofPostgres), inOrder);
  });

  it('is seen to be wrong when the commit does not wait for the disk', async (t) => {
    const steps = await traced(t, await careless('unsynced'), {synchronous_commit: 'on'});
    if (steps) assert.deepEqual(judge(steps, ofPostgres), outOfOrder);
  });

  it('is seen to be wrong when the server never asks the disk', async (t) => {
    const steps = await traced(t, shipped, {fsync: 'off'});
    if (steps) assert.deepEqual(judge(steps, ofPostgres), outOfOrder);
  });
});

/** An answer is in order when, since the one before it, somebody began to commit and synced after that. */
function judge(steps: Step[], {commit, sync}: Signs) {
  let committer: string | undefined;
  let synced = false;
  let answers = 0;
  let unsynced = 0;
  for (const {pid, call, begins, ends} of steps) {
    if (ends && commit.test(call)) [committer, synced] = [pid, false];
    if (ends && pid === committer && sync.test(call)) synced = true;
    if (!begins || !call.includes('HTTP/1.1 201')) continue;
    answers++;
    if (!synced) unsynced++;
    [committer, synced] = [undefined, false];
  }
  return {answers, unsynced};
}
