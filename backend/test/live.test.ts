import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {type Counts, LiveCounts, LiveWithdrawn, Problem} from '../../src/contract/index.js';
import {touchRevision} from '../src/store/importing.js';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {databases, type TestDatabase} from './support/databases.js';
import {listen} from './support/listen.js';
import {until} from './support/until.js';

for (const {name, skip, create} of databases) {
  describe(`live counts from ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let other: TestBackend;
    before(async () => {
      database = await create();
      await importFixture(database.url);
      backend = await startBackend(database.url, {env: {LIVE_MAX: '3'}});
      // A second process on the same database.
      other = await startBackend(database.url);
    });
    after(async () => {
      await backend?.stop();
      await other?.stop();
      await database?.remove();
    });

    it('gives everything it knows on connecting, and a time to come back after', async () => {
      const live = await listen(backend, 'keys=campaign,case:well-keeper,case:nobody');
      const first = await live.next();
      live.stop();
      assert.equal(live.response.headers.get('content-type'), 'text/event-stream; charset=utf-8');
      assert.equal(live.response.headers.get('access-control-allow-origin'), '*');
      assert.deepEqual(
        v.parse(LiveCounts, first.data).counts.map(({key}) => key),
        ['campaign', 'case:well-keeper'],
      );
      assert.ok(live.retry >= 2500 && live.retry <= 7500);
    });

    it('tells a signature within two seconds, and only what changed', async () => {
      const live = await listen(backend, 'keys=campaign,case:well-keeper,case:bridge-song');
      await live.next();
      const started = performance.now();
      const {count} = await backend.signed();
      const news = await live.next(({data}) => data.counts.some((one) => one.count === count));
      const took = performance.now() - started;
      live.stop();
      assert.deepEqual(
        news.data.counts.map(({key}) => key),
        ['campaign', 'case:well-keeper'],
      );
      assert.ok(took < 2000, `it took ${took} ms`);
    });

    it('tells what another process counted within three seconds', async () => {
      const live = await listen(backend, 'keys=case:well-keeper');
      await live.next();
      const started = performance.now();
      const {count} = await other.signed();
      await live.next(({data}) => data.counts[0]!.count >= count);
      live.stop();
      assert.ok(performance.now() - started < 3000);
    });

    it('puts many signatures into few messages', async () => {
      const live = await listen(backend, 'keys=case:well-keeper');
      const first = await live.next();
      const {count: before} = first.data.counts[0]!;
      await Promise.all(Array.from({length: 100}, () => backend.signed()));
      let messages = 0;
      const done = ({data}: {data: Counts | {counts: {count: number}[]}}) => (
        messages++,
        data.counts[0]!.count >= before + 100
      );
      await live.next(done);
      live.stop();
      assert.ok(messages <= 8, `${messages} messages`);
    });

    it('takes no more listeners than it can hold, and says what to do instead', async () => {
      await until(() => backend.backend.hub.size === 0);
      const lives = await Promise.all([1, 2, 3].map(() => listen(backend, 'keys=campaign')));
      const response = await backend.get('/v1/live?keys=campaign');
      assert.equal(v.parse(Problem, await response.json()).code, 'busy');
      assert.ok(Number(response.headers.get('retry-after')) >= 30);
      for (const live of lives) live.stop();
    });

    it('tells every open page at once that a case was taken back', async () => {
      const live = await listen(other, 'keys=campaign');
      await live.next();
      await backend.store.db.transaction().execute(async (work) => {
        await work.updateTable('cases').set({withdrawn_at: Date.now()}).where('id', '=', 'well-keeper').execute();
        await touchRevision(work);
      });
      const {data} = await live.next(({event}) => event === 'withdrawn');
      live.stop();
      assert.deepEqual(v.parse(LiveWithdrawn, data), {case: 'well-keeper', edition: '2026'});
      assert.equal((await other.get('/v1/cases/well-keeper')).status, 410);
      assert.equal((await other.sign()).status, 410);
    });

    it('tells so as well whoever looks again only later', async () => {
      const live = await listen(other, 'keys=campaign,case:well-keeper');
      const {data} = await live.next(({event}) => event === 'withdrawn');
      live.stop();
      assert.deepEqual(v.parse(LiveWithdrawn, data), {case: 'well-keeper', edition: '2026'});
    });
  });
}
