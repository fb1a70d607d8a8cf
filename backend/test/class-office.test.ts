/** A campaigner asks: how many classes are there, which are stuck, and how does one that is abused end? */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {type Counts} from '../../src/contract/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {classes, openedClass, type Opening} from './support/classes.js';
import {runCommand} from './support/command.js';
import {databases, type TestDatabase} from './support/databases.js';
import {createPostOffice, type PostOffice} from './support/post-office.js';

interface Listed {
  asked: number;
  classes: {id: string; country: string; pupils: number; letters: number; cards: number; state: string}[];
}

for (const {name, skip, create} of databases) {
  describe(`the campaign and its classes, on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let office: PostOffice;
    let people: ReturnType<typeof classes>;
    before(async () => {
      database = await create();
      await importFixture(database.url);
      office = await createPostOffice();
      backend = await startBackend(database.url, {
        env: {SMTP_URL: office.url, MAIL_FROM: 'letters@lamp.example', RATE_BURST: '100000'},
      });
      people = classes(backend);
    });
    after(async () => {
      await backend?.stop();
      await office?.close();
      await database?.remove();
    });

    const opened = (opening?: Opening) => openedClass({office, people}, opening);
    const w4r = (...args: string[]) => runCommand(args, {DATABASE_URL: database.url});
    const told = async <Facts>(...args: string[]): Promise<Facts> => {
      const {status, stdout, stderr} = await w4r(...args, '--json');
      assert.deepEqual([status, stderr], [0, '']);
      return JSON.parse(stdout) as Facts;
    };
    const listed = (...args: string[]) => told<Listed>('classes', ...args);
    const lettersOf = async () => {
      await backend.board.refreshed();
      return (await backend.json<Counts>('/v1/counts?keys=case:well-keeper')).counts[0]!.count;
    };
    /** The one that was not there before. */
    const newest = async (act: () => Promise<void>) => {
      const known = (await listed()).classes.map(({id}) => id);
      await act();
      return (await listed()).classes.find(({id}) => !known.includes(id))!.id;
    };

    it('hears how far each class is, how many are only asked for, and nothing that leads to a pupil', async () => {
      assert.equal((await w4r('classes')).stdout, '0 classes.\n');
      const empty = await opened({name: 'Quillfeather', pupils: 12});
      const writing = await opened({pupils: 24});
      await people.tapped(writing.code);
      await people.tapped(writing.code);
      await people.tapped(writing.code, {kind: 'solidarity'});
      const done = await opened();
      await people.tapped(done.code);
      await people.said(people.step(done.key, 'closings'));
      const many = await opened();
      await people.said(people.step(many.key, 'corrections', {case: 'well-keeper', kind: 'letter', count: 161}));
      await people.said(people.step(many.key, 'closings'));
      const stuck = await opened();
      await people.tapped(stuck.code);
      await backend.store.db
        .updateTable('class_codes')
        .set({good_until: Date.now() - 1})
        .where('class_id', '=', (await listed()).classes.at(-1)!.id)
        .execute();
      await people.said(people.open({email: 'asks@school.example'}));

      const {stdout} = await w4r('classes');
      const lines = stdout.trim().split('\n');
      assert.match(lines[0]!, /^id +opened +from +section +source +pupils +letters +cards +state$/);
      assert.match(lines[1]!, /^[0-9a-f]{8} +20\d\d-\d\d-\d\d +NL +- +- +12 +0 +0 +nothing written yet$/);
      assert.match(lines[2]!, / 24 +2 +1 +writing$/);
      assert.match(lines[3]!, / 30 +1 +0 +handed in$/);
      assert.match(lines[4]!, / 161 +0 +handed in, waits for a look/);
      assert.match(lines[5]!, / 1 +0 +stuck: its code has ended, nothing is handed in$/);
      assert.equal(
        lines[6],
        '5 classes: 1 empty, 1 writing, 1 stuck, 1 handed in, 1 in review. 1 more waits for the button in the mail.',
      );
      const stuckOnes = await listed('--stuck');
      assert.deepEqual(
        stuckOnes.classes.map(({letters, state}) => [letters, state]),
        [[1, 'stuck']],
      );
      assert.equal(stuckOnes.asked, 1);

      const all = stdout + (await w4r('classes', '--json')).stdout;
      for (const {code, key, email} of [empty, writing, done, many, stuck])
        for (const secret of [code, `${code.slice(0, 4)} ${code.slice(4)}`, key, email, 'Quillfeather'])
          assert.equal(all.includes(secret), false, secret);
    });

    it('ends one that is abused: its code and its desk stop at once, and what it handed in leaves the count', async () => {
      const before = await lettersOf();
      let abused = {code: '', key: ''};
      const id = await newest(async () => {
        abused = await opened();
        await people.said(people.step(abused.key, 'corrections', {case: 'well-keeper', kind: 'letter', count: 30}));
        await people.said(people.step(abused.key, 'closings'));
        await people.said(people.step(abused.key, 'reopenings'));
        await people.said(people.step(abused.key, 'closings'));
      });
      assert.equal(await lettersOf(), before + 30);
      const args = ['close-class', id.slice(0, 8), '--reject', 'No such school.'];
      const planned = await w4r(...args, '--dry-run');
      assert.match(planned.stdout, /NL, 30 pupils\) ends\. Of what it wrote 30 is handed in, and leaves every count\./);
      assert.match(planned.stdout, /Nothing was changed\./);
      assert.equal((await people.see(abused.code)).status, 200);

      const {reports, done} = await told<{reports: {report: string; n: number}[]; done: boolean}>(...args);
      assert.deepEqual([done, reports.map(({n}) => n)], [true, [30]]);
      assert.equal(await lettersOf(), before);
      assert.deepEqual(await people.refusal(people.see(abused.code)), [404, 'code.unknown']);
      assert.deepEqual(await people.refusal(people.tap(abused.code)), [404, 'code.unknown']);
      assert.deepEqual(await people.refusal(people.step(abused.key, 'closings')), [404, 'class.unknown']);
      const row = await backend.store.db
        .selectFrom('reports')
        .select(['state', 'reason'])
        .where('id', '=', reports[0]!.report)
        .executeTakeFirst();
      assert.deepEqual(row, {state: 'rejected', reason: 'No such school.'});
      assert.deepEqual(await auditTallies(backend.store), []);
      assert.match((await w4r(...args)).stderr, /There is no class/);
    });

    it('leaves what was handed in as it is unless somebody says why not, and a counted parcel in any case', async () => {
      const before = await lettersOf();
      let key = '';
      const hand = async () => {
        const room = await opened();
        key = room.key;
        await people.tapped(room.code);
        await people.said(people.step(room.key, 'closings'));
      };
      await told('close-class', await newest(hand));
      assert.equal(await lettersOf(), before + 1);
      const id = await newest(hand);
      const {receipt} = (await people.desk(key)).reports[0]!;
      await told('verify', receipt, '1', '--reason', 'Counted.');
      await told('close-class', id, '--reject', 'Abused.');
      assert.equal(await lettersOf(), before + 2);
      assert.deepEqual(await auditTallies(backend.store), []);
      for (const wrong of ['', 'abc', 'zzzzzzzz', '%%%%'])
        assert.match((await w4r('close-class', wrong)).stderr, /There is no class|is missing/);
    });
  });
}
