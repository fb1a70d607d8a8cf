/**
 * `npm start`: builds what is out of date, then starts the backend with the sample campaign. Everything the
 * environment or a file `.env` says is taken over; `npx w4r-backend --help` lists it.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {buildBackend} from '../backend/build.mjs';

if (existsSync('.env')) process.loadEnvFile('.env');
if (existsSync('examples')) process.env.EXAMPLES_DIR ??= 'examples';

if (existsSync('tools/build.mjs')) {
  // Quiet while it goes well: what a newcomer needs to see is the address.
  const {status, stdout, stderr} = spawnSync(process.execPath, ['tools/build.mjs'], {encoding: 'utf8'});
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    process.exit(1);
  }
}
const cli = await buildBackend();
process.argv = [process.argv[0], cli, 'demo', 'backend/campaigns/sample', 'backend/campaigns/sample-2025'];
await import(pathToFileURL(cli).href);
