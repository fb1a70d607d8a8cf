/** A PostgreSQL server of a test's own: nobody else's is killed, restarted or traced. */
import pg from 'pg';
import {startPostgres} from '../../../test/support/postgres.mjs';
import {isRoot} from '../../../test/support/system.mjs';

export interface Cluster {
  url: string;
  /** Makes these the server's settings; returns the shell command that restarts it with them. */
  restartWith(settings: {[name: string]: string}): Promise<string>;
  stop(): void;
}

export const noCluster = 'no PostgreSQL on this machine to start a server of: install version 13 or newer';

/** Undefined on a machine without PostgreSQL. */
export async function startCluster(): Promise<Cluster | undefined> {
  const given = process.env['TEST_POSTGRES_URL'];
  delete process.env['TEST_POSTGRES_URL'];
  const {url, stop} = await startPostgres();
  if (given !== undefined) process.env['TEST_POSTGRES_URL'] = given;
  return url === undefined ? undefined : {url, stop, restartWith: (settings) => configure(url, settings)};
}

async function configure(url: string, settings: {[name: string]: string}) {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    await client.query('alter system reset all');
    // Nobody but the process that commits shall write the log: one that did it in passing would have synced as well.
    for (const [name, value] of Object.entries({wal_writer_delay: '10s', ...settings})) {
      await client.query(`alter system set ${name} = '${value}'`);
    }
    const {rows} = await client.query<{programs: string; folder: string}>(
      `select (select setting from pg_config where name = 'BINDIR') as programs,
        current_setting('data_directory') as folder`,
    );
    const {programs, folder} = rows[0]!;
    // PostgreSQL refuses to run as root, and as somebody else it may not enter every folder.
    const asWhom = isRoot ? 'runuser -u postgres -- ' : '';
    const restart = `${asWhom}'${programs}/pg_ctl' -D '${folder}' -l '${folder}/server.log' -m fast -w restart`;
    return `(cd '${folder}' && ${restart}) >/dev/null`;
  } finally {
    await client.end();
  }
}
