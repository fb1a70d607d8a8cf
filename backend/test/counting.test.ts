import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {type Count, type Counts, CountKey} from '../../src/contract/index.js';
import {sql} from 'kysely';
import * as v from 'valibot';
import {migrations} from '../migrations/index.js';
import {readFolder} from '../src/campaign/folder.js';
import {goalAbove, milestoneAt} from '../src/content/goals.js';
import {auditTallies} from '../src/store/auditing.js';
import {erase} from '../src/store/erasing.js';
import {importCampaign} from '../src/store/importing.js';
import {enter} from '../src/store/ledger.js';
import {migrate} from '../src/store/migrate.js';
import {seedDemo} from '../src/store/seeding.js';
import {openStore} from '../src/store/store.js';
import {addressKey, participantKey, personKey} from '../src/people.js';
import {fixture, importFixture, pepper, startBackend, type TestBackend} from './support/backend.js';
import {databases, type TestDatabase} from './support/databases.js';
import {importWaiting, join, press} from './support/joining.js';
import {listen} from './support/listen.js';
import {createPostOffice, type PostOffice} from './support/post-office.js';

for (const {name, skip, create} of databases) {
  describe(`counts from ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let office: PostOffice;
    before(async () => {
      database = await create();
      await importWaiting(database.url, Date.now());
      const {campaign} = readFolder(fixture);
      const store = await openStore(database.url, {patient: true});
      campaign!.facts.counting = {hideBelow: 3};
      campaign!.facts.goal = [4, 8];
      campaign!.facts.goalGrows = true;
      campaign!.facts.milestones = [1, 5];
      campaign!.facts.sections = [
        {id: 'hills', country: 'CH', languages: ['en'], timeZone: 'Europe/Zurich', goal: 500},
      ];
      campaign!.sectionWords.set('hills', {en: {name: 'Hill lights'}});
      const {facts} = campaign!.cases.get('bridge-song')!;
      delete facts.closes;
      delete facts.outcome;
      facts.confirmation = 'count-on-confirm';
      await importCampaign(store, campaign!, Date.now());
      await store.close();
      office = await createPostOffice();
      const env = {SMTP_URL: office.url, MAIL_FROM: 'letters@lamp.example', RATE_BURST: '100000'};
      backend = await startBackend(database.url, {env});
    });
    after(async () => {
      await backend?.stop();
      await office?.close();
      await database?.remove();
    });

    const asked = async (keys: string) => {
      await backend.board.refreshed();
      return backend.json<Counts>(`/v1/counts?keys=${keys}`);
    };
    const campaign = async (): Promise<Count> => (await asked('campaign')).counts[0]!;
    const signFrom = async (country: string, times: number, body: object = {}) => {
      for (let time = 0; time < times; time++) await backend.signed({body: {country, ...body}});
    };

    it('tells no number of a country below ten, not by a version, a kind or a message either', async () => {
      assert.deepEqual(await asked('country:FJ'), {
        ...(await asked('country:FJ')),
        counts: [],
        few: [{key: 'country:FJ', below: 10}],
      });
      const live = await listen(backend, 'keys=country:FJ,country:TO');
      assert.deepEqual((await live.next()).data, await asked('country:FJ,country:TO'));
      await signFrom('FJ', 9);
      const nine = await asked('country:FJ');
      assert.deepEqual([nine.counts, nine.few], [[], [{key: 'country:FJ', below: 10}]]);
      await signFrom('FJ', 1);
      // The first message after the stream's own first one: nothing was to be heard before the tenth.
      const {data} = await live.next();
      live.stop();
      const [ten] = data.counts as Count[];
      assert.equal(ten!.key, 'country:FJ');
      assert.equal(ten!.count, 10);
      assert.deepEqual(ten!.kinds, [{kind: 'signature', count: 10}]);
      assert.equal(ten!.goal, null);
    });

    it('takes the number back when it falls below ten again, from those who listen too', async () => {
      const emails = Array.from({length: 10}, () => `${randomUUID()}@example.org`);
      for (const email of emails) await backend.signed({email, body: {country: 'WS'}});
      assert.equal((await asked('country:WS')).counts[0]!.count, 10);
      const live = await listen(backend, 'keys=country:WS');
      await live.next();
      await forgetPerson(emails[0]!);
      backend.board.touch();
      const {data} = await live.next();
      live.stop();
      assert.deepEqual(data.counts, []);
      assert.deepEqual((data as unknown as Counts).few, [{key: 'country:WS', below: 10}]);
    });

    it('knows the countries of the campaign and of the world, and no other', async () => {
      const {counts, few} = await asked('country:XC,country:NL,country:QQ');
      const known = [...few, ...counts].map(({key}) => key);
      assert.deepEqual(known.sort(), ['country:NL', 'country:XC']);
      for (const key of ['country:nl', 'country:NLD', 'section:', 'section:A', 'everything', 'country:'])
        assert.equal(v.is(CountKey, key), false, key);
      assert.equal((await backend.get('/v1/counts?keys=country:nl')).status, 400);
    });

    it('hides a source that is small where the campaign wants that', async () => {
      const before = await asked('source:night-school');
      assert.deepEqual([before.counts, before.few], [[], [{key: 'source:night-school', below: 3}]]);
      await signFrom('NL', 3, {source: 'night-school'});
      const {counts, few} = await asked('source:night-school');
      assert.deepEqual([counts[0]!.count, few], [3, []]);
    });

    it('knows the sections of the campaign before anybody has acted in them, and no other; each has a goal of its own', async () => {
      const before = await asked('section:hills,section:nowhere');
      assert.deepEqual([before.counts, before.few], [[], [{key: 'section:hills', below: 3}]]);
      const entry = {edition: '2026', case_id: 'well-keeper', kind: 'letter', confidence: 'verified', n: 3, at: 1};
      const more = {id: randomUUID(), section: 'hills', country: null, source: null, action_id: null, reason: 'parcel'};
      await backend.store.db.transaction().execute((work) => enter(work, [{...entry, ...more}]));
      const {counts, few} = await asked('section:hills');
      assert.deepEqual([counts[0]!.count, counts[0]!.goal, few], [3, 500, []]);
      assert.deepEqual(await auditTallies(backend.store), []);
    });

    it('counts a person once, whatever they do, and only after they have confirmed it', async () => {
      const {people: before} = await campaign();
      const email = `${randomUUID()}@example.org`;
      await backend.sign({case: 'bridge-song', email});
      assert.equal((await campaign()).people, before);
      await press((await office.received(email)).link('confirm'));
      assert.equal((await campaign()).people, before! + 1);
      await backend.signed({email: email.toUpperCase()});
      await backend.signed({email});
      assert.equal((await campaign()).people, before! + 1);
      const joining = `${randomUUID()}@example.org`;
      const {version} = await campaign();
      await join(backend, {email: joining});
      await press((await office.received(joining)).link('confirm'));
      const joined = await campaign();
      assert.equal(joined.people, before! + 2);
      assert.ok(joined.version > version, 'or no page would hear of it');
      assert.deepEqual(await auditTallies(backend.store), []);
    });

    it('keeps of people nothing but a digest that stands nowhere else', async () => {
      const email = `${randomUUID()}@example.org`;
      await backend.signed({email});
      const rows = await backend.store.db.selectFrom('people').selectAll().execute();
      assert.deepEqual(Object.keys(rows[0]!).sort(), ['edition', 'person']);
      const person = participantKey(pepper, '2026', email);
      assert.ok(rows.some((row) => row.person === person));
      const signatures = JSON.stringify(await backend.store.db.selectFrom('signatures').selectAll().execute());
      assert.ok(rows.every((row) => !signatures.includes(row.person)));
      // On SQLite nothing else tells in which order they came.
      if (name === 'SQLite')
        assert.deepEqual(
          [...rows].sort((a, b) => (a.person < b.person ? -1 : 1)),
          rows,
        );
    });

    it('counts one fewer for somebody all of whose actions are erased', async () => {
      const email = `${randomUUID()}@example.org`;
      await backend.signed({email});
      const {people} = await campaign();
      await forgetPerson(email);
      assert.equal((await campaign()).people, people! - 1);
      await forgetPerson(email);
      assert.equal((await campaign()).people, people! - 1);
      assert.deepEqual(await auditTallies(backend.store), []);
    });

    it('has the next goal above the count, and the highest milestone that is reached', async () => {
      const {count, goal, milestone} = await campaign();
      assert.ok(count > 8);
      assert.equal(goal, goalAbove({goal: [4, 8], goalGrows: true}, count));
      assert.ok(goal! > count);
      assert.equal(milestone, 5);
      assert.equal((await backend.json<{goal: number}>('/v1/campaign')).goal, goal);
    });

    async function forgetPerson(email: string) {
      const whose = {
        addressKey: addressKey(pepper, email),
        personKey: (edition: string, of: string) => personKey(pepper, edition, of, email),
        participantKey: (edition: string) => participantKey(pepper, edition, email),
      };
      await erase(backend.store, whose, Date.now());
    }
  });

  describe(`an older database on ${name}`, {skip}, () => {
    it('gets the sums of what is in its ledger, and claims to know no people', async () => {
      const database = await create();
      await importFixture(database.url);
      const store = await openStore(database.url, {patient: true});
      // As it was before the third migration.
      await sql`delete from migrations where name = '003-people'`.execute(store.db);
      await store.db.schema.dropTable('people').execute();
      const row = {
        edition: '2026',
        case_id: 'well-keeper',
        kind: 'signature',
        confidence: 'confirmed',
        source: null,
        action_id: null,
        reason: null,
        at: 1,
      };
      await store.db
        .insertInto('ledger')
        .values([
          {...row, id: 'a', n: 30, section: 'nl', country: 'NL'},
          {...row, id: 'b', n: -4, section: 'nl', country: 'NL'},
          {...row, id: 'c', n: 5, section: null, country: null},
        ])
        .execute();
      await store.db
        .insertInto('tallies')
        .values({
          edition: '2026',
          of: 'case:well-keeper',
          kind: 'signature',
          confidence: 'confirmed',
          slot: 1,
          n: 31,
          changes: 3,
        })
        .execute();
      await migrate(store, migrations);
      assert.deepEqual(await auditTallies(store), []);
      await store.close();

      const backend = await startBackend(database.url);
      const {counts} = await backend.json<Counts>('/v1/counts?keys=country:NL,section:nl,section:fr,campaign');
      assert.deepEqual(
        counts.map(({key, count, people}) => [key, count, people]),
        [
          ['country:NL', 26, null],
          ['section:nl', 26, null],
          ['campaign', 31, null],
        ],
      );
      await backend.stop();
      await database.remove();
    });

    it('knows as many people as a demonstration was given', async () => {
      const database = await create();
      await importFixture(database.url);
      const store = await openStore(database.url, {patient: true});
      await seedDemo(store, {cases: {'well-keeper': {signature: 900}}, people: 700}, Date.now());
      assert.deepEqual(await auditTallies(store), []);
      await store.close();
      const backend = await startBackend(database.url);
      await backend.signed();
      await backend.board.refreshed();
      const {counts} = await backend.json<Counts>('/v1/counts');
      assert.deepEqual([counts[0]!.count, counts[0]!.people], [901, 701]);
      await backend.stop();
      await database.remove();
    });
  });
}

describe('a goal', () => {
  it('is the first step above the count', () => {
    const goal = [1_000_000, 4_000_000, 5_000_000];
    assert.equal(goalAbove({goal}, 0), 1_000_000);
    assert.equal(goalAbove({goal}, 999_999), 1_000_000);
    assert.equal(goalAbove({goal}, 1_000_000), 4_000_000);
    assert.equal(goalAbove({goal}, 6_000_000), 5_000_000);
    assert.equal(goalAbove({goal: 500}, 700), 500);
    assert.equal(goalAbove({goal: null, goalGrows: true}, 700), null);
  });

  it('grows to the next round number where the campaign lets it', () => {
    const grown = (count: number) => goalAbove({goal: [4_000_000], goalGrows: true}, count);
    assert.equal(grown(4_000_000), 5_000_000);
    assert.equal(grown(5_000_000), 10_000_000);
    assert.equal(grown(10_000_001), 20_000_000);
    assert.equal(goalAbove({goal: 0, goalGrows: true}, 0), 1);
  });

  it('has milestones on its way, none before the first', () => {
    const milestones = [1_000_000, 4_000_000];
    assert.equal(milestoneAt({milestones}, 999_999), null);
    assert.equal(milestoneAt({milestones}, 1_000_000), 1_000_000);
    assert.equal(milestoneAt({milestones}, 9_000_000), 4_000_000);
    assert.equal(milestoneAt({}, 5), null);
  });
});
