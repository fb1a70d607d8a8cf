/** The whole campaign on one page: twelve cases, filters, countdown, counters, share. Few requests, and nothing moves. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import type {Page} from 'puppeteer-core';
import type {Case, Signature} from '../../src/contract/index.js';
import {startBackend, type TestBackend} from '../support/backend.js';
import {drawn} from '../support/drawn.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

type Watching = typeof globalThis & {shift: number; axe: {run: () => Promise<AxeResults>}};

/** Stands in the page above everything. */
const watch = `<script>
  shift = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) shift += value;
    }).observe({type: 'layout-shift', buffered: true});
</script>`;

/** As the documentation writes them, in the order in which somebody reads. */
const body = `<header><h1>Letters in December</h1></header><main>
<w4r-campaign>
<w4r-countdown>
<a href="/calendar">The calendar</a>
</w4r-countdown>
<w4r-counter>
<a href="/count">How many</a>
</w4r-counter>
<w4r-cases heading-level="2">
<a href="/cases">The cases</a>
</w4r-cases>
<w4r-counter of="case:river-teacher">
<a href="/count">How many for Ilvane</a>
</w4r-counter>
<w4r-counter of="source:riverbank-blog">
<a href="/count">How many through us</a>
</w4r-counter>
<w4r-share>
<a href="/share">Tell somebody</a>
</w4r-share>
</w4r-campaign>
<p>The end.</p></main>`;

eachBrowser('a page with the whole campaign', (the) => {
  let backend: TestBackend;
  let site: HostPages;
  before(async () => {
    backend = await startBackend();
    site = await hostPages();
  });
  after(async () => {
    site?.stop();
    await backend?.remove();
  });

  const open = async (width: number, height: number, lang = 'en', style = '') => {
    const page = await the.page();
    await page.setViewport({width, height});
    const data: string[] = [];
    const streams: string[] = [];
    page.on('request', (request) => {
      const {origin, pathname, search} = new URL(request.url());
      if (origin !== backend.address || !pathname.startsWith('/v1/')) return;
      (pathname === '/v1/live' ? streams : data).push(pathname + search);
    });
    const head = `<link rel="stylesheet" href="${backend.address}/w4r.css">
      <script type="module" src="${backend.address}/w4r.js"></script>`;
    const dir = lang === 'ar' ? 'rtl' : 'ltr';
    await page.goto(
      site.put(
        '/',
        `<!doctype html><html lang="${lang}" dir="${dir}" style="${style}"><head><title>A page</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">${watch}${head}</head>
        <body style="margin: 0 1rem; font: 18px/1.5 'Liberation Serif', serif">${body}`,
      ),
    );
    await drawn(page);
    return {page, data, streams};
  };
  const signsElsewhere = async () => {
    const path = `${backend.address}/v1/cases/river-teacher`;
    const {consents} = (await (await fetch(path)).json()) as Case;
    const signature: Signature = {
      name: 'Somebody Else',
      email: `else-${the.kind}@example.org`,
      country: 'NL',
      lang: 'en',
      consents: consents.map(({id, version, lang, hash}) => ({id, version, lang, hash, given: true})),
    };
    const headers = {'content-type': 'application/json', 'idempotency-key': crypto.randomUUID()};
    const answer = await fetch(`${path}/signatures`, {method: 'POST', headers, body: JSON.stringify(signature)});
    assert.equal(answer.status, 201, await answer.text());
  };
  const counted = (page: Page) =>
    until(
      () =>
        page.$$eval('w4r-counter', (all) =>
          all.every((it) => /\d/.test(it.shadowRoot?.querySelector('[part=count]')?.textContent ?? '')),
        ),
      'A counter shows no number.',
    );

  it('asks three times and listens to one stream, all of it in view', async () => {
    const {page, data, streams} = await open(1200, 6000);
    await counted(page);
    await until(() => streams.length, 'Nobody listens.');
    // A change comes by the stream, and nobody asks because of it.
    const before = (await backend.count('case:river-teacher')).count;
    await signsElsewhere();
    await person(page).see((before + 1).toLocaleString('en'), 'w4r-counter[of^=case]');
    assert.ok(data.length <= 3, data.join('\n'));
    // Those that were opened while elements were still arriving are closed.
    const listeners = async () =>
      /^w4r_live_streams (\d+)$/m.exec(await (await fetch(`${backend.address}/metrics`)).text())![1];
    await until(async () => (await listeners()) === '1', 'There is not one stream.');
    assert.ok(streams.length <= 2, streams.join('\n'));
  });

  it('asks three times, however slowly somebody scrolls', async () => {
    const {page, data} = await open(380, 700);
    await page.evaluate(async () => {
      const frame = () => new Promise((next) => requestAnimationFrame(next));
      for (let y = 0; y < document.body.scrollHeight; y += 300) {
        scrollTo(0, y);
        await frame();
      }
    });
    await drawn(page);
    await counted(page);
    assert.ok(data.length <= 3, data.join('\n'));
  });

  // Only Chromium reckons it.
  for (const width of the.kind === 'chromium' ? [320, 768, 1200] : []) {
    it(`moves nothing at ${width} px`, async () => {
      const {page} = await open(width, 900);
      await counted(page);
      await page.evaluate(() => scrollTo(0, 0));
      await drawn(page);
      assert.equal(await page.evaluate(() => (globalThis as Watching).shift), 0);
    });
  }

  describe('axe finds nothing', () => {
    for (const [name, lang, style] of [
      ['in light', 'en', ''],
      ['in dark', 'fr', 'color-scheme: dark; background: #111; color: #eee'],
      ['from right to left', 'ar', ''],
    ] as const) {
      it(name, async () => {
        const {page} = await open(1000, 900, lang, style);
        await counted(page);
        await page.evaluate(axe);
        const {violations} = await page.evaluate(() => (globalThis as Watching).axe.run());
        assert.deepEqual(
          violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`),
          [],
        );
      });
    }
  });

  it('lets somebody with a keyboard find a person and go to sign', async () => {
    const {page} = await open(1000, 900);
    const reader = person(page);
    await page.evaluate(() => scrollTo(0, 0));
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if ((await reader.focused()).includes(name)) return;
      }
      assert.fail(`Sixty times Tab do not lead to "${name}".`);
    };
    const cards = () => page.$$eval('w4r-cases >>> [part=card]', (all) => all.length);
    assert.equal(await cards(), 12);
    await tabTo('Prisoner of conscience');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await until(async () => (await cards()) < 12, 'The list does not follow the keyboard.');
    await tabTo('Sign for');
    const {ring, link} = await page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return {ring: getComputedStyle(at!).outlineStyle, link: (at as HTMLAnchorElement).href};
    });
    assert.notEqual(ring, 'none', 'Nobody sees where the focus is.');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    assert.equal(page.url(), link);
    await person(page).readsTo('w4r-petition');
    await reader.find('button', 'Sign', 'w4r-petition');
  });
});
