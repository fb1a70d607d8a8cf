import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {importFixture, startBackend, type TestBackend} from './support/backend.js';
import {sqlite, type TestDatabase} from './support/databases.js';

describe('an element in a frame', () => {
  let database: TestDatabase;
  let backend: TestBackend;
  before(async () => {
    database = await sqlite.create();
    await importFixture(database.url);
    backend = await startBackend(database.url);
  });
  after(async () => {
    await backend?.stop();
    await database?.remove();
  });
  const frame = async (path: string) => {
    const response = await backend.get(`/embed/${path}`);
    return {status: response.status, headers: response.headers, html: await response.text()};
  };

  it('stands alone on its page, with what the address says', async () => {
    const {status, html} = await frame('petition/well-keeper?lang=fr&theme=dark&source=night-school&heading-level=3');
    assert.equal(status, 200);
    assert.match(html, /<html lang="fr" dir="ltr" class="dark">/);
    assert.match(html, /<w4r-petition lang="fr" source="night-school" case="well-keeper" heading-level="3">/);
    assert.match(html, /<base target="_blank" \/>/);
    assert.match(html, /<a href="[^"]+\/cases\/well-keeper\?lang=fr">/);
  });

  it('may be framed by anybody, and runs nothing but our own', async () => {
    const {headers} = await frame('counter');
    const policy = headers.get('content-security-policy')!;
    assert.match(policy, /frame-ancestors \*/);
    assert.match(policy, /default-src 'none'; script-src 'self' http:\/\/127\.0\.0\.1:\d+;/);
    assert.equal(headers.get('x-frame-options'), null);
  });

  it('is there for each element that draws something', async () => {
    const aboutCases = [
      'case/well-keeper',
      'letter/well-keeper',
      'messages/well-keeper',
      'report/well-keeper',
      'share/well-keeper',
    ];
    for (const path of [
      ...aboutCases,
      'cases',
      'classroom',
      'countdown',
      'marathon',
      'outcomes',
      'report',
      'share',
      'signup',
    ])
      assert.equal((await frame(path)).status, 200, path);
    assert.match((await frame('cases?sort=need')).html, /<w4r-cases lang="en" sort="need">/);
    assert.match((await frame('counter/case:well-keeper')).html, /<w4r-counter lang="en" of="case:well-keeper">/);
    assert.match(
      (await frame('counter/country:NL?people=&kinds=each')).html,
      /<w4r-counter lang="en" of="country:NL" kinds="each" people="">/,
    );
  });

  it('is nowhere for what is none, or lacks its case', async () => {
    for (const path of ['campaign', 'toString', 'petition', 'petition/nobody', 'signup/well-keeper', 'counter/x%20y'])
      assert.equal((await frame(path)).status, 404, path);
  });

  it('says in the frame that a case was taken back, and names nobody', async () => {
    for (const element of ['petition', 'case', 'letter', 'messages', 'report', 'share']) {
      const {status, headers, html} = await frame(`${element}/glass-road`);
      assert.equal(status, 410, element);
      assert.equal(headers.get('cache-control'), 'public, max-age=60');
      assert.match(html, new RegExp(`<w4r-${element} [^>]*case="glass-road"><p>[^<]*taken back`));
      assert.doesNotMatch(html, /Glassroad/);
    }
  });

  it('takes nothing from the address that it does not know, and nothing for markup', async () => {
    const {html} = await frame(`share?url=${encodeURIComponent('"><script>alert(1)</script>')}&onclick=x&source=A!`);
    assert.doesNotMatch(html, /<script>|onclick|source=/);
    assert.match(html, /url="&#34;&#62;/);
  });
});
