/** Every element by itself, twice, in and out of a campaign, moved, cloned, removed, added late, and in a sandboxed frame. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {startBackend, type TestBackend} from '../support/backend.js';
import {drawn} from '../support/drawn.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {listenTo} from '../support/listening.js';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

interface Manifest {
  modules: {exports?: {kind: string; name: string}[]}[];
}
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
/** `w4r-campaign` draws nothing, and `w4r-next` stands only where somebody has just signed. */
const tags = manifest.modules
  .flatMap(({exports = []}) => exports)
  .filter(({kind}) => kind === 'custom-element-definition')
  .map(({name}) => name)
  .filter((tag) => tag !== 'w4r-campaign' && tag !== 'w4r-next');

const aboutSomebody = ['w4r-case', 'w4r-letter', 'w4r-messages', 'w4r-petition'];
const snippet = (tag: string) =>
  `<${tag}${aboutSomebody.includes(tag) ? ' case="river-teacher"' : ''}>\n<a href="/there">The link of ${tag}</a>\n</${tag}>`;

eachBrowser('an element', (the) => {
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

  const open = async (body: string) => {
    const page = await the.page();
    const heard = await listenTo(page);
    const script = `<script type="module" src="${backend.address}/w4r.js"></script>`;
    await page.goto(site.put('/', `<!doctype html><html lang="en"><title>A page</title>${script}<body>${body}`));
    await drawn(page);
    return {page, heard};
  };
  /** What each of them says; the moment at which it was asked for is no part of that. */
  const words = async (page: Page | Frame, tag: string) => {
    const all = await page.$$eval(tag, (all) => all.map((_, index) => index));
    const said: string[] = [];
    for (const index of all) {
      await page.$$eval(tag, (all, index) => all[index]!.setAttribute('data-now', ''), index);
      said.push((await person(page as Page).text(`${tag}[data-now]`)).replaceAll(/\d[\d,.:]*( [AP]M)?/g, '#'));
      await page.$$eval(tag, (all, index) => all[index]!.removeAttribute('data-now'), index);
    }
    return said;
  };
  /** All of them come to say the same as the first one did when it stood alone. */
  const allSay = (page: Page, tag: string, number: number, alone: string) =>
    until(
      async () => {
        const said = await words(page, tag);
        return said.length === number && said.every((it) => it === alone);
      },
      async () => `Of ${number} that say "${alone}" there are\n${(await words(page, tag)).join('\n')}`,
    );

  it('is on the list', () => assert.ok(tags.length > 10, tags.join()));

  for (const tag of tags) {
    describe(tag, () => {
      it('stands alone, twice, in a campaign and out of it, and survives what pages do to it', async () => {
        const {page, heard} = await open(`${snippet(tag)}<div id="elsewhere"></div>`);
        const [alone] = await words(page, tag);
        assert.ok(alone);
        assert.ok(!alone.includes('The link of'), 'Its fallback is still there.');
        const acts = async (act: (tag: string, markup: string) => void, number: number) => {
          await page.evaluate(act, tag, snippet(tag));
          await drawn(page);
          await allSay(page, tag, number, alone);
        };

        await acts((tag) => document.getElementById('elsewhere')!.append(document.querySelector(tag)!), 1);
        await acts((tag) => document.body.append(document.querySelector(tag)!.cloneNode(true)), 2);
        await acts((_, markup) => document.body.insertAdjacentHTML('beforeend', markup), 3);
        await acts((tag) => document.querySelector(tag)!.remove(), 2);
        await acts((tag) => {
          const campaign = document.createElement('w4r-campaign');
          document.body.append(campaign);
          campaign.append(...document.querySelectorAll(tag));
        }, 2);
        await acts((tag) => {
          const gone = document.querySelector(tag)!;
          gone.remove();
          document.body.prepend(gone);
        }, 2);
        await acts((tag) => document.querySelectorAll(tag).forEach((it) => it.remove()), 0);
        assert.deepEqual(heard.console, []);
        assert.deepEqual(await heard.uncaught(), []);
      });

      it('stands in a frame whose sandbox allows scripts and nothing else', async () => {
        const about = aboutSomebody.includes(tag) ? '/river-teacher' : '';
        const address = `${backend.address}/embed/${tag.slice('w4r-'.length)}${about}`;
        const page = await the.page();
        const frame = `<iframe title="It" src="${address}" width="500" height="900" sandbox="allow-scripts"></iframe>`;
        await page.goto(site.put('/post', `<!doctype html><html lang="en"><title>A post</title>${frame}`));
        const inside = await until(() => page.frames()[1], 'There is no frame.');
        await inside.waitForSelector(tag);
        await drawn(inside);
        const [said] = await words(inside, tag);
        assert.ok(said && !said.includes('Try again'), said);
        assert.equal(await inside.evaluate(() => origin), 'null');
      });
    });
  }
});
