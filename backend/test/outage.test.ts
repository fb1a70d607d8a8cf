import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import * as v from 'valibot';
import {Problem} from '../../src/contract/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {postgres, sqlite, type TestDatabase} from './support/databases.js';
import {listen} from './support/listen.js';
import {reporter} from './support/reports.js';
import {until} from './support/until.js';
import {createWire} from './support/wire.js';

/** Refused with a time to try again, and within what a person waits. */
async function isUnavailable(backend: TestBackend, signing = {}, send = () => backend.sign(signing)) {
  const started = performance.now();
  await isRefusal(await send(), started);
}

async function isRefusal(response: Response, started: number) {
  const problem = v.parse(Problem, await response.json());
  assert.deepEqual([response.status, problem.code], [503, 'unavailable']);
  assert.ok(Number(response.headers.get('retry-after')) > 0);
  assert.ok(performance.now() - started < 3000, `${performance.now() - started} ms`);
}

async function readsAtOnce(backend: TestBackend) {
  for (const path of [
    '/v1/campaign',
    '/v1/cases',
    '/v1/cases/well-keeper',
    '/v1/counts',
    '/cases/well-keeper',
    '/livez',
  ]) {
    const started = performance.now();
    assert.equal((await backend.get(path)).status, 200, path);
    // Less than anything that asks the database would wait.
    assert.ok(performance.now() - started < 1500, `${path} took ${performance.now() - started} ms`);
  }
}

const readiness = async (backend: TestBackend) => (await backend.get('/readyz')).status;

for (const [trouble, begin, end] of [
  ['the disk is full', 'pragma max_page_count = 1', 'pragma max_page_count = 1000000'],
  ['the file cannot be written', 'pragma query_only = 1', 'pragma query_only = 0'],
] as const) {
  describe(`when ${trouble}`, () => {
    it('thanks nobody, goes on showing the campaign, and recovers by itself', async (the) => {
      const database = await sqlite.create();
      await importFixture(database.url);
      const backend = await startBackend(database.url);
      the.after(async () => {
        await backend.stop();
        await database.remove();
      });
      const {db} = backend.store;
      const before = await backend.signed();
      await sql.raw(begin).execute(db);
      let thanked = 0;
      const sign = async (): Promise<object> => {
        const somebody = {key: randomUUID(), email: `${thanked}@example.org`};
        const started = performance.now();
        const response = await backend.sign(somebody);
        // Room on a page that is there already takes a few, and which of them is chance.
        if (response.status === 201 && thanked++ < 200) return sign();
        await isRefusal(response, started);
        return somebody;
      };
      const patient = await sign();
      await readsAtOnce(backend);
      // A page that is there already may still be written, so only the second trouble shows here.
      if (trouble !== 'the disk is full') assert.equal(await readiness(backend), 503);
      await sql.raw(end).execute(db);
      const after = await backend.signed(patient);
      assert.equal(after.count, before.count + thanked + 1);
      assert.equal(await readiness(backend), 200);
      assert.deepEqual(await auditTallies(backend.store), []);
    });
  });
}

describe('when PostgreSQL', {skip: postgres.skip}, () => {
  let database: TestDatabase;
  let wire: Awaited<ReturnType<typeof createWire>>;
  let backend: TestBackend;
  before(async () => {
    database = await postgres.create();
    await importFixture(database.url);
    wire = await createWire(database.url);
    backend = await startBackend(wire.url);
  });
  after(async () => {
    await backend?.stop();
    wire?.close();
    await database?.remove();
  });

  for (const trouble of ['hold', 'cut'] as const) {
    it(`${trouble === 'hold' ? 'stalls' : 'is gone'}, reads go on, signing says so, and both recover`, async () => {
      const before = await backend.signed();
      const people = reporter(backend);
      const {receipt} = await people.reported({count: 1});
      const told = {key: randomUUID(), count: 2};
      const live = await listen(backend, 'keys=case:well-keeper');
      await live.next();
      wire[trouble]();
      const key = randomUUID();
      try {
        await Promise.all([
          isUnavailable(backend, {key, email: `${trouble}@example.org`}),
          ...Array.from({length: 20}, () => isUnavailable(backend)),
          ...Array.from({length: 20}, () => isUnavailable(backend, {}, () => people.report(told))),
          isUnavailable(backend, {}, () => people.correct(receipt, 3)),
          readsAtOnce(backend),
        ]);
        await until(async () => (await readiness(backend)) === 503);
        await readsAtOnce(backend);
      } finally {
        wire.mend();
      }
      const mended = performance.now();
      await until(async () => (await backend.sign({key, email: `${trouble}@example.org`})).status === 201);
      await until(async () => (await people.report(told)).status === 201);
      assert.ok(performance.now() - mended < 5000);
      await live.next(({data}) => data.counts[0]!.count > before.count);
      live.stop();
      await until(async () => (await readiness(backend)) === 200);
      const reports = await backend.store.db.selectFrom('reports').select('id').where('n', '=', 2).execute();
      assert.equal(reports.length, trouble === 'hold' ? 1 : 2, 'one report, however often it was sent');
      assert.ok(wire.open <= 6, `${wire.open} connections are open`);
      assert.deepEqual(await auditTallies(backend.store), []);
    });
  }
});
