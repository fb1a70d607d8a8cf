/** One door to either database. Queries are written once; only what the two do not share is in `sqlite` and `postgres`. */
import {type Kysely, type Transaction} from 'kysely';
import {Refusal} from '../refusal.js';
import {sqlitePath} from '../settings.js';
import {migrate} from './migrate.js';
import {openPostgres} from './postgres.js';
import {openSqlite} from './sqlite.js';
import {type Tables} from './tables.js';

export type Database = Kysely<Tables>;
export type Work = Transaction<Tables>;

export interface Store {
  kind: 'sqlite' | 'postgres';
  db: Database;
  /** How many transactions may usefully run at once. */
  writers: number;
  /** Of these names, those nobody else is working on; ours until the transaction ends. */
  claim(work: Work, names: string[]): Promise<Set<string>>;
  /** Waits until nobody else has this name; ours until the transaction ends. */
  hold(work: Work, name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens, checks and migrates the database, or refuses with a sentence. Commands are patient, a server is not. */
export async function openStore(databaseUrl: string, {patient = false} = {}): Promise<Store> {
  const store = open(databaseUrl, 0);
  try {
    await migrate(store);
  } catch (error) {
    await store.close().catch(() => {});
    throw new Refusal(
      store.kind === 'sqlite'
        ? `DATABASE_URL: the SQLite file ${sqlitePath(databaseUrl)} cannot be used (${(error as Error).message}). ` +
            'Check that the file and its folder can be written and the disk has room.'
        : `DATABASE_URL: no working PostgreSQL database answers there (${reason(error)}). ` +
            'Check that the server runs and that host, name and password are right.',
    );
  }
  if (patient || store.kind === 'sqlite') return store;
  await store.close();
  return open(databaseUrl, 2000);
}

function open(databaseUrl: string, patience: number) {
  return databaseUrl.startsWith('file:') ? openSqlite(sqlitePath(databaseUrl)) : openPostgres(databaseUrl, patience);
}

/** A connection refused on every address of a host arrives as an AggregateError with an empty message. */
function reason(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return (first as Error).message || String((first as {code?: string}).code);
}
