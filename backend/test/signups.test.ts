import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, beforeEach, describe, it} from 'node:test';
import {sql} from 'kysely';
import * as v from 'valibot';
import {SignedUp} from '../../src/contract/index.js';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {createClock, day, minute} from './support/clock.js';
import {databases, type TestDatabase} from './support/databases.js';
import {join, type Joining, press} from './support/joining.js';
import {createPostOffice, type PostOffice} from './support/post-office.js';
import {until} from './support/until.js';

for (const {name, skip, create} of databases) {
  describe(`joining on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let office: PostOffice;
    const clock = createClock();
    before(async () => {
      database = await create();
      await importFixture(database.url, clock.now());
      office = await createPostOffice();
      const env = {SMTP_URL: office.url, MAIL_FROM: 'letters@lamp.example', RATE_BURST: '100000'};
      backend = await startBackend(database.url, {env, clock});
    });
    // The clock runs through months: the calendar is laid around it anew.
    beforeEach(async () => {
      await importFixture(database.url, clock.now());
      await backend.board.refreshed();
    });
    after(async () => {
      await backend?.stop();
      await office?.close();
      await database?.remove();
    });

    const rows = async (table: 'signups' | 'requests' | 'mails') =>
      (await backend.store.db.selectFrom(table).selectAll().execute()).length;
    /** The clock has been set: what is due leaves, and nothing of it is left over. */
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
    const joined = async (joining: Joining) => {
      const response = await join(backend, joining);
      assert.equal(response.status, 201);
      return v.parse(v.strictObject(SignedUp.entries), await response.json());
    };
    const person = () => `${randomUUID()}@example.org`;

    it('asks first, and once the button is pressed sends what was agreed to', async () => {
      const email = person();
      await joined({email, wants: ['write', 'teach']});
      const question = await office.received(email);
      assert.match(question.subject!, /Was it you\? Lamp Letters/);
      assert.match(question.text!, /To join Lamp Letters: write letters and teach with them/);
      assert.equal(await rows('signups'), 0);

      const {page, status, text} = await press(question.link('confirm'));
      assert.match(page, /Send me the lamp kit\./, 'what was agreed to, word for word');
      assert.equal(status, 200);
      assert.match(text, /How to write by lamplight/);
      assert.equal(await rows('signups'), 1);

      await deliver();
      assert.equal(office.of(email).length, 1, 'ten minutes between two mails');
      clock.forward(10 * minute);
      backend.backend.mailing.poke();
      const kit = await office.received(email, 2);
      assert.match(kit.text!, /How to write by lamplight\nhttp.*\/kit\/2026\/en\/guide\.txt/);
      assert.equal(office.of(email).length, 2);
    });

    it('mails nothing else to those who ticked nothing', async () => {
      const email = person();
      await joined({email, ticked: []});
      await press((await office.received(email)).link('confirm'));
      clock.forward(8 * day);
      await deliver();
      assert.equal(office.of(email).length, 1);
    });

    it('is confirmed by nobody who only opens links, however often', async () => {
      const email = person();
      await joined({email});
      const mail = await office.received(email);
      const before = await rows('signups');
      const urls = [...mail.text!.matchAll(/https?:\/\/\S+/g)].map(([url]) => url);
      assert.equal(urls.length, 4);
      for (const url of [...urls, ...urls, ...urls]) {
        for (const method of ['GET', 'HEAD', 'OPTIONS']) await (await fetch(url, {method})).arrayBuffer();
      }
      assert.equal(await rows('signups'), before);
      assert.deepEqual(await backend.store.db.selectFrom('silences').selectAll().execute(), []);
      const {text} = await press(mail.link('confirm'));
      assert.match(text, /You are with us/);
      assert.equal(await rows('signups'), before + 1);
    });

    it('shows the same page when the button is pressed again, and does nothing', async () => {
      const email = person();
      await joined({email});
      const link = (await office.received(email)).link('confirm');
      const page = await (await fetch(link)).text();
      const receipt = /name="receipt" value="([^"]+)"/.exec(page)![1]!;
      const body = () => new URLSearchParams({receipt});
      const first = await (await fetch(link, {method: 'POST', body: body()})).text();
      const [signups, mails] = [await rows('signups'), await rows('mails')];
      assert.equal(await (await fetch(link, {method: 'POST', body: body()})).text(), first);
      assert.equal(await (await fetch(link)).text(), first);
      assert.deepEqual([await rows('signups'), await rows('mails')], [signups, mails]);
    });

    it('does only what was shown: what was asked for since is shown first', async () => {
      const email = person();
      await joined({email, wants: ['write']});
      const link = (await office.received(email)).link('confirm');
      const page = await (await fetch(link)).text();
      const receipt = /name="receipt" value="([^"]+)"/.exec(page)![1]!;
      await joined({email, wants: ['organise']});
      const before = await rows('signups');
      const response = await fetch(link, {method: 'POST', body: new URLSearchParams({receipt})});
      assert.match(await response.text(), /Please look again.*organise where you live/s);
      assert.equal(await rows('signups'), before);
      assert.match((await press(link)).text, /You are with us/);
    });

    it('keeps a link for seven days, and says kindly when it is over', async () => {
      const email = person();
      await joined({email});
      const link = (await office.received(email)).link('confirm');
      clock.forward(7 * day - minute);
      assert.match(await (await fetch(link)).text(), /Yes, I want to join/);
      clock.forward(minute);
      const before = await rows('signups');
      for (const url of [link, link.replace(/[\w-]{43}$/, 'x'.repeat(43)), link.replace(/[\w-]{43}$/, 'x')]) {
        const {status, text} = await press(url);
        assert.equal(status, 404);
        assert.match(text, /This link no longer works\./);
      }
      assert.equal(await rows('signups'), before);
      await joined({email});
      assert.match((await press((await office.received(email, 2)).link('confirm'))).text, /You are with us/);
    });

    it('sends one mail in ten minutes and three a day to one address, for 1,000 sign-ups', async (t) => {
      const email = person();
      const flood = async (n: number) => {
        for (let at = 0; at < n; at += 20) {
          await Promise.all(Array.from({length: 20}, () => joined({email})));
        }
        await deliver();
      };
      await flood(1000);
      assert.equal(office.of(email).length, 1);
      clock.forward(10 * minute);
      await flood(20);
      clock.forward(10 * minute);
      await flood(20);
      assert.equal(office.of(email).length, 3);
      for (let n = 0; n < 6; n++) {
        clock.forward(3 * 60 * minute);
        await flood(20);
      }
      assert.equal(office.of(email).length, 3, 'within a day');
      clock.forward(day);
      await flood(20);
      assert.equal(office.of(email).length, 4);
      const waiting = await backend.store.db
        .selectFrom('requests')
        .select('receipt')
        .where('done_at', 'is', null)
        .execute();
      t.diagnostic(`1,180 sign-ups: ${office.of(email).length} mails, ${waiting.length} requests waiting in all`);
    });

    it('answers a known and an unknown address alike', async () => {
      const known = person();
      await joined({email: known});
      await press((await office.received(known)).link('confirm'));
      clock.forward(day);
      await deliver();
      const shape = async (email: string) => {
        const response = await join(backend, {email});
        const headers = [...response.headers.keys()].filter((header) => header !== 'date');
        const body = (await response.json()) as SignedUp;
        return {status: response.status, headers, body: {...body, receipt: body.receipt.length}};
      };
      const [again, limited, fresh] = [await shape(known), await shape(known), await shape(person())];
      assert.deepEqual(again, fresh);
      assert.deepEqual(limited, fresh);
    });

    it('gives the same answer to the same key, and refuses what does not fit', async () => {
      const joining = {email: person(), key: randomUUID()};
      const first = await join(backend, joining);
      const again = await join(backend, joining);
      assert.equal(await again.text(), await first.text());
      assert.equal(again.headers.get('idempotency-replayed'), 'true');
      const refused = async (how: Joining, status: number, code: string) => {
        const response = await join(backend, how);
        assert.deepEqual([response.status, ((await response.json()) as {code: string}).code], [status, code]);
      };
      await refused({...joining, wants: ['host']}, 422, 'key.reused');
      await refused({key: null}, 400, 'key.missing');
      await refused({email: 'a@b.example\r\nBcc: c@d.example'}, 422, 'body.invalid');
      await refused({wants: []}, 422, 'body.invalid');
      await refused({wants: ['sleep']}, 422, 'body.invalid');
      await refused({body: {consents: []}}, 422, 'consent.missing');
      await refused({body: {shoeSize: 43}}, 422, 'body.invalid');
    });

    it('asks once how many letters were written, after seven days, and takes the answer', async () => {
      const email = person();
      await joined({email, ticked: ['reminder']});
      await press((await office.received(email)).link('confirm'));
      clock.forward(7 * day - minute);
      await deliver();
      assert.equal(office.of(email).length, 1);
      clock.forward(minute);
      backend.backend.mailing.poke();
      const reminder = await office.received(email, 2);
      assert.equal(reminder.subject, 'How many did you write?');
      const link = `${reminder.link('report')}?n=3`;
      assert.ok(reminder.text!.includes(link));

      const count = async () => {
        const {rows} = await sql<{n: number}>`
          select coalesce(sum(n), 0) as n from tallies
          where kind = 'letter' and confidence = 'selfReported'`.execute(backend.store.db);
        return rows[0]!.n;
      };
      const before = await count();
      await (await fetch(link)).text();
      assert.equal(await count(), before, 'opening it counts nothing');
      const {page, text} = await press(link, {case: 'well-keeper'});
      assert.match(page, /value="3"/);
      assert.match(text, /They are counted/);
      await press(link, {case: 'well-keeper', count: '5'});
      assert.equal(await count(), before + 5, 'the second answer takes the place of the first');
      assert.match((await press(link, {case: 'well-keeper', count: 'many'})).text, /a whole number/);
      assert.match((await press(link, {case: 'bridge-song', count: '9999'})).text, /somebody of the campaign looks/);
      assert.equal(await count(), before + 5);

      clock.forward(day);
      await joined({email, ticked: ['reminder']});
      await press((await office.received(email, 3)).link('confirm'));
      clock.forward(8 * day);
      await deliver();
      assert.equal(office.of(email).length, 3, 'asked once an edition');
    });

    it('never asks again those who say so', async () => {
      const email = person();
      await joined({email, ticked: ['reminder']});
      const {text} = await press((await office.received(email)).link('confirm'));
      assert.match(text, /with us/);
      clock.forward(7 * day);
      backend.backend.mailing.poke();
      const reminder = await office.received(email, 2);
      assert.match((await press(reminder.link('no-reminder'))).text, /We will not ask you again/);
      await backend.store.db.deleteFrom('mails').where('kind', '=', 'reminder').execute();
      clock.forward(day);
      await joined({email, ticked: ['reminder']});
      await press((await office.received(email, 3)).link('confirm'));
      clock.forward(8 * day);
      await deliver();
      assert.equal(office.of(email).length, 3);
    });

    it('stops with one press of the mail program’s own button (RFC 8058), until the person joins again', async () => {
      const email = person();
      await joined({email});
      const question = await office.received(email);
      await press(question.link('confirm'));
      const {list} = question.headers.get('list') ? {list: question.headers.get('list')} : {list: undefined};
      const {unsubscribe} = list as unknown as {unsubscribe: {url: string}};
      assert.equal(unsubscribe.url, question.link('unsubscribe'));
      assert.match(String(question.headerLines.find(({key}) => key === 'list-unsubscribe-post')?.line), /One-Click/);
      const response = await fetch(unsubscribe.url, {
        method: 'POST',
        headers: {'Content-Type': 'application/x-www-form-urlencoded'},
        body: 'List-Unsubscribe=One-Click',
      });
      assert.equal(response.status, 200);
      const form = new FormData();
      form.set('List-Unsubscribe', 'One-Click');
      assert.equal((await fetch(unsubscribe.url, {method: 'POST', body: form})).status, 200);
      clock.forward(8 * day);
      await deliver();
      assert.equal(office.of(email).length, 1, 'no kit, no reminder');
      const silent = await backend.store.db
        .selectFrom('signups')
        .select('id')
        .where('unsubscribed_at', 'is not', null)
        .execute();
      assert.equal(silent.length, 1);

      await joined({email});
      await press((await office.received(email, 2)).link('confirm'));
      clock.forward(10 * minute);
      backend.backend.mailing.poke();
      await office.received(email, 3);
    });

    it('speaks the language of the form, from the right where that is so', async () => {
      const email = person();
      await joined({email, lang: 'ar'});
      const mail = await office.received(email);
      assert.match(mail.subject!, /هل كنتم أنتم؟/);
      assert.match(String(mail.html), /<html lang="ar" dir="rtl">/);
      assert.match((await press(mail.link('confirm'))).page, /<html lang="ar" dir="rtl">/);
    });

    it('says on its pages who may see them: nobody’s cache, no search engine, no frame', async () => {
      const email = person();
      await joined({email});
      const {headers} = await press((await office.received(email)).link('confirm'));
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(headers.get('x-robots-tag')!, /noindex/);
      assert.match(headers.get('content-security-policy')!, /form-action 'self'.*frame-ancestors 'none'/);
      assert.equal(headers.get('set-cookie'), null);
    });
  });
}
