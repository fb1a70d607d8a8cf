import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {type Message, MessageReceived, Messages} from '../../src/contract/index.js';
import {messageSheet} from '../src/pages/message-sheet.js';
import {firstNameOf, initialsOf, plainText} from '../src/plain-text.js';
import {forget} from '../src/store/forgetting.js';
import {type MessageRow} from '../src/store/messages.js';
import {importFixture, startBackend, temporaryFolder, type TestBackend} from './support/backend.js';
import {createClock, minute} from './support/clock.js';
import {runCommand} from './support/command.js';
import {databases, type TestDatabase} from './support/databases.js';

const day = 24 * 60 * minute;

/** The worst that somebody could think of. */
const worst = [
  '<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1"><style>*{display:none}</style>',
  '"><svg onload=globalThis.ran=1>${globalThis.ran = 1}{{constructor.constructor("ran=1")()}}',
  'javascript:globalThis.ran=1 https://evil.example/?x=<b>y</b> data:text/html,<script>ran=1</script>',
  '\u202Eright to left\u202C \u2067isolated \u2066again\u2069',
  'zero\u200Bwidth\uFEFF\u2060 tag\u{E0041}',
  `a${'\u0301'.repeat(10_000)}`.slice(0, 700),
  'שלום hello مرحبا',
  'half \uD83D a character',
  'bell\u0007 escape\u001B[31m red\u001B[0m',
  'W'.repeat(800),
];

for (const {name, skip, create} of databases) {
  describe(`solidarity messages on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    const {folder, remove} = temporaryFolder();
    const clock = createClock();
    before(async () => {
      database = await create();
      await importFixture(database.url, clock.now());
      backend = await startBackend(database.url, {clock, env: {RATE_BURST: '100000'}});
    });
    after(async () => {
      await backend?.stop();
      await database?.remove();
      remove();
    });

    const write = (
      message: Partial<Message> & Record<string, unknown> = {},
      {id = 'well-keeper', key = randomUUID()}: {id?: string; key?: string} = {},
    ) =>
      backend.get(`/v1/cases/${id}/messages`, {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'Idempotency-Key': key},
        body: JSON.stringify({text: 'We think of you.', lang: 'en', ...message}),
      });
    const written = async (message: Partial<Message> = {}) => {
      const response = await write(message);
      assert.equal(response.status, 201, await response.clone().text());
      return v.parse(MessageReceived, await response.json()).receipt;
    };
    const read = async (query = '', id = 'well-keeper') =>
      v.parse(Messages, await backend.json(`/v1/cases/${id}/messages${query}`));
    const run = (...args: string[]) => runCommand(args, {DATABASE_URL: database.url});
    const accept = async (id: string) => assert.equal((await run('accept-message', id)).status, 0);
    const rowOf = (id: string) =>
      backend.store.db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst();

    it('shows a message only once somebody has read and accepted it, and no longer once it is taken back', async () => {
      const receipt = await written({text: 'We light a candle for you.'});
      assert.deepEqual((await read()).messages, []);
      const listed = await run('messages');
      assert.match(listed.stdout, /We light a candle for you\./);
      assert.match(listed.stdout, /1 message waiting\./);
      const dry = await run('accept-message', receipt.slice(0, 8), '--dry-run');
      assert.match(dry.stdout, /signed “no name”/);
      assert.deepEqual((await read()).messages, []);
      await accept(receipt.slice(0, 8));
      const [shown] = (await read()).messages;
      assert.deepEqual(shown, {
        id: receipt,
        text: 'We light a candle for you.',
        lang: 'en',
        dir: 'ltr',
        by: null,
        country: null,
        date: clock.now() - (clock.now() % day),
        deliveredOn: null,
      });
      const again = await run('accept-message', receipt);
      assert.equal(again.status, 1);
      assert.match(again.stderr, /accepted already/);
      const back = await run('reject-message', receipt, '--reason', 'It names the village.', '--json');
      assert.equal((JSON.parse(back.stdout) as {done: boolean}).done, true);
      assert.deepEqual((await read()).messages, []);
      assert.match((await run('messages', '--rejected')).stdout, /\(It names the village\.\)/);
      assert.match((await run('accept-message', 'ffffffff')).stderr, /There is no message "ffffffff"/);
    });

    it('stores of a name and a country only what will be shown', async () => {
      const hanna = {name: '  Hanna   Maria Lindqvist ', country: 'SE'};
      const nobody = await written({name: 'Hanna Lindqvist'});
      const first = await written({...hanna, shown: 'first-name'});
      const initials = await written({...hanna, shown: 'initials', lang: 'ar', text: 'نفكر فيك'});
      assert.deepEqual(
        [(await rowOf(nobody))!, (await rowOf(first))!, (await rowOf(initials))!].map((row) => [
          row.shown_name,
          row.country,
        ]),
        [
          [null, null],
          ['Hanna', 'SE'],
          ['H. M. L.', 'SE'],
        ],
      );
      const tables = JSON.stringify(await backend.store.db.selectFrom('messages').selectAll().execute());
      const answers = JSON.stringify(await backend.store.db.selectFrom('idempotency').selectAll().execute());
      assert.ok(!(tables + answers + backend.lines.join()).includes('Lindqvist'));
      await accept(initials);
      const [shown] = (await read('?lang=en')).messages;
      assert.deepEqual([shown!.by, shown!.country, shown!.lang, shown!.dir], ['H. M. L.', 'Sweden', 'ar', 'rtl']);
      assert.equal((await read('?lang=fr')).messages[0]!.country, 'Suède');
    });

    it('does once what is sent twice, and answers alike', async () => {
      const key = randomUUID();
      const [one, two] = await Promise.all([write({text: 'Once.'}, {key}), write({text: 'Once.'}, {key})]);
      const three = await write({text: 'Once.'}, {key});
      assert.equal(await one.text(), await two.text());
      assert.equal(three.headers.get('idempotency-replayed'), 'true');
      assert.equal((await write({text: 'Another.'}, {key})).status, 422);
      const rows = await backend.store.db.selectFrom('messages').select('id').where('text', '=', 'Once.').execute();
      assert.equal(rows.length, 1);
    });

    it('points at what is wrong', async () => {
      const wrong = async (message: Record<string, unknown>) => {
        const response = await write(message);
        const {errors} = (await response.json()) as {errors: object[]};
        return [response.status, errors];
      };
      assert.deepEqual(await wrong({text: '  \n '}), [422, [{pointer: '/text', code: 'text.missing'}]]);
      assert.deepEqual(await wrong({text: '\u200B\u202E\uFEFF'}), [422, [{pointer: '/text', code: 'text.missing'}]]);
      assert.deepEqual(await wrong({text: 'x'.repeat(801)}), [422, [{pointer: '/text', code: 'text.long'}]]);
      assert.deepEqual(await wrong({text: 'nul\0'}), [422, [{pointer: '/text', code: 'text.nul'}]]);
      assert.deepEqual(await wrong({shown: 'initials'}), [422, [{pointer: '/name', code: 'name.missing'}]]);
      assert.deepEqual(await wrong({shown: 'first-name', name: ' \u200B'}), [
        422,
        [{pointer: '/name', code: 'name.missing'}],
      ]);
      assert.deepEqual(await wrong({email: 'hanna@example.org'}), [422, [{pointer: '', code: 'field.unknown'}]]);
      assert.equal((await write({lang: 'english'})).status, 422);
      assert.equal((await write({shown: 'everything' as 'nobody'})).status, 422);
      assert.equal((await backend.get('/v1/cases/well-keeper/messages?before=x')).status, 400);
      assert.equal((await write({}, {id: 'nobody'})).status, 404);
    });

    it('keeps the worst text from doing anything, here and on paper', async () => {
      const receipts = [];
      for (const text of worst) receipts.push(await written({text, shown: 'first-name', name: '<b>\u202EEve</b> x'}));
      const before = JSON.stringify(await read());
      for (const text of ['globalThis.ran', 'right to left', 'bell']) assert.ok(!before.includes(text));
      // A terminal that lists them is not told what to do either.
      const listed = await run('messages');

      assert.ok(!/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/.test(listed.stdout));
      for (const receipt of receipts) {
        await backend.store.db.updateTable('messages').set({state: 'accepted'}).where('id', '=', receipt).execute();
      }
      const {messages} = await read();
      assert.ok(messages.length >= worst.length);
      for (const {text, by} of messages) {
        assert.ok(!/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\u0007\u001B]|\p{Cs}/u.test(text + (by ?? '')), text);
        assert.ok(!/\p{M}{5}/u.test(text));
      }
      const file = join(folder, `${name}.html`);
      const printed = await run('print-messages', 'well-keeper', '--to', file);
      assert.equal(printed.status, 0, printed.stderr);
      const sheet = readFileSync(file, 'utf8');
      const tags = new Set([...sheet.matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag!.toLowerCase()));
      const ours = [
        '!doctype',
        'html',
        'head',
        'meta',
        'title',
        'style',
        'body',
        'header',
        'h1',
        'p',
        'article',
        'footer',
      ];
      assert.deepEqual([...tags].sort(), [...ours, 'bdi'].sort());
      assert.match(sheet, /&#60;script&#62;/);
      assert.match(sheet, /default-src 'none'/);
    });

    it('gives page after page, the newest first, each message once', async () => {
      const ids: string[] = [];
      for (let at = 0; at < 45; at++) {
        clock.forward(minute);
        ids.unshift(await written({text: `Number ${at}`}));
      }
      await backend.store.db.updateTable('messages').set({state: 'accepted'}).where('id', 'in', ids).execute();
      const found: string[] = [];
      for (let next: string | null = ''; next !== null && found.length < 45;) {
        const page: Messages = await read(next && `?before=${next}`);
        found.push(...page.messages.map(({id}) => id));
        next = page.next;
        // Taken back while somebody reads: what comes after it comes all the same.
        if (next)
          await backend.store.db.updateTable('messages').set({state: 'rejected'}).where('id', '=', next).execute();
      }
      assert.deepEqual(found.slice(0, 45), ids);
      assert.deepEqual((await read(`?before=${'0'.repeat(32)}`)).messages, []);
      const {headers} = await backend.get('/v1/cases/well-keeper/messages');
      assert.equal(headers.get('cache-control'), 'public, max-age=60');
      const etag = headers.get('etag')!;
      const known = await backend.get('/v1/cases/well-keeper/messages', {headers: {'If-None-Match': etag}});
      assert.equal(known.status, 304);
    });

    it('marks as delivered what was printed, and nothing that came later', async () => {
      const [early, late] = [await written({text: 'Early.'}), await written({text: 'Late.'})];
      await accept(early);
      const file = join(folder, `${name}-2.html`);
      assert.equal((await run('print-messages', 'well-keeper', '--to', file, '--paper', 'letter')).status, 0);
      assert.match(readFileSync(file, 'utf8'), /size: letter/);
      await accept(late);
      assert.match((await run('deliver-messages', 'well-keeper', '--on', '2026-02-31')).stderr, /must be a day/);
      const today = new Date().toISOString().slice(0, 10);
      assert.match(
        (await run('deliver-messages', 'well-keeper', '--on', today, '--dry-run')).stdout,
        /would be delivered/,
      );
      assert.equal((await rowOf(early))!.delivered_at, null);
      assert.match((await run('deliver-messages', 'well-keeper', '--on', today)).stdout, /delivered\./);
      assert.ok((await rowOf(early))!.delivered_at);
      assert.equal((await rowOf(late))!.delivered_at, null);
      const next = JSON.parse((await run('print-messages', 'well-keeper', '--to', file, '--json')).stdout) as {
        messages: number;
      };
      assert.equal(next.messages, 1);
      const sheet = readFileSync(file, 'utf8');
      assert.ok(sheet.includes('Late.') && !sheet.includes('Early.'));
      assert.match((await run('deliver-messages', 'bridge-song')).stdout, /No printed message/);
      assert.match((await run('print-messages', 'nobody', '--to', file)).stderr, /There is no case "nobody"/);
    });

    it('says what to keep in mind while writing', async () => {
      const {writing, shortName, status, until, opensAt} = await read();
      assert.ok(writing!.to.length > 0 && writing!.languages.length > 0);
      assert.ok(['allow', 'avoid', 'forbid'].includes(writing!.rules.mentionCharges!));
      assert.deepEqual([status, opensAt < clock.now(), until > clock.now()], ['open', true, true]);
      assert.ok(shortName.length > 0);
    });

    it('forgets after thirty days what was not accepted', async () => {
      const receipt = await written({text: 'Not like this.'});
      await run('reject-message', receipt);
      await forget(backend.store, Date.now() + 29 * day);
      assert.ok(await rowOf(receipt));
      await forget(backend.store, Date.now() + 31 * day);
      assert.equal(await rowOf(receipt), undefined);
    });

    it('takes none before the first and after the last day, and owes the answer it gave', async () => {
      const key = randomUUID();
      const receipt = await (await write({text: 'In time.'}, {key})).text();
      const now = clock.now();
      clock.forward(3000 * day);
      const late = await write();
      assert.deepEqual([late.status, ((await late.json()) as {code: string}).code], [403, 'messages.closed']);
      assert.equal(await (await write({text: 'In time.'}, {key})).text(), receipt);
      clock.forward(now - clock.now() - 3000 * day);
      const early = await write();
      assert.deepEqual([early.status, ((await early.json()) as {code: string}).code], [403, 'case.upcoming']);
      clock.forward(now - clock.now());
      assert.equal((await write()).status, 201);
    });

    it('shows nothing for a case that was taken back', async () => {
      assert.equal((await run('withdraw', '2026', 'well-keeper')).status, 0);
      await backend.board.refreshed();
      const gone = await backend.get('/v1/cases/well-keeper/messages');
      assert.equal(gone.status, 410);
      assert.ok(!(await gone.text()).includes('Number'));
      assert.equal((await write()).status, 410);
      const refused = await run('print-messages', 'well-keeper', '--to', join(folder, 'gone.html'));
      assert.match(refused.stderr, /was taken back/);
    });
  });
}

describe('the words of strangers', () => {
  it('stay text, whatever is written', () => {
    assert.equal(plainText(' One\r\ntwo\t\n\n\n\nthree \u202Efour\u202C'), 'One\ntwo\n\nthree four');
    assert.equal(plainText(`e${'\u0302'.repeat(10_000)}!`).length, 6);
    // Persian needs its joiner, and a family its own.
    assert.equal(plainText('می\u200Cخواهم 👨‍👩‍👧'), 'می\u200Cخواهم 👨‍👩‍👧');
    assert.equal(plainText('half \uD83D'), 'half \uFFFD');
  });

  it('give up no more of a name than was chosen', () => {
    assert.deepEqual(['Hanna Lindqvist', 'حنة ليندكفست', ' O’Neil', '李小龙'].map(firstNameOf), [
      'Hanna',
      'حنة',
      'O’Neil',
      '李小龙',
    ]);
    assert.deepEqual(['Hanna Lindqvist', 'jean-luc  picard', '123', 'María de la O Ruiz Sanz'].map(initialsOf), [
      'H. L.',
      'j. l. p.',
      '',
      'M. d. l. O.',
    ]);
    assert.ok(firstNameOf('x'.repeat(120)).length <= 40);
  });

  it('are put on paper with their direction and without a name nobody chose', () => {
    const row = {id: 'a', text: 'سلام\n<i>x</i>', lang: 'ar', shown_name: null, country: null} as MessageRow;
    const sheet = messageSheet({
      to: '<To>',
      from: 'From',
      lang: 'en',
      paper: 'A4',
      rows: [row],
      named: () => undefined,
    });
    assert.match(sheet, /<article lang="ar" dir="rtl">\n<p>سلام<\/p><p>&#60;i&#62;x&#60;\/i&#62;<\/p>\n\n?<\/article>/);
    assert.match(sheet, /<title>&#60;To&#62;<\/title>/);
    assert.match(sheet, /@page \{ size: A4;/);
  });
});
