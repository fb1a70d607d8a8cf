import assert from 'node:assert/strict';
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {byteOrderMark, csvLine} from '../src/csv.js';
import {addressKey} from '../src/people.js';
import {createSealer, makeSealingKeys, signupPlace} from '../src/sealing.js';
import {silence} from '../src/store/silencing.js';
import {
  importFixture,
  pepper,
  sealingKeys,
  startBackend,
  temporaryFolder,
  type TestBackend,
} from './support/backend.js';
import {runCommand} from './support/command.js';
import {readCsv} from './support/csv.js';
import {databases, type TestDatabase} from './support/databases.js';

const trail = {utm: {source: '=cmd|calc', medium: 'mail'}, referrer: 'https://blog.example'};
const people = [
  {name: 'Ana María Müller-Ñandú', email: 'ana@example.org', body: {country: 'ES', lang: 'fr', source: 'night-school'}},
  {name: '=HYPERLINK("https://evil.example";"Iris")', email: '+iris@example.org', body: {trail}},
  {name: '@SUM(A1), "quoted"', email: '-minus@example.org'},
  {name: 'ليلى حدّاد', email: 'layla@example.org'},
  {name: "Séamus O'Néill\tx", email: 'seamus@example.org', case: 'well-keeper'},
];

for (const {name, skip, create} of databases) {
  describe(`export on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let folder: string;
    let remove: () => void;
    before(async () => {
      database = await create();
      ({folder, remove} = temporaryFolder());
      await importFixture(database.url);
      backend = await startBackend(database.url);
      for (const person of people) await backend.signed(person);
      writeFileSync(`${folder}/private.key`, `${sealingKeys.privateKey}\n`);
    });
    after(async () => {
      await backend?.stop();
      await database?.remove();
      remove();
    });
    const w4r = (...args: string[]) => runCommand(['export', ...args], {DATABASE_URL: database.url, PEPPER: pepper});
    const key = () => ['--key', `${folder}/private.key`];

    it('opens what was typed, with consents, way and day, for nobody else to read', async () => {
      const file = `${folder}/all.json`;
      const {status, stdout} = await w4r(...key(), '--format', 'json', '--out', file, '--json');
      assert.equal(status, 0);
      const facts = JSON.parse(stdout) as {rows: number; file: string};
      assert.deepEqual([facts.rows, facts.file], [people.length, file]);
      assert.equal(statSync(file).mode & 0o777, 0o600);
      const rows = JSON.parse(readFileSync(file, 'utf8')) as {name: string; email: string}[];
      const typed = (rows: {name: string; email: string}[]) => rows.map(({name, email}) => `${name} ${email}`).sort();
      assert.deepEqual(typed(rows), typed(people));
      const ana = rows.find((row) => row.email === 'ana@example.org')!;
      assert.deepEqual(ana, {
        case: 'well-keeper',
        event: null,
        name: 'Ana María Müller-Ñandú',
        email: 'ana@example.org',
        country: 'ES',
        lang: 'fr',
        wants: [],
        day: new Date().toISOString().slice(0, 10),
        source: 'night-school',
        section: null,
        trail: null,
        consents: [...backend.consents]
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map(({id, version, lang}) => ({id, version, lang, given: true})),
        unsubscribed: false,
      });
    });

    it('gives a spreadsheet nothing that calculates', async () => {
      const file = `${folder}/all.csv`;
      const {stdout} = await w4r(...key(), '--out', file);
      assert.match(
        stdout,
        /^Writes the signatures of 2026 with names and addresses to .*all\.csv, readable by you alone/,
      );
      const text = readFileSync(file, 'utf8');
      assert.ok(text.startsWith(byteOrderMark));
      const [header, ...rows] = readCsv(text) as [string[], ...string[][]];
      const column = (name: string) => rows.map((row) => row[header.indexOf(name)]!);
      assert.deepEqual(column('name').map(unguarded).sort(), people.map((person) => person.name).sort());
      assert.deepEqual(column('email').map(unguarded).sort(), people.map((person) => person.email).sort());
      assert.ok(rows.flat().every((cell) => !/^[=+\-@\t\r]/.test(cell)));
      assert.ok(column('utm source').includes("'=cmd|calc"));
      assert.deepEqual([...new Set(column('consent signing'))], ['yes v2 en']);
      assert.ok(rows.every((row) => row.length === header.length));
    });

    it('writes those who joined as well, with what they want to do', async () => {
      const {dataKey, sealed} = await createSealer(sealingKeys.publicKey).seal('j1', signupPlace, {
        name: 'Noor de Wit',
        email: 'noor@example.org',
      });
      const {db} = backend.store;
      const at = Date.UTC(2026, 10, 22, 23, 59);
      await db.insertInto('data_keys').values(dataKey.row).execute();
      const joined = {id: 'j1', edition: '2026', person_key: 'p', address_key: 'a', country: 'NL', lang: 'en'};
      const rest = {
        wants: '["write","host"]',
        source: null,
        section: 'harbour',
        trail: JSON.stringify(trail),
        unsubscribed_at: at,
      };
      await db
        .insertInto('signups')
        .values({...joined, ...rest, data_key: dataKey.row.id, sealed, created_at: at})
        .execute();
      const consent = {signup_id: 'j1', text_id: 'kit-mail', version: 3, lang: 'en', hash: 'h', given: 0, at};
      await db.insertInto('signup_consents').values(consent).execute();
      const file = `${folder}/joined.json`;
      await w4r(...key(), '--what', 'signups', '--format', 'json', '--out', file);
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), [
        {
          case: null,
          event: null,
          name: 'Noor de Wit',
          email: 'noor@example.org',
          country: 'NL',
          lang: 'en',
          wants: ['write', 'host'],
          day: '2026-11-22',
          source: null,
          section: 'harbour',
          trail,
          consents: [{id: 'kit-mail', version: 3, lang: 'en', given: false}],
          unsubscribed: true,
        },
      ]);
    });

    it('marks who has unsubscribed', async () => {
      await silence(backend.store, addressKey(pepper, 'Layla@example.org'), 'all', Date.now());
      const file = `${folder}/silent.json`;
      await w4r(...key(), '--format', 'json', '--out', file);
      const rows = JSON.parse(readFileSync(file, 'utf8')) as {email: string; unsubscribed: boolean}[];
      assert.deepEqual(
        rows.filter((row) => row.unsubscribed).map(({email}) => email),
        ['layla@example.org'],
      );
    });

    it('refuses a key that opens nothing, a file that is there, a case that is not; and leaves nothing behind', async () => {
      const file = `${folder}/none.csv`;
      const {privateKey} = await makeSealingKeys();
      writeFileSync(`${folder}/other.key`, `# private key: ${privateKey}\n`);
      writeFileSync(`${folder}/no.key`, 'secret');
      writeFileSync(`${folder}/there.csv`, 'mine');
      const refused: [args: string[], sentence: RegExp][] = [
        [['--key', `${folder}/other.key`, '--out', file], /^--key: this key \([0-9a-f]{16}\) opens nothing here/],
        [['--key', `${folder}/no.key`, '--out', file], /does not hold a private key/],
        [['--key', `${folder}/nowhere.key`, '--out', file], /cannot be read/],
        [[...key(), '--out', `${folder}/there.csv`], /is there already/],
        [[...key(), '--out', `${folder}/no/folder.csv`], /^--out: ENOENT/],
        [[...key(), '--out', file, '--case', 'nobody'], /^There is no case "nobody"/],
        [[...key(), '--out', file, '--what', 'signups', '--case', 'well-keeper'], /^--case: one joins a campaign/],
        [[...key(), '--out', file, '--what', 'everything'], /^--what must be one of signatures, signups, events\./],
        [['--out', file], /^--key <file> is missing\./],
      ];
      for (const [args, sentence] of refused) {
        const {status, stderr} = await w4r(...args, '--json');
        assert.match(stderr, sentence);
        assert.equal(status, 1);
      }
      assert.ok(!existsSync(file));
      assert.equal(readFileSync(`${folder}/there.csv`, 'utf8'), 'mine');
      const none = await w4r(...key(), '--out', file, '--case', 'bridge-song', '--format', 'json');
      assert.match(none.stdout, /0 rows written/);
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), []);
    });
  });
}

function unguarded(cell: string) {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '');
}

describe('a line for a spreadsheet', () => {
  it('is read again as it was written, whatever stands in it, and never begins a formula', () => {
    const nasty = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', "'", 'ü', '漢', '＝'),
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.oneof(nasty, fc.string()), {minLength: 2, maxLength: 4}), {minLength: 1}),
        (rows) => {
          const read = readCsv(byteOrderMark + rows.map(csvLine).join(''));
          assert.ok(read.flat().every((cell) => !/^[=+\-@\t\r]/.test(cell)));
          const guarded = (cell: string) => (/^[=+\-@\t\r＝＋－＠]/.test(cell) ? `'${cell}` : cell);
          assert.deepEqual(
            read,
            rows.map((row) => row.map(guarded)),
          );
        },
      ),
      {numRuns: 2000},
    );
  });
});
