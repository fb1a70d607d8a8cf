import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {Campaign, Case, Cases, Counts, Health, Problem} from '../../src/contract/index.js';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {databases, type TestDatabase} from './support/databases.js';

for (const {name, skip, create} of databases) {
  describe(`reading from ${name}`, {skip}, () => {
    let database: TestDatabase;
    let backend: TestBackend;
    before(async () => {
      database = await create();
      await importFixture(database.url);
      backend = await startBackend(database.url);
    });
    after(async () => {
      await backend?.stop();
      await database?.remove();
    });
    const json = <Body>(path: string) => backend.json<Body>(path);
    const problem = async (path: string, init?: RequestInit) => {
      const response = await backend.get(path, init);
      assert.equal(response.headers.get('content-type')?.split(';')[0], 'application/problem+json');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      return v.parse(Problem, await response.json());
    };

    it('shows the campaign as the contract says, in the language asked for', async () => {
      const campaign = v.parse(v.strictObject(Campaign.entries), await json('/v1/campaign?lang=fr-CA'));
      assert.equal(campaign.name, 'Lettres à la lampe');
      assert.equal(campaign.phase, 'during');
      assert.deepEqual(
        campaign.consents.map(({id, lang}) => [id, lang]),
        [
          ['signing', 'fr'],
          ['news', 'fr'],
        ],
      );
      assert.equal((await json<Campaign>('/v1/campaign?lang=ar')).dir, 'rtl');
      assert.equal(
        (await json<Campaign>('/v1/campaign?lang=tlh')).lang,
        'en',
        'a language nobody offers gives the first one',
      );
    });

    it('lists what may be seen: no embargoed case, and of a withdrawn one nothing but its farewell', async () => {
      const body = await (await backend.get('/v1/cases')).text();
      const {cases, withdrawn} = v.parse(Cases, JSON.parse(body));
      assert.deepEqual(
        cases.map(({id, status}) => [id, status]),
        [
          ['well-keeper', 'open'],
          ['bridge-song', 'closed'],
        ],
      );
      assert.deepEqual(
        withdrawn.map(({id}) => id),
        ['glass-road'],
      );
      for (const secret of ['Mara', 'Quietharbour', 'quiet-harbour', 'Glassroad', 'Secret'])
        assert.ok(!body.includes(secret), secret);
    });

    it('filters the list, and can put the least supported first', async () => {
      await backend.signed();
      await backend.board.refreshed();
      assert.equal((await json<Cases>('/v1/cases?category=defender&country=XC')).cases.length, 2);
      assert.equal((await json<Cases>('/v1/cases?category=water')).cases.length, 0);
      assert.equal((await json<Cases>('/v1/cases?sort=need')).cases[0]?.id, 'bridge-song');
      assert.equal((await problem('/v1/cases?sort=id;drop')).code, 'query.invalid');
    });

    it('shows a case whole: story as data, quotation, update, portrait, consents', async () => {
      const shown = v.parse(v.strictObject(Case.entries), await json('/v1/cases/well-keeper'));
      assert.deepEqual(
        shown.story.map(({kind}) => kind),
        ['paragraph', 'heading', 'quote'],
      );
      assert.equal(shown.updates.length, 1);
      assert.equal(shown.count.key, 'case:well-keeper');
      const picture = await fetch(shown.picture!.src);
      assert.equal(picture.headers.get('content-type'), 'image/svg+xml');
      assert.match(picture.headers.get('content-security-policy') ?? '', /sandbox/);
      assert.equal(picture.headers.get('access-control-allow-origin'), '*');
    });

    it('falls back to the first language for a case that is not translated, but asks for consent in the visitor’s', async () => {
      const shown = v.parse(Case, await json('/v1/cases/bridge-song?lang=fr'));
      assert.equal(shown.lang, 'en');
      assert.equal(shown.outcome?.kind, 'released');
      assert.deepEqual(
        shown.consents.map(({lang}) => lang),
        ['fr', 'fr'],
      );
    });

    it('tells an embargoed case from an unknown one to nobody', async () => {
      const [embargoed, unknown] = [await problem('/v1/cases/quiet-harbour'), await problem('/v1/cases/no-such-case')];
      assert.equal(embargoed.code, 'case.unknown');
      assert.deepEqual({...embargoed, instance: ''}, {...unknown, instance: ''});
    });

    it('answers 410 for a withdrawn case, with the words that are left, for a minute at most', async () => {
      const response = await backend.get('/v1/cases/glass-road');
      assert.equal(response.status, 410);
      assert.equal(response.headers.get('cache-control'), 'public, max-age=60');
      assert.match(((await response.json()) as Problem).text!, /taken back/);
    });

    it('answers counts with an ETag, and 304 to whoever has them', async () => {
      const path = '/v1/counts?keys=campaign,case:well-keeper,case:nobody,case:quiet-harbour,source:night-school';
      const response = await backend.get(path);
      const {counts} = v.parse(Counts, await response.json());
      assert.deepEqual(
        counts.map(({key}) => key),
        ['campaign', 'case:well-keeper', 'source:night-school'],
      );
      assert.match(
        response.headers.get('cache-control')!,
        /max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=3600/,
      );
      assert.equal(response.headers.get('vary'), 'Accept-Encoding');
      const etag = response.headers.get('etag')!;
      assert.match(etag, /^"/, 'strong');
      const again = await backend.get(path, {headers: {'If-None-Match': etag}});
      assert.equal(again.status, 304);
      assert.equal(await again.text(), '');
    });

    it('says which part of the address is wrong, and repeats none of it', async () => {
      for (const path of [
        '/v1/counts?keys=everything',
        '/v1/counts?keys=',
        `/v1/counts?keys=${Array.from({length: 101}, (_, n) => `case:c${n}`).join()}`,
        '/v1/campaign?lang=<script>',
        '/v1/campaign?edition=../../etc',
        '/v1/cases?lang=en&lang=fr',
      ]) {
        const {status, code, ...rest} = await problem(path);
        assert.deepEqual([status, code], [400, 'query.invalid'], path);
        assert.ok(!JSON.stringify(rest).includes('script'));
      }
      assert.equal((await problem('/v1/campaign?edition=1999')).code, 'edition.unknown');
      assert.equal((await problem('/v1/nothing')).code, 'page.unknown');
      assert.equal((await problem('/v1/counts', {method: 'POST'})).status, 405);
    });

    it('answers a preflight without a database, and sets no cookie anywhere', async () => {
      const response = await backend.get('/v1/cases/well-keeper/signatures', {method: 'OPTIONS'});
      assert.equal(response.status, 204);
      assert.equal(
        response.headers.get('access-control-allow-headers'),
        'content-type, idempotency-key, authorization',
      );
      assert.equal(response.headers.get('access-control-max-age'), '86400');
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      for (const path of ['/', '/v1/campaign', '/cases/well-keeper', '/w4r.js']) {
        assert.equal((await backend.get(path)).headers.get('set-cookie'), null, path);
      }
    });

    it('says how it is', async () => {
      assert.equal(v.parse(Health, await json('/livez')).status, 'ok');
      assert.equal(v.parse(Health, await json('/readyz')).status, 'ok');
      assert.match(await (await backend.get('/metrics')).text(), /w4r_live_streams 0/);
    });
  });
}
