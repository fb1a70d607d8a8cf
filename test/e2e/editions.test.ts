/** Last year's tags on last year's page: what stands there for ever, in the words and numbers of that year. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Campaign, Cases} from '../../src/contract/index.js';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages, placeholder} from '../support/host-pages.js';
import {listenTo} from '../support/listening.js';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

const tags = `
  <w4r-outcomes limit="0"><a href="/">What became of them</a></w4r-outcomes>
  <w4r-case case="salt-carrier"><a href="/">Bakari</a></w4r-case>
  <w4r-petition case="bread-and-names"><a href="/">Zlatka</a></w4r-petition>
  <w4r-petition case="ferry-witness" id="open-end"><a href="/">Joren</a></w4r-petition>
  <w4r-counter><a href="/">The count</a></w4r-counter>
  <w4r-signup><a href="/">Join</a></w4r-signup>
  <w4r-report><a href="/">Report</a></w4r-report>`;
const page = (lang: string, inside: string) => `<!doctype html><html lang="${lang}"><title>A blog</title>
  <link rel="stylesheet" href="${placeholder}/w4r.css"><script type="module" src="${placeholder}/w4r.js"></script>${inside}`;
const english = new Intl.NumberFormat('en');

eachBrowser('a page that names last year', (the) => {
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
  const read = async <Body>(path: string) => (await (await fetch(backend.address + path)).json()) as Body;

  it('shows what happened, the last count, and nothing to sign, join or report', async () => {
    const window = await the.page();
    const heard = await listenTo(window);
    await window.goto(put('en', `<w4r-campaign edition="2025">${tags}</w4r-campaign>`));
    const reader = person(window);

    await reader.readsTo('w4r-outcomes');
    await reader.see('This campaign ended on January 31, 2026. This is what happened.', 'w4r-outcomes');
    for (const [name, kind] of [
      ['Bakari Lumo', 'Died'],
      ['Zlatka Orenova', 'Released'],
      ['The people of Ayurema', 'A setback'],
      ['Nilufar and Zarina Davron', 'Charges dropped'],
    ] as const) {
      await reader.find('link', name, 'w4r-outcomes');
      await reader.see(kind, 'w4r-outcomes');
    }
    const drawn = () => window.$$eval('w4r-outcomes >>> img', (all) => all.filter((it) => it.naturalWidth > 0).length);
    await until(async () => (await drawn()) > 0, 'a portrait that is drawn');

    await reader.readsTo('w4r-case');
    await reader.see('Bakari Lumo died in custody in the spring', 'w4r-case');
    await reader.readsTo('w4r-petition');
    await reader.see('Zlatka Orenova was released after fourteen months', 'w4r-petition');
    await reader.readsTo('#open-end');
    await reader.see('Signing ended on December 20, 2025.', '#open-end');
    await reader.readsTo('w4r-counter');
    const {cases} = await read<Cases>('/v1/cases?edition=2025');
    const total = cases.reduce((sum, {count}) => sum + count.count, 0);
    await reader.see(english.format(total), 'w4r-counter');
    await reader.readsTo('w4r-signup');
    await reader.see('This campaign ended on January 31, 2026.', 'w4r-signup');
    await reader.readsTo('w4r-report');
    await reader.see('Letters were counted until January 31, 2026.', 'w4r-report');

    const fields = await Promise.all(
      ['w4r-petition', '#open-end', 'w4r-signup', 'w4r-report'].map((tag) => window.$$(`${tag} >>> input`)),
    );
    assert.deepEqual(fields.flat(), [], 'nothing can be typed');
    assert.deepEqual(heard.console, []);
    assert.deepEqual(await heard.uncaught(), []);
  });

  it('leads from each story to its page of that year', async () => {
    const window = await the.page();
    await window.goto(put('en', '<w4r-outcomes edition="2025"><a href="/">What became of them</a></w4r-outcomes>'));
    const reader = person(window);
    await reader.readsTo('w4r-outcomes');
    await reader.find('link', 'Zlatka Orenova', 'w4r-outcomes');
    const address = await window.$$eval('w4r-outcomes >>> .name a', (all) => all.map((it) => it.href));
    assert.deepEqual(
      address,
      ['salt-carrier', 'bread-and-names', 'forest-ledger'].map((id) => `${backend.address}/cases/${id}?edition=2025`),
    );
    const text = await (await fetch(address[1]!)).text();
    assert.ok(text.includes('Zlatka Orenova was released after fourteen months'));
  });

  it('is read in Arabic, from right to left', async () => {
    const window = await the.page();
    await window.goto(put('ar', '<w4r-outcomes edition="2025"><a href="/">…</a></w4r-outcomes>'));
    const reader = person(window);
    await reader.readsTo('w4r-outcomes');
    await reader.see('زلاتكا أورينوفا', 'w4r-outcomes');
    await reader.see('إطلاق سراح', 'w4r-outcomes');
    assert.equal(await window.$eval('w4r-outcomes >>> .box', (box) => getComputedStyle(box).direction), 'rtl');
  });

  it('leaves the tags without a year to the campaign of today, and tells of both there', async () => {
    const {edition} = await read<Campaign>('/v1/campaign');
    assert.equal(edition, '2026');
    const window = await the.page();
    await window.goto(put('en', '<w4r-outcomes><a href="/">What became of them</a></w4r-outcomes>'));
    const reader = person(window);
    await reader.readsTo('w4r-outcomes');
    await reader.find('link', 'Gulmira Asangeldy', 'w4r-outcomes');
    await reader.find('link', 'Bakari Lumo', 'w4r-outcomes');
    await reader.see('From all years', 'w4r-outcomes');
  });
});
