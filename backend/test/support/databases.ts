/** Both databases, each test with one of its own; without a PostgreSQL server that half is skipped, and says so. */
import {randomUUID} from 'node:crypto';
import {join} from 'node:path';
import pg from 'pg';
import {temporaryFolder} from './backend.js';

export const postgresUrl = process.env['TEST_POSTGRES_URL'];

export interface TestDatabase {
  url: string;
  remove(): Promise<void>;
}

export interface DatabaseKind {
  name: 'SQLite' | 'PostgreSQL';
  skip: string | false;
  create(): Promise<TestDatabase>;
}

export const sqlite: DatabaseKind = {
  name: 'SQLite',
  skip: false,
  async create() {
    const {folder, remove} = temporaryFolder();
    return {url: `file:${join(folder, 'w4r.db')}`, remove: async () => remove()};
  },
};

export const postgres: DatabaseKind = {
  name: 'PostgreSQL',
  skip: postgresUrl ? false : 'no PostgreSQL server: `npm test` starts one, or set TEST_POSTGRES_URL',
  async create() {
    const name = `w4r_${randomUUID().replaceAll('-', '')}`;
    await asAdministrator(`create database ${name}`);
    const url = new URL(postgresUrl!);
    url.pathname = `/${name}`;
    return {url: url.href, remove: () => asAdministrator(`drop database ${name} with (force)`)};
  },
};

export const databases = [sqlite, postgres];

async function asAdministrator(statement: string) {
  const client = new pg.Client({connectionString: postgresUrl});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
