import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Count, type Counts} from '../../src/contract/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {runCommand} from './support/command.js';
import {databases, type TestDatabase} from './support/databases.js';
import {listen} from './support/listen.js';
import {reporter} from './support/reports.js';
import {until} from './support/until.js';

for (const {name, skip, create} of databases) {
  describe(`deciding about reports on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let people: ReturnType<typeof reporter>;
    before(async () => {
      database = await create();
      await importFixture(database.url);
      backend = await startBackend(database.url);
      people = reporter(backend);
    });
    after(async () => {
      await backend?.stop();
      await database?.remove();
    });

    const w4r = (...args: string[]) => runCommand(args, {DATABASE_URL: database.url});
    const told = async (...args: string[]) => {
      const {status, stdout, stderr} = await w4r(...args, '--json');
      assert.deepEqual([status, stderr], [0, '']);
      assert.equal(stdout.trim().split('\n').length, 1, stdout);
      return JSON.parse(stdout) as {
        [fact: string]: unknown;
        by: number;
        count: number;
        done: boolean;
        reports: {id: string; n: number; state: string; reason: string}[];
      };
    };
    const countOf = async (): Promise<Count> => {
      await backend.board.refreshed();
      return (await backend.json<Counts>('/v1/counts?keys=case:well-keeper')).counts[0]!;
    };
    const entries = (id: string) =>
      backend.store.db
        .selectFrom('ledger')
        .select(['confidence', 'n', 'reason'])
        .where('action_id', '=', id)
        .orderBy('n')
        .orderBy('confidence')
        .execute();

    it('lists what waits, oldest first, and counts it once it is accepted', async () => {
      const before = await countOf();
      const {receipt} = await people.reported({
        count: 99_999,
        for: 'event',
        body: {country: 'NL', source: 'night-school'},
      });
      const second = await people.reported({count: 51, kind: 'solidarity'});
      const list = await w4r('reports');
      const lines = list.stdout.trim().split('\n');
      assert.match(lines[0]!, /^id +case +kind +n +who +from +source +section +when \(UTC\) +state$/);
      assert.match(
        lines[1]!,
        new RegExp(`^${receipt.slice(0, 12)} +well-keeper +letter +99999 +event +NL +night-school +- +20`),
      );
      assert.match(lines[2]!, new RegExp(`^${second.receipt.slice(0, 12)} .* 51 +self +- +- .* waiting$`));
      assert.equal(lines[3], '2 reports waiting.');
      assert.equal((await countOf()).count, before.count);

      const done = await w4r('accept', receipt.slice(0, 12), '--reason', 'The stadium was full.');
      assert.match(
        done.stdout,
        /99999 waiting becomes 99999 self-reported\. The public number changes by \+99999\.\nDone\./,
      );
      assert.equal((await countOf()).count, before.count + 99_999);
      assert.deepEqual(await entries(receipt), [
        {confidence: 'pending', n: -99_999, reason: 'The stadium was full.'},
        {confidence: 'pending', n: 99_999, reason: null},
        {confidence: 'selfReported', n: 99_999, reason: 'The stadium was full.'},
      ]);
      assert.match((await w4r('accept', receipt)).stderr, /is counted already/);
      assert.match((await w4r('accept', second.receipt)).stdout, /\(\+51\)/);
      const all = await told('reports', '--all');
      assert.deepEqual(
        all.reports.map(({n, state}) => [n, state]),
        [
          [99_999, 'counted'],
          [51, 'counted'],
        ],
      );
      assert.equal((await w4r('reports')).stdout, '0 reports waiting.\n');
    });

    it('puts a parcel of 84 in the place of a report of 90: six fewer, with the reason, on open pages by itself', async () => {
      const {receipt} = await people.reported({count: 90, for: 'group'});
      const before = await countOf();
      const reason = 'Parcel of 12 December, counted by two.';
      const {by, count, ...rest} = await told('verify', receipt, '84', '--reason', reason);
      assert.deepEqual([by, count, rest['reason'], rest.done], [-6, before.count - 6, reason, true]);
      assert.deepEqual(rest['before'], {n: 90, state: 'counted'});
      assert.deepEqual(rest['after'], {n: 84, state: 'verified'});
      assert.deepEqual(await entries(receipt), [
        {confidence: 'selfReported', n: -90, reason},
        {confidence: 'verified', n: 84, reason},
        {confidence: 'selfReported', n: 90, reason: null},
      ]);
      // Nobody has told the running backend: it looks every second.
      await until(async () => {
        const [now] = (await backend.json<Counts>('/v1/counts?keys=case:well-keeper')).counts;
        return now!.count === before.count - 6 && now!.split.verified === before.split.verified + 84;
      });
      assert.deepEqual(await people.refusal(people.correct(receipt, 90)), [403, 'report.settled']);
      assert.equal((await told('verify', receipt, '85', '--reason', 'One was stuck to another.')).by, 1);
    });

    it('rejects what waits and what is counted, and takes it back', async () => {
      const waiting = await people.reported({count: 4000});
      const counted = await people.reported({count: 7});
      const before = await countOf();
      assert.equal((await told('reject', waiting.receipt, '--reason', 'Nobody writes so many.')).by, 0);
      assert.equal((await told('reject', counted.receipt, '--reason', 'Reported twice.')).by, -7);
      const after = await countOf();
      assert.deepEqual([after.count, after.split.pending], [before.count - 7, before.split.pending]);
      assert.deepEqual(await entries(counted.receipt), [
        {confidence: 'selfReported', n: -7, reason: 'Reported twice.'},
        {confidence: 'rejected', n: 7, reason: 'Reported twice.'},
        {confidence: 'selfReported', n: 7, reason: null},
      ]);
      assert.deepEqual(await people.refusal(people.correct(counted.receipt, 1)), [403, 'report.settled']);
      assert.match(
        (await w4r('correct', counted.receipt, '5', '--reason', 'x')).stderr,
        /is rejected: accept it first/,
      );
      assert.equal((await told('accept', counted.receipt)).by, 7);
    });

    it('corrects a report with a reason, and the reporter can no longer undo that', async () => {
      const {receipt} = await people.reported({count: 120});
      const {by, ...rest} = await told('correct', receipt, '12', '--reason', 'They meant twelve.');
      assert.deepEqual([by, rest['after']], [12, {n: 12, state: 'corrected'}]);
      assert.deepEqual(await people.refusal(people.correct(receipt, 50)), [403, 'report.settled']);
    });

    it('corrects the ledger where no report stands behind it, and never below nothing', async () => {
      await people.reported({count: 30});
      const before = await countOf();
      const args = ['correct', '--case', 'well-keeper', '--kind', 'letter', '--reason', 'A parcel was counted twice.'];
      const done = await w4r(...args, '--by', '-12');
      assert.match(
        done.stdout,
        /^2026 well-keeper, letter selfReported: \d+ becomes \d+ \(-12\)\.\nDone\. .*\(-12\)\.\n$/,
      );
      assert.equal((await countOf()).count, before.count - 12);
      assert.match((await w4r(...args, '--by', '-9999999')).stderr, /cannot be taken away/);
      assert.equal((await told(...args, '--by', '500', '--confidence', 'verified')).count, before.count + 488);
      assert.match((await w4r(...args, '--by', '1', '--edition', '1999')).stderr, /There is no edition "1999"/);
    });

    it('puts back step by step what was taken away twice', async () => {
      const {receipt} = await people.reported({count: 40});
      await told('verify', receipt, '40', '--reason', 'Counted by two.');
      const args = ['correct', '--case', 'well-keeper', '--kind', 'letter', '--confidence', 'verified'];
      const by = (n: number) => told(...args, '--reason', 'Counted twice.', '--by', String(n));
      const {after: all} = await by(1);
      assert.equal((await by(-(all as number)))['after'], 0);
      await told('reject', receipt, '--reason', 'It was counted elsewhere.');
      assert.equal((await by(15))['after'], -25);
      assert.match((await w4r(...args, '--reason', 'x', '--by', '-1')).stderr, /cannot be taken away/);
      assert.equal((await by(25))['after'], 0);
    });

    it('changes nothing when it is only asked what it would do, or refuses', async () => {
      const {receipt} = await people.reported({count: 9});
      const before = await countOf();
      const dry = await w4r('reject', receipt, '--reason', 'x', '--dry-run');
      assert.match(dry.stdout, /9 self-reported becomes 9 rejected\. .* by -9\.\nNothing was changed\.\n$/);
      const none = await w4r('verify', receipt, '0', '--reason', 'x');
      assert.match(none.stderr, /Use `w4r-backend reject`/);
      assert.deepEqual([none.status, none.stdout], [1, '']);
      assert.equal((await countOf()).version, before.version);
    });

    it('takes a case back: open pages are told, and nobody reads, signs or reports it any more', async () => {
      const live = await listen(backend, 'keys=campaign');
      const dry = await w4r('withdraw', '2026', 'bridge-song', '--dry-run');
      assert.match(dry.stdout, /is taken back\. All that is said: “.*”\nNothing was changed\.\n$/);
      assert.deepEqual(await told('withdraw', '2026', 'bridge-song'), {
        edition: '2026',
        case: 'bridge-song',
        withdrawn: true,
        done: true,
      });
      const {data} = await live.next(({event}) => event === 'withdrawn');
      live.stop();
      assert.equal(data.case, 'bridge-song');
      const {status, headers} = await backend.get('/v1/cases/bridge-song');
      assert.deepEqual([status, headers.get('cache-control')], [410, 'public, max-age=60']);
      assert.deepEqual(await people.refusal(people.report({case: 'bridge-song'})), [410, 'case.withdrawn']);
      assert.match((await w4r('withdraw', '2026', 'bridge-song')).stdout, /withdrawn already/);
      assert.equal((await told('withdraw', '2026', 'bridge-song', '--undo')).done, true);
      await until(async () => (await backend.get('/v1/cases/bridge-song')).status === 200);
    });

    it('agrees with the ledger afterwards, and the audit would notice a report that does not', async () => {
      assert.deepEqual(await auditTallies(backend.store), []);
      const {receipt} = await people.reported({count: 2});
      await backend.store.db.updateTable('reports').set({n: 3}).where('id', '=', receipt).execute();
      assert.deepEqual(await auditTallies(backend.store), [
        `2026 case:well-keeper: report ${receipt} says 3, the ledger says 2.`,
      ]);
      await backend.store.db.updateTable('reports').set({n: 2, state: 'verified'}).where('id', '=', receipt).execute();
      const {status, stdout} = await w4r('audit', '--json');
      assert.equal(status, 1);
      assert.deepEqual((JSON.parse(stdout) as {differences: string[]}).differences, [
        `2026 case:well-keeper: report ${receipt} says 2, the ledger says 0.`,
      ]);
    });
  });
}
