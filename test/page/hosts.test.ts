/** However a blogger pastes it, and whatever a page's own scripts do to it afterwards, it works, and it works once. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {type Heard, listenTo} from '../support/listening.js';
import {person, type Person} from '../support/person.js';
import {until} from '../support/until.js';

eachBrowser('a page', (the) => {
  let backend: TestBackend;
  let site: HostPages;
  let script: string;
  let petition: string;

  before(async () => {
    backend = await startBackend();
    site = await hostPages();
    script = `<script type="module" src="${backend.address}/w4r.js"></script>`;
    petition = `<w4r-petition case="river-teacher">
<a href="${backend.address}/cases/river-teacher">Sign for Ilvane</a>
</w4r-petition>`;
  });
  after(async () => {
    site?.stop();
    await backend?.remove();
  });

  const open = async (html: string): Promise<Person & {heard: Heard}> => {
    const window = await the.page();
    const heard = await listenTo(window);
    await window.goto(site.put('/', `<!doctype html><html lang="en"><title>A page</title>${html}`));
    return {...person(window), heard};
  };
  const isQuiet = async (heard: Heard) => {
    assert.deepEqual(heard.console, []);
    assert.deepEqual(await heard.uncaught(), []);
  };
  const countOf = (page: Page, selector: string) => page.$$eval(selector, (found) => found.length);

  for (const [how, html] of Object.entries({
    'the script in the head, before the tag': () => `<head>${script}</head><body>${petition}`,
    'the script in the body, before the tag': () => `<body>${script}${petition}`,
    'the script after the tag': () => `<body>${petition}${script}`,
    'everything inside a paragraph': () => `<body><p>Read on. ${script}${petition} And so on.</p>`,
    'the snippet twice': () => `<body>${script}${petition}<p>And once more:</p>${script}${petition}`,
  })) {
    it(`works with ${how}`, async () => {
      const {find, page, heard} = await open(html());
      await find('button', 'Sign', 'w4r-petition');
      await find('button', 'Sign', 'w4r-petition:last-of-type');
      assert.equal(await countOf(page, 'w4r-petition >>> button'), await countOf(page, 'w4r-petition'));
      await isQuiet(heard);
    });
  }

  it('carries two versions of the script: the first wins, and one line says so', async () => {
    const newer = readFileSync('dist/cdn/w4r.js', 'utf8').replace('0.1.0', '9.9.9');
    const other = `<script type="module" src="${site.put('/newer/w4r.js', newer).replace(site.origin, '')}"></script>`;
    const {find, page, heard} = await open(`<body>${script}${other}${petition}`);
    await find('button', 'Sign', 'w4r-petition');
    assert.equal(await countOf(page, 'w4r-petition >>> button'), 1);
    assert.deepEqual(heard.console, [
      'warn: w4r: version 0.1.0 was here first, 9.9.9 keeps quiet (docs/embed.md#twice)',
    ]);
  });

  it('adds a tag later, clones it, moves it, takes it away and brings it back', async () => {
    const {find, fill, page, heard} = await open(`<body>${script}<main></main><aside></aside>`);
    await page.$eval('main', (main, html) => (main.innerHTML = html), petition);
    await find('button', 'Sign', 'main w4r-petition');

    await page.$eval('main > w4r-petition', (it) => it.after(it.cloneNode(true)));
    await find('button', 'Sign', 'w4r-petition:nth-of-type(2)');

    await fill('Your name', 'Mara Example', 'main w4r-petition');
    await page.$eval('main > w4r-petition', (it) => document.querySelector('aside')!.append(it));
    await find('button', 'Sign', 'aside w4r-petition');
    assert.equal(
      await page.$eval('aside > w4r-petition >>> [name=name]', (it) => (it as HTMLInputElement).value),
      'Mara Example',
    );

    await page.$eval('aside > w4r-petition', (it) => ((globalThis as {kept?: Element}).kept = it).remove());
    await page.$eval('aside', (aside) => aside.append((globalThis as {kept?: Element}).kept!));
    await find('button', 'Sign', 'aside w4r-petition');
    await isQuiet(heard);
  });

  it('follows what its attributes say now', async () => {
    const {see, page, heard} = await open(`<body>${script}${petition}`);
    await see('Ilvane', 'w4r-petition');
    await page.$eval('w4r-petition', (it) => it.setAttribute('case', 'night-editor'));
    const {demand} = (await (await fetch(`${backend.address}/v1/cases/night-editor?lang=en`)).json()) as {
      demand: {title: string};
    };
    await see(demand.title, 'w4r-petition');
    await isQuiet(heard);
  });

  it('pastes the inert form, where unknown tags are stripped', async () => {
    const inert = (name: string) =>
      `<div class="w4r" data-w4r="${name}" data-case="river-teacher" data-heading-level="3"><a href="/x">Read on</a></div>`;
    const {find, page, heard} = await open(`<body>${script}${inert('petition')}<section></section>`);
    await find('button', 'Sign', 'w4r-petition');
    await page.$eval('section', (section, html) => (section.innerHTML = html), inert('case'));
    await find('link', 'Sign for Ilvane', 'w4r-case');
    assert.equal(await page.$eval('w4r-case >>> [role=heading]', (it) => it.ariaLevel), '3');
    assert.equal(await countOf(page, '[data-w4r]'), 0);
    await isQuiet(heard);
  });

  it("has it in the slot of another component's shadow root, and a campaign around that", async () => {
    const {find, page, heard} = await open(
      `<body><w4r-campaign backend="${backend.address}" lang="fr"><their-card>${petition}</their-card></w4r-campaign>
      <script>customElements.define('their-card', class extends HTMLElement {
        constructor() { super(); this.attachShadow({mode: 'open'}).innerHTML = '<section><slot></slot></section>'; }
      })</script><script type="module" src="${site.origin}/w4r.js"></script>`,
    );
    await find('button', 'Sign', 'w4r-petition');
    // The content in the campaign's language, the interface in the page's.
    assert.equal(await page.$eval('w4r-petition >>> .demand', (it) => (it as HTMLElement).lang), 'fr');
    await isQuiet(heard);
  });

  it('misspells a tag: the fallback stays, and one line says so', async () => {
    const {find, heard} = await open(
      `<body>${script}<w4r-petitoin><a href="/x">Sign here</a></w4r-petitoin><w4r-petitoin></w4r-petitoin>`,
    );
    await find('link', 'Sign here', 'w4r-petitoin');
    await until(() => heard.console.length, 'The console is silent.');
    assert.deepEqual(heard.console, ['warn: w4r: <w4r-petitoin> is none of our tags (docs/embed.md#unknown-tag)']);
  });

  it('forgets the case, or names one that there is not: the fallback stays, and one line says so', async () => {
    const {find, see, heard} = await open(
      `<body>${script}<w4r-petition><a href="/x">Sign here</a></w4r-petition>
      <w4r-case case="river-techer"><a href="/y">Read here</a></w4r-case>`,
    );
    await see('What should stand here was not found.', 'w4r-case');
    await find('link', 'Sign here', 'w4r-petition');
    await find('link', 'Read here', 'w4r-case');
    assert.deepEqual(heard.console.toSorted(), [
      'warn: w4r: <w4r-petition> needs a case: case="…" (docs/embed.md#no-case)',
      `warn: w4r: there is no case "river-techer" of ${backend.address} (docs/embed.md#unknown-case)`,
    ]);
    assert.deepEqual(await heard.uncaught(), []);
  });

  it('knows no backend: the fallback stays, and one line says so', async () => {
    const {find, page, heard} = await open(
      `<body><script type="module" src="${backend.address}/w4r.js" data-backend=""></script>${petition}`,
    );
    await page.waitForFunction(() => document.querySelector('w4r-petition')?.shadowRoot);
    await find('link', 'Sign for Ilvane', 'w4r-petition');
    assert.deepEqual(heard.console, ['warn: w4r: <w4r-petition> knows no backend (docs/embed.md#no-backend)']);
  });
});
