import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {sqlite, type TestDatabase} from './support/databases.js';

describe('what a browser is sent', () => {
  let database: TestDatabase;
  let backend: TestBackend;
  before(async () => {
    database = await sqlite.create();
    await importFixture(database.url);
    backend = await startBackend(database.url, {env: {EXAMPLES_DIR: 'backend/test/fixture/examples'}});
  });
  after(async () => {
    await backend?.stop();
    await database?.remove();
  });
  const page = async (path: string) => {
    const response = await backend.get(path);
    return {response, text: await response.text()};
  };

  it('shows a case without a script, to people and to whatever previews a link', async () => {
    const {response, text} = await page('/cases/well-keeper');
    assert.equal(response.status, 200);
    assert.match(text, /<meta property="og:title" content="Ana &#60;b&#62;Wellkeeper&#60;\/b&#62;: Free Ana"/);
    assert.match(text, /og:image" content="http:\/\/127\.0\.0\.1:\d+\/media\/2026\/well-keeper\/share-en\.png"/);
    assert.match(text, /og:image:width" content="12"/);
    assert.match(text, /<w4r-petition case="well-keeper" edition="2026"/);
    assert.match(text, /<script type="module" src="\/w4r\.js">/);
    assert.match(response.headers.get('content-security-policy')!, /frame-ancestors 'none'/);
  });

  it('writes the campaign’s words as text, whatever stands in them', async () => {
    const {text} = await page('/cases/well-keeper');
    assert.ok(!text.includes('<b>Wellkeeper'));
    assert.match(text, /&#60;b&#62;Wellkeeper/);
  });

  it('speaks the language of the link', async () => {
    const {text} = await page('/cases/well-keeper?lang=fr');
    assert.match(text, /<html lang="fr" dir="ltr">/);
    assert.match((await page('/privacy?lang=ar')).text, /<html lang="ar" dir="rtl">/);
  });

  it('says of a withdrawn case only what is left to say, and of an embargoed one nothing', async () => {
    const withdrawn = await page('/cases/glass-road');
    assert.equal(withdrawn.response.status, 410);
    assert.match(withdrawn.text, /taken back/);
    assert.ok(!withdrawn.text.includes('Glassroad'));
    const embargoed = await page('/cases/quiet-harbour');
    assert.equal(embargoed.response.status, 404);
    assert.equal(embargoed.text, (await page('/cases/nobody')).text);
  });

  it('writes out a whole letter for whoever has no script: address, words, rules', async () => {
    const {response, text} = await page('/cases/well-keeper/letter?lang=fr');
    assert.equal(response.status, 200);
    assert.match(text, /<w4r-letter case="well-keeper" edition="2026" lang="fr">/);
    assert.match(text, /<p lang="ja" dir="ltr">\s*101-0010<br \/>灯県灯市<br \/>灯通り1-1/);
    assert.match(text, /The Minister<br \/>Ministry of Justice<br \/>1 Lamp Street<br \/>Lampford/);
    assert.match(text, /<p>COSTAMERA<\/p>/);
    assert.match(text, /mailto:minister@example\.org/);
    assert.match(text, /Ne parlez ni de l’affaire ni des accusations\./);
    assert.match(text, /<blockquote lang="ja" dir="ltr">/);
    assert.ok(!text.includes('{name}'));
    assert.match(text, /Un timbre avec une lampe\./);
    assert.match((await page('/cases/well-keeper/letter?lang=ar')).text, /<html lang="en" dir="ltr">/);
  });

  it('shows no address any more once it is too late to write', async () => {
    const month = 30 * 86_400_000;
    const later = await startBackend(database.url, {clock: {now: () => Date.now() + month}});
    const page = async () => (await later.get('/cases/well-keeper/letter')).text();
    assert.match(await page(), /The time for writing is over\. Letters already posted are counted until/);
    assert.ok(!/<address>|mailto:/.test(await page()));
    await later.stop();
    const muchLater = await startBackend(database.url, {clock: {now: () => Date.now() + 3 * month}});
    assert.match(await (await muchLater.get('/cases/well-keeper/letter')).text(), /This campaign is over/);
    await muchLater.stop();
  });

  it('says so where nobody can be written to, and shows no letter of a case that is gone', async () => {
    const {text} = await page('/cases/bridge-song/letter');
    assert.match(text, /nobody can be written to without doing harm/);
    assert.ok(!text.includes('<address>'));
    assert.equal((await page('/cases/glass-road/letter')).response.status, 410);
    assert.equal((await page('/cases/quiet-harbour/letter')).response.status, 404);
  });

  it('leads from a case to its letter, and says through whom somebody came all the way', async () => {
    const way = 'source=night-school&utm_medium=mail&fbclid=x';
    const shown = await page(`/cases/well-keeper?${way}`);
    assert.match(shown.text, /<w4r-petition case="well-keeper" edition="2026" lang="en" source="night-school">/);
    assert.match(shown.text, /href="\/cases\/well-keeper\/letter\?source=night-school&#38;utm_medium=mail"/);
    assert.match((await page(`/cases/well-keeper/letter?${way}`)).text, /lang="en" source="night-school">/);
    assert.match((await page(`/join?${way}`)).text, /<w4r-signup edition="2026" lang="en" source="night-school">/);
    assert.match((await page(`/report?${way}`)).text, /<w4r-report edition="2026" lang="en" source="night-school">/);
    const hostile = await page('/join?source=%22%3E%3Cscript%3E&utm_source=%22%3E%3Cb%3E');
    assert.equal(hostile.response.status, 200);
    assert.ok(!/source="|<b>/.test(hostile.text));
  });

  it('hands out the kit, and leads to each case, without a script', async () => {
    const join = await page('/join?lang=fr');
    assert.match(
      join.text,
      /<a href="\/kit\/2026\/fr\/guide\.txt" type="text\/plain; charset=utf-8">Écrire à la lampe/,
    );
    const report = await page('/report');
    assert.match(report.text, /<a href="\/cases\/well-keeper">/);
    assert.ok(!report.text.includes('Glassroad'));
    assert.equal((await page('/join?edition=1999')).response.status, 404);
  });

  it('serves the loader for five minutes and a chunk for a year, to every origin, in brotli', async () => {
    const accept = {headers: {'Accept-Encoding': 'br'}};
    const loader = await backend.get('/w4r.js', accept);
    assert.equal(loader.headers.get('cache-control'), 'public, max-age=300');
    assert.equal(loader.headers.get('access-control-allow-origin'), '*');
    assert.equal(loader.headers.get('content-encoding'), 'br');
    assert.match(loader.headers.get('content-type')!, /javascript/);
    const chunk = await backend.get('/chunks/counter-1a2b3c.js', accept);
    assert.equal(chunk.headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(chunk.headers.get('content-encoding'), 'br');
    assert.match((await backend.get('/w4r.css')).headers.get('content-type')!, /css/);
    assert.equal((await backend.get('/chunks/nothing.js')).status, 404);
    assert.equal((await backend.get('/chunks/..%2f..%2fcampaign.json')).status, 404);
  });

  it('serves example pages as a blogger wrote them, with our own address in the snippet', async () => {
    const {response, text} = await page('/');
    assert.ok(response.url.endsWith('/examples/blog.html'));
    assert.ok(text.includes(`src="${backend.address}/w4r.js"`));
    assert.ok(!text.includes('act.example.org'));
    assert.equal((await page('/examples/nothing.html')).response.status, 404);
  });

  it('explains every kind of problem under the address it names', async () => {
    const {type} = (await (await backend.get('/v1/cases/nobody')).json()) as {type: string};
    const {status} = await fetch(type);
    assert.equal(status, 200);
    assert.equal((await page('/problems/constructor')).response.status, 404);
  });
});
