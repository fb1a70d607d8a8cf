import assert from 'node:assert/strict';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {simpleParser} from 'mailparser';
import {addressKey} from '../src/people.js';
import {importFixture, pepper, startBackend, temporaryFolder, type TestBackend} from './support/backend.js';
import {createClock, day, minute} from './support/clock.js';
import {databases, sqlite, type TestDatabase} from './support/databases.js';
import {join, press} from './support/joining.js';
import {createPostOffice, type PostOffice} from './support/post-office.js';
import {until} from './support/until.js';

for (const {name, skip, create} of databases) {
  describe(`a mail server with bad manners, on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let office: PostOffice;
    const clock = createClock();
    before(async () => {
      database = await create();
      await importFixture(database.url, clock.now());
      office = await createPostOffice();
      const env = {SMTP_URL: office.url, MAIL_FROM: 'Lamp Letters <letters@lamp.example>'};
      backend = await startBackend(database.url, {env, clock});
    });
    after(async () => {
      await backend?.stop();
      await office?.close();
      await database?.remove();
    });

    const mailTo = ({store}: TestBackend, email: string) =>
      store.db
        .selectFrom('mails')
        .selectAll()
        .where('address_key', '=', addressKey(pepper, email))
        .executeTakeFirstOrThrow();
    const poke = () => backend.backend.mailing.poke();
    /** So many tries have come to an end. */
    const tried = async (email: string, tries: number) => {
      await until(async () => {
        const mail = await mailTo(backend, email);
        return mail.tries === tries && mail.taken_at === null;
      });
      return mailTo(backend, email);
    };

    it('that is away when somebody joins gets the mail when it is back', async () => {
      await office.leave();
      const email = 'patient@example.org';
      assert.equal((await join(backend, {email})).status, 201);
      await tried(email, 1);
      clock.forward(minute);
      poke();
      await tried(email, 2);
      await office.comeBack();
      clock.forward(5 * minute);
      poke();
      assert.equal((await office.received(email)).subject, 'Was it you? Lamp Letters');
      await until(async () => (await mailTo(backend, email)).sealed === null);
    });

    it('that says "later" is asked again with growing pauses', async () => {
      office.behave('refuse');
      const email = 'later@example.org';
      await join(backend, {email});
      for (const [at, pause] of [1, 5, 15, 60, 180, 360].entries()) {
        assert.equal((await tried(email, at + 1)).due_at, clock.now() + pause * minute);
        clock.forward(pause * minute);
        if (at === 5) office.behave('accept');
        poke();
      }
      await office.received(email);
      assert.equal(office.of(email).length, 1);
    });

    it('that takes a mail and falls silent may get a second copy, ten minutes later and with the same name', async () => {
      const silent = await createPostOffice();
      silent.behave('hold');
      const email = 'doubt@example.org';
      const env = {SMTP_URL: `${silent.url}?socketTimeout=300`, MAIL_FROM: 'letters@lamp.example'};
      const apart = await create();
      await importFixture(apart.url, clock.now());
      const other = await startBackend(apart.url, {env, clock});
      await join(other, {email});
      // Not the lease, which ends at the same moment.
      await until(() => other.lines.some((line) => line.includes('could not be sent yet')));
      await until(async () => (await mailTo(other, email)).due_at === clock.now() + 10 * minute);
      silent.behave('accept');
      clock.forward(10 * minute);
      other.backend.mailing.poke();
      const {messageId} = await silent.received(email);
      assert.equal(messageId, `<${(await mailTo(other, email)).id}@lamp.example>`);
      assert.equal(silent.tries, 2);
      await other.stop();
      await silent.close();
      await apart.remove();
    });

    it('that refuses for good is believed at once', async () => {
      office.behave('reject');
      const email = 'nobody@example.org';
      await join(backend, {email});
      await until(async () => (await mailTo(backend, email)).failed_at !== null);
      const {sealed, tries} = await mailTo(backend, email);
      assert.deepEqual([sealed, tries], [null, 1]);
      office.behave('accept');
      const line = backend.lines.find((line) => line.includes('given up'))!;
      assert.match(line, /EENVELOPE 550/);
      assert.ok(!line.includes('example.org'));
    });

    it('that never comes back is given up after three days', async () => {
      office.behave('refuse');
      const email = 'three-days@example.org';
      await join(backend, {email});
      const began = clock.now();
      let tries = 1;
      for (; (clock.now() - began) / day < 2.9; tries++) {
        clock.forward((await tried(email, tries)).due_at - clock.now());
        poke();
      }
      await until(async () => (await mailTo(backend, email)).failed_at !== null);
      assert.equal((await mailTo(backend, email)).tries, tries);
      assert.ok(clock.now() - began < 3.1 * day);
      office.behave('accept');
    });

    it(
      'gets each mail from one process only, however many there are',
      {skip: name === 'SQLite' && 'one process'},
      async () => {
        const env = {SMTP_URL: office.url, MAIL_FROM: 'letters@lamp.example'};
        const others = await Promise.all([
          startBackend(database.url, {env, clock}),
          startBackend(database.url, {env, clock}),
        ]);
        const people = Array.from({length: 60}, (_, n) => `crowd-${n}@example.org`);
        await Promise.all(people.map((email, n) => join([backend, ...others][n % 3]!, {email})));
        for (const email of people) await office.received(email);
        for (const one of [backend, ...others]) one.backend.mailing.poke();
        const waiting = backend.store.db.selectFrom('mails').select('id').where('sealed', 'is not', null);
        await until(async () => (await waiting.execute()).length === 0);
        assert.deepEqual(
          people.filter((email) => office.of(email).length !== 1),
          [],
        );
        await Promise.all(others.map((other) => other.stop()));
      },
    );

    it('finds nothing of a name in the mail, and no address but the one it goes to', async () => {
      const email = 'o\'neil,"x"+tag@bücher.example';
      const body = {name: 'Iris\r\nBcc: everybody@example.org\r\n\r\nHello'};
      assert.equal((await join(backend, {email, body})).status, 201);
      await until(() => office.mails.some(({recipients}) => recipients[0]?.includes('neil')));
      const mail = office.mails.at(-1)!;
      assert.equal(mail.recipients.length, 1);
      assert.equal(mail.headers.get('bcc'), undefined);
      assert.ok(!`${mail.text} ${String(mail.html)}`.includes('Iris'));
      for (const header of ['auto-submitted', 'x-auto-response-suppress', 'content-language']) {
        assert.ok(mail.headers.has(header), header);
      }
      assert.equal(mail.from!.text, '"Lamp Letters" <letters@lamp.example>');
    });
  });
}

describe('without a mail server', () => {
  it('keeps mails as files that only their owner can read, and the address nowhere else', async () => {
    const database = await sqlite.create();
    const {folder, remove} = temporaryFolder();
    const clock = createClock();
    await importFixture(database.url, clock.now());
    const backend = await startBackend(database.url, {env: {MAIL_DIR: `${folder}/mails`}, clock});
    const files = () => {
      try {
        return readdirSync(`${folder}/mails`).filter((file) => file.endsWith('.eml'));
      } catch {
        return [];
      }
    };
    const email = 'zephyrine@quillfeather.example';
    await join(backend, {email, name: 'Zephyrine'});
    await until(() => files().length === 1);
    const [file] = files();
    assert.match(file!, /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-question-en-[0-9a-f]{8}\.eml$/);
    assert.equal(statSync(`${folder}/mails`).mode & 0o077, 0);
    assert.equal(statSync(`${folder}/mails/${file}`).mode & 0o077, 0);
    const mail = await simpleParser(readFileSync(`${folder}/mails/${file}`));
    const link = /http\S+\/confirm\/\S+/.exec(mail.text!)![0];
    await press(link);

    const sealed = async () => {
      const {db} = backend.store;
      const waiting = await db.selectFrom('mails').select('kind').where('sealed', 'is not', null).execute();
      const requests = await db.selectFrom('requests').selectAll().execute();
      return {
        kinds: waiting.map(({kind}) => kind).sort(),
        requests: requests.map(({address, body}) => [address, body]),
      };
    };
    assert.deepEqual(await sealed(), {kinds: ['kit', 'reminder'], requests: [[null, '']]});
    clock.forward(10 * minute);
    backend.backend.mailing.poke();
    await until(() => files().length === 2);
    // The file is there before the row says so; the day it left must be today's.
    await until(async () => (await sealed()).kinds.join() === 'reminder');
    clock.forward(7 * day);
    backend.backend.mailing.poke();
    await until(() => files().length === 3);
    await until(async () => (await sealed()).kinds.length === 0);

    const path = new URL(database.url).pathname;
    const dump = [path, `${path}-wal`].map((part) => readFileSync(part, 'latin1').toLowerCase()).join();
    for (const word of ['zephyrine', 'quillfeather']) assert.ok(!dump.includes(word), word);
    assert.ok(!backend.lines.join().toLowerCase().includes('quillfeather'));
    await backend.stop();
    await database.remove();
    remove();
  });
});
