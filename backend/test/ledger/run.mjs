/**
 * `npm run test:ledger`: 100,000 mixed signatures, reports, corrections, rejections, verifications and erasures on each
 * database, after which every tally must equal the ledger. Brings a PostgreSQL server of its own unless TEST_POSTGRES_URL
 * names one.
 */
import {spawnSync} from 'node:child_process';
import {startPostgres} from '../../../test/support/postgres.mjs';

const postgres = await startPostgres();
const {status} = spawnSync(
  process.execPath,
  ['tools/node-test.mjs', 'backend/test/ledger', '--', '--test-reporter=spec'],
  {
    stdio: 'inherit',
    env: {W4R_LEDGER_ACTIONS: '100000', ...process.env, ...(postgres.url && {TEST_POSTGRES_URL: postgres.url})},
  },
);
postgres.stop();
process.exitCode = status ?? 1;
