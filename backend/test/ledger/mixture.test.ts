import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {auditTallies} from '../../src/store/auditing.js';
import {readTallies} from '../../src/store/counting.js';
import {openStore} from '../../src/store/store.js';
import {importFixture} from '../support/backend.js';
import {databases} from '../support/databases.js';
import {action, Mixture} from './mixture.js';

/** `npm run test:ledger` takes 100,000. */
const actions = Number(process.env['W4R_LEDGER_ACTIONS'] ?? 1500);
const seed = Number(process.env['W4R_LEDGER_SEED'] ?? Date.now() % 1_000_000);

for (const {name, skip, create} of databases) {
  describe(`the ledger on ${name}`, {skip}, () => {
    it(`agrees with every tally after ${actions} mixed actions (seed ${seed})`, async (test) => {
      const database = await create();
      await importFixture(database.url);
      const store = await openStore(database.url, {patient: true});
      try {
        const mixture = new Mixture(store);
        const all = fc.array(action, {minLength: actions, maxLength: actions, size: 'max'});
        const start = performance.now();
        await mixture.run(fc.sample(all, {seed, numRuns: 1})[0]!);
        const seconds = (performance.now() - start) / 1000;

        const wanted = [...mixture.sums].filter(([, n]) => n !== 0);
        const read = await readTallies(store.db);
        const tallies = read.filter(({of, n}) => /^(case|country):/.test(of) && n !== 0);
        const found = tallies.map(({of, kind, confidence, n}): [string, number] => [`${of} ${kind} ${confidence}`, n]);
        assert.deepEqual(found.sort(), wanted.sort());
        assert.ok(found.every(([, n]) => n > 0));
        assert.equal(read.find(({of}) => of === 'people')?.n ?? 0, mixture.people);
        assert.deepEqual(await auditTallies(store), []);

        const {rows} = await store.db
          .selectFrom('ledger')
          .select((row) => row.fn.countAll<number>().as('rows'))
          .executeTakeFirstOrThrow();
        const done = [...mixture.done].sort().map(([what, n]) => `${n} ${what}`);
        test.diagnostic(`${done.join(', ')}; ${mixture.refused} refused as they should be.`);
        test.diagnostic(`${rows} rows in the ledger, ${found.length} sums, all equal; ${seconds.toFixed(1)} s.`);
      } finally {
        await store.close();
        await database.remove();
      }
    });
  });
}
