import assert from 'node:assert/strict';
import {randomInt} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {type Counts} from '../../src/contract/index.js';
import {auditTallies, rebuildTallies} from '../src/store/auditing.js';
import {seedDemo} from '../src/store/seeding.js';
import {addToTallies} from '../src/store/ledger.js';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {databases, type TestDatabase} from './support/databases.js';

for (const {name, skip, create} of databases) {
  describe(`the ledger on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    before(async () => {
      database = await create();
      await importFixture(database.url);
      backend = await startBackend(database.url, {env: {RATE_BURST: '100000'}});
    });
    after(async () => {
      await backend?.stop();
      await database?.remove();
    });
    const count = async () => {
      await backend.board.refreshed();
      return (await backend.json<Counts>('/v1/counts?keys=campaign')).counts[0]!;
    };

    it('agrees with every tally after 5,000 first, repeated and replayed signatures', async () => {
      const keys = Array.from({length: 1000}, () => crypto.randomUUID());
      const operations = Array.from({length: 5000}, () => {
        const who = randomInt(2000);
        const kind = randomInt(3);
        return kind === 0
          ? {email: `person-${who}@example.org`}
          : kind === 1
            ? {email: `person-${who}@example.org`, body: {source: who % 2 ? 'night-school' : 'elsewhere'}}
            : {email: `person-${who % 1000}@example.org`, key: keys[who % 1000]!};
      });
      const statuses = new Map<number, number>();
      for (let at = 0; at < operations.length; at += 250) {
        for (const {status} of await Promise.all(operations.slice(at, at + 250).map((one) => backend.sign(one)))) {
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
      }
      assert.deepEqual([...statuses.keys()], [201]);
      assert.deepEqual(await auditTallies(backend.store), []);
      const people = await backend.store.db.selectFrom('signatures').select('person_key').distinct().execute();
      assert.equal((await count()).count, people.length);
    });

    it('names a tally that disagrees, and is made anew from the ledger with a higher version', async () => {
      const before = await count();
      const stray = {
        edition: '2026',
        of: 'case:well-keeper',
        kind: 'signature',
        confidence: 'confirmed',
        slot: 3,
        n: 7,
        changes: 1,
      };
      await backend.store.db.transaction().execute((work) => addToTallies(work, [stray]));
      const wrong = await count();
      assert.equal(wrong.count, before.count + 7);
      assert.equal((await auditTallies(backend.store)).length, 1);
      await rebuildTallies(backend.store);
      assert.deepEqual(await auditTallies(backend.store), []);
      const right = await count();
      assert.equal(right.count, before.count);
      assert.ok(right.version > wrong.version);
    });

    it('is seeded for a demonstration once, never later than now, with corrections and a case at nothing', async () => {
      const now = Date.now();
      const parameters = {
        cases: {'well-keeper': {signature: 90_000, letter: 7_000, solidarity: 900}, 'quiet-harbour': {}},
        sources: {'night-school': 1234},
        corrections: [{case: 'well-keeper', kind: 'letter', n: -500, reason: 'A parcel was counted twice.'}],
      };
      const before = await count();
      assert.ok((await seedDemo(backend.store, parameters, now)) > 100);
      assert.equal(await seedDemo(backend.store, parameters, now), 0);
      const seeded = await count();
      assert.equal(seeded.count, before.count + 97_400);
      assert.deepEqual(
        seeded.kinds.filter(({kind}) => kind !== 'signature'),
        [
          {kind: 'letter', count: 6_500},
          {kind: 'solidarity', count: 900},
        ],
      );
      assert.deepEqual([seeded.split.selfReported, seeded.split.verified], [6_160 - 500 + 576, 840 + 324]);
      assert.deepEqual(await auditTallies(backend.store), []);
      const later = await backend.store.db.selectFrom('ledger').select('id').where('at', '>', now).execute();
      assert.deepEqual(later, []);
    });
  });
}
