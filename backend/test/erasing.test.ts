import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {type Counts} from '../../src/contract/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {pepper, sealingKeys, startBackend, type TestBackend} from './support/backend.js';
import {createClock, minute} from './support/clock.js';
import {runCommand} from './support/command.js';
import {databases, type TestDatabase} from './support/databases.js';
import {importWaiting, join, press} from './support/joining.js';
import {createPostOffice, type PostOffice} from './support/post-office.js';

for (const {name, skip, create} of databases) {
  describe(`erasing on ${name}`, {skip}, () => {
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

    const count = async () => {
      await backend.board.refreshed();
      const {counts} = await backend.json<Counts>('/v1/counts?keys=campaign,source:night-school');
      return counts.map(({count}) => count);
    };
    const agrees = async () => assert.deepEqual(await auditTallies(backend.store), []);
    /** Rows in every table that could say something of a person. */
    const rows = async () => {
      const tables = ['signatures', 'consents', 'signups', 'signup_consents', 'requests', 'mails', 'links'] as const;
      const counted = tables.map(async (table) => {
        const query = backend.store.db.selectFrom(table).select((row) => row.fn.countAll<number>().as('n'));
        return [table, (await query.executeTakeFirstOrThrow()).n] as const;
      });
      return Object.fromEntries(await Promise.all(counted));
    };
    /** Has signed here and there, has joined, waits for a kit and a reminder, and has something unconfirmed. */
    const everything = async () => {
      const email = `${randomUUID()}@example.org`;
      await backend.signed({email, body: {source: 'night-school'}});
      await backend.sign({case: 'bridge-song', email, body: {source: 'night-school'}});
      await press((await office.received(email)).link('confirm'));
      clock.forward(10 * minute);
      await join(backend, {email});
      const mail = await office.received(email, 2);
      await press(mail.link('confirm'));
      await backend.sign({case: 'bridge-song', email});
      return {email, mail};
    };

    it('takes everything that belongs to an address, and its signatures out of the counts', async () => {
      const others = await everything();
      const [before, counted] = [await rows(), await count()];
      const {email, mail} = await everything();
      assert.notDeepEqual(await rows(), before);
      assert.deepEqual(await count(), [counted[0]! + 2, counted[1]! + 2]);
      const link = mail.link('erase');
      assert.match(await (await fetch(link)).text(), /Erase everything\?/);
      const wrong = await press(link, {email: others.email});
      assert.match(wrong.text, /not the address that the mail went to/);
      assert.deepEqual(await count(), [counted[0]! + 2, counted[1]! + 2]);

      const {text} = await press(link, {email: ` ${email.toUpperCase()}`});
      assert.match(text, /Everything is erased\./);
      const {links, ...rest} = await rows();
      const {links: linksBefore, ...restBefore} = before;
      assert.deepEqual(rest, restBefore);
      assert.deepEqual(await count(), counted);
      await agrees();
      const empty = await backend.store.db.selectFrom('links').selectAll().where('address_key', '=', '').execute();
      assert.equal(links, linksBefore! + empty.length);
      assert.ok(empty.every(({purpose}) => purpose === 'erase'));
      assert.equal((await press(link)).text, text, 'pressed again, it says the same');
      assert.equal((await press(mail.link('confirm'))).status, 404);
      const reasons = backend.store.db.selectFrom('ledger').select('n').where('reason', '=', 'erased');
      assert.deepEqual(
        (await reasons.execute()).map(({n}) => n),
        [-1, -1, -1],
        'two that counted, one that waited',
      );
    });

    it('without the address typed again, takes what a link can lead to', async () => {
      const before = await count();
      const {mail} = await everything();
      await press(mail.link('erase'));
      // The petition that counts at once has no mail, and so nothing that leads to it.
      assert.deepEqual(await count(), [before[0]! + 1, before[1]! + 1]);
      await agrees();
    });

    it('lets the same person come back', async () => {
      const {email, mail} = await everything();
      const before = await count();
      await press(mail.link('erase'), {email});
      assert.equal((await count())[0], before[0]! - 2);
      await backend.signed({email});
      assert.equal((await count())[0], before[0]! - 1);
      await agrees();
    });

    it('is done by the campaign for somebody who asks it to', async () => {
      const {email} = await everything();
      const before = await count();
      const env = {
        DATABASE_URL: database.url,
        PEPPER: pepper,
        SEALING_PUBLIC_KEY: sealingKeys.publicKey,
      };
      const dry = await runCommand(['erase', email, '--dry-run'], env);
      assert.match(
        dry.stdout,
        /there are 2 signatures, 1 sign-up, 0 classes, 1 request not confirmed, 3 mails not sent, 0 gatherings\./,
      );
      assert.match(dry.stdout, /Nothing was changed\./);
      assert.deepEqual(await count(), before);
      const {stdout, status} = await runCommand(['erase', email, '--json'], env);
      assert.deepEqual(JSON.parse(stdout), {
        signatures: 2,
        signups: 1,
        requests: 1,
        classes: 0,
        mails: 3,
        events: 0,
        done: true,
      });
      assert.equal(status, 0);
      assert.equal((await count())[0], before[0]! - 2);
      const again = await runCommand(['erase', email], env);
      assert.match(again.stdout, /there are 0 signatures, 0 sign-ups/);
      assert.match((await runCommand(['erase', 'nobody'], env)).stderr, /"nobody" is no e-mail address\./);
      await agrees();
    });
  });
}
