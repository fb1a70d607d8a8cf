/** PostgreSQL through pg: any number of processes on one database, which may be replicated or managed. */
import {createHash} from 'node:crypto';
import {Kysely, PostgresDialect, sql, type PostgresPool} from 'kysely';
import pg from 'pg';
import {checkBinds} from './binds.js';
import {type Store} from './store.js';

const connections = 6;

/** int8 and sums of it arrive as text; every number of ours is far below 2^53. */
const asNumbers: number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC];
const types = new pg.TypeOverrides();
for (const type of asNumbers) types.setTypeParser(type, Number);

/**
 * `patience` in milliseconds, 0 for ever: a request is answered within three seconds, so nothing it needs may wait
 * longer; a migration or an import may take its time.
 */
export function openPostgres(url: string, patience: number): Store {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience || 10_000,
    query_timeout: patience || undefined,
    keepAlive: true,
    types,
  });
  // An idle connection may die at any time; the pool replaces it, and the next query says if it cannot.
  pool.on('error', () => {});
  // The same for one in use: its query rejects, and that is told to whoever asked.
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    kind: 'postgres',
    db: new Kysely({dialect: new PostgresDialect({pool: guarded(pool, patience)})}),
    writers: 3,
    claim: async (work, names) => {
      const rows = names.map((name, at) => sql`(${sql.lit(at)}, ${lockNumber(name)}::bigint)`);
      const {rows: answers} = await sql<{at: number; ours: boolean}>`
        select v.at as at, pg_try_advisory_xact_lock(v.k) as ours from (values ${sql.join(rows)}) as v(at, k)`.execute(
        work,
      );
      return new Set(answers.filter(({ours}) => ours).map(({at}) => names[at]!));
    },
    hold: async (work, name) => {
      await sql`select pg_advisory_xact_lock(${lockNumber(name)}::bigint)`.execute(work);
    },
    close: () => pool.end(),
  };
}

/** 64 bits of a digest: two names that share one would only wait for each other. */
function lockNumber(name: string) {
  return createHash('sha256').update(name).digest().readBigInt64BE(0).toString();
}

const prepared = new WeakSet<pg.PoolClient>();

function guarded(pool: pg.Pool, patience: number): PostgresPool {
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      let broken = false;
      const query = async (text: string, binds: readonly unknown[] = []) => {
        checkBinds(binds);
        try {
          return await client.query(text, binds as unknown[]);
        } catch (error) {
          // An error of the server's carries a severity. Anything else, a timeout above all, leaves the connection in
          // an unknown state: given back as it is, it would bring its open transaction into the next one.
          if (!(error as pg.DatabaseError).severity) broken = true;
          throw error;
        }
      };
      const release = () => client.release(broken);
      if (!prepared.has(client)) {
        try {
          // An acknowledgement must survive the loss of the server, whatever its configuration says.
          await query(
            `set synchronous_commit = on; set statement_timeout = ${patience}; set lock_timeout = ${patience}; ` +
              `set idle_in_transaction_session_timeout = 10000`,
          );
          prepared.add(client);
        } catch (error) {
          release();
          throw error;
        }
      }
      return {query, release} as unknown as Awaited<ReturnType<PostgresPool['connect']>>;
    },
  };
}
