/** The campaign as a country shows it: read from right to left, signed with its own consent texts, changed on the page. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Cases, Signature} from '../../src/contract/index.js';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages, placeholder} from '../support/host-pages.js';
import {listenTo} from '../support/listening.js';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

const page = (lang: string, inside: string) => `<!doctype html>
  <html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><title>A blog</title>
  <link rel="stylesheet" href="${placeholder}/w4r.css"><script type="module" src="${placeholder}/w4r.js"></script>${inside}`;

eachBrowser('a section of the campaign', (the) => {
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
  const put = (lang: string, inside: string) =>
    site.put('/', page(lang, inside).replaceAll(placeholder, backend.address));
  /** How many have acted through its pages; none before the first. */
  const through = async (section: string) => {
    const answer = await fetch(`${backend.address}/v1/counts?keys=section:${section}`);
    return ((await answer.json()) as {counts: {count: number}[]}).counts[0]?.count ?? 0;
  };

  it('is read in Arabic, from right to left, and signed with what it asks for in its own words', async () => {
    const window = await the.page();
    const heard = await listenTo(window);
    const sending = window.waitForRequest((it) => it.method() === 'POST' && it.url().includes('/signatures'));
    await window.goto(
      put(
        'ar',
        `<w4r-campaign section="tunisia" lang="ar">
          <w4r-petition case="river-teacher"><a href="/">…</a></w4r-petition>
          <w4r-countdown><a href="/">…</a></w4r-countdown>
          <w4r-cases><a href="/">…</a></w4r-cases>
        </w4r-campaign>`,
      ),
    );
    const reader = person(window, 'ar');
    await reader.see('فلا يُسلَّم إلى أحد', 'w4r-petition');
    const before = await through('tunisia');
    await reader.signs({name: 'حنّة', email: `hanna-${the.kind}@example.org`, country: 'TN', news: false});
    await until(async () => (await through('tunisia')) === before + 1, 'one more through this section');
    const sent = await sending;
    const body = JSON.parse((await sent.fetchPostData()) ?? '{}') as Signature;
    assert.equal(new URL(sent.url()).searchParams.get('section'), 'tunisia');
    assert.deepEqual(
      body.consents.map(({id, lang, given}) => [id, lang, given]),
      [
        ['tn-signing', 'ar', true],
        ['tn-news', 'ar', false],
      ],
    );

    await reader.readsTo('w4r-countdown');
    await reader.see('حبر من أجل الحقوق 2026', 'w4r-countdown');
    await reader.readsTo('w4r-cases');
    const {cases} = (await (await fetch(`${backend.address}/v1/cases?section=tunisia&lang=ar`)).json()) as Cases;
    for (const {name} of cases) await reader.see(name, 'w4r-cases');
    assert.equal(cases.length, 6);
    const {name: elsewhere} = (await (await fetch(`${backend.address}/v1/cases/flag-song?lang=ar`)).json()) as {
      name: string;
    };
    assert.ok(!(await reader.text('w4r-cases')).includes(elsewhere), 'only those that the section shows');
    for (const tag of ['w4r-petition', 'w4r-countdown', 'w4r-cases'])
      assert.equal(await window.$eval(`${tag} >>> .box`, (box) => getComputedStyle(box).direction), 'rtl', tag);
    assert.deepEqual(heard.console, []);
    assert.deepEqual(await heard.uncaught(), []);
  });

  it('is chosen on the page, which turns to it and stays where it is', async () => {
    const window = await the.page();
    const address = put(
      'en',
      `<w4r-campaign><w4r-sections here><a href="/">…</a></w4r-sections>
        <w4r-countdown><a href="/">…</a></w4r-countdown></w4r-campaign>`,
    );
    await window.goto(address);
    const reader = person(window);
    await reader.see('The campaign around the world', 'w4r-sections');
    await reader.readsTo('w4r-countdown');
    await reader.see('Letters for Rights 2026', 'w4r-countdown');
    await window.locator('w4r-sections >>> summary').click();
    const link = await reader.find('link', 'Cartas que abren puertas 2026', 'w4r-sections');
    await link.click();
    await reader.see('This page now shows Cartas que abren puertas 2026', 'w4r-sections');
    await reader.see('Cartas que abren puertas 2026', 'w4r-countdown');
    assert.equal(window.url(), address);
    const settings = await window.$eval('w4r-campaign', (it) => [it.getAttribute('section'), it.lang]);
    assert.deepEqual(settings, ['mexico', 'es']);
  });

  it('is a link that leads to its own pages, which keep it', async () => {
    const window = await the.page();
    await window.goto(put('en', '<w4r-sections><a href="/">…</a></w4r-sections>'));
    const reader = person(window);
    await reader.see('Choose your country', 'w4r-sections');
    const addresses = await window.$$eval('w4r-sections >>> li a', (all) => all.map((it) => it.href));
    const dutch = addresses.find((it) => it.includes('section=netherlands'))!;
    await window.goto(dutch);
    await reader.see('Schrijf mee voor rechten 2026');
    const {cases} = (await (await fetch(`${backend.address}/v1/cases?section=netherlands`)).json()) as Cases;
    const link = await reader.find('link', cases[1]!.name);
    await window.goto(await link.evaluate((it) => (it as HTMLAnchorElement).href));
    await reader.see('Door te tekenen ga je ermee akkoord', 'w4r-petition');
    assert.match(window.url(), /section=netherlands/);
  });
});
