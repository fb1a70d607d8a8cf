/**
 * Nothing lost, nothing doubled. Three kills each in the normal tests; `npm run test:crash` makes it fifty.
 * A kill loses only what a process had not handed to the system: that it had also reached the disk, `sync.test.ts` shows.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import pg from 'pg';
import {importFixture} from '../support/backend.js';
import {type DatabaseKind, postgres, sqlite} from '../support/databases.js';
import {until} from '../support/until.js';
import {noCluster, startCluster} from './cluster.js';
import {findDamage, none} from './damage.js';
import {careless, type Process, type Program, shipped, startProcess} from './processes.js';
import {createTraffic, drive, post, readConsents, type Traffic} from './traffic.js';

const kills = Number(process.env['W4R_CRASH_KILLS'] ?? 3);
const acknowledgements = 100;

for (const kind of [sqlite, postgres]) {
  describe(`killed on ${kind.name}`, {skip: kind.skip}, () => {
    it(`loses and doubles nobody when the backend is killed ${kills} times under 200 signatures a second`, async (t) => {
      await withDatabase(kind, async (url) => {
        const traffic = await killAgainAndAgain(shipped, url, kills);
        await replayAll(traffic, url);
        assert.deepEqual(await findDamage(url, traffic), none);
        t.diagnostic(describeTraffic(traffic, kills));
      });
    });
  });
}

describe('a careless backend', () => {
  it('is caught when it thanks before it has stored', async () => {
    await withDatabase(sqlite, async (url) => {
      const traffic = await killAgainAndAgain(await careless('early'), url, 2);
      const {lost} = await findDamage(url, traffic);
      assert.ok(lost.length > 0);
    });
  });

  it('is caught when it counts beside the transaction', async () => {
    await withDatabase(sqlite, async (url) => {
      const traffic = await killAgainAndAgain(await careless('apart'), url, 2);
      const {differing} = await findDamage(url, traffic);
      assert.ok(differing.length > 0);
    });
  });
});

describe('PostgreSQL itself killed', {skip: postgres.skip}, () => {
  it('is waited for, and nobody is lost or doubled', async (t) => {
    const cluster = await startCluster();
    if (!cluster) return t.skip(noCluster);
    const {url, stop} = cluster;
    try {
      await importFixture(url);
      const traffic = createTraffic();
      const backend = await startProcess(shipped, url);
      const consents = await readConsents(backend.address);
      const times = Math.max(2, Math.round(kills / 6));
      for (let n = 0; n < times; n++) {
        await drive(traffic, backend.address, consents, acknowledgements);
        await killServerProcess(url);
        await until(() => answers(url), 20_000);
        // Without being restarted, the backend finds its way back.
        await until(async () => (await fetch(`${backend.address}/readyz`)).ok, 20_000);
      }
      await drive(traffic, backend.address, consents, acknowledgements);
      await backend.kill('SIGTERM');
      await replayAll(traffic, url);
      assert.deepEqual(await findDamage(url, traffic), none);
      t.diagnostic(describeTraffic(traffic, times));
    } finally {
      stop();
    }
  });
});

async function withDatabase({create}: DatabaseKind, work: (url: string) => Promise<void>) {
  const database = await create();
  try {
    await importFixture(database.url);
    await work(database.url);
  } finally {
    await database.remove();
  }
}

async function killAgainAndAgain(program: Program, url: string, times: number) {
  const traffic = createTraffic();
  for (let n = 0; n < times; n++) {
    const backend = await startProcess(program, url);
    await retryDoubtful(traffic, backend);
    await drive(traffic, backend.address, await readConsents(backend.address), acknowledgements);
    await backend.kill('SIGKILL');
  }
  return traffic;
}

/** Half of those who never got an answer try again with the same key, as the widget does; the others have gone home. */
async function retryDoubtful(traffic: Traffic, {address}: Process) {
  const doubtful = traffic.sent.slice(-200).filter(({answer}, at) => answer === undefined && at % 2 === 0);
  await Promise.all(doubtful.map((signing) => post(traffic, address, signing)));
}

/** Everybody who was thanked asks once more, and gets the very same answer. */
async function replayAll(traffic: Traffic, url: string) {
  const backend = await startProcess(shipped, url);
  const thanked = traffic.sent.filter(({answer}) => answer !== undefined);
  const sample = thanked.filter((_, at) => at % Math.ceil(thanked.length / 1000) === 0);
  for (let at = 0; at < sample.length; at += 100) {
    await Promise.all(sample.slice(at, at + 100).map((signing) => post(traffic, backend.address, signing, 'crash')));
  }
  await backend.kill('SIGTERM');
}

/** The server answers the death of one of its processes by ending all of them and recovering from its log. */
async function killServerProcess(url: string) {
  const client = new pg.Client({connectionString: url});
  client.on('error', () => {});
  await client.connect();
  const {rows} = await client.query<{pid: number}>(
    'select pid from pg_stat_activity where pid <> pg_backend_pid() and backend_type = $1',
    ['client backend'],
  );
  process.kill(rows[0]!.pid, 'SIGKILL');
  await client.end().catch(() => {});
}

async function answers(url: string) {
  const client = new pg.Client({connectionString: url, connectionTimeoutMillis: 1000});
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function describeTraffic({sent, acknowledged, requests, rates}: Traffic, times: number) {
  const rate = Math.round(rates.reduce((sum, one) => sum + one, 0) / rates.length);
  return `${times} kills, ${requests} requests at ${rate} a second, ${acknowledged} of ${sent.length} acknowledged`;
}
