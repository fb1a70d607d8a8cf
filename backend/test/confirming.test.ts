import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {type Counts, Signed} from '../../src/contract/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {forget} from '../src/store/forgetting.js';
import {startBackend, type Signing, type TestBackend} from './support/backend.js';
import {createClock, day, minute} from './support/clock.js';
import {databases, sqlite, type TestDatabase} from './support/databases.js';
import {importWaiting, press} from './support/joining.js';
import {createPostOffice, type PostOffice} from './support/post-office.js';

for (const {name, skip, create} of databases) {
  describe(`a petition that asks for a confirmation, on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let office: PostOffice;
    const clock = createClock();
    before(async () => {
      database = await create();
      await importWaiting(database.url, clock.now());
      office = await createPostOffice();
      const env = {SMTP_URL: office.url, MAIL_FROM: 'letters@lamp.example'};
      backend = await startBackend(database.url, {env, clock});
    });
    after(async () => {
      await backend?.stop();
      await office?.close();
      await database?.remove();
    });

    const person = () => `${randomUUID()}@example.org`;
    const sign = async (signing: Signing) => {
      const response = await backend.sign({case: 'bridge-song', ...signing});
      assert.equal(response.status, 201);
      return v.parse(v.strictObject(Signed.entries), await response.json());
    };
    const count = async (key = 'case:bridge-song') => {
      await backend.board.refreshed();
      const {counts} = await backend.json<Counts>(`/v1/counts?keys=${key}`);
      const {count, split} = counts[0]!;
      return {count, pending: split.pending, confirmed: split.confirmed};
    };
    const agrees = async () => assert.deepEqual(await auditTallies(backend.store), []);

    it('counts a signature once the button is pressed, and not before', async () => {
      const before = await count();
      const email = person();
      const {status} = await sign({email, body: {source: 'night-school'}});
      assert.equal(status, 'pending-confirmation');
      assert.deepEqual(await count(), {...before, pending: before.pending + 1});
      const mail = await office.received(email);
      assert.match(mail.text!, /To sign for/);
      for (let n = 0; n < 3; n++) await (await fetch(mail.link('confirm'))).text();
      assert.deepEqual(await count(), {...before, pending: before.pending + 1});
      const {page, text} = await press(mail.link('confirm'));
      assert.match(page, /I sign with my name &#38; country\./);
      assert.match(text, /Your signature for .* counts\./);
      assert.match(text, /href="http[^"]*\/cases\/bridge-song\/letter/);
      const after = {count: before.count + 1, pending: before.pending, confirmed: before.confirmed + 1};
      assert.deepEqual(await count(), after);
      await press(mail.link('confirm'));
      assert.deepEqual(await count(), after);
      assert.equal((await count('source:night-school')).count, 1);
      await agrees();
    });

    it('leaves petitions alone that count at once', async () => {
      const {status} = await sign({case: 'well-keeper'});
      assert.equal(status, 'counted');
    });

    it('counts a person once, and lets nobody see that they had signed', async () => {
      const email = person();
      await sign({email});
      await press((await office.received(email)).link('confirm'));
      const before = await count();
      clock.forward(10 * minute);
      const [again, fresh] = [await sign({email}), await sign({email: person()})];
      assert.deepEqual(Object.keys(again), Object.keys(fresh));
      assert.equal(again.status, fresh.status);
      const mail = await office.received(email, 2);
      assert.match((await press(mail.link('confirm'))).text, /Your signature for .* counts\./);
      assert.deepEqual(await count(), {...before, pending: before.pending + 1});
      await agrees();
    });

    it('gives the same answer to the same key', async () => {
      const signing = {email: person(), key: randomUUID(), case: 'bridge-song'};
      const first = await backend.sign(signing);
      const again = await backend.sign(signing);
      assert.equal(await again.text(), await first.text());
      assert.equal(again.headers.get('idempotency-replayed'), 'true');
      assert.equal((await backend.sign({...signing, name: 'Else'})).status, 422);
    });

    it('keeps what somebody else typed from counting: the last before the button is what counts', async () => {
      const email = person();
      await sign({email, name: 'A stranger', body: {country: 'FR'}});
      const mail = await office.received(email);
      const {receipt} = await sign({email, name: 'The owner', body: {country: 'NL'}});
      await press(mail.link('confirm'));
      const signatures = await backend.store.db
        .selectFrom('signatures')
        .selectAll()
        .where('id', '=', receipt)
        .execute();
      assert.deepEqual(
        signatures.map(({country}) => country),
        ['NL'],
      );
      await agrees();
    });

    it('asks for several at once, and each can be taken out', async () => {
      await importWaiting(database.url, clock.now(), ['bridge-song', 'well-keeper']);
      await backend.board.refreshed();
      const email = person();
      await sign({case: 'well-keeper', email});
      const mail = await office.received(email);
      clock.forward(minute);
      await sign({case: 'bridge-song', email});
      const page = await (await fetch(mail.link('confirm'))).text();
      const receipts = [...page.matchAll(/value="([^"]+)" checked/g)].map(([, receipt]) => receipt!);
      assert.equal(receipts.length, 2);
      const before = await count();
      await fetch(mail.link('confirm'), {method: 'POST', body: new URLSearchParams({receipt: receipts[1]!})});
      assert.equal((await count()).count, before.count + 1);
      clock.forward(10 * minute);
      backend.backend.mailing.poke();
      const later = await office.received(email, 2);
      assert.match(later.text!, /Ana/);
      assert.ok(!later.text!.includes('Teo'), 'only what still waits is asked for');
      await agrees();
    });

    it('asks no more for a case that has been withdrawn meanwhile', async () => {
      const email = person();
      await sign({email});
      const link = (await office.received(email)).link('confirm');
      const page = await (await fetch(link)).text();
      const receipt = /name="receipt" value="([^"]+)"/.exec(page)![1]!;
      const withdraw = async (at: number | null) => {
        const change = backend.store.db.updateTable('cases').set({withdrawn_at: at}).where('id', '=', 'bridge-song');
        await change.execute();
        await backend.store.db.updateTable('facts').set({value: randomUUID()}).where('name', '=', 'revision').execute();
        await backend.board.refreshed();
      };
      await withdraw(clock.now());
      const response = await fetch(link, {method: 'POST', body: new URLSearchParams({receipt})});
      assert.equal(response.status, 404);
      assert.match(await response.text(), /This link no longer works\./);
      await withdraw(null);
      assert.match((await press(link)).text, /Your signature for Teo counts\./);
      await agrees();
    });

    it('forgets after fourteen days what nobody has confirmed', async () => {
      const email = person();
      await sign({email});
      await office.received(email);
      clock.forward(14 * day + 1);
      await forget(backend.store, clock.now());
      assert.equal((await count()).pending, 0);
      const reasons = await backend.store.db
        .selectFrom('ledger')
        .select('n')
        .where('reason', '=', 'never confirmed')
        .execute();
      assert.ok(reasons.length > 0 && reasons.every(({n}) => n === -1));
      await agrees();
    });
  });
}

describe('a link that is opened while the database is away', () => {
  it('leads to a page that says so', async () => {
    const database = await sqlite.create();
    await importWaiting(database.url, Date.now());
    const backend = await startBackend(database.url, {logLevel: 'silent'});
    await backend.store.close();
    const response = await backend.get(`/confirm/${'x'.repeat(43)}`, {headers: {'Accept-Language': 'fr-BE, en'}});
    assert.equal(response.status, 503);
    assert.match(await response.text(), /Nous ne sommes pas joignables/);
    await backend.stop();
    await database.remove();
  });
});
