import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {type Cases, CaseOutcome, Outcomes, type Problem} from '../../src/contract/index.js';
import {readFolder} from '../src/campaign/folder.js';
import {importCampaign} from '../src/store/importing.js';
import {openStore} from '../src/store/store.js';
import {fixture, importFixture, startBackend, type TestBackend} from './support/backend.js';
import {databases, type TestDatabase} from './support/databases.js';
import {runCommand} from './support/command.js';
import {until} from './support/until.js';

const day = 86_400_000;

for (const {name, skip, create} of databases) {
  describe(`what became of the cases, read from ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    let now = Date.now();
    /** The year before: two cases ended, one of them told only next week, one withdrawn, one under embargo. */
    const lastYear = async () => {
      const {campaign} = readFolder(fixture);
      Object.assign(campaign!.facts, {edition: '2025', current: false});
      const told = (id: string, kind: 'died' | 'setback', date: string) => {
        const {facts, words} = campaign!.cases.get(id)!;
        facts.outcome = {kind, date};
        for (const said of Object.values(words)) said.outcome = `What became of ${id}.`;
      };
      told('well-keeper', 'died', new Date(now - 200 * day).toISOString().replace(/\.\d+/, ''));
      told('glass-road', 'setback', '-300d');
      told('quiet-harbour', 'setback', '-300d');
      const bridge = campaign!.cases.get('bridge-song')!;
      bridge.facts.outcome = {kind: 'setback', date: '+7d'};
      delete bridge.words['en']!.outcomeQuote;
      const store = await openStore(database.url);
      await importCampaign(store, campaign!, now);
      await store.close();
    };
    before(async () => {
      database = await create();
      await importFixture(database.url);
      await lastYear();
      backend = await startBackend(database.url, {clock: {now: () => now}});
    });
    after(async () => {
      await backend?.stop();
      await database?.remove();
    });
    const read = async (query = '') => v.parse(Outcomes, await backend.json(`/v1/outcomes${query}`));
    const told = async (query = '') =>
      (await read(query)).outcomes.map((it) => `${it.edition} ${it.case} ${it.outcome.kind}`);

    it('tells the newest first, of all years or of one, and none that is withdrawn, embargoed or not yet public', async () => {
      assert.deepEqual(await told(), ['2026 bridge-song released', '2025 well-keeper died']);
      assert.deepEqual(await told('?edition=2026'), ['2026 bridge-song released']);
      assert.deepEqual(await told('?edition=2025'), ['2025 well-keeper died']);
      const problem = await backend.json<Problem>('/v1/outcomes?edition=1999');
      assert.equal(problem.code, 'edition.unknown');
    });

    it('says it as the contract does, with a quotation where there is consent, and leads to the page of its year', async () => {
      const {outcomes} = await read();
      for (const outcome of outcomes) v.parse(v.strictObject(CaseOutcome.entries), outcome);
      const [released, died] = outcomes;
      assert.deepEqual(released!.quote, {text: 'I counted the letters by the lamp.', by: 'Teo'});
      assert.equal(released!.outcome.url, 'https://example.org/free');
      assert.equal(died!.quote, null);
      assert.match(died!.picture!.src, /\/media\/2025\/well-keeper\/portrait\.svg$/);
      assert.equal((await fetch(died!.picture!.src)).status, 200);
      const page = await fetch(died!.url);
      assert.deepEqual([page.status, new URL(died!.url).search], [200, '?edition=2025']);
    });

    it('speaks the language that was asked for, case by case', async () => {
      const {lang, outcomes} = await read('?lang=fr');
      assert.equal(lang, 'fr');
      assert.deepEqual(
        outcomes.map((it) => [it.case, it.lang, it.dir]),
        [
          ['bridge-song', 'en', 'ltr'],
          ['well-keeper', 'fr', 'ltr'],
        ],
      );
    });

    it('is kept for a minute at most, and has an ETag', async () => {
      const first = await backend.get('/v1/outcomes');
      assert.equal(first.headers.get('cache-control'), 'public, max-age=15');
      const again = await backend.get('/v1/outcomes', {headers: {'If-None-Match': first.headers.get('etag')!}});
      assert.equal(again.status, 304);
    });

    it('tells an outcome from its day on, by the backend’s clock', async () => {
      now += 8 * day;
      assert.deepEqual((await told('?edition=2025'))[0], '2025 bridge-song setback');
      now -= 8 * day;
      assert.equal((await told('?edition=2025')).length, 1);
    });

    it('tells nothing of a case of an earlier year any more once that is withdrawn', async () => {
      const {cases} = await backend.json<Cases>('/v1/cases?edition=2025');
      assert.ok(cases.some(({id}) => id === 'well-keeper'));
      await runCommand(['withdraw', '2025', 'well-keeper'], {DATABASE_URL: database.url, PEPPER: '7'.repeat(64)});
      await until(async () => (await told('?edition=2025')).length === 0);
      assert.deepEqual(await told(), ['2026 bridge-song released']);
    });
  });
}
