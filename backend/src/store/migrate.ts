/** Forward only, each migration in a transaction of its own, safe to start in several processes at once. */
import {sql} from 'kysely';
import {migrations as all, type Migration} from '../../migrations/index.js';
import {type Store} from './store.js';

export async function migrate(store: Store, migrations: Migration[] = all) {
  await store.db.transaction().execute(async (work) => {
    if (store.kind === 'postgres') await sql`select pg_advisory_xact_lock(87870001)`.execute(work);
    await sql`create table if not exists migrations (name text primary key, at bigint not null)`.execute(work);
  });
  for (const {name, statements} of migrations) {
    await store.db.transaction().execute(async (work) => {
      if (store.kind === 'postgres') {
        // Two processes may start together, and a migration may take longer than any request.
        await sql`set local statement_timeout = 0`.execute(work);
        await sql`select pg_advisory_xact_lock(87870001)`.execute(work);
      }
      const {rows} = await sql`select name from migrations where name = ${name}`.execute(work);
      if (rows.length > 0) return;
      for (const statement of statements) {
        await sql.raw(typeof statement === 'string' ? statement : statement[store.kind]).execute(work);
      }
      await sql`insert into migrations (name, at) values (${name}, ${Date.now()})`.execute(work);
    });
  }
}
