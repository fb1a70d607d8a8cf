/** SQLite through libsql: one file, write-ahead log, every commit synced before it is believed. */
import {closeSync, existsSync, mkdirSync, openSync} from 'node:fs';
import {dirname} from 'node:path';
import {Kysely, SqliteDialect, type SqliteDatabase} from 'kysely';
import Libsql from 'libsql';
import {Refusal} from '../refusal.js';
import {checkBinds} from './binds.js';
import {type Store} from './store.js';

export function openSqlite(path: string): Store {
  const file = openFile(path);
  return {
    kind: 'sqlite',
    db: new Kysely({dialect: new SqliteDialect({database: guarded(file)})}),
    writers: 1,
    // One writer at a time: whoever is inside a transaction has every name.
    claim: async (_work, names) => new Set(names),
    hold: async () => {},
    async close() {
      if (file.open) file.close();
    },
  };
}

function openFile(path: string) {
  try {
    mkdirSync(dirname(path), {recursive: true, mode: 0o700});
    // Made by us, so that nobody else on the machine can read it; the log beside it takes over its rights. One that is
    // there is left alone: closing any handle of it gives up the locks that this process holds on it, and another
    // process would then delete the log under our writes.
    if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
    const file = new Libsql(path);
    file.pragma('busy_timeout = 2000');
    file.pragma('journal_mode = WAL');
    file.pragma('synchronous = FULL');
    file.pragma('foreign_keys = ON');
    return file;
  } catch (error) {
    throw new Refusal(
      `DATABASE_URL: the SQLite file ${path} cannot be opened (${(error as Error).message}). ` +
        'Check that the folder exists and can be written, or name another file.',
    );
  }
}

function guarded(file: Libsql.Database): SqliteDatabase {
  return {
    close: () => file.close(),
    prepare(sql) {
      // Taking the write lock at once lets two processes wait for each other instead of failing half way.
      const statement = file.prepare(sql === 'begin' ? 'begin immediate' : sql);
      return {
        reader: statement.reader,
        all(binds) {
          checkBinds(binds);
          return statement.all(binds);
        },
        run(binds) {
          checkBinds(binds);
          // A full disk ends the transaction by itself; complaining about the rollback would hide the reason.
          if (sql === 'rollback' && !file.inTransaction) return {changes: 0, lastInsertRowid: 0};
          return statement.run(binds);
        },
        iterate(binds) {
          checkBinds(binds);
          return statement.iterate(binds);
        },
      };
    },
  };
}
