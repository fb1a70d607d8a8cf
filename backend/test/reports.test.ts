import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {type Count, type Counts, Reported} from '../../src/contract/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {recordByLink} from '../src/store/reporting.js';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {databases, type TestDatabase} from './support/databases.js';
import {reporter} from './support/reports.js';

const day = 24 * 60 * 60 * 1000;

for (const {name, skip, create} of databases) {
  describe(`reports on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let people: ReturnType<typeof reporter>;
    let now = Date.now();
    before(async () => {
      database = await create();
      await importFixture(database.url, now);
      backend = await startBackend(database.url, {
        clock: {now: () => now},
        env: {TRUST_PROXY: '1', RATE_BURST: '9999'},
      });
      people = reporter(backend);
    });
    after(async () => {
      await backend?.stop();
      await database?.remove();
    });

    const countOf = async (key = 'case:well-keeper'): Promise<Count> => {
      await backend.board.refreshed();
      return (await backend.json<Counts>(`/v1/counts?keys=${key}`)).counts[0]!;
    };
    const entries = (receipt: string) =>
      backend.store.db
        .selectFrom('ledger')
        .select(['kind', 'confidence', 'n', 'country', 'source', 'reason'])
        .where('action_id', '=', receipt)
        .orderBy('at')
        .orderBy('n')
        .execute();
    /** A network of its own, so that one test's letters do not weigh on the next. */
    let networks = 0;
    const elsewhere = () => `198.51.100.${++networks}`;

    it('counts letters at once, by kind, and says so', async () => {
      const before = await countOf();
      const from = elsewhere();
      const first = v.parse(v.strictObject(Reported.entries), await people.reported({from}));
      const second = await people.reported({kind: 'solidarity', count: 2, body: {country: 'NL'}, from});
      await people.reported({kind: 'email', count: 1, from});
      assert.equal(first.status, 'counted');
      assert.deepEqual([first.count, second.count], [before.count + 3, before.count + 5]);
      assert.ok(second.version > first.version);
      const after = await countOf();
      assert.equal(after.split.selfReported, before.split.selfReported + 6);
      const kinds = new Map(after.kinds.map(({kind, count}) => [kind, count]));
      assert.deepEqual([kinds.get('letter'), kinds.get('solidarity'), kinds.get('email')], [3, 2, 1]);
    });

    it('keeps 99,999 for somebody to look at, and counts none of them', async () => {
      const before = await countOf();
      const answer = await people.reported({count: 99_999, for: 'event', from: elsewhere()});
      assert.deepEqual([answer.status, answer.count], ['in-review', before.count]);
      const after = await countOf();
      assert.deepEqual([after.count, after.split.pending], [before.count, before.split.pending]);
    });

    it('believes a person fifty, a class forty for each case, an event five thousand, and nobody one more', async () => {
      const most: [string, number][] = [
        ['self', 50],
        ['group', 4 * 40],
        ['event', 5000],
      ];
      for (const [who, n] of most) {
        const told = await people.reported({for: who, count: n, from: elsewhere()});
        const more = await people.reported({for: who, count: n + 1, from: elsewhere()});
        assert.deepEqual([told.status, more.status], ['counted', 'in-review'], who);
      }
    });

    it('lets a whole school report from one address, and looks at what comes after five thousand in a day', async () => {
      const from = elsewhere();
      for (let pupil = 0; pupil < 100; pupil++) {
        assert.equal((await people.reported({count: 50, from})).status, 'counted');
      }
      const {receipt, status} = await people.reported({count: 1, from});
      assert.equal(status, 'in-review');
      assert.equal((await people.reported({count: 1, from: elsewhere()})).status, 'counted', 'somebody else');
      now += day;
      assert.equal((await people.reported({count: 1, from})).status, 'counted', 'the next day');
      assert.equal((await people.corrected(receipt, 2, undefined, from)).status, 'counted');
    });

    it('lets what waits weigh on nobody: a huge number does not hold up the rest of the school', async () => {
      const from = elsewhere();
      await people.reported({count: 400_000, for: 'event', from});
      assert.equal((await people.reported({count: 5, from})).status, 'counted');
    });

    it('counts a report once, however often it is sent, and weighs it once', async () => {
      const from = elsewhere();
      const telling = {count: 4000, for: 'event', key: randomUUID(), from};
      const before = await countOf();
      const first = await people.report(telling);
      const text = await first.text();
      for (let again = 0; again < 3; again++) {
        const answer = await people.report(telling);
        assert.deepEqual(
          [answer.status, answer.headers.get('idempotency-replayed'), await answer.text()],
          [201, 'true', text],
        );
      }
      assert.equal((await countOf()).count, before.count + 4000);
      assert.equal((await people.reported({count: 1000, for: 'event', from})).status, 'counted');
    });

    it('refuses a key that is missing, malformed or used for something else', async () => {
      const key = randomUUID();
      await people.reported({key});
      assert.deepEqual(await people.refusal(people.report({key: null})), [400, 'key.missing']);
      assert.deepEqual(await people.refusal(people.report({key: 'monday'})), [400, 'key.invalid']);
      assert.deepEqual(await people.refusal(people.report({key, count: 4})), [422, 'key.reused']);
    });

    it('takes two tries that arrive together for one', async () => {
      const before = await countOf();
      const key = randomUUID();
      const answers = await Promise.all(Array.from({length: 6}, () => people.reported({key})));
      assert.equal(new Set(answers.map(({receipt}) => receipt)).size, 1);
      assert.equal((await countOf()).count, before.count + 3);
    });

    it('points at what is wrong', async () => {
      const {refusal, report} = people;
      for (const count of [0, -1, 1.5, '3', 1_000_001, null]) {
        assert.deepEqual(await refusal(report({count})), [422, 'body.invalid'], String(count));
      }
      assert.deepEqual(await refusal(report({kind: 'parcel'})), [422, 'body.invalid']);
      assert.deepEqual(await refusal(report({for: 'everybody'})), [422, 'body.invalid']);
      assert.deepEqual(await refusal(report({body: {name: 'Iris'}})), [422, 'body.invalid']);
    });

    it('knows unknown, embargoed and withdrawn cases as everywhere, and counts for a closed petition', async () => {
      const {refusal, report} = people;
      assert.deepEqual(await refusal(report({case: 'nobody'})), [404, 'case.unknown']);
      assert.deepEqual(await refusal(report({case: 'quiet-harbour'})), [404, 'case.unknown']);
      assert.deepEqual(await refusal(report({case: 'glass-road'})), [410, 'case.withdrawn']);
      assert.deepEqual(await refusal(report({query: '?edition=1999'})), [404, 'edition.unknown']);
      assert.equal((await people.reported({case: 'bridge-song', from: elsewhere()})).status, 'counted');
    });

    it('is corrected by its receipt: up, down, and taken back', async () => {
      const from = elsewhere();
      const before = await countOf();
      const {receipt} = await people.reported({count: 3, body: {country: 'SE', source: 'night-school'}, from});
      const up = await people.corrected(receipt, 10, undefined, from);
      const down = await people.corrected(receipt, 4, undefined, from);
      assert.deepEqual([up.count, down.count, down.receipt], [before.count + 10, before.count + 4, receipt]);
      const none = await people.corrected(receipt, 0, undefined, from);
      assert.deepEqual([none.count, none.status], [before.count, 'counted']);
      const kept = {kind: 'letter', confidence: 'selfReported', country: 'SE', source: 'night-school', reason: null};
      assert.deepEqual(
        (await entries(receipt)).map(({n, ...rest}) => (assert.deepEqual(rest, kept), n)).sort((a, b) => a - b),
        [-6, -4, 3, 7],
      );
      assert.equal((await countOf('source:night-school')).count, 0);
    });

    it('corrects once for each key, and the last correction holds', async () => {
      const from = elsewhere();
      const before = await countOf();
      const {receipt} = await people.reported({count: 3, from});
      const key = randomUUID();
      const first = await people.corrected(receipt, 8, key, from);
      await people.corrected(receipt, 5, undefined, from);
      assert.deepEqual(await people.corrected(receipt, 8, key, from), first);
      assert.equal((await countOf()).count, before.count + 5);
      assert.deepEqual(await people.refusal(people.correct(receipt, 9, key, from)), [422, 'key.reused']);
    });

    it('looks at a correction to more than one can well have written, and at none to less', async () => {
      const from = elsewhere();
      const before = await countOf();
      const {receipt} = await people.reported({count: 3, from});
      const up = await people.corrected(receipt, 99_999, undefined, from);
      assert.deepEqual([up.status, up.count], ['in-review', before.count]);
      const down = await people.corrected(receipt, 5, undefined, from);
      assert.deepEqual([down.status, down.count], ['counted', before.count + 5]);
    });

    it('lets nobody correct what is not there, or what the campaign has settled', async () => {
      const from = elsewhere();
      assert.deepEqual(await people.refusal(people.correct('0'.repeat(32), 3)), [404, 'report.unknown']);
      for (const state of ['verified', 'rejected', 'corrected'] as const) {
        const {receipt} = await people.reported({count: 1, from});
        const settle = backend.store.db.updateTable('reports').set({state});
        await settle.where('id', '=', receipt).execute();
        assert.deepEqual(await people.refusal(people.correct(receipt, 2, undefined, from)), [403, 'report.settled']);
        // As it was, for the audit below.
        await backend.store.db.updateTable('reports').set({state: 'counted'}).where('id', '=', receipt).execute();
      }
    });

    it('replaces the number where the same link of a mail is used again, and never doubles it', async () => {
      const before = await countOf();
      const report = {
        edition: '2026',
        case_id: 'well-keeper',
        kind: 'letter' as const,
        n: 3,
        reporter: 'self' as const,
        country: null,
        lang: 'en',
        source: null,
        section: null,
        trail: null,
        link: 'a'.repeat(64),
      };
      const reporting = {report, countedSource: null, fits: true, at: now};
      const first = await recordByLink(backend.store, reporting);
      const again = await Promise.all(
        [5, 5, 5].map((n) => recordByLink(backend.store, {...reporting, report: {...report, n}})),
      );
      assert.deepEqual(
        again.map(({receipt, count}) => [receipt, count]),
        Array(3).fill([first.receipt, before.count + 5]),
      );
      const other = await recordByLink(backend.store, {...reporting, report: {...report, kind: 'solidarity'}});
      assert.notEqual(other.receipt, first.receipt);
      assert.equal((await countOf()).count, before.count + 8);
    });

    it('counts a listed source, even where only the link says it, and all others as one', async () => {
      const before = {
        listed: (await countOf('source:night-school')).count,
        other: (await countOf('source:other')).count,
      };
      const from = elsewhere();
      const trail = {utm: {source: 'Night-School', medium: 'mail'}, referrer: 'https://blog.example'};
      await people.reported({count: 1, body: {source: 'night-school'}, from});
      await people.reported({count: 2, body: {trail}, from});
      await people.reported({count: 4, body: {source: 'some-blog', trail}, from});
      await people.reported({count: 8, body: {trail: {utm: {source: 'newsletter'}}}, from});
      await backend.signed({body: {trail}});
      assert.equal((await countOf('source:night-school')).count, before.listed + 4);
      assert.equal((await countOf('source:other')).count, before.other + 4);
      const {trail: kept} = await backend.store.db
        .selectFrom('reports')
        .select('trail')
        .where('n', '=', 2)
        .where('trail', 'is not', null)
        .executeTakeFirstOrThrow();
      assert.deepEqual(JSON.parse(kept!), trail);
    });

    it('agrees with the ledger after all of this', async () => {
      assert.deepEqual(await auditTallies(backend.store), []);
    });

    it('takes none before the campaign opens and none after the last day, but owes the answers it gave', async () => {
      const early = await startBackend(database.url, {clock: {now: () => now - 40 * day}});
      assert.deepEqual(await people.refusal(reporter(early).report()), [403, 'case.upcoming']);
      await early.stop();
      const telling = {key: randomUUID(), from: elsewhere()};
      const first = await people.reported(telling);
      now += 20 * day;
      assert.equal((await people.reported({from: telling.from})).status, 'counted', 'the petition is closed by now');
      now += 40 * day;
      assert.deepEqual(await people.refusal(people.report()), [403, 'reports.closed']);
      assert.deepEqual(await people.refusal(people.correct(first.receipt, 1)), [403, 'reports.closed']);
      assert.deepEqual(await people.reported(telling), first);
    });
  });
}
