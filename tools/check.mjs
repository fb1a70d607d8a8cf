/**
 * Everything a machine can check without running the product: `npm run check`, or `npm run check -- lint format`.
 * A new check is one line in `checks`.
 */
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const node = process.execPath;
const bin = (file, ...args) => run(node, `node_modules/${file}`, ...args);

/** Each returns what is wrong, or nothing. */
const checks = {
  types: () => bin('typescript/bin/tsc', '-p', '.'),
  'types of the backend': () => bin('typescript/bin/tsc', '-p', 'backend'),
  'types of the tests': () => bin('typescript/bin/tsc', '-p', 'test'),
  lint: () => bin('eslint/bin/eslint.js', '.', '--max-warnings=0'),
  format: () => bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  layers: () => run(node, 'tools/node-test.mjs', 'test/repository/layers.test.ts', '--', '--test-reporter=spec'),
  'npm package': async () =>
    (await run(node, 'tools/build.mjs')) || (await bin('typescript/bin/tsc', '-p', 'tsconfig.build.json')),
  'what it exports': () => bin('publint/src/cli.js', '--strict'),
  'imports without a page': () =>
    run(
      node,
      '-e',
      "Promise.all(['', '/client', '/elements/petition.js'].map((part) => import(`w4r-widgets${part}`)))",
    ),
  wording,
  // Made by `npm run generate`:
  shapes: () => run(node, 'tools/shapes.mjs', '--check'),
  translations: () => run(node, 'tools/words.mjs', '--check'),
  openapi: () => current('backend/openapi.json', node, 'backend/openapi/write.mjs'),
  manifest: () =>
    current('custom-elements.json', node, 'node_modules/@custom-elements-manifest/analyzer/cem.js', 'analyze'),
};

function run(program, ...args) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'pipe']});
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status) => resolve(status === 0 ? '' : output.trim() || `ended with ${status}`));
  });
}

/** Makes the file again, compares, and leaves the tree as it was. */
async function current(file, ...command) {
  const before = existsSync(file) ? readFileSync(file) : undefined;
  const problem = await run(...command);
  if (problem) return problem;
  const after = readFileSync(file);
  if (before?.equals(after)) return '';
  if (before) writeFileSync(file, before);
  return `${file} is not current: run \`npm run generate\` and commit it.`;
}

function wording() {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {encoding: 'utf8'}).split('\0');
  const found = files
    .filter((file) => /\.(ts|mjs|cjs|json|md|html|css|svg|yml|sql)$/.test(file) && existsSync(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const unfinished = /^(src|backend\/src)\//.test(file) && /\b(TODO|FIXME|XXX)\b/.exec(text)?.[0];
      const local = /["'\s(=](\/(work|home|Users)\/[\w.-]+)/.exec(text)?.[1];
      return [
        unfinished && `${file}: ${unfinished} (finish it, or open an issue)`,
        local && `${file}: ${local} (a path of one machine alone)`,
      ].filter(Boolean);
    });
  return found.join('\n');
}

const chosen = process.argv.slice(2);
const names = Object.keys(checks).filter((name) => !chosen.length || chosen.includes(name));
let failed = 0;
for (const name of names) {
  const start = Date.now();
  const problem = await checks[name]();
  console.log(`${problem ? 'failed' : 'ok    '}  ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (problem) console.log(problem.replace(/^/gm, '        '));
  if (problem) failed += 1;
}
console.log(`\n${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !names.length ? 1 : 0;
