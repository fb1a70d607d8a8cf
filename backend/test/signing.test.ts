import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {type Counts, Problem, Signed} from '../../src/contract/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {importFixture, startBackend, type Signing, type TestBackend} from './support/backend.js';
import {databases, type TestDatabase} from './support/databases.js';

for (const {name, skip, create} of databases) {
  describe(`signing on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    before(async () => {
      database = await create();
      await importFixture(database.url);
      backend = await startBackend(database.url);
    });
    after(async () => {
      await backend?.stop();
      await database?.remove();
    });

    const refused = async (signing: Signing, status: number, code: string) => {
      const response = await backend.sign(signing);
      const problem = v.parse(Problem, await response.json());
      assert.deepEqual([response.status, problem.status, problem.code], [status, status, code]);
      return {problem, response};
    };
    const post = (body: string, type = 'application/json') =>
      backend.get('/v1/cases/well-keeper/signatures', {
        method: 'POST',
        headers: {'Content-Type': type, 'Idempotency-Key': randomUUID()},
        body,
      });
    const rows = async (table: 'signatures' | 'consents' | 'ledger') =>
      (await backend.store.db.selectFrom(table).selectAll().execute()).length;

    it('counts a signature once and says so', async () => {
      const first = v.parse(Signed, await backend.signed());
      const second = await backend.signed();
      assert.equal(second.count, first.count + 1);
      assert.ok(second.version > first.version);
    });

    it('gives the same answer to the same key, and says that it did', async () => {
      const signing = {key: randomUUID(), email: 'twice@example.org'};
      const first = await backend.sign(signing);
      const again = await backend.sign(signing);
      assert.equal(first.headers.get('idempotency-replayed'), null);
      assert.equal(again.headers.get('idempotency-replayed'), 'true');
      assert.equal(again.status, 201);
      assert.equal(await again.text(), await first.text());
    });

    it('knows a key again after a restart, and goes on taking new signatures', async () => {
      const signing = {key: randomUUID(), email: 'restart@example.org'};
      const first = await backend.signed(signing);
      const restarted = await startBackend(database.url);
      assert.deepEqual(await restarted.signed(signing), first);
      await restarted.signed();
      await restarted.stop();
    });

    it('refuses a key that is missing, malformed or used for something else', async () => {
      await refused({key: null}, 400, 'key.missing');
      await refused({key: 'monday'}, 400, 'key.invalid');
      const key = randomUUID();
      await backend.signed({key});
      await refused({key, email: 'other@example.org'}, 422, 'key.reused');
    });

    it('takes two tries that arrive together for one', async () => {
      const signing = {key: randomUUID(), email: 'impatient@example.org'};
      const before = await rows('signatures');
      const answers = await Promise.all(Array.from({length: 8}, () => backend.sign(signing)));
      assert.deepEqual([...new Set(answers.map(({status}) => status))], [201]);
      assert.equal(new Set(await Promise.all(answers.map((answer) => answer.text()))).size, 1);
      assert.equal(await rows('signatures'), before + 1);
    });

    it('counts a person once, however the address is written, and lets nobody see that it was known', async () => {
      const before = await backend.signed({email: 'Ana.Maria@Bücher.example'});
      const signatures = await rows('signatures');
      for (const email of [
        ' ana.maria@BÜCHER.example',
        'ana.maria@xn--bcher-kva.example ',
        'ＡNA.maria@bücher.example',
      ]) {
        const response = await backend.sign({email});
        const again = v.parse(v.strictObject(Signed.entries), await response.json());
        assert.equal(response.status, 201);
        assert.equal(again.count, before.count);
        assert.notEqual(again.receipt, before.receipt);
        assert.equal(again.receipt.length, before.receipt.length);
        assert.equal(response.headers.get('idempotency-replayed'), null);
      }
      assert.equal(await rows('signatures'), signatures);
    });

    it('answers signed and unsigned addresses alike in everything but the numbers', async () => {
      const email = 'watched@example.org';
      const shape = async (response: Response) => {
        const headers = [...response.headers.keys()].filter((header) => header !== 'date');
        return {status: response.status, headers, fields: Object.keys((await response.json()) as object)};
      };
      assert.deepEqual(await shape(await backend.sign({email})), await shape(await backend.sign({email})));
    });

    it('refuses a closed case with its outcome, for good', async () => {
      const {problem} = await refused({case: 'bridge-song'}, 403, 'case.closed');
      assert.equal(problem.outcome?.text, 'Teo came home on Tuesday.');
      assert.match(problem.url!, /\/cases\/bridge-song$/);
    });

    it('refuses an embargoed case as it refuses an unknown one, and a withdrawn one with its farewell', async () => {
      const embargoed = await refused({case: 'quiet-harbour'}, 404, 'case.unknown');
      const unknown = await refused({case: 'nobody'}, 404, 'case.unknown');
      assert.deepEqual({...embargoed.problem, instance: ''}, {...unknown.problem, instance: ''});
      const {problem} = await refused({case: 'glass-road'}, 410, 'case.withdrawn');
      assert.match(problem.text!, /taken back/);
    });

    it('points at every field that is wrong', async () => {
      const consent = {...backend.consents[0]!, hash: 'x'};
      const {problem} = await refused(
        {name: ' ', email: 'no-at', body: {consents: [consent], shoeSize: 43}},
        422,
        'body.invalid',
      );
      assert.deepEqual(problem.errors, [
        {pointer: '/name', code: 'name.missing'},
        {pointer: '/email', code: 'email.invalid'},
        {pointer: '/consents/0/hash', code: 'digest.invalid'},
        {pointer: '', code: 'field.unknown'},
      ]);
    });

    it('refuses what is not the agreed JSON, and stores nothing of it', async () => {
      const before = await rows('signatures');
      const cases: [body: string, type: string, status: number, code: string][] = [
        ['{"name":', 'application/json', 400, 'body.invalid'],
        ['[]', 'application/json', 422, 'body.invalid'],
        ['null', 'application/json', 422, 'body.invalid'],
        ['{"name":true,"email":1}', 'application/json', 422, 'body.invalid'],
        ['{"__proto__":{"name":"x"}}', 'application/json', 400, 'body.invalid'],
        [JSON.stringify({name: 'x'.repeat(17_000)}), 'application/json', 413, 'body.large'],
        ['{"a":'.repeat(2000) + '1' + '}'.repeat(2000), 'application/json', 422, 'body.invalid'],
        ['name=Iris', 'application/x-www-form-urlencoded', 415, 'body.type'],
        ['name=Iris', 'text/plain', 415, 'body.type'],
      ];
      for (const [body, type, status, code] of cases) {
        const response = await post(body, type);
        assert.deepEqual(
          [response.status, ((await response.json()) as Problem).code],
          [status, code],
          body.slice(0, 40),
        );
      }
      const {problem} = await refused({name: 'I\0ris'}, 422, 'body.invalid');
      assert.deepEqual(problem.errors, [{pointer: '/name', code: 'text.nul'}]);
      assert.equal(await rows('signatures'), before);
    });

    it('keeps what the person agreed to, word for word', async () => {
      const [signing, news] = backend.consents as [TestBackend['consents'][0], TestBackend['consents'][0]];
      const before = await rows('consents');
      await backend.signed({body: {consents: [signing, {...news, given: false}]}});
      assert.equal(await rows('consents'), before + 2);
      await refused({body: {consents: [{...signing, given: false}, news]}}, 422, 'consent.missing');
      await refused({body: {consents: [news]}}, 422, 'consent.missing');
      await refused({body: {consents: [{...signing, hash: '0'.repeat(64)}]}}, 422, 'consent.unknown');
      await refused({body: {consents: [{...signing, version: 9}]}}, 422, 'consent.unknown');
      await refused({body: {consents: [signing, signing]}}, 422, 'consent.unknown');
    });

    it('gives a listed source a tally of its own, and all others one together', async () => {
      for (const source of ['night-school', 'night-school', 'some-blog']) await backend.signed({body: {source}});
      await backend.board.refreshed();
      const {counts} = (await (
        await backend.get('/v1/counts?keys=source:night-school,source:other,source:some-blog')
      ).json()) as Counts;
      assert.deepEqual(
        counts.map(({key, count}) => [key, count]),
        [
          ['source:night-school', 2],
          ['source:other', 1],
        ],
      );
    });

    it('lets a crowd sign at once, each of them once, and every count agrees afterwards', async () => {
      const before = await rows('signatures');
      const crowd = Array.from({length: 300}, (_, n) => ({email: `crowd-${n % 250}@example.org`}));
      const answers = await Promise.all(crowd.map((signing) => backend.sign(signing)));
      assert.ok(answers.every(({status}) => status === 201));
      assert.equal(await rows('signatures'), before + 250);
      assert.deepEqual(await auditTallies(backend.store), []);
    });
  });
}
