import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, beforeEach, describe, it} from 'node:test';
import * as v from 'valibot';
import {ClassAsked, ClassChanged, Classroom, ClassReported, type Counts, MyClass} from '../../src/contract/index.js';
import {makeCode} from '../src/codes.js';
import {auditTallies} from '../src/store/auditing.js';
import {forget} from '../src/store/forgetting.js';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {classes, inside, openedClass, type Opening} from './support/classes.js';
import {createClock, day, hour, minute} from './support/clock.js';
import {databases, type TestDatabase} from './support/databases.js';
import {press} from './support/joining.js';
import {createPostOffice, type PostOffice} from './support/post-office.js';
import {until} from './support/until.js';

for (const {name, skip, create} of databases) {
  describe(`a class that writes, on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let office: PostOffice;
    let people: ReturnType<typeof classes>;
    const clock = createClock();
    before(async () => {
      database = await create();
      await importFixture(database.url, clock.now());
      office = await createPostOffice();
      backend = await startBackend(database.url, {
        env: {SMTP_URL: office.url, MAIL_FROM: 'letters@lamp.example', RATE_BURST: '100000', TRUST_PROXY: '1'},
        clock,
      });
      people = classes(backend);
    });
    beforeEach(async () => {
      await importFixture(database.url, clock.now());
      await backend.board.refreshed();
    });
    after(async () => {
      await backend?.stop();
      await office?.close();
      await database?.remove();
    });

    const opened = (opening?: Opening) => openedClass({office, people}, opening);
    const rows = async (table: 'classes' | 'class_taps' | 'class_codes' | 'class_tallies' | 'reports') =>
      (await backend.store.db.selectFrom(table).selectAll().execute()).length;
    const lettersOf = async () => {
      await backend.board.refreshed();
      const {counts} = await backend.json<Counts>('/v1/counts?keys=case:well-keeper');
      return counts[0]!.split.selfReported + counts[0]!.split.verified;
    };
    const deliver = async () => {
      backend.backend.mailing.poke();
      await until(async () => {
        const waiting = await backend.store.db
          .selectFrom('mails')
          .selectAll()
          .where('sealed', 'is not', null)
          .execute();
        return waiting.every(({due_at, taken_at}) => due_at > clock.now() && taken_at === null);
      });
    };

    it('opens with the button of a mail, which shows the code and the way to the desk; the mail brings the way once more', async () => {
      const email = `${randomUUID()}@example.org`;
      const before = await rows('classes');
      const asked = await people.open({email, name: 'The blue room', pupils: 24});
      v.parse(v.strictObject(ClassAsked.entries), await asked.json());
      const question = await office.received(email);
      assert.match(question.text!, /To open a class in Lamp Letters: for 24 pupils/);
      assert.equal(await rows('classes'), before, 'nothing before the button');

      const {page, text} = await press(question.link('confirm'));
      assert.match(page, /Yes, open my class/);
      const {code, key} = inside(text);
      assert.match(text, /Your class is open: <bdi>The blue room/);
      const mine = v.parse(v.strictObject(MyClass.entries), await people.desk(key));
      assert.deepEqual(
        [mine.name, mine.pupils, mine.code, mine.state, mine.total],
        ['The blue room', 24, code, 'open', 0],
      );
      assert.deepEqual([mine.codeUntil, mine.endsAt], [clock.now() + 14 * day, clock.now() + 60 * day]);
      assert.deepEqual(inside((await press(question.link('confirm'))).text), {code, key}, 'the same page again');
      assert.equal(await rows('classes'), before + 1);

      clock.forward(10 * minute);
      await deliver();
      const way = await office.received(email, 2);
      assert.equal(inside(way.text!).key, key);
      assert.doesNotMatch(way.text!, new RegExp(code), 'the code is for the board');
    });

    it('answers a known address and an unknown one alike, and fills nobody’s mailbox', async () => {
      const {email} = await opened();
      const [known, unknown] = await Promise.all([people.open({email}), people.open()]);
      assert.deepEqual([known.status, unknown.status], [201, 201]);
      const shape = async (answer: Response) => {
        const {receipt, status} = (await answer.json()) as ClassAsked;
        return [receipt.length, status];
      };
      assert.deepEqual(await shape(known), await shape(unknown));
      const flooded = `${randomUUID()}@example.org`;
      for (let at = 0; at < 40; at++) await people.said(people.open({email: flooded, name: `Class ${at}`}));
      await office.received(flooded);
      assert.equal(office.of(flooded).length, 1);
      const {page} = await press(office.of(flooded)[0]!.link('confirm'));
      assert.equal(page.match(/type="checkbox"/g)!.length, 12);
    });

    it('refuses what is no class, and points at it', async () => {
      for (const [body, pointer] of [
        [{pupils: 0}, '/pupils'],
        [{pupils: 61}, '/pupils'],
        [{pupils: 2.5}, '/pupils'],
        [{email: 'nobody'}, '/email'],
        [{name: 'x'.repeat(41)}, '/name'],
        [{country: 'Netherlands'}, '/country'],
        [{note: 'our teacher is Ms Example'}, ''],
      ] as const) {
        const answer = await people.open({body});
        const {errors} = (await answer.json()) as {errors: {pointer: string}[]};
        assert.deepEqual([answer.status, errors[0]!.pointer], [422, pointer]);
      }
    });

    it('takes a tap for a letter, once for each key, and takes it back within the lesson', async () => {
      const {code, key} = await opened();
      const once = randomUUID();
      const first = v.parse(v.strictObject(ClassReported.entries), await people.tapped(code, {key: once}));
      const again = await people.tap(code, {key: once});
      assert.deepEqual([again.headers.get('idempotency-replayed'), await again.json()], ['true', first]);
      const second = await people.tapped(code);
      const card = await people.tapped(code, {kind: 'solidarity'});
      assert.deepEqual([first.count, second.count, card.count], [1, 2, 1]);
      assert.equal(first.undoUntil, clock.now() + 2 * hour);

      const seen = v.parse(v.strictObject(Classroom.entries), await people.room(code));
      const of = seen.cases.find(({id}) => id === 'well-keeper')!;
      assert.deepEqual([of.letters, of.solidarity, seen.total], [2, 1, 3]);

      const undone = (await (await people.untap(code, second.receipt)).json()) as ClassReported;
      assert.equal(undone.count, 1);
      assert.deepEqual(await people.refusal(people.untap(code, second.receipt)), [404, 'report.unknown']);
      clock.forward(2 * hour);
      assert.deepEqual(await people.refusal(people.untap(code, first.receipt)), [404, 'report.unknown']);
      assert.equal((await people.desk(key)).total, 2);
    });

    it('lets nobody take back another class’s tap', async () => {
      const [one, other] = [await opened(), await opened()];
      const {receipt} = await people.tapped(one.code);
      assert.deepEqual(await people.refusal(people.untap(other.code, receipt)), [404, 'report.unknown']);
      assert.equal((await people.room(one.code)).total, 1);
    });

    it('takes no free text, no name, and no kind or case that does harm', async () => {
      const {code} = await opened();
      const tap = (body: object) => people.ask(`/v1/classes/${code}/reports`, 'POST', {body});
      const letter = {case: 'well-keeper', kind: 'letter'};
      for (const body of [
        {...letter, name: 'Noor'},
        {...letter, note: 'hello'},
        {...letter, kind: 'email'},
        {...letter, lang: 'en'},
      ])
        assert.equal((await tap(body)).status, 422, JSON.stringify(body));
      assert.deepEqual(await people.refusal(tap({case: 'glass-road', kind: 'letter'})), [410, 'case.withdrawn']);
      assert.deepEqual(await people.refusal(tap({case: 'quiet-harbour', kind: 'letter'})), [404, 'case.unknown']);
      assert.equal((await tap({case: 'bridge-song', kind: 'letter'})).status, 422, 'nobody can be written to there');
      const {cases} = await people.room(code);
      assert.deepEqual(
        cases.map(({id, takes}) => [id, takes]),
        [['well-keeper', ['letter', 'solidarity']]],
      );
    });

    it('loses no tap of thirty that come at once', async () => {
      const {code} = await opened();
      const taps = await Promise.all(Array.from({length: 30}, () => people.tapped(code)));
      assert.equal(new Set(taps.map(({receipt}) => receipt)).size, 30);
      assert.deepEqual(
        taps.map(({count}) => count).sort((a, b) => a - b),
        Array.from({length: 30}, (_, at) => at + 1),
      );
    });

    it('stops a code that leaked at once, and goes on with the next', async () => {
      const {code, key} = await opened();
      const kept = randomUUID();
      await people.tapped(code, {key: kept});
      const changed = await people.said<ClassChanged>(people.step(key, 'codes'));
      v.parse(v.strictObject(ClassChanged.entries), changed);
      const next = (await people.desk(key)).code!;
      assert.notEqual(next, code);
      assert.deepEqual(await people.refusal(people.see(code)), [410, 'code.revoked']);
      assert.deepEqual(await people.refusal(people.tap(code)), [410, 'code.revoked']);
      assert.equal((await people.tap(code, {key: kept})).status, 201, 'whoever tapped in time is owed the answer');
      assert.equal((await people.tapped(next)).count, 2);
    });

    it('lets a code expire after fourteen days, and the teacher make another', async () => {
      const {code, key} = await opened();
      clock.forward(14 * day);
      await importFixture(database.url, clock.now());
      await backend.board.refreshed();
      assert.deepEqual(await people.refusal(people.see(code)), [410, 'code.expired']);
      assert.equal((await people.desk(key)).code, null);
      await people.said(people.step(key, 'codes'));
      assert.equal((await people.tapped((await people.desk(key)).code!)).count, 1);
    });

    it('counts nothing before the teacher says so, then all of it, as a group’s own report', async () => {
      const before = await lettersOf();
      const {code, key} = await opened({body: {source: 'night-school'}});
      for (let at = 0; at < 5; at++) await people.tapped(code);
      await people.tapped(code, {kind: 'solidarity'});
      assert.equal(await lettersOf(), before);
      await people.said(people.step(key, 'corrections', {case: 'well-keeper', kind: 'letter', count: 7}));
      const once = randomUUID();
      await people.said(people.step(key, 'closings', {}, once));
      await people.said(people.step(key, 'closings', {}, once));
      await people.said(people.step(key, 'closings', {}));
      assert.equal(await lettersOf(), before + 8);
      const {reports, state} = await people.desk(key);
      assert.equal(state, 'closed');
      assert.deepEqual(reports.map(({kind, count, status}) => [kind, count, status]).sort(), [
        ['letter', 7, 'counted'],
        ['solidarity', 1, 'counted'],
      ]);
      const row = await backend.store.db
        .selectFrom('reports')
        .selectAll()
        .where('id', '=', reports.find(({kind}) => kind === 'letter')!.receipt)
        .executeTakeFirstOrThrow();
      assert.deepEqual([row.reporter, row.country, row.source, row.state], ['group', 'NL', 'night-school', 'counted']);
      assert.deepEqual(await people.refusal(people.tap(code)), [403, 'class.closed']);
      assert.equal((await people.room(code)).state, 'closed');
      assert.deepEqual(await people.refusal(people.step(key, 'codes')), [403, 'class.closed']);
    });

    it('takes back within a day what was handed in, and counts the corrected number the next time', async () => {
      const before = await lettersOf();
      const {code, key} = await opened();
      for (let at = 0; at < 3; at++) await people.tapped(code);
      await people.said(people.step(key, 'closings'));
      await people.said(people.step(key, 'reopenings'));
      assert.equal(await lettersOf(), before);
      await people.tapped(code);
      await people.said(people.step(key, 'closings'));
      assert.equal(await lettersOf(), before + 4);
      clock.forward(day);
      assert.deepEqual(await people.refusal(people.step(key, 'reopenings')), [403, 'class.settled']);
      assert.deepEqual(await auditTallies(backend.store), []);
    });

    it('leaves a parcel that the campaign has counted as it was counted', async () => {
      const {code, key} = await opened();
      await people.tapped(code);
      await people.said(people.step(key, 'closings'));
      const [report] = (await people.desk(key)).reports;
      const {store} = backend;
      await store.db.updateTable('reports').set({state: 'verified'}).where('id', '=', report!.receipt).execute();
      assert.deepEqual(await people.refusal(people.step(key, 'reopenings')), [403, 'report.settled']);
      assert.equal((await people.desk(key)).state, 'closed');
      await store.db.updateTable('reports').set({state: 'counted'}).where('id', '=', report!.receipt).execute();
    });

    it('keeps more than a class can have written for somebody’s look, and stops where it is no class any more', async () => {
      const before = await lettersOf();
      const {code, key} = await opened();
      await people.said(people.step(key, 'corrections', {case: 'well-keeper', kind: 'letter', count: 4 * 40 + 1}));
      await people.said(people.step(key, 'closings'));
      assert.equal(await lettersOf(), before);
      assert.equal((await people.desk(key)).reports[0]!.status, 'in-review');
      await people.said(people.step(key, 'reopenings'));
      await people.said(people.step(key, 'corrections', {case: 'well-keeper', kind: 'letter', count: 4 * 40 * 2 - 1}));
      assert.equal((await people.tap(code)).status, 201);
      assert.deepEqual(await people.refusal(people.tap(code)), [403, 'class.full']);
    });

    it('lets an undone tap from before a correction leave the corrected number alone', async () => {
      const {code, key} = await opened();
      const {receipt} = await people.tapped(code);
      clock.forward(minute);
      await people.said(people.step(key, 'corrections', {case: 'well-keeper', kind: 'letter', count: 10}));
      clock.forward(minute);
      const later = await people.tapped(code);
      assert.equal(later.count, 11);
      assert.equal(((await (await people.untap(code, receipt)).json()) as ClassReported).count, 11);
      assert.equal(((await (await people.untap(code, later.receipt)).json()) as ClassReported).count, 10);
    });

    it('opens the desk to its key alone, and to no key in an address', async () => {
      const {key} = await opened();
      const wrong = `${key.slice(0, -1)}${key.endsWith('A') ? 'B' : 'A'}`;
      for (const bearer of [wrong, '', 'x'])
        assert.deepEqual(await people.refusal(people.ask('/v1/my-class', 'GET', {bearer})), [404, 'class.unknown']);
      assert.equal((await people.ask(`/v1/my-class?key=${key}`)).status, 404);
      for (const path of ['corrections', 'codes', 'closings', 'reopenings'])
        assert.ok(
          (
            await people.step(
              wrong,
              path,
              path === 'corrections' ? {case: 'well-keeper', kind: 'letter', count: 1} : {},
            )
          ).status === 404,
        );
      const preflight = await backend.get('/v1/my-class', {method: 'OPTIONS'});
      assert.match(preflight.headers.get('access-control-allow-headers')!, /authorization/);
      assert.match(preflight.headers.get('access-control-allow-methods')!, /DELETE/);
    });

    it('makes guessing slow, and lets the school go on that the guesser sits in', async () => {
      const school = '203.0.113.7';
      const {code} = await opened();
      const {key: other} = await opened();
      assert.equal((await people.see(code, school)).status, 200);
      const guesses = await Promise.all(Array.from({length: 300}, () => people.see(makeCode(), school)));
      const looked = guesses.filter(({status}) => status === 404).length;
      assert.ok(looked <= 60, `${looked} guesses were looked at`);
      const refused = guesses.find(({status}) => status === 429)!;
      assert.ok(Number(refused.headers.get('retry-after')) <= 10);
      assert.equal((await people.see(code, school)).status, 200, 'the class that writes there');
      assert.equal((await people.tap(code, {from: school})).status, 201);
      const next = (await people.desk(other)).code!;
      assert.equal((await people.see(next, school)).status, 429, 'nobody looks whether a new one is right');
      await people.said(people.ask('/v1/my-class', 'GET', {bearer: other, from: school}));
      assert.equal((await people.see(next, school)).status, 200, 'the board in the room vouches for it');
      assert.equal((await people.see(makeCode(), '203.0.113.8')).status, 404, 'another network');
      clock.forward(10_000);
      assert.equal((await people.see(makeCode(), school)).status, 404, 'one more try every ten seconds');
      assert.equal((await people.see(makeCode(), school)).status, 429);
    });

    it('counts right codes as no guesses: a whole school of them', async () => {
      const school = '203.0.113.9';
      const rooms = await Promise.all(Array.from({length: 5}, () => opened()));
      for (let pupil = 0; pupil < 40; pupil++)
        for (const {code} of rooms) assert.equal((await people.see(code, school)).status, 200);
    });

    it('reminds once, two days before the code ends, where nothing has been handed in', async () => {
      const [forgetful, done, idle] = [await opened(), await opened(), await opened()];
      for (const {code} of [forgetful, done]) await people.tapped(code);
      await people.said(people.step(done.key, 'closings'));
      clock.forward(12 * day);
      await importFixture(database.url, clock.now());
      await backend.board.refreshed();
      await deliver();
      clock.forward(10 * minute);
      await deliver();
      const subjects = (email: string) => office.of(email).map(({subject}) => subject);
      assert.deepEqual(subjects(forgetful.email).slice(1).sort(), [
        'Your class: Lamp Letters',
        'Your letters are not handed in yet',
      ]);
      assert.deepEqual(subjects(done.email).slice(1), ['Your class: Lamp Letters']);
      assert.deepEqual(subjects(idle.email).slice(1), ['Your class: Lamp Letters']);
    });

    it('leaves nothing behind after sixty days but the number', async () => {
      const before = await lettersOf();
      const {code, key} = await opened();
      await people.tapped(code);
      await people.said(people.step(key, 'closings'));
      clock.forward(2 * hour);
      await forget(backend.store, clock.now());
      assert.equal(await rows('class_taps'), 0, 'receipts go after two hours');
      clock.forward(60 * day);
      await forget(backend.store, clock.now());
      for (const table of ['classes', 'class_codes', 'class_tallies'] as const)
        assert.equal(await rows(table), 0, table);
      assert.deepEqual(await people.refusal(people.see(code)), [404, 'code.unknown']);
      await importFixture(database.url, clock.now());
      assert.equal(await lettersOf(), before + 1);
    });

    it('is erased with the teacher’s address, and its number stays', async () => {
      const before = await lettersOf();
      const {code, key, email} = await opened();
      await people.tapped(code);
      await people.said(people.step(key, 'closings'));
      await press(office.of(email)[0]!.link('erase'));
      assert.deepEqual(await people.refusal(people.see(code)), [404, 'code.unknown']);
      assert.deepEqual(await people.refusal(people.ask('/v1/my-class', 'GET', {bearer: key})), [404, 'class.unknown']);
      assert.equal(await lettersOf(), before + 1);
    });

    it('writes no code, no key, no name and no address into its database or its log', async () => {
      const {code, key, email} = await opened({name: 'Ms Quillfeather’s own'});
      await people.tapped(code);
      const {receipt} = await people.tapped(code);
      await people.untap(code, receipt);
      await people.said(people.step(key, 'closings'));
      const secrets = [code, key, email, 'Quillfeather'];
      const log = backend.lines.join('');
      for (const secret of secrets) assert.equal(log.includes(secret), false, `${secret} in the log`);
      assert.equal(log.includes(receipt), false);
      if (!database.url.startsWith('file:')) return;
      const folder = database.url.slice('file:'.length).replace(/\/[^/]+$/, '');
      for (const file of readdirSync(folder, {recursive: true, withFileTypes: true}).filter((it) => it.isFile())) {
        const bytes = readFileSync(`${file.parentPath}/${file.name}`, 'latin1');
        for (const secret of secrets) assert.equal(bytes.includes(secret), false, `${secret} in ${file.name}`);
      }
    });
  });
}
