import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {type Events} from '../../src/contract/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {startBackend} from './support/backend.js';
import {runCommand} from './support/command.js';
import {sqlite} from './support/databases.js';

describe('the gatherings of the sample', () => {
  it('are around the world, two of them unread, one cancelled, two over, of which one was told', async () => {
    const database = await sqlite.create();
    const env = {DATABASE_URL: database.url};
    await runCommand(['import', 'backend/campaigns/sample'], env);
    await runCommand(['seed-demo', 'backend/campaigns/sample/ledger.json'], env);
    const backend = await startBackend(database.url);
    const coming = await backend.json<Events>('/v1/events');
    const over = await backend.json<Events>('/v1/events?over=1');
    assert.deepEqual([coming.events.length, over.events.length], [12, 2]);
    assert.ok(coming.countries.length >= 9 && new Set(coming.events.map(({timeZone}) => timeZone)).size >= 10);
    assert.deepEqual(coming.events.filter(({state}) => state === 'cancelled').length, 1);
    assert.deepEqual(
      over.events.map(({letters}) => letters),
      [190, null],
    );
    const waiting = await backend.store.db.selectFrom('events').select('id').where('state', '=', 'waiting').execute();
    assert.equal(waiting.length, 2);
    assert.deepEqual(await auditTallies(backend.store), []);
    await backend.stop();
    await database.remove();
  });
});
