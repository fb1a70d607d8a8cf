import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {document} from '../openapi/document.js';
import {commands} from '../src/cli/index.js';
import {settingsTable} from '../src/settings.js';
import {fixture, importFixture, temporaryFolder} from './support/backend.js';
import {until} from './support/until.js';
import {runCommand} from './support/command.js';

let folder: string;
let remove: () => void;
before(() => void ({folder, remove} = temporaryFolder()));
after(() => remove());

const run = (args: string[], env: {[name: string]: string} = {}) =>
  runCommand(args, {DATABASE_URL: `file:${folder}/w4r.db`, ...env});

describe('a start that cannot succeed', () => {
  const refused: [what: string, env: {[name: string]: string}, sentence: RegExp][] = [
    ['a port that is none', {PORT: 'http'}, /^PORT is "http", but must be a whole number/],
    ['a database of another kind', {DATABASE_URL: 'mysql://x'}, /^DATABASE_URL must begin with file: .* or postgres:/],
    ['a public address that is none', {PUBLIC_URL: 'act.example.org'}, /^PUBLIC_URL is .* must be an address/],
    ['a log level that is none', {LOG_LEVEL: 'loud'}, /^LOG_LEVEL is "loud"/],
    ['a mail server that is none', {SMTP_URL: 'mail.example.org:25'}, /^SMTP_URL must be an address such as smtp:/],
    ['a mail server of another kind', {SMTP_URL: 'https://u:secret@mail.example.org'}, /^SMTP_URL must (?!.*secret)/],
    ['mails without a sender', {SMTP_URL: 'smtp://mail.example.org'}, /^MAIL_FROM is not set/],
    ['a sender that is none', {MAIL_FROM: 'Us <us at example.org>'}, /^MAIL_FROM is "Us <us at example.org>"/],
    ['a pepper that is too short', {PEPPER: 'abc'}, /^PEPPER must be 64 hexadecimal digits/],
    ['a folder that is not there', {EXAMPLES_DIR: '/no/such/folder'}, /^EXAMPLES_DIR is .* no such folder/],
    ['an address of another machine', {HOST: '203.0.113.1'}, /^HOST 203\.0\.113\.1 is no address of this machine/],
    [
      'a folder that cannot be made',
      {DATABASE_URL: 'file:package.json/w4r.db'},
      /^DATABASE_URL: .* (cannot be kept|cannot be opened)/,
    ],
    ['PostgreSQL without secrets', {DATABASE_URL: 'postgres://127.0.0.1:9/x'}, /^PEPPER is not set/],
    [
      'a PostgreSQL server that is down',
      {DATABASE_URL: 'postgres://127.0.0.1:9/x', PEPPER: 'a'.repeat(64), SEALING_PUBLIC_KEY: 'b'.repeat(64)},
      /^DATABASE_URL: no working PostgreSQL database answers there \(connect ECONNREFUSED/,
    ],
  ];
  for (const [what, env, sentence] of refused) {
    it(`says what to do about ${what}`, async () => {
      const {status, stderr, stdout} = await run(['start'], env);
      assert.match(stderr, sentence);
      assert.equal(stderr.trim().split('\n').length, 1, stderr);
      assert.deepEqual([status, stdout], [1, '']);
    });
  }

  it('says what to do about a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const {port} = other.address() as {port: number};
    const {status, stderr} = await run(['start'], {PORT: String(port), LOG_LEVEL: 'error'});
    other.close();
    assert.equal(stderr.trim(), `PORT ${port} is in use. Stop what listens there, or set another PORT.`);
    assert.equal(status, 1);
  });

  it('says what to do about a file that is no database', async () => {
    writeFileSync(`${folder}/letter.txt`, 'Dear Minister, '.repeat(1000));
    const {stderr} = await run(['start'], {DATABASE_URL: `file:${folder}/letter.txt`});
    assert.match(stderr, /^DATABASE_URL: the SQLite file .*letter\.txt cannot be/);
  });
});

describe('the command line', () => {
  it('lists every command and setting', async () => {
    const {stdout, status} = await run(['--help']);
    assert.equal(status, 0);
    for (const [name, , says] of settingsTable) assert.ok(stdout.includes(name) && stdout.includes(says), name);
    for (const [command, {help, says}] of Object.entries(commands)) {
      assert.ok(
        stdout.split('\n').some((line) => line.startsWith(`  ${command} `) && line.endsWith(` ${says}`)),
        command,
      );
      assert.match(help, new RegExp(`^Usage: w4r-backend ${command}[^]*\nOptions:\n[^]*--json [^]*\nExample:\n  npx`));
      assert.ok(
        help.split('\n').every((line) => line.length <= 110),
        help,
      );
    }
    assert.equal((await run(['audit', '--help'])).stdout, `${commands['audit']!.help}\n`);
  });

  it('names a command that does not exist, and an argument that is missing', async () => {
    assert.match((await run(['launch'])).stderr, /There is no command "launch"/);
    assert.match((await run(['import'])).stderr, /^<folder> is missing\. Usage: w4r-backend import <folder>/);
    assert.match((await run(['import', folder, 'please'])).stderr, /^"please" is too much\. Usage:/);
    assert.match(
      (await run(['audit', '--rebuidl'])).stderr,
      /^There is no option --rebuidl\. `w4r-backend audit --help`/,
    );
    assert.match((await run(['check', folder])).stderr, /campaign\.json: there is no such file\./);
  });

  it('imports, withdraws, and audits', async () => {
    assert.match((await run(['import', fixture])).stdout, /4 cases imported/);
    assert.match((await run(['withdraw', '2026', 'well-keeper'])).stdout, /withdrawn/);
    assert.match((await run(['withdraw', '2026', 'well-keeper', '--undo'])).stdout, /is back/);
    assert.match((await run(['withdraw', '2026', 'nobody'])).stderr, /There is no case "nobody"/);
    assert.match(
      (await run(['withdraw', '2026', 'well-keeper', '--dry-run'])).stdout,
      /is taken back.*\nNothing was ch/,
    );
    assert.equal((await run(['audit'])).stdout, 'All counts agree.\n');
    const told = await run(['audit', '--json']);
    assert.deepEqual(JSON.parse(told.stdout), {agrees: true, differences: [], rebuilt: false});
  });

  it('refuses in one sentence what cannot be decided', async () => {
    const refused: [args: string[], sentence: RegExp][] = [
      [['reject', 'ffffffffffff'], /^--reason <text> is missing\. Usage: w4r-backend reject <report> --reason <text> /],
      [['verify', 'ffffffffffff', 'many', '--reason', 'x'], /^"many" is no number of letters/],
      [['accept'], /^<report> is missing/],
      [['accept', 'ffffffffffff'], /^There is no report "ffffffffffff"/],
      [['accept', "' or 1=1 --"], /^There is no report/],
      [['correct', 'ffffffffffff', '-3', '--reason', 'x'], /^There is no option -3\./],
      [['correct', '--case', 'nobody', '--kind', 'letter', '--by', '3', '--reason', 'x'], /^There is no case "nobody"/],
      [['correct', '--case', 'well-keeper', '--kind', 'pie', '--by', '3', '--reason', 'x'], /^--kind must be one of/],
      [['correct', 'ffffffffffff', '--case', 'well-keeper', '--reason', 'x'], /^Say which report and how many/],
      [['reports', '--edition', '1999'], /^There is no edition "1999"/],
    ];
    for (const [args, sentence] of refused) {
      const {status, stdout, stderr} = await run(args);
      assert.match(stderr, sentence);
      assert.deepEqual([status, stdout], [1, ''], args.join(' '));
    }
  });

  it('makes keys that a server takes', async () => {
    const {stdout} = await run(['keys', 'new']);
    assert.match(stdout, /^PEPPER=[0-9a-f]{64}\nSEALING_PUBLIC_KEY=[0-9a-f]{64}\n/);
  });
});

describe('a start that succeeds', () => {
  it('says where mails are kept when there is no mail server', async () => {
    const child = spawn(process.execPath, ['backend/bin/w4r-backend.mjs', 'start'], {
      env: {PATH: process.env['PATH'], DATABASE_URL: `file:${folder}/mails.db`, PORT: '0', LOG_LEVEL: 'error'},
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += String(chunk)));
    await until(() => said.includes(`mails are kept as files in ${folder}/mails\n`));
    child.kill('SIGTERM');
    assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 0);
  });
});

describe('told to leave', () => {
  it('finishes what is under way, ends the live streams and is gone within ten seconds', async () => {
    const url = `file:${folder}/leave.db`;
    await importFixture(url);
    const child = spawn(process.execPath, ['backend/bin/w4r-backend.mjs', 'start'], {
      env: {PATH: process.env['PATH'], DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'error'},
    });
    const address = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk) => resolve(String(chunk).split('\n')[0]!)),
    );
    const live = await fetch(`${address}/v1/live`);
    const stream = live.text();
    const campaign = (await (await fetch(`${address}/v1/campaign`)).json()) as {consents: object[]};
    const consents = campaign.consents.map((consent) => {
      const {id, version, lang, hash} = consent as {[field: string]: unknown};
      return {id, version, lang, hash, given: true};
    });
    const signing = Array.from({length: 50}, (_, n) =>
      fetch(`${address}/v1/cases/well-keeper/signatures`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID()},
        body: JSON.stringify({name: 'Iris', email: `${n}@example.org`, country: 'NL', lang: 'en', consents}),
      }).then(
        (response) => response.status,
        () => 'refused',
      ),
    );
    await Promise.race(signing);
    const told = performance.now();
    child.kill('SIGTERM');
    const status = await new Promise((resolve) => child.on('exit', resolve));
    assert.equal(status, 0);
    assert.ok(performance.now() - told < 10_000);
    assert.match(await stream, /^retry: \d+\nevent: counts/);
    // Whoever had been let in was thanked; the others found the door closed and will come back.
    const answers = await Promise.all(signing);
    assert.ok(answers.filter((answer) => answer === 201).length > 0);
    assert.deepEqual(
      answers.filter((answer) => ![201, 503, 'refused'].includes(answer)),
      [],
    );
  });
});

describe('what is written down', () => {
  it('is current: openapi.json says what the contract says (npm run openapi)', () => {
    assert.deepEqual(JSON.parse(readFileSync('backend/openapi.json', 'utf8')), JSON.parse(JSON.stringify(document)));
  });

  it('lists in docs/backend.md every command', () => {
    const page = readFileSync('docs/backend.md', 'utf8');
    for (const command of Object.keys(commands)) assert.match(page, new RegExp(`^\\| .*\`${command}\`.* \\|`, 'm'));
  });

  it('lists in docs/backend.md every setting with its default', () => {
    const page = readFileSync('docs/backend.md', 'utf8').replace(/ +/g, ' ');
    for (const [name, fallback, says] of settingsTable) {
      const row = `| \`${name}\` | ${fallback && `\`${fallback}\` `}| ${says} |`;
      assert.ok(page.includes(row), row);
    }
  });
});
