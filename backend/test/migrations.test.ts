import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {sql} from 'kysely';
import {migrations} from '../migrations/index.js';
import {forgetOldKeys} from '../src/store/forgetting.js';
import {migrate} from '../src/store/migrate.js';
import {openStore} from '../src/store/store.js';
import {databases} from './support/databases.js';

const run = promisify(execFile);

for (const {name, skip, create} of databases) {
  describe(`bringing ${name} up to date`, {skip}, () => {
    it('leaves nothing of a migration that fails half way, and can be tried again', async () => {
      const database = await create();
      const store = await openStore(database.url);
      const statements = ['create table letters (id text primary key)', 'create table letters (id text primary key)'];
      await assert.rejects(migrate(store, [...migrations, {name: '002-broken', statements}]));
      await assert.rejects(sql`select * from letters`.execute(store.db), 'the first half is gone too');
      await migrate(store, [...migrations, {name: '002-mended', statements: statements.slice(1)}]);
      assert.deepEqual((await sql`select * from letters`.execute(store.db)).rows, []);
      await store.close();
      await database.remove();
    });

    it('is done once, however many processes start together', async () => {
      const database = await create();
      const open = () =>
        run(process.execPath, ['backend/bin/w4r-backend.mjs', 'audit'], {
          env: {...process.env, DATABASE_URL: database.url},
        });
      for (const {stdout} of await Promise.all([open(), open(), open()])) assert.equal(stdout, 'All counts agree.\n');
      await database.remove();
    });

    it('refuses a value no database should see, instead of ending the process', async () => {
      const database = await create();
      const {db, close} = await openStore(database.url);
      for (const value of [true, undefined, Number.NaN, {}, new Date()]) {
        const insert = db.insertInto('facts').values({name: 'x', value: value as never});
        if (value !== undefined) await assert.rejects(insert.execute(), TypeError);
      }
      await close();
      await database.remove();
    });

    it('forgets keys after fourteen days, not before', async () => {
      const database = await create();
      const store = await openStore(database.url);
      const day = 86_400_000;
      const row = (id: string, created_at: number) => ({id, request_hash: '', status: 201, body: '', created_at});
      await store.db
        .insertInto('idempotency')
        .values([row('old', 0), row('young', 2 * day)])
        .execute();
      await forgetOldKeys(store, 15 * day);
      assert.deepEqual(
        (await store.db.selectFrom('idempotency').select('id').execute()).map(({id}) => id),
        ['young'],
      );
      await store.close();
      await database.remove();
    });
  });
}
