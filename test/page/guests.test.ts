/** We are guests on a page: its styles and scripts do not change us, and we leave nothing behind. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {listenTo} from '../support/listening.js';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

/** Sheets as they are found on pages, and worse ones. */
const hostileStyles = {
  'a reset with force': '* { all: unset !important }',
  'another one':
    '*, *::before, *::after { margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important }',
  'rules for everything': `body * { color: red; font-size: 30px; line-height: 3; letter-spacing: 5px; text-transform: uppercase;
    text-align: center; word-spacing: 1em; font-style: italic; text-indent: 3em; visibility: visible; list-style: square }`,
  'rules for bare tags': `div { display: flex } label { display: none } p { font-size: 40px; float: left } form { display: inline }
    input, select { appearance: none; width: 10px; border: 9px solid red } button { background: lime; display: none }
    a { color: lime; display: block } article { columns: 3 } img { max-width: 10px } svg { display: none }`,
  'rules for our classes': `.box, .button, .title, .error, .field, .notice, .row { display: none !important; color: red }`,
  'rules that are inherited': `body { color: red; font-size: 30px; font-style: italic; font-weight: 900; line-height: 4;
    letter-spacing: 5px; text-align: center; text-transform: uppercase; text-indent: 4em; white-space: pre;
    word-spacing: 1em; visibility: visible; cursor: wait; list-style: square; quotes: none; font-variant: small-caps }`,
};

/** What a rule of the page could change; the font and the direction come in on purpose. */
const watched = `display color background-color font-size font-weight font-style font-variant line-height letter-spacing
  text-transform text-align text-indent white-space word-spacing visibility cursor list-style-type padding-top margin-top
  border-top-width appearance float text-decoration-line opacity position`.split(/\s+/);

eachBrowser('a guest', (the) => {
  let backend: TestBackend;
  let site: HostPages;
  let snippet: string;

  before(async () => {
    backend = await startBackend();
    site = await hostPages();
    snippet = `<script type="module" src="${backend.address}/w4r.js"></script>
      <w4r-case case="river-teacher"><a href="/read">Read about Ilvane</a></w4r-case>
      <w4r-petition case="river-teacher"><a href="/sign">Sign for Ilvane</a></w4r-petition>
      <w4r-counter><a href="/count">How many</a></w4r-counter>`;
  });
  after(async () => {
    site?.stop();
    await backend?.remove();
  });

  const open = async (head: string, window?: Page) => {
    window ??= await the.page();
    await window.setViewport({width: 800, height: 3000});
    await window.goto(site.put('/', `<!doctype html><html lang="en"><title>A page</title>${head}<body>${snippet}`));
    const ready = () =>
      window.$$eval('w4r-case, w4r-petition, w4r-counter', (all) =>
        all.every((it) => it.shadowRoot?.querySelector('[aria-busy=false]')),
      );
    await until(ready, 'Something stays busy.');
    return window;
  };

  describe('among the styles of a page', () => {
    /** Every element we draw, with what matters of its looks. */
    const looks = (page: Page) =>
      page.$$eval(
        'w4r-case, w4r-petition, w4r-counter',
        (all, watched) =>
          all.flatMap((host) =>
            [...host.shadowRoot!.querySelectorAll('*')].map((it) => {
              const style = getComputedStyle(it);
              const name = `${host.localName} ${it.localName}.${it.getAttribute('class') ?? ''}`;
              return `${name}: ${watched.map((property) => `${property} ${style.getPropertyValue(property)}`).join('; ')}`;
            }),
          ),
        watched,
      );
    let undisturbed: string[];
    before(async () => {
      const page = await (await the.browser.createBrowserContext()).newPage();
      undisturbed = await looks(await open('', page));
      await page.browserContext().close();
    });

    for (const [name, sheet] of Object.entries(hostileStyles)) {
      it(`looks the same under ${name}`, async () => {
        const disturbed = await looks(await open(`<style>${sheet}</style>`));
        assert.equal(disturbed.length, undisturbed.length);
        const changed = disturbed.flatMap((now, at) => {
          const before = undisturbed[at]!.split('; ');
          const differences = now
            .split('; ')
            .flatMap((line, i) => (line === before[i] ? [] : `${before[i]} → ${line}`));
          return differences.length ? [`${now.split(':')[0]}: ${differences.join(', ')}`] : [];
        });
        assert.deepEqual(changed, []);
      });
    }
  });

  describe('among the scripts of a page', () => {
    /** Libraries that were loved once, and things that pages do. */
    const hostileScripts = {
      'that teach arrays to write themselves down': `Array.prototype.toJSON = function () { return 'array'; };`,
      'that add to every object': `Object.prototype.each = function () {}; Array.prototype.last = function () { return this[this.length - 1]; };`,
      'that wrap fetch': `const ours = fetch; window.fetch = (...all) => ours(...all);`,
      'that replace Element.remove and matches': `Element.prototype.matchesSelector = Element.prototype.matches; Element.prototype.hide = function () {};`,
      'that name a field of the window': `<form id="fetchForm" name="origin"></form><input name="submit" id="navigation">`,
      'that pollute with language and status': `window.name = 'w4r'; window.status = 'x'; window.event = undefined;`,
    };
    let someone = 0;

    for (const [name, script] of Object.entries(hostileScripts)) {
      it(`takes a signature beside some ${name}`, async () => {
        const window = await the.page();
        const heard = await listenTo(window);
        await open(script.startsWith('<') ? script : `<script>${script}</script>`, window);
        const {count} = await backend.count('case:river-teacher');
        const noor = person(window);
        await noor.signs({name: 'Noor Example', email: `noor-${++someone}@example.org`, country: 'SE'});
        await noor.find('heading', 'Thank you for standing with Ilvane.', 'w4r-petition');
        const counted = async () => (await backend.count('case:river-teacher')).count === count + 1;
        await until(counted, 'Nobody counts it.');
        assert.deepEqual(await heard.uncaught(), []);
      });
    }
  });

  it('keeps nothing and tells nobody, however long somebody reads', async () => {
    const window = await the.page();
    const asked: {url: string; referrer: string | undefined}[] = [];
    window.on('request', (request) => asked.push({url: request.url(), referrer: request.headers().referer}));
    await open('', window);
    const reader = person(window);
    for (const tag of ['w4r-counter', 'w4r-case', 'w4r-petition']) await reader.readsTo(tag);
    await reader.fill('Your name', 'Noor Example', 'w4r-petition');

    const kept = await window.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).map(({name}) => name),
      caches: globalThis.caches ? await caches.keys() : [],
    }));
    assert.deepEqual(kept, {cookies: '', local: 0, session: 0, databases: [], caches: []});
    // Firefox draws its own controls with letters that are data of its own.
    const ours = [backend.address, site.origin, 'data:'];
    const others = asked.filter(({url}) => !ours.some((origin) => url.startsWith(origin)));
    assert.deepEqual(others, []);
    const read = asked.filter(({url}) => url.startsWith(`${backend.address}/v1/`) && !url.includes('/v1/live'));
    assert.ok(read.length > 0);
    assert.deepEqual(
      read.filter(({referrer}) => referrer),
      [],
      'The page where somebody reads is nobody’s business.',
    );
    assert.doesNotMatch(asked.map(({url}) => url).join(), /Noor/);
  });
});
