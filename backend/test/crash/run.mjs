/**
 * `npm run test:crash`: fifty kills and twenty restarts on each database, and the trace of the syncs. `-- --short` makes
 * it three of each, as in the normal tests. Brings a PostgreSQL server of its own unless TEST_POSTGRES_URL names one.
 */
import {spawnSync} from 'node:child_process';
import {startPostgres} from '../../../test/support/postgres.mjs';

const short = process.argv.includes('--short');
const postgres = await startPostgres();
const {status} = spawnSync(
  process.execPath,
  ['tools/node-test.mjs', 'backend/test/crash', '--', '--test-reporter=spec'],
  {
    stdio: 'inherit',
    env: {
      W4R_RESTARTS: short ? '3' : '20',
      ...process.env,
      W4R_CRASH_KILLS: short ? '3' : '50',
      ...(postgres.url && {TEST_POSTGRES_URL: postgres.url}),
    },
  },
);
postgres.stop();
process.exitCode = status ?? 1;
