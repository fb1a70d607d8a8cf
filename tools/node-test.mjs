/**
 * Runs TypeScript test files under node:test:
 *   node tools/node-test.mjs backend/test test/e2e/sign.test.ts -- --test-name-pattern=replay
 * Each file is bundled first (libraries stay outside), because Node 20 does not read TypeScript.
 * Tests run in the repository's root: paths start at `process.cwd()`, never at the bundle.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

const split = process.argv.indexOf('--');
const places = process.argv.slice(2, split < 0 ? undefined : split);
const nodeArguments = split < 0 ? [] : process.argv.slice(split + 1);

const testsIn = (place) =>
  statSync(place).isDirectory()
    ? readdirSync(place, {recursive: true})
        .filter((file) => file.endsWith('.test.ts'))
        .map((file) => join(place, file))
    : [place];
const tests = places.flatMap(testsIn).sort();

// A folder of its own for each run, so that two runs side by side do not pull the files from under each other.
const outdir = join('.cache/node-test', String(process.pid));
await build({
  entryPoints: tests,
  outdir,
  outbase: '.',
  outExtension: {'.js': '.mjs'},
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});

const files = tests.map((file) => join(outdir, file.replace(/\.ts$/, '.mjs')));
const {status} = spawnSync(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-concurrency=1', ...nodeArguments, ...files],
  {stdio: 'inherit'},
);
rmSync(outdir, {recursive: true, force: true});
process.exitCode = status ?? 1;
