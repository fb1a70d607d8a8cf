import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {sql} from 'kysely';
import {type Campaign, type Events} from '../../src/contract/index.js';
import {migrations} from '../migrations/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {migrate} from '../src/store/migrate.js';
import {openStore} from '../src/store/store.js';
import {pepper, sealingKeys, startBackend, temporaryFolder, type TestBackend} from './support/backend.js';
import {createClock, day, hour} from './support/clock.js';
import {runCommand} from './support/command.js';
import {databases, type TestDatabase} from './support/databases.js';
import {join, press} from './support/joining.js';
import {createPostOffice, type PostOffice} from './support/post-office.js';
import {reporter} from './support/reports.js';
import {importSections} from './support/sections.js';

for (const {name, skip, create} of databases) {
  describe(`the people of a section, on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let office: PostOffice;
    const {folder, remove} = temporaryFolder();
    const clock = createClock(Date.UTC(2026, 10, 22, 12));
    before(async () => {
      database = await create();
      await importSections(database.url, clock.now());
      office = await createPostOffice();
      const env = {SMTP_URL: office.url, MAIL_FROM: 'letters@lamp.example', RATE_BURST: '9999'};
      backend = await startBackend(database.url, {env, clock});
      writeFileSync(`${folder}/private.key`, `${sealingKeys.privateKey}\n`);
    });
    after(async () => {
      await backend?.stop();
      await office?.close();
      await database?.remove();
      remove();
    });

    const newEmail = () => `${randomUUID()}@example.org`;
    const post = (path: string, body: object, key: string = randomUUID()) =>
      backend.get(path, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
        body: JSON.stringify(body),
      });
    const given = (consents: Campaign['consents']) =>
      consents.map(({id, version, lang, hash}) => ({id, version, lang, hash, given: true}));
    const sign = async (section: string, id = 'well-keeper', email = newEmail()) => {
      const {consents} = await backend.json<Campaign>(`/v1/campaign?section=${section}`);
      const query = section && `?section=${section}`;
      const response = await backend.sign({case: id, email, query, body: {consents: given(consents)}});
      assert.equal(response.status, 201);
      return email;
    };
    const joined = async (section: string, lang: string, email = newEmail()) => {
      const ticked = ['kit-mail', 'reminder', 'harbour-kit'];
      assert.equal((await join(backend, {section, lang, email, ticked})).status, 201);
      return email;
    };
    const told = async (table: 'signatures' | 'signups' | 'reports' | 'messages' | 'events') => {
      const rows = await backend.store.db.selectFrom(table).select('section').orderBy('section').execute();
      return rows.map(({section}) => section);
    };
    const later = (by: number) => {
      clock.forward(by);
      backend.backend.mailing.poke();
    };
    const w4r = async (...args: string[]) => {
      const {status, stdout, stderr} = await runCommand([...args, '--json'], {
        DATABASE_URL: database.url,
        PEPPER: pepper,
      });
      assert.deepEqual([status, stderr], [0, '']);
      return JSON.parse(stdout) as {[fact: string]: {[fact: string]: unknown}[]};
    };
    let files = 0;
    const exported = async (...args: string[]) => {
      const file = `${folder}/${++files}.json`;
      await w4r('export', '--key', `${folder}/private.key`, '--format', 'json', '--out', file, ...args);
      const rows = JSON.parse(readFileSync(file, 'utf8')) as {email: string; section: string | null}[];
      return rows.map(({email, section}) => `${section} ${email}`).sort();
    };

    it('are asked in its name, its language and its own words', async () => {
      const email = await joined('harbour', 'nl');
      const mail = await office.received(email);
      assert.equal(mail.from?.value[0]?.name, 'Havenlichten');
      assert.equal(mail.subject, 'Was jij dit? Havenlichten');
      assert.match(
        mail.text!,
        /in een formulier van ‘Havenlichten’ en dit gevraagd:[^]*Meedoen met ‘Havenlichten’: brieven/,
      );
      assert.match(mail.text!, /Wat er met je gegevens gebeurt\nhttps:\/\/harbour\.example\/privacy\n/);
      assert.match(String(mail.html), /<html lang="nl" dir="ltr">/);
      const {page, text} = await press(mail.link('confirm'));
      assert.match(
        page,
        /<html lang="nl" dir="ltr">[^]*<h1>Was jij dit\?<\/h1>[^]*Ben jij dit\?[^]*Ja, ik wil meedoen/,
      );
      assert.match(page, /href="https:\/\/harbour\.example\/"[^]*href="https:\/\/harbour\.example\/privacy"/);
      assert.match(text, /Havenlichten[^]*Je doet mee\. Hier is alles/);
      later(hour);
      const kit = await office.received(email, 2);
      assert.equal(kit.subject, 'Alles voor je brieven: Havenlichten');
      assert.match(kit.text!, /De zaken\nhttps:\/\/harbour\.example\/\n/);
      const leave = await press(mail.link('unsubscribe'));
      assert.match(leave.page, /Hierna stuurt ‘Havenlichten’ niets meer/);
      assert.match(leave.text, /<html lang="nl"[^]*Je krijgt geen mail meer van ons\./);
      assert.match((await press(mail.link('erase'), {email})).text, /<html lang="nl"[^]*Alles is gewist\./);
      assert.match(
        (await press(mail.link('erase'))).page,
        /Havenlichten[^]*Alles is gewist\./,
        'also when opened again',
      );
    });

    it('who act in two of them are told of each by its own name', async () => {
      const email = await joined('hills', 'fr');
      const first = await office.received(email);
      assert.equal(first.subject, 'Était-ce vous\u00a0? Lampes des collines');
      await sign('harbour', 'bridge-song', email);
      later(hour);
      const second = await office.received(email, 2);
      assert.equal(second.from?.value[0]?.name, 'Havenlichten');
      assert.match(second.text!, /Meedoen met ‘Lampes des collines’/);
      const {text} = await press(second.link('confirm'));
      assert.match(text, /bridge-song\/letter\?section=harbour/);
      assert.deepEqual(
        [(await told('signatures')).includes('harbour'), (await told('signups')).includes('hills')],
        [true, true],
      );
    });

    it('are reminded by it, and their letters count for it, by its own calendar', async () => {
      const email = await joined('hills', 'fr');
      await press((await office.received(email)).link('confirm'));
      later(hour);
      await office.received(email, 2);
      later(8 * day);
      const reminder = await office.received(email, 3);
      assert.equal(reminder.from?.value[0]?.name, 'Lampes des collines');
      assert.match(reminder.text!, /En rejoignant «\sLampes des collines\s»[^]*section=hills/);
      const {page, text} = await press(reminder.link('report'), {case: 'well-keeper', count: '3'});
      assert.match(page, /<html lang="fr"[^]*Lampes des collines/);
      assert.match(text, /Merci\. Elles sont comptées/);
      const report = await backend.store.db.selectFrom('reports').selectAll().executeTakeFirstOrThrow();
      assert.equal(report.section, 'hills');
      const entry = backend.store.db.selectFrom('ledger').selectAll().where('action_id', '=', report.id);
      assert.equal((await entry.executeTakeFirstOrThrow()).section, 'hills');
      await press(reminder.link('report'), {case: 'well-keeper', count: '5'});
      assert.deepEqual(await told('reports'), ['hills'], 'still one report, and still theirs');
      assert.deepEqual(await auditTallies(backend.store), []);
    });

    it('are exported for it and for nobody else, whatever they did', async () => {
      await backend.store.db.deleteFrom('consents').execute();
      await backend.store.db.deleteFrom('signatures').execute();
      const [hills, hillsToo, itself] = [await sign('hills'), await sign('hills', 'quiet-harbour'), await sign('')];
      assert.deepEqual(await exported(), [`hills ${hills}`, `hills ${hillsToo}`, `null ${itself}`].sort());
      assert.deepEqual(await exported('--section', 'hills'), [`hills ${hills}`, `hills ${hillsToo}`].sort());
      assert.deepEqual(await exported('--section', 'hills', '--case', 'quiet-harbour'), [`hills ${hillsToo}`]);
      assert.deepEqual(await exported('--section', 'harbour'), []);
      const email = await joined('hills', 'en');
      await press((await office.received(email)).link('confirm'));
      const signups = await exported('--what', 'signups', '--section', 'hills');
      assert.ok(signups.includes(`hills ${email}`));
      assert.deepEqual([...new Set(signups.map((row) => row.split(' ')[0]))], ['hills']);
      const host = newEmail();
      const {announce} = await backend.json<Events>('/v1/events?section=hills');
      const event = {
        ...{title: 'Lamps', text: '', organiser: 'Neighbours', access: [], accessNote: '', place: null, lang: 'en'},
        ...{starts: '2026-12-05T14:00', ends: '2026-12-05T17:00', timeZone: 'Europe/Zurich'},
        ...{online: 'https://meet.example/lamps', email: host, consents: given(announce.consents)},
      };
      assert.equal((await post('/v1/events?section=hills', event)).status, 201);
      assert.deepEqual(await exported('--what', 'events', '--section', 'hills'), [`hills ${host}`]);
      assert.deepEqual(await exported('--what', 'events', '--section', 'harbour'), []);
      const csv = `${folder}/hills.csv`;
      await w4r('export', '--key', `${folder}/private.key`, '--section', 'hills', '--out', csv);
      const [header, row] = readFileSync(csv, 'utf8').split('\r\n');
      assert.equal(row!.split(',')[header!.split(',').indexOf('section')], 'hills');
      const args = ['export', '--key', `${folder}/private.key`, '--section', 'atlantis', '--out', `${folder}/no.csv`];
      const {status, stderr} = await runCommand(args, {DATABASE_URL: database.url, PEPPER: pepper});
      assert.equal(status, 1);
      assert.match(stderr, /^There is no section "atlantis"\. Known are: hills, harbour\./);
    });

    it('are shown the gatherings of its country first, and all of them one step further', async () => {
      const {announce} = await backend.json<Events>('/v1/events?section=hills');
      const event = {
        ...{title: 'Lamps', text: '', organiser: 'Neighbours', access: [], accessNote: '', online: null, lang: 'en'},
        ...{starts: '2026-12-15T14:00', ends: '2026-12-15T17:00', timeZone: 'Europe/Zurich'},
        ...{email: newEmail(), consents: given(announce.consents)},
      };
      for (const [town, country] of [
        ['Ennetsee', 'CH'],
        ['Gent', 'BE'],
      ]) {
        const place = {name: '', street: '', town, country, at: null};
        assert.equal((await post('/v1/events?section=hills', {...event, place})).status, 201);
      }
      const {events: waiting} = await w4r('events');
      for (const {id, place} of waiting!) if (place) await w4r('accept-event', String(id));
      await backend.board.refreshed();
      const towns = async (query: string) => {
        const {events, country, total} = await backend.json<Events>(`/v1/events?${query}`);
        assert.equal(events.length, total);
        return [country, ...events.map(({place}) => place?.town).sort()];
      };
      assert.deepEqual(await towns('section=hills&home=1'), ['CH', 'Ennetsee']);
      assert.deepEqual(await towns('section=hills'), [null, 'Ennetsee', 'Gent'], 'nobody who does not ask misses any');
      assert.deepEqual(await towns('section=hills&home=1&country=BE'), ['BE', 'Gent'], 'what was asked for');
      assert.deepEqual(await towns('section=harbour&home=1'), [null, 'Ennetsee', 'Gent'], 'where its country has none');
      assert.deepEqual(await towns('home=1'), [null, 'Ennetsee', 'Gent']);
      assert.deepEqual(await towns('section=hills&home=1&over=1'), [null]);
      const page = await (await backend.get('/events?section=hills&lang=fr')).text();
      assert.match(page, /<w4r-events [^>]*section="hills"/);
    });

    it('can be read by it alone: reports, messages and gatherings are listed for one section', async () => {
      const {reported} = reporter(backend);
      await reported({query: '?section=hills', count: 9000});
      await reported({count: 9000});
      const message = {text: 'We think of you.', lang: 'en', shown: 'nobody'};
      const key = randomUUID();
      for (let again = 0; again < 2; again++)
        assert.equal((await post('/v1/cases/well-keeper/messages?section=hills', message, key)).status, 201);
      assert.equal((await post('/v1/cases/well-keeper/messages', message)).status, 201);
      assert.deepEqual((await told('messages')).sort(), ['hills', null]);
      for (const what of ['reports', 'messages', 'events']) {
        const {[what]: rows} = await w4r(what, '--section', 'hills');
        assert.deepEqual(
          rows!.map(({section}) => section),
          ['hills'],
          what,
        );
        assert.deepEqual((await w4r(what, '--section', 'harbour'))[what], []);
      }
    });

    it('are known as far as the ledger knew them before they were kept', async () => {
      const earlier = await create();
      const store = await openStore(earlier.url);
      // What was there the day before.
      for (const table of ['signatures', 'signups', 'reports', 'events', 'messages', 'requests', 'mails', 'links'])
        await sql.raw(`alter table ${table} drop column section`).execute(store.db);
      await sql`delete from migrations where name = '007-sections'`.execute(store.db);
      const {db} = store;
      for (const [id, section] of [
        ['1', 'hills'],
        ['2', null],
      ] as const) {
        const of = {edition: '2026', case_id: 'well-keeper', kind: 'letter' as const, n: 3};
        const report = {...of, id, reporter: 'self' as const, state: 'counted' as const, lang: 'en', created_at: 0};
        await db.insertInto('reports').values(report).execute();
        const entry = {...of, id, confidence: 'selfReported', section, action_id: id, at: 0};
        await db.insertInto('ledger').values(entry).execute();
      }
      const gathering = {
        edition: '2026',
        state: 'accepted' as const,
        starts_at: 0,
        ends_at: 0,
        lang: 'en',
        created_at: 0,
      };
      await db
        .insertInto('events')
        .values({...gathering, id: 'lamps', content: '{"section":"harbour"}'})
        .execute();
      await migrate(store, migrations);
      const [reports, events] = [
        await db.selectFrom('reports').select(['id', 'section']).orderBy('id').execute(),
        await db.selectFrom('events').select('section').execute(),
      ];
      assert.deepEqual(
        reports.map(({section}) => section),
        ['hills', null],
      );
      assert.deepEqual(
        events.map(({section}) => section),
        ['harbour'],
      );
      await store.close();
      await earlier.remove();
    });
  });
}
