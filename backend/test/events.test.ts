import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {Announced, type Announcement, Events, type Gathering, type Problem} from '../../src/contract/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {importFixture, pepper, sealingKeys, startBackend, type TestBackend} from './support/backend.js';
import {runCommand} from './support/command.js';
import {databases, type TestDatabase} from './support/databases.js';
import {createPostOffice, type PostOffice} from './support/post-office.js';
import {reporter} from './support/reports.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** 12 noon in Amsterdam, two weeks before. */
const start = Date.UTC(2026, 10, 28, 11);

for (const {name, skip, create} of databases) {
  describe(`gatherings on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let office: PostOffice;
    let people: ReturnType<typeof reporter>;
    let now = start;
    let consents: Announcement['consents'];
    before(async () => {
      database = await create();
      office = await createPostOffice();
      await importFixture(database.url, now);
      backend = await startBackend(database.url, {
        clock: {now: () => now},
        env: {TRUST_PROXY: '1', RATE_BURST: '9999', SMTP_URL: office.url, MAIL_FROM: 'lamp@example.org'},
      });
      people = reporter(backend);
      const {announce} = await list();
      consents = announce.consents.map(({id, version, lang, hash}) => ({id, version, lang, hash, given: true}));
    });
    after(async () => {
      await backend?.stop();
      await office?.close();
      await database?.remove();
    });

    const list = async (query = '') =>
      v.parse(v.strictObject(Events.entries), await backend.json(`/v1/events${query && `?${query}`}`));
    const ids = async (query = '') => (await list(query)).events.map(({title}) => title);
    let networks = 0;
    const announcement = (changes: Partial<Announcement> = {}): Announcement => ({
      title: 'Letters by candlelight',
      text: 'Soup is there.\n\nBring a friend.',
      starts: '2026-12-05T14:00',
      ends: '2026-12-05T17:00',
      timeZone: 'Europe/Amsterdam',
      place: {name: 'The Canal House', street: 'Lijnbaan 4', town: 'Amsterdam', country: 'NL', at: [52.3712, 4.8876]},
      online: null,
      organiser: 'Neighbours',
      access: ['wheelchair'],
      accessNote: '',
      email: `${randomUUID()}@example.org`,
      lang: 'en',
      consents,
      ...changes,
    });
    const send = (body: unknown, key: string | null = randomUUID(), from = `198.51.100.${++networks % 250}`) =>
      backend.get('/v1/events', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Forwarded-For': from,
          ...(key !== null && {'Idempotency-Key': key}),
        },
        body: JSON.stringify(body),
      });
    const announce = async (changes?: Partial<Announcement>) => {
      const response = await send(announcement(changes));
      assert.equal(response.status, 201, await response.clone().text());
      v.parse(v.strictObject(Announced.entries), await response.json());
      const rows = await backend.store.db.selectFrom('events').select(['id', 'content']).execute();
      return rows.find(({content}) => content.includes(changes?.title ?? 'Letters by candlelight'))!.id;
    };
    const refusal = async (changes: object) => {
      const response = await send({...announcement(), ...changes});
      const {code, errors = []} = (await response.json()) as Problem;
      return [response.status, code, ...errors.map(({pointer, code}) => `${pointer} ${code}`)];
    };
    const environment = () => ({
      DATABASE_URL: database.url,
      PEPPER: pepper,
      SEALING_PUBLIC_KEY: sealingKeys.publicKey,
    });
    const w4r = async (...args: string[]) => {
      const {status, stdout, stderr} = await runCommand([...args, '--json'], environment());
      assert.deepEqual([status, stderr], [0, '']);
      return JSON.parse(stdout) as {
        [fact: string]: unknown;
        events: {id: string; title: string; state: string; email?: string}[];
      };
    };
    const accept = async (id: string) => {
      const facts = await w4r('accept-event', id);
      await backend.board.refreshed();
      return facts;
    };

    it('shows nothing before somebody has accepted it, and everything that is to be known afterwards', async () => {
      const id = await announce();
      await backend.board.refreshed();
      assert.deepEqual(await ids(), []);
      assert.equal((await backend.get(`/v1/events/${id}.ics`)).status, 404);
      assert.equal((await backend.get(`/events/${id}`)).status, 404);
      const {events: waiting} = await w4r('events');
      assert.deepEqual(
        waiting.map((event) => [event.id, event.state]),
        [[id, 'waiting']],
      );
      assert.equal(JSON.stringify(waiting).includes('@'), false, 'who announced it is nobody’s business here');
      assert.equal((await w4r('accept-event', id, '--dry-run'))['done'], false);
      await accept(id.slice(0, 6));
      const {events, countries, total} = await list('lang=fr');
      const [event] = events as [Gathering];
      assert.deepEqual(
        [event.title, event.text, event.state, event.startsAt, event.endsAt],
        [
          'Letters by candlelight',
          'Soup is there.\n\nBring a friend.',
          'upcoming',
          Date.UTC(2026, 11, 5, 13),
          Date.UTC(2026, 11, 5, 16),
        ],
      );
      assert.deepEqual(event.place, {
        name: 'The Canal House',
        street: 'Lijnbaan 4',
        town: 'Amsterdam',
        country: {code: 'NL', name: 'Pays-Bas'},
        at: [52.37, 4.89],
      });
      assert.deepEqual([countries, total], [[{code: 'NL', name: 'Pays-Bas', events: 1}], 1]);
      const page = await (await backend.get(`/events/${id}?lang=fr`)).text();
      assert.ok(page.includes('samedi 5 décembre 2026') && page.includes('Lijnbaan 4'), page);
    });

    it('answers alike whatever becomes of it, once for a key, and never says who it was', async () => {
      const body = announcement({title: 'Once'});
      const key = randomUUID();
      const [first, again] = [await send(body, key), await send(body, key)];
      assert.deepEqual([first.status, again.status, again.headers.get('idempotency-replayed')], [201, 201, 'true']);
      assert.deepEqual(await first.json(), await again.json());
      assert.equal((await send({...body, title: 'Twice'}, key)).status, 422);
      assert.equal((await send(body, null)).status, 400);
      const email = 'busy@example.org';
      const answers = [];
      for (let at = 0; at < 12; at++) answers.push(await send(announcement({title: `Busy ${at}`, email})));
      assert.deepEqual(new Set(answers.map(({status}) => status)), new Set([201]));
      const {events} = await w4r('events');
      assert.equal(events.filter(({title}) => title.startsWith('Busy')).length, 10);
      const dump = JSON.stringify(await backend.store.db.selectFrom('events').selectAll().execute());
      assert.equal(dump.includes('example.org'), false, 'no address stands readable in the database');
      assert.equal(backend.lines.join('\n').includes('example.org'), false, 'nor in the log');
    });

    it('points at each mistake', async () => {
      const place = announcement().place!;
      const wrong: [object, string[]][] = [
        [{title: '  '}, ['/title title.missing']],
        [{organiser: ''}, ['/organiser organiser.missing']],
        [{email: 'nobody'}, ['/email email.invalid']],
        [{place: {...place, town: ''}}, ['/place/town town.missing']],
        [{place: {...place, country: 'QQ'}}, ['/place/country country.invalid']],
        [{place: {...place, at: [91, 0]}}, ['/place/at/0 place.position']],
        [{place: null}, ['/place place.missing']],
        [{online: 'javascript:alert(1)'}, ['/online link.invalid']],
        [{timeZone: 'Europe/Atlantis'}, ['/timeZone zone.invalid']],
        [{timeZone: '+01:00'}, ['/timeZone zone.invalid']],
        [{starts: '2026-12-05 14:00'}, ['/starts time.invalid']],
        [{starts: '2026-02-31T14:00'}, ['/starts time.invalid']],
        [{starts: '2026-11-01T14:00', ends: '2026-11-01T15:00'}, ['/starts time.past']],
        [{starts: '2027-06-01T14:00', ends: '2027-06-01T15:00'}, ['/starts time.late']],
        [{ends: '2026-12-05T13:00'}, ['/ends time.order']],
        [{ends: '2026-12-09T14:01'}, ['/ends time.long']],
        [{text: 'x'.repeat(1001)}, ['/text text.long']],
        [{access: ['cake']}, ['/access/0 body.invalid']],
        [{shoe: 44}, [' field.unknown']],
      ];
      for (const [changes, mistakes] of wrong)
        assert.deepEqual(await refusal(changes), [422, 'body.invalid', ...mistakes], JSON.stringify(changes));
      assert.deepEqual((await refusal({consents: []})).slice(0, 2), [422, 'consent.missing']);
    });

    it('is found by country, by town however it is typed, and by day in its own zone', async () => {
      const at = (town: string, country: string) => ({name: '', street: '', town, country, at: null});
      const all: [string, Partial<Announcement>][] = [
        [
          'Lake',
          {
            place: at('Montréal-Est', 'CA'),
            timeZone: 'America/Toronto',
            starts: '2026-12-02T23:00',
            ends: '2026-12-03T01:00',
          },
        ],
        [
          'Beach',
          {
            place: at('Łódź Ørsted', 'PL'),
            timeZone: 'Pacific/Auckland',
            starts: '2026-12-03T08:00',
            ends: '2026-12-03T10:00',
          },
        ],
        ['Screen', {place: null, online: 'https://meet.example.org/x', starts: '2026-12-05T15:00'}],
      ];
      for (const [title, changes] of all) await accept(await announce({...changes, title}));
      // In the order in which they begin: eight o'clock in Auckland is long before eleven at night in Toronto.
      assert.deepEqual(await ids(), ['Beach', 'Lake', 'Letters by candlelight', 'Screen'].sort(byStart));
      assert.deepEqual(await ids('country=CA'), ['Lake']);
      for (const typed of ['montreal', 'MONTRÉAL', ' est', 'Montréal Est', 'mont'])
        assert.deepEqual(await ids(`town=${encodeURIComponent(typed)}`), ['Lake'], typed);
      for (const typed of ['lodz', 'orsted', 'Łó'])
        assert.deepEqual(await ids(`town=${encodeURIComponent(typed)}`), ['Beach'], typed);
      assert.deepEqual(await ids('town=real'), [], 'not in the middle of a word');
      assert.deepEqual(await ids('from=2026-12-03&to=2026-12-03'), ['Beach', 'Lake']);
      assert.deepEqual(await ids('to=2026-12-02'), ['Lake']);
      assert.deepEqual(
        (await list('country=CA')).countries.map(({code}) => code),
        ['CA', 'NL', 'PL'],
      );
      for (const wrong of ['country=ca', 'from=tomorrow', 'page=-1', 'over=yes'])
        assert.equal((await backend.get(`/v1/events?${wrong}`)).status, 400, wrong);
      const {headers} = await backend.get('/v1/events');
      assert.equal(headers.get('cache-control'), 'public, max-age=60');
      const known = await backend.get('/v1/events', {headers: {'If-None-Match': headers.get('etag')!}});
      assert.equal(known.status, 304);
    });

    it('mails the organiser once it is accepted, and whoever has the link can cancel it, nobody else', async () => {
      const email = `host-${name}@example.org`.toLowerCase();
      const id = await announce({
        title: 'To be cancelled',
        email,
        lang: 'fr',
        starts: '2026-12-06T23:00',
        ends: '2026-12-07T01:00',
      });
      assert.equal((await accept(id))['mailed'], true);
      backend.backend.mailing.poke();
      const mail = await office.received(email);
      assert.equal(mail.subject, 'Votre rencontre est annoncée : To be cancelled');
      assert.ok(mail.text!.includes(`/events/${id}`) && mail.text!.includes('dimanche 6 décembre 2026'), mail.text);
      const url = mail.link('gathering');
      const shown = await (await fetch(url)).text();
      assert.ok(shown.includes('To be cancelled') && shown.includes('L’annuler'.replace('’', '’')), shown);
      assert.equal((await list()).events.find((event) => event.id === id)!.state, 'upcoming', 'opening does nothing');
      const other = (await list()).events.find(({title}) => title === 'Letters by candlelight')!.id;
      const press = (event: string) =>
        fetch(url, {
          method: 'POST',
          headers: {'Content-Type': 'application/x-www-form-urlencoded'},
          body: new URLSearchParams({event}),
        });
      await press(other);
      await press(id);
      assert.equal((await press(id)).status, 200, 'twice is once');
      await backend.board.refreshed();
      const states = new Map((await list()).events.map((event) => [event.id, event.state]));
      assert.deepEqual([states.get(id), states.get(other)], ['cancelled', 'upcoming']);
      const calendar = await (await backend.get(`/v1/events/${id}.ics`)).text();
      assert.ok(calendar.includes('STATUS:CANCELLED') && calendar.includes('SEQUENCE:1'));
      const [row] = await backend.store.db.selectFrom('events').select('address').where('id', '=', id).execute();
      assert.equal(row!.address, null);
    });

    it('tells the organiser kindly why it is not shown, if the campaign says so, and nobody otherwise', async () => {
      const hears = `declined-${name}@example.org`.toLowerCase();
      const never = `rubbish-${name}@example.org`.toLowerCase();
      const id = await announce({title: 'Somewhere in the hills', email: hears, lang: 'fr'});
      const rubbish = await announce({title: 'Buy my books', email: never});
      assert.equal((await w4r('reject-event', rubbish, '--reason', 'An advertisement.'))['mailed'], false);
      const reason = 'We could not find “the hills”: which town is it?';
      assert.equal((await w4r('reject-event', id, '--mail', '--reason', reason, '--dry-run'))['mailed'], false);
      assert.equal((await w4r('reject-event', id, '--mail', '--reason', reason))['mailed'], true);
      backend.backend.mailing.poke();
      const mail = await office.received(hears);
      assert.equal(mail.subject, 'À propos de votre rencontre : Somewhere in the hills');
      assert.ok(mail.text!.includes(reason) && mail.text!.includes('/events?'), mail.text);
      assert.ok(mail.html && !mail.html.includes('/gathering/'), 'nothing can be cancelled');
      assert.deepEqual(office.of(never), []);
      const [row] = await backend.store.db.selectFrom('events').select('address').where('id', '=', id).execute();
      assert.equal(row!.address, null);
    });

    it('is cancelled, rejected and taken up again from the command line, each only where it makes sense', async () => {
      const id = await announce({title: 'Moved about', starts: '2026-12-08T10:00', ends: '2026-12-08T11:00'});
      const refused = async (...args: string[]) => (await runCommand(args, environment())).stderr;
      assert.match(await refused('cancel-event', id), /is waiting: only one that is shown can be cancelled/);
      await accept(id);
      assert.match(await refused('accept-event', id), /is accepted already/);
      await w4r('cancel-event', id, '--reason', 'The hall is flooded.');
      await backend.board.refreshed();
      assert.equal((await list()).events.find((event) => event.id === id)!.state, 'cancelled');
      await w4r('reject-event', id, '--reason', 'It never was one.');
      await backend.board.refreshed();
      assert.equal(
        (await list()).events.some((event) => event.id === id),
        false,
      );
      assert.match(await refused('reject-event', id, '--reason', 'x'), /is rejected already/);
      assert.match(await refused('reject-event', id), /--reason <text> is missing/);
      assert.match(await refused('accept-event', 'no-such-thing'), /There is no gathering "no-such-thing"/);
      const {stdout} = await runCommand(['events', '--all'], environment());
      assert.match(stdout, /Moved about[\s\S]*Europe\/Amsterdam/);
      assert.match(stdout, /rejected \(It never was one\.\)/);
    });

    it('asks how it went once it has begun, and tells what counts of it, five thousand at the most', async () => {
      const [event] = (await list('town=amsterdam')).events as [Gathering];
      const told = (count: number, more: object = {}) =>
        people.report({for: 'event', count, body: {event: event.id, ...more}, from: `203.0.113.${++networks % 250}`});
      assert.deepEqual(await people.refusal(told(5)), [404, 'event.unknown'], 'nobody has written there yet');
      now = event.startsAt + hour;
      assert.equal((await list()).events.find(({id}) => id === event.id)!.state, 'now');
      assert.deepEqual(await people.refusal(told(5, {for: 'self'})), [422, 'body.invalid']);
      const status = async (answer: Promise<Response>) => ((await (await answer).json()) as {status: string}).status;
      assert.equal(await status(told(190)), 'counted');
      assert.equal(await status(told(60, {kind: 'solidarity'})), 'counted');
      now = event.endsAt + hour;
      await backend.board.refreshed();
      assert.equal((await ids()).includes(event.title), false);
      const past = (await list('over=1')).events.find(({id}) => id === event.id)!;
      assert.deepEqual([past.state, past.letters], ['over', 250]);
      const page = await (await backend.get(`/events/${event.id}`)).text();
      assert.ok(page.includes(`<w4r-report event="${event.id}"`), 'told on its own page, too');
      assert.equal(await status(told(4_800)), 'in-review', 'together that is more than a gathering can well write');
      await backend.board.refreshed();
      const {events} = await list('over=1');
      assert.equal(events.find(({id}) => id === event.id)!.letters, 250);
      assert.deepEqual(
        events.map(({startsAt}) => startsAt),
        events.map(({startsAt}) => startsAt).sort((a, b) => b - a),
        'the latest first',
      );
      assert.deepEqual(await auditTallies(backend.store), []);
      now = start;
    });

    it('is on one page up to a hundred, then on the next', async () => {
      const own = announcement();
      const place = {name: '', street: '', town: 'Valletta', country: 'MT', at: null};
      const content = {...own, section: null, place, startsAt: start + 9 * day, endsAt: start + 9 * day + hour};
      await backend.store.db
        .insertInto('events')
        .values(
          Array.from({length: 205}, (_, at) => ({
            id: `many-${at}`,
            edition: '2026',
            state: 'accepted' as const,
            starts_at: content.startsAt,
            ends_at: content.endsAt,
            content: JSON.stringify({...content, title: `Many ${at}`, startsAt: content.startsAt + at}),
            lang: 'en',
            source: null,
            trail: null,
            address_key: null,
            address: null,
            data_key: null,
            sealed: null,
            created_at: now,
            decided_at: null,
            reason: null,
          })),
        )
        .execute();
      await w4r('cancel-event', 'many-3');
      await backend.board.refreshed();
      const pages = await Promise.all([0, 1, 2].map((page) => list(`country=MT&page=${page}`)));
      assert.deepEqual(
        pages.map(({events, next, total}) => [events.length, next, total]),
        [
          [100, 1, 205],
          [100, 2, 205],
          [5, null, 205],
        ],
      );
      assert.equal(new Set(pages.flatMap(({events}) => events.map(({id}) => id))).size, 205);
      const whole = JSON.stringify(pages[0]).length;
      assert.ok(whole < 200_000, `a widget reads no more than 256 KiB; these are ${whole}`);
    });

    it('goes with its organiser’s address, and leaves no trace of it', async () => {
      const email = 'Gone@Example.org';
      const id = await announce({title: 'Soon gone', email, starts: '2026-12-09T10:00', ends: '2026-12-09T11:00'});
      await accept(id);
      const {status, stdout} = await runCommand(['erase', 'gone@example.org'], environment());
      assert.deepEqual([status, /1 gathering/.test(stdout)], [0, true], stdout);
      await backend.board.refreshed();
      assert.equal((await ids()).includes('Soon gone'), false);
      assert.equal((await backend.get(`/events/${id}`)).status, 404);
      const left = await backend.store.db
        .selectFrom('event_consents')
        .select('event_id')
        .where('event_id', '=', id)
        .execute();
      assert.deepEqual(left, []);
    });

    it('tells the campaign, and only with its private key, who announced it', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'w4r-'));
      const [key, out] = [join(folder, 'key'), join(folder, 'out.json')];
      writeFileSync(key, sealingKeys.privateKey);
      const {status, stderr} = await runCommand(
        ['export', '--what', 'events', '--key', key, '--format', 'json', '--out', out],
        environment(),
      );
      assert.deepEqual([status, stderr], [0, '']);
      const rows = JSON.parse(readFileSync(out, 'utf8')) as {event: string; email: string; consents: {id: string}[]}[];
      assert.ok(rows.some(({email, event}) => email === 'busy@example.org' && event.length === 16));
      assert.deepEqual(
        rows[0]!.consents.map(({id}) => id),
        ['announcing'],
      );
      rmSync(folder, {recursive: true});
    });

    it('takes only as many from one network as somebody can read', async () => {
      const from = '192.0.2.7';
      const answers = [];
      for (let at = 0; at < 31; at++)
        answers.push(await send(announcement({title: `Flood ${at}`}), randomUUID(), from));
      assert.deepEqual(answers.map(({status}) => status).slice(-2), [201, 429]);
      assert.ok(Number(answers.at(-1)!.headers.get('retry-after')) > 0);
    });

    it('is announced until letters are no longer counted', async () => {
      const body = announcement({title: 'In time'});
      const key = randomUUID();
      await send(body, key);
      now = start + 60 * day;
      assert.equal((await list()).announce.open, false);
      assert.equal((await send(body, key)).status, 201, 'whoever announced in time is owed the answer');
      assert.deepEqual(await refusal({}), [403, 'events.closed']);
      now = start;
    });
  });
}

const starts: Record<string, string> = {
  Beach: '2026-12-02T19:00Z',
  Lake: '2026-12-03T04:00Z',
  'Letters by candlelight': '2026-12-05T13:00Z',
  Screen: '2026-12-05T14:00Z',
};
const byStart = (a: string, b: string) => starts[a]!.localeCompare(starts[b]!);
