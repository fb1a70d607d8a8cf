import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {Campaign, Case, type Cases, type LetterDesk, type Problem, Sections} from '../../src/contract/index.js';
import {auditTallies} from '../src/store/auditing.js';
import {correctLedger, decide} from '../src/store/moderating.js';
import {startBackend, type TestBackend} from './support/backend.js';
import {createClock, day, hour} from './support/clock.js';
import {databases, type TestDatabase} from './support/databases.js';
import {press} from './support/joining.js';
import {createPostOffice, type PostOffice} from './support/post-office.js';
import {reporter} from './support/reports.js';
import {importSections} from './support/sections.js';

for (const {name, skip, create} of databases) {
  describe(`the campaign as its sections show it, on ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let office: PostOffice;
    const clock = createClock(Date.UTC(2026, 10, 22, 12));
    before(async () => {
      database = await create();
      await importSections(database.url, clock.now());
      office = await createPostOffice();
      const env = {SMTP_URL: office.url, MAIL_FROM: 'letters@lamp.example'};
      backend = await startBackend(database.url, {env, clock});
    });
    after(async () => {
      await backend?.stop();
      await office?.close();
      await database?.remove();
    });

    const campaign = async (query: string) => v.parse(Campaign, await backend.json(`/v1/campaign${query}`));
    const refusal = async (answer: Response | Promise<Response>) => {
      const response = await answer;
      return [response.status, ((await response.json()) as Problem).code];
    };
    const given = ({consents}: Pick<Campaign, 'consents'>) =>
      consents.map(({id, version, lang, hash}) => ({id, version, lang, hash, given: true}));
    const sign = async (section: string, {id = 'well-keeper', email = `${randomUUID()}@example.org`} = {}) => {
      const consents = given(await campaign(`?section=${section}`));
      return backend.sign({case: id, email, query: `?section=${section}`, body: {consents}});
    };
    /** What the ledger holds of an action, section by section. */
    const entries = async (actionId: string) => {
      const rows = await backend.store.db.selectFrom('ledger').selectAll().where('action_id', '=', actionId).execute();
      return rows.map(({section, confidence, n}) => `${section} ${confidence} ${n}`).sort();
    };
    const sectionOf = async (table: 'signatures' | 'signups' | 'reports' | 'messages', id: string) =>
      (await backend.store.db.selectFrom(table).select('section').where('id', '=', id).executeTakeFirstOrThrow())
        .section;
    const receipt = async (answer: Response) => {
      assert.equal(answer.status, 201);
      return ((await answer.json()) as {receipt: string}).receipt;
    };
    const agrees = async () => assert.deepEqual(await auditTallies(backend.store), []);

    it('are listed in their own words, whatever the reader speaks', async () => {
      const {edition, sections} = v.parse(Sections, await backend.json('/v1/sections?lang=fr'));
      assert.equal(edition, '2026');
      assert.deepEqual(
        sections.map(({id, country, timeZone}) => [id, country.name, timeZone]),
        [
          ['hills', 'Suisse', 'Europe/Zurich'],
          ['harbour', 'Pays-Bas', 'America/St_Johns'],
        ],
      );
      assert.deepEqual(
        sections[0]!.names.map(({lang, name: said, country, url}) => [lang, said, country, new URL(url).search]),
        [
          ['fr', 'Lampes des collines', 'Suisse', '?edition=2026&section=hills&lang=fr'],
          ['en', 'Hill Lamps', 'Switzerland', '?edition=2026&section=hills&lang=en'],
        ],
      );
      const [nl] = sections[1]!.names;
      assert.deepEqual(nl, {
        lang: 'nl',
        dir: 'ltr',
        name: 'Havenlichten',
        country: 'Nederland',
        url: 'https://harbour.example/',
      });
      const lastYear = await backend.json<Sections>('/v1/sections?edition=2025&section=anything');
      assert.deepEqual(lastYear.sections, []);
    });

    it('have their name, languages, dates by their own midnights, goal and texts', async () => {
      const [itself, hills, harbour] = [
        await campaign(''),
        await campaign('?section=hills'),
        await campaign('?section=harbour&lang=nl'),
      ];
      assert.deepEqual([itself.section, itself.name, itself.timeZone], [null, 'Lamp Letters', 'UTC']);
      assert.deepEqual(
        [hills.section, hills.name, hills.lang, hills.languages, hills.share],
        ['hills', 'Lampes des collines', 'fr', ['fr', 'en'], 'Une lampe par colline.'],
      );
      assert.deepEqual([hills.opensAt, hills.closesAt, hills.goal], [itself.opensAt, itself.closesAt, null]);
      assert.deepEqual(
        hills.consents.map(({id}) => id),
        itself.consents.map(({id}) => id),
      );
      assert.deepEqual([harbour.name, harbour.lang, harbour.goal], ['Havenlichten', 'nl', 50]);
      // Three and a half hours behind.
      assert.equal(new Date(harbour.opensAt).toISOString(), '2026-11-20T03:30:00.000Z');
      assert.equal(new Date(harbour.closesAt).toISOString(), '2026-11-27T03:30:00.000Z');
      assert.deepEqual(
        harbour.consents.map(({id, version, lang, text}) => [id, version, lang, text]),
        [['harbour-signing', 3, 'nl', 'Ik teken.']],
      );
      assert.equal(harbour.privacyUrl, 'https://harbour.example/privacy');
      assert.equal(harbour.url, 'https://harbour.example/');
      assert.equal(harbour.categories[0]!.name, 'Verdediger');
    });

    it('show their own cases in their own order; what is not among them is not there', async () => {
      const {cases} = await backend.json<Cases>('/v1/cases?section=harbour&lang=nl');
      assert.deepEqual(
        cases.map(({id}) => id),
        ['bridge-song', 'well-keeper'],
      );
      const shown = v.parse(Case, await backend.json('/v1/cases/well-keeper?section=harbour&lang=nl'));
      assert.deepEqual(
        [shown.lang, shown.consents[0]!.lang],
        ['en', 'nl'],
        'told as the campaign does, agreed to in Dutch',
      );
      assert.match(shown.url, /\/cases\/well-keeper\?section=harbour&lang=en$/);
      assert.equal(shown.closesAt, Date.UTC(2026, 10, 27, 3, 30));
      const desk = await backend.json<LetterDesk>('/v1/cases/well-keeper/letters?section=harbour');
      assert.equal(desk.reportsUntil, Date.UTC(2026, 10, 28, 3, 30));
      for (const path of ['/v1/cases/quiet-harbour', '/v1/cases/quiet-harbour/letters'])
        assert.deepEqual(await refusal(backend.get(`${path}?section=harbour`)), [404, 'case.unknown']);
      assert.deepEqual(await refusal(sign('harbour', {id: 'quiet-harbour'})), [404, 'case.unknown']);
    });

    it('are unknown where no year has ever had them, and the campaign itself where another one does', async () => {
      assert.deepEqual(await refusal(backend.get('/v1/campaign?section=atlantis')), [404, 'section.unknown']);
      assert.deepEqual(await refusal(backend.get('/v1/cases?section=atlantis')), [404, 'section.unknown']);
      assert.deepEqual(await refusal(backend.get('/v1/campaign?section=At%20lantis')), [400, 'query.invalid']);
      const consents = backend.consents;
      const {report} = reporter(backend);
      for (const answer of [
        backend.sign({query: '?section=atlantis', body: {consents}}),
        report({query: '?section=atlantis'}),
      ])
        assert.deepEqual(await refusal(answer), [404, 'section.unknown']);
      const {section, name: said} = await campaign('?section=harbour&edition=2025');
      assert.deepEqual([section, said], [null, 'Lamp Letters']);
      const counts = await backend.get('/v1/counts?section=atlantis');
      assert.equal(counts.status, 200, 'everybody is told the same counts');
    });

    it('count what comes through them under their name', async () => {
      const [hills, harbour] = [await receipt(await sign('hills')), await receipt(await sign('harbour'))];
      assert.deepEqual(await entries(hills), ['hills confirmed 1']);
      assert.deepEqual(await entries(harbour), ['harbour confirmed 1']);
      const {receipt: itself} = await backend.signed();
      assert.deepEqual(await entries(itself), ['null confirmed 1']);
      assert.deepEqual(await Promise.all([hills, harbour, itself].map((id) => sectionOf('signatures', id))), [
        'hills',
        'harbour',
        null,
      ]);
      await agrees();
    });

    it('take their own consents and nobody else’s', async () => {
      const [itself, harbour] = [given(await campaign('')), given(await campaign('?section=harbour'))];
      const tries: [query: string, consents: typeof itself, code: string][] = [
        ['?section=harbour', itself, 'consent.unknown'],
        ['?section=harbour', [], 'consent.missing'],
        ['?section=hills', harbour, 'consent.unknown'],
        ['', harbour, 'consent.unknown'],
        ['', [...itself, ...harbour], 'consent.unknown'],
      ];
      for (const [query, consents, code] of tries)
        assert.deepEqual(await refusal(backend.sign({query, body: {consents}})), [422, code], `${query} ${code}`);
      const {consents: rows} = {consents: await receipt(await sign('harbour'))};
      const kept = await backend.store.db.selectFrom('consents').selectAll().where('signature_id', '=', rows).execute();
      assert.deepEqual(
        kept.map(({text_id, version, lang}) => [text_id, version, lang]),
        [['harbour-signing', 3, 'nl']],
      );
    });

    it('keep their name through a confirmation and an erasure', async () => {
      const email = `${randomUUID()}@example.org`;
      await receipt(await sign('harbour', {id: 'bridge-song', email}));
      const request = await backend.store.db
        .selectFrom('requests')
        .selectAll()
        .orderBy('created_at', 'desc')
        .executeTakeFirstOrThrow();
      assert.deepEqual(await entries(request.id), ['harbour pending 1']);
      const mail = await office.received(email);
      const {page} = await press(mail.link('confirm'));
      assert.match(page, /Ik teken\./);
      const {subject_id} = await backend.store.db
        .selectFrom('requests')
        .selectAll()
        .where('id', '=', request.id)
        .executeTakeFirstOrThrow();
      assert.deepEqual(await entries(request.id), ['harbour pending -1', 'harbour pending 1']);
      assert.deepEqual(await entries(subject_id!), ['harbour confirmed 1']);
      assert.equal(await sectionOf('signatures', subject_id!), 'harbour');
      await press(mail.link('erase'), {email});
      assert.deepEqual(await entries(subject_id!), ['harbour confirmed -1', 'harbour confirmed 1']);
      await agrees();
    });

    it('mail the kit to whoever agreed to it in their words', async () => {
      const email = `${randomUUID()}@example.org`;
      const {signup} = await campaign('?section=harbour');
      const consents = given(signup);
      const body = {name: 'Iris', email, country: 'NL', lang: 'en', wants: ['write'], consents};
      const post = (query: string) =>
        backend.get(`/v1/signups${query}`, {
          method: 'POST',
          headers: {'Content-Type': 'application/json', 'Idempotency-Key': randomUUID()},
          body: JSON.stringify(body),
        });
      assert.deepEqual(await refusal(post('')), [422, 'consent.unknown']);
      await receipt(await post('?section=harbour'));
      await press((await office.received(email)).link('confirm'));
      clock.forward(hour);
      backend.backend.mailing.poke();
      assert.match((await office.received(email, 2)).text!, /How to write by lamplight/);
    });

    it('keep their name through corrections, verdicts and what is added by hand', async () => {
      const {reported, corrected} = reporter(backend);
      const {receipt: id} = await reported({query: '?section=harbour', count: 3});
      await corrected(id, 5);
      assert.deepEqual(await entries(id), ['harbour selfReported 2', 'harbour selfReported 3']);
      const verdict = {
        to: () => ({n: 4, state: 'verified' as const}),
        reason: 'a parcel',
        at: clock.now(),
        go: () => true,
      };
      await decide(backend.store, id, verdict);
      assert.equal(await sectionOf('reports', id), 'harbour');
      assert.deepEqual(await entries(id), [
        'harbour selfReported -5',
        'harbour selfReported 2',
        'harbour selfReported 3',
        'harbour verified 4',
      ]);
      const by = {
        edition: '2026',
        case_id: 'well-keeper',
        kind: 'letter' as const,
        confidence: 'verified',
        by: 7,
        reason: 'x',
      };
      await correctLedger(backend.store, {...by, at: clock.now(), go: () => true});
      await agrees();
    });

    it('go along on our own pages', async () => {
      const text = async (path: string) => (await backend.get(path)).text();
      const page = await text('/cases/well-keeper?section=harbour&source=night-school');
      assert.match(page, /<w4r-petition [^>]*section="harbour" source="night-school"/);
      assert.match(page, /href="\/cases\/well-keeper\/letter\?section=harbour&#38;lang=en&#38;source=night-school"/);
      assert.match(await text('/join?section=harbour&lang=nl'), /Havenlichten[^]*<w4r-signup [^>]*section="harbour"/);
      const list = await text('/?section=harbour&lang=nl');
      assert.match(
        list,
        /<h1>Havenlichten<\/h1>[^]*<li lang="en" dir="ltr"><a href="\/cases\/bridge-song\?section=harbour/,
      );
      assert.doesNotMatch(list, /glass-road/);
      const privacy = await backend.get('/privacy?section=harbour', {redirect: 'manual'});
      assert.deepEqual([privacy.status, privacy.headers.get('location')], [302, 'https://harbour.example/privacy']);
      assert.match(await text('/embed/petition/well-keeper?section=harbour'), /<w4r-petition [^>]*section="harbour"/);
      assert.equal((await backend.get('/cases/quiet-harbour?section=harbour')).status, 404);
    });

    it('open and close by their own calendar, for reading, signing and reporting', async () => {
      const {reported, report, correct, refusal: said} = reporter(backend);
      const {receipt: id} = await reported({query: '?section=harbour', count: 2});
      // Within a minute before and after its own midnight, while the campaign goes on.
      clock.forward(Date.UTC(2026, 10, 27, 3, 29) - clock.now());
      assert.equal((await sign('harbour')).status, 201);
      clock.forward(60_000);
      assert.equal((await campaign('?section=harbour')).phase, 'reporting');
      assert.equal((await backend.json<Case>('/v1/cases/well-keeper?section=harbour')).status, 'closed');
      assert.deepEqual(await refusal(sign('harbour')), [403, 'case.closed']);
      assert.equal((await sign('hills')).status, 201);
      await reported({query: '?section=harbour', count: 1});
      clock.forward(day);
      assert.equal((await campaign('?section=harbour')).phase, 'after');
      assert.deepEqual(await said(report({query: '?section=harbour'})), [403, 'reports.closed']);
      assert.deepEqual(await said(correct(id, 1)), [403, 'reports.closed'], 'as the section counted it');
      await reported({count: 1});
      const lateReader = await backend.json<Sections>('/v1/sections');
      assert.deepEqual(
        lateReader.sections.map(({phase}) => phase),
        ['during', 'after'],
      );
      await agrees();
    });
  });
}
