/** Builds what is out of date into dist/: the CDN files that pages load, and their Brotli copies. `--force` builds anyway. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {buildSync} from 'esbuild';

const target = 'dist/cdn';
const stamp = 'dist/cdn.stamp';

/** Everything the result depends on. */
const sources = [
  'package.json',
  'rollup.config.mjs',
  'tools/messages.mjs',
  'tsconfig.json',
  ...filesIn('src'),
  ...filesIn('locales/generated'),
];
const print = createHash('sha256');
for (const file of sources.sort()) print.update(file).update(readFileSync(file));
const now = print.digest('hex');

const current = existsSync(target) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now;
if (!current || process.argv.includes('--force')) build();

function build() {
  console.log('Building the widgets …');
  rmSync('dist/new', {recursive: true, force: true});
  execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent', '--dir', 'dist/new'], {
    stdio: 'inherit',
  });
  buildSync({entryPoints: ['src/styles/w4r.css'], outfile: 'dist/new/w4r.css', minify: true});
  for (const file of filesIn('dist/new'))
    if (/\.(js|css)$/.test(file)) writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  mkdirSync(target, {recursive: true});
  // Pages that loaded yesterday's loader still ask for yesterday's chunks.
  if (existsSync(join(target, 'chunks')))
    cpSync(join(target, 'chunks'), 'dist/new/chunks', {recursive: true, force: false});
  rmSync(target, {recursive: true});
  renameSync('dist/new', target);
  writeFileSync(stamp, now);
}

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
