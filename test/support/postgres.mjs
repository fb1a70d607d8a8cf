/**
 * A PostgreSQL server to test against: the one in TEST_POSTGRES_URL, or a cluster of our own in a temporary folder,
 * on a free port of the loopback address. Durable as in production (fsync stays on): the crash test needs that.
 */
import {spawnSync} from 'node:child_process';
import {chownSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {freePort, installPackages, isRoot, onPath, say, starts} from './system.mjs';

const missing = 'install PostgreSQL 13 or newer, or give a server in TEST_POSTGRES_URL';

/** The newest first. @param {string} folder */
const versionsIn = (folder, prefix = '') => {
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
      .sort((a, b) => b.localeCompare(a, 'en', {numeric: true}))
      .map((name) => join(folder, name, 'bin'));
  } catch {
    return [];
  }
};

function findPrograms() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return [
    dirname(onPath('pg_ctl') ?? ''),
    ...versionsIn('/usr/lib/postgresql'),
    ...versionsIn('/opt/homebrew/opt', 'postgresql'),
    ...versionsIn('/usr/local/opt', 'postgresql'),
    ...versionsIn('/Applications/Postgres.app/Contents/Versions'),
    ...versionsIn('C:/Program Files/PostgreSQL'),
  ]
    .map((folder) => ({initdb: join(folder, `initdb${suffix}`), pgCtl: join(folder, `pg_ctl${suffix}`)}))
    .find(({initdb, pgCtl}) => starts(initdb) && starts(pgCtl));
}

/** PostgreSQL refuses to run as root. */
const asWhom = isRoot ? ['runuser', '-u', 'postgres', '--'] : [];

/** @param {string[]} command */
function run(...command) {
  const [program = '', ...rest] = [...asWhom, ...command];
  const {status, stderr, error} = spawnSync(program, rest, {
    // From a folder that the other user may enter.
    cwd: tmpdir(),
    // The server inherits these: a pipe would keep us waiting until it ends.
    stdio: ['ignore', 'ignore', command.includes('start') ? 'ignore' : 'pipe'],
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`${command[0]}: ${error?.message ?? stderr ?? `ended with ${status}`}`);
}

/** @param {{install?: boolean}} [options] @returns {Promise<{url?: string, missing: string, stop: () => void}>} */
export async function startPostgres({install = false} = {}) {
  const url = process.env.TEST_POSTGRES_URL;
  if (url) return {url, missing: '', stop() {}};

  if (install && !findPrograms()) {
    installPackages({apt: ['postgresql'], dnf: ['postgresql-server'], brew: ['postgresql@17']});
  }
  const programs = findPrograms();
  if (!programs) {
    say(`postgres: none. To test on it, ${missing}.`);
    return {missing, stop() {}};
  }
  try {
    return await startCluster(programs);
  } catch (error) {
    say(`postgres: ${/** @type {Error} */ (error).message.trim()}`);
    return {missing: `make ${programs.initdb} work here, or give a server in TEST_POSTGRES_URL`, stop() {}};
  }
}

/** @param {{initdb: string, pgCtl: string}} programs */
async function startCluster({initdb, pgCtl}) {
  const folder = mkdtempSync(join(tmpdir(), 'w4r-postgres-'));
  if (isRoot) chownSync(folder, Number(spawnSync('id', ['-u', 'postgres'], {encoding: 'utf8'}).stdout), 0);
  let running = false;
  const stop = () => {
    if (running) run(pgCtl, '-D', folder, '-m', 'immediate', '-w', 'stop');
    running = false;
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    run(initdb, '-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync');
    const port = await freePort();
    const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c max_connections=200`;
    // Windows has no socket folder.
    const options = process.platform === 'win32' ? settings.replace(/-k \S+ /, '') : settings;
    run(pgCtl, '-D', folder, '-l', join(folder, 'server.log'), '-w', '-o', options, 'start');
    running = true;
    say(`postgres: a temporary cluster on port ${port} (${initdb})`);
    return {url: `postgres://postgres@127.0.0.1:${port}/postgres`, missing: '', stop};
  } catch (error) {
    stop();
    throw error;
  }
}
