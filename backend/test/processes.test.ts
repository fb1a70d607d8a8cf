import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {describe, it} from 'node:test';
import {auditTallies} from '../src/store/auditing.js';
import {importFixture, startBackend} from './support/backend.js';
import {postgres} from './support/databases.js';

// On SQLite one process is the rule; on PostgreSQL there may be any number.
for (const {name, skip, create} of [postgres]) {
  describe(`two processes on one ${name} database`, {skip}, () => {
    it('count everybody once, whichever of them people and their repeats reach', async () => {
      const database = await create();
      await importFixture(database.url);
      const env = {RATE_BURST: '100000'};
      const both = [await startBackend(database.url, {env}), await startBackend(database.url, {env})] as const;
      const crowd = Array.from({length: 150}, (_, n) => ({email: `p${n}@example.org`, key: randomUUID()}));
      const answers = await Promise.all(
        crowd.flatMap((signing) => [
          // The same request at both, at once; and the same person again under another key.
          both[0].sign(signing),
          both[1].sign(signing),
          both[1].sign({email: signing.email}),
        ]),
      );
      const statuses = new Set(answers.map(({status}) => status));
      assert.deepEqual([...statuses], [201]);
      const bodies = await Promise.all(answers.map((answer) => answer.text()));
      for (let at = 0; at < bodies.length; at += 3)
        assert.equal(bodies[at], bodies[at + 1], 'the same answer from both');
      const signatures = await both[0].store.db.selectFrom('signatures').select('id').execute();
      assert.equal(signatures.length, crowd.length);
      assert.deepEqual(await auditTallies(both[0].store), []);
      for (const backend of both) await backend.stop();
      await database.remove();
    });
  });
}
