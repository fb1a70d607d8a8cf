import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import * as v from 'valibot';
import {Campaign, Case, LetterDesk, Problem} from '../../src/contract/index.js';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {databases, type TestDatabase} from './support/databases.js';

const day = 86_400_000;

for (const {name, skip, create} of databases) {
  describe(`the letter desk and the kit from ${name}`, {skip}, () => {
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
    const desk = async (lang = 'en', id = 'well-keeper') =>
      v.parse(v.strictObject(LetterDesk.entries), await backend.json(`/v1/cases/${id}/letters?lang=${lang}`));

    it('says to whom one can write, and leaves out whom nobody can', async () => {
      const {letters, shortName, url, status} = await desk();
      assert.deepEqual(
        letters.map(({id, kind, to}) => [id, kind, to]),
        [
          ['minister', 'appeal', 'Minister of Justice, Lampford'],
          ['solidarity', 'solidarity', 'The family of Ana'],
        ],
      );
      assert.deepEqual([shortName, status], ['Ana', 'open']);
      assert.equal(url, `${backend.address}/cases/well-keeper/letter`);
      assert.deepEqual((await desk('en', 'bridge-song')).letters, []);
    });

    it('gives each address twice where the script differs, and the country in the reader’s language', async () => {
      const [minister, family] = (await desk('fr')).letters;
      assert.equal(minister!.address!.latin.locality, 'Lampford');
      assert.equal(minister!.address!.local!.locality, '灯市');
      assert.equal(minister!.address!.latin.region, null);
      assert.deepEqual(
        [minister!.address!.localLanguage, minister!.address!.format, minister!.address!.country],
        ['ja', 'TW', {code: 'XC', name: 'Costamera'}],
      );
      assert.equal(minister!.email, 'minister@example.org');
      assert.deepEqual([family!.address!.local, family!.address!.format, family!.email], [null, 'XC', null]);
    });

    it('begins with the model that is read best there, in languages of its own, too', async () => {
      const [minister, family] = (await desk()).letters;
      assert.deepEqual(
        minister!.models.map(({lang}) => lang),
        ['ja', 'en', 'fr'],
      );
      assert.deepEqual(minister!.models[0], {
        lang: 'ja',
        dir: 'ltr',
        salutation: '法務大臣殿',
        closing: '敬具',
        paragraphs: ['{town}の{name}と申します。', 'アナさんの釈放をお願いいたします。'],
      });
      assert.deepEqual(
        family!.models.map(({lang, salutation, paragraphs}) => [lang, salutation, paragraphs.length]),
        [
          ['en', 'Dear family,', 0],
          ['fr', 'Chère famille,', 0],
          ['ja', 'ご家族の皆様', 0],
        ],
      );
    });

    it('keeps the rules for officials and those for cards apart', async () => {
      const [minister, family] = (await desk()).letters;
      assert.deepEqual(minister!.doNot, ['Do not write about the well.']);
      assert.deepEqual(family!.doNot, ['Do not mention the court.']);
      assert.deepEqual(minister!.rules, {
        religiousCards: null,
        mentionCharges: null,
        mentionOrganisation: null,
        senderAddress: 'full',
      });
      assert.deepEqual(family!.rules, {
        religiousCards: 'avoid',
        mentionCharges: 'forbid',
        mentionOrganisation: 'allow',
        senderAddress: 'full',
      });
      assert.deepEqual(
        [minister!.points, minister!.notes, family!.points, family!.notes],
        [['Say who you are.', 'Ask for one thing.'], [], ['Draw a lamp.'], ['Her mother reads the cards aloud.']],
      );
    });

    it('tells what the campaign knows of postage, and when it looked that up', async () => {
      const {postage} = await desk('fr-CA');
      assert.deepEqual([postage?.text, postage?.url], ['Un timbre avec une lampe.', 'https://example.org/post']);
      assert.ok(Math.abs(Date.now() - 30 * day - postage!.checkedOn) <= day);
    });

    it('is as cacheable as a case, and as soon gone', async () => {
      const response = await backend.get('/v1/cases/well-keeper/letters');
      assert.equal(response.headers.get('cache-control'), 'public, max-age=60');
      const again = await backend.get('/v1/cases/well-keeper/letters', {
        headers: {'If-None-Match': response.headers.get('etag')!},
      });
      assert.equal(again.status, 304);
      for (const [id, status, code] of [
        ['glass-road', 410, 'case.withdrawn'],
        ['quiet-harbour', 404, 'case.unknown'],
        ['nobody', 404, 'case.unknown'],
      ] as const) {
        const gone = await backend.get(`/v1/cases/${id}/letters`);
        const body = await gone.text();
        assert.deepEqual([gone.status, v.parse(Problem, JSON.parse(body)).code], [status, code]);
        assert.ok(!/Mara|Glassroad|Lampford/.test(body));
      }
    });

    it('leads from a case to its letter desk only where there is somebody to write to', async () => {
      const [open, silent] = await Promise.all(
        ['well-keeper', 'bridge-song'].map(async (id) => v.parse(Case, await backend.json(`/v1/cases/${id}?lang=fr`))),
      );
      assert.equal(open!.letterUrl, `${backend.address}/cases/well-keeper/letter?lang=fr`);
      assert.equal(silent!.letterUrl, null);
    });

    it('offers the kit in the reader’s language, and the first one’s where there is no other', async () => {
      const {signup} = v.parse(Campaign, await backend.json('/v1/campaign?lang=fr'));
      assert.deepEqual(
        signup.consents.map(({id, lang, ask}) => [id, lang, ask]),
        [
          ['joining', 'fr', 'statement'],
          ['kit-mail', 'fr', 'checkbox'],
          ['reminder', 'fr', 'checkbox'],
        ],
      );
      assert.deepEqual(
        signup.kit.map(({id, title, url, type, wants}) => [id, title, url.slice(backend.address.length), type, wants]),
        [
          ['guide', 'Écrire à la lampe', '/kit/2026/fr/guide.txt', 'text/plain; charset=utf-8', signup.wants],
          ['poster', 'Une affiche', '/kit/2026/en/poster.png', 'image/png', ['host']],
        ],
      );
      for (const {url, bytes, type} of signup.kit) {
        const file = await fetch(url);
        assert.equal((await file.arrayBuffer()).byteLength, bytes);
        assert.equal(file.headers.get('content-type'), type);
      }
    });

    it('serves a file of the kit to be looked at and kept, and nothing beside it', async () => {
      const file = await backend.get('/kit/2026/en/guide.txt');
      assert.equal(file.headers.get('content-disposition'), 'inline; filename="guide.txt"');
      assert.equal(file.headers.get('x-content-type-options'), 'nosniff');
      assert.equal(file.headers.get('cache-control'), 'public, max-age=3600');
      const etag = file.headers.get('etag')!;
      const again = await backend.get('/kit/2026/en/guide.txt', {headers: {'If-None-Match': etag}});
      assert.equal(again.status, 304);
      for (const path of ['2026/ar/guide.txt', '1999/en/guide.txt', '2026/en/guide.pdf', '2026/en/..%2Ffr%2Fguide.txt'])
        assert.equal((await backend.get(`/kit/${path}`)).status, 404, path);
    });
  });
}
