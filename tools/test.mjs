/**
 * Runs every test, or those whose suite is named:
 *   npm test
 *   npm test -- unit firefox
 *   npm test -- backend pages
 * Brings the browsers and the database it needs, and takes away again what it started.
 */
import {spawn} from 'node:child_process';
import {stripVTControlCharacters} from 'node:util';
import {ensureBrowser, kinds} from '../test/support/browsers.mjs';
import {ensurePrinting} from '../test/support/printing.mjs';
import {startPostgres} from '../test/support/postgres.mjs';
import {ensureStrace} from '../test/support/strace.mjs';
import {say} from '../test/support/system.mjs';

const node = process.execPath;
const npm = (script) => [
  ...(process.env.npm_execpath ? [node, process.env.npm_execpath] : ['npm']),
  'run',
  '-s',
  script,
];
/** A file that does not end within so many minutes has failed: a server left open would hold up all others for ever. */
const nodeTests = (minutes, ...folders) => [
  node,
  'tools/node-test.mjs',
  ...folders,
  '--',
  `--test-timeout=${minutes * 60_000}`,
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
];
const unitTests = [node, 'node_modules/@web/test-runner/dist/bin.js'];

/** In the order in which they run. `browser`: a suite of one browser alone. */
const suites = [
  {name: 'repository', command: nodeTests(10, 'test/repository')},
  {name: 'unit', browser: 'chromium', command: unitTests},
  {name: 'unit', browser: 'firefox', command: unitTests},
  {name: 'backend', command: nodeTests(10, 'backend/test'), needs: ['build', 'postgres', 'strace']},
  {
    name: 'pages',
    command: nodeTests(10, 'test/page', 'test/e2e'),
    needs: ['build', 'postgres', 'browsers', 'printing'],
  },
  {name: 'stories', command: nodeTests(45, 'test/stories'), needs: ['stories:build', 'browsers']},
];

const words = process.argv.slice(2);
const unknown = words.filter((word) => !kinds.includes(word) && !suites.some(({name}) => name === word));
if (unknown.length) {
  say(
    `No suite is called ${unknown.join(', ')}. There are: ${[...new Set(suites.map(({name}) => name)), ...kinds].join(', ')}.`,
  );
  process.exit(2);
}
const wantedKinds = kinds.filter((kind) => words.includes(kind) || !words.some((word) => kinds.includes(word)));
const wanted = suites
  .filter(({name}) => words.includes(name) || words.every((word) => kinds.includes(word)))
  .filter(({browser}) => !browser || wantedKinds.includes(browser));

let running;
let interrupted = false;
const stopRunning = (signal) => {
  // Its whole family: browsers and servers are grandchildren.
  if (process.platform === 'win32') running?.kill(signal);
  else if (running?.pid) process.kill(-running.pid, signal);
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    try {
      stopRunning(signal);
    } catch {
      // It has just ended by itself.
    }
  });
}

/** Shows what a command prints and keeps it. */
function run([program, ...args], env) {
  return new Promise((resolve) => {
    let output = '';
    running = spawn(program, args, {
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: process.platform !== 'win32',
    });
    running.stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      output += chunk;
    });
    running.on('error', (error) => resolve({status: 1, output: error.message}));
    running.on('close', (status) => resolve({status: status ?? 1, output: stripVTControlCharacters(output)}));
  });
}

/** What the runner counted, read from its closing lines; a crash or an empty suite is a failure. */
function counts({status, output}) {
  const last = (word) =>
    Number(
      output
        .match(new RegExp(`^. ${word} (\\d+)$`, 'gm'))
        ?.at(-1)
        ?.split(' ')
        .at(-1) ?? 0,
    );
  const passed = last('pass');
  const skipped = last('skipped') + last('todo');
  const failed = last('fail') + last('cancelled');
  const empty = passed + skipped + failed === 0;
  return {passed, skipped, failed: failed || Number(status !== 0 || empty)};
}

/** What the runner said of those that failed: once more at the end, where somebody looks who has only the end. */
function failures(output) {
  const list = output.split('✖ failing tests:')[1] ?? output.match(/^ ❌.*\n(?: {3,}.*\n)*/gm)?.join('\n') ?? '';
  return list.trim().split('\n').slice(0, 40).join('\n');
}

const results = [];
const advice = new Set();
const env = {TEST_BROWSERS: wantedKinds.join(',')};
const needs = new Set(wanted.flatMap(({needs = [], browser}) => (browser ? ['browsers'] : needs)));
let postgres;

try {
  if (needs.has('browsers')) {
    for (const kind of wantedKinds) {
      const {path, missing} = await ensureBrowser(kind);
      if (path) env[kind === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'] = path;
      else advice.add(`${kind}: ${missing}`);
    }
  }
  if (needs.has('strace')) {
    const {missing} = ensureStrace();
    if (missing) advice.add(`strace: ${missing}`);
  }
  if (needs.has('printing')) {
    const {missing} = ensurePrinting();
    if (missing) advice.add(`printing: ${missing}`);
  }
  if (needs.has('postgres')) {
    postgres = await startPostgres({install: true});
    if (postgres.url) env.TEST_POSTGRES_URL = postgres.url;
    else advice.add(`postgres: ${postgres.missing}`);
  }
  for (const script of ['build', 'stories:build'].filter((script) => needs.has(script))) {
    if (interrupted) break;
    say(`\n— ${script} —`);
    const {status} = await run(npm(script), env);
    if (status !== 0) results.push({name: script, passed: 0, skipped: 0, failed: 1});
  }
  for (const {name, browser, command} of wanted) {
    if (interrupted) break;
    const title = browser ? `${name}, ${browser}` : name;
    say(`\n— ${title} —`);
    if (browser && !env[browser === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH']) {
      results.push({name: title, passed: 0, failed: 0, skipped: 1});
      continue;
    }
    const ended = await run(command, browser ? {...env, TEST_BROWSERS: browser} : env);
    results.push({name: title, ...counts(ended), why: failures(ended.output)});
  }
} finally {
  postgres?.stop();
}

const sum = (word) => results.reduce((total, result) => total + result[word], 0);
const failed = sum('failed') + Number(interrupted || results.length === 0);
for (const {name, why} of results) if (why) console.log(`\n— failed: ${name} —\n${why}`);
console.log();
for (const result of results) {
  const {name, passed, failed, skipped} = result;
  console.log(`${name.padEnd(18)} ${passed} passed, ${failed} failed, ${skipped} skipped`);
}
for (const line of advice) console.log(`Skipped for want of ${line}.`);
if (interrupted) console.log('Interrupted.');
console.log(`\n${sum('passed')} passed, ${failed} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}`);
process.exit(failed ? 1 : 0);
