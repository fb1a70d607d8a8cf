/** Bundles the command line with the contract it shares with the widgets; libraries stay in node_modules. */
import {existsSync, readdirSync, renameSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const outfile = join(here, 'dist/cli.mjs');
const sources = ['src', 'migrations', 'openapi.json', '../src/contract', 'build.mjs', 'package.json'];

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

/** Does nothing while the bundle is newer than everything it is made from. */
export async function buildBackend() {
  const made = existsSync(outfile) ? statSync(outfile).mtimeMs : 0;
  if (made > Math.max(...sources.map((source) => newest(join(here, source))))) return outfile;
  const {build} = await import('esbuild');
  // Renamed when it is whole: several commands may start at once, and each may find the bundle old.
  const half = `${outfile}.${process.pid}`;
  await build({
    entryPoints: [join(here, 'src/cli.ts')],
    outfile: half,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  renameSync(half, outfile);
  return outfile;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildBackend();
