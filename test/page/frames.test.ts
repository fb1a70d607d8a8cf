/** Hosts that allow a frame and no script: the element in a page of its own, even in the strictest sandbox. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {until} from '../support/until.js';

type Told = {type?: string; message?: string; height?: number; value?: number | string; secret?: string};
type Listening = typeof globalThis & {told: Told[]};

eachBrowser('a page with a frame', (the) => {
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

  /** `height` as the page's author guessed it; what the frame tells is written down. */
  const open = async (path: string, more = ''): Promise<{page: Page; frame: Frame; told: () => Promise<Told[]>}> => {
    const page = await the.page();
    await page.evaluateOnNewDocument(() => {
      const told: Told[] = ((globalThis as Listening).told = []);
      addEventListener('message', ({data}) => told.push(data as Told));
    });
    const frame = `<iframe title="Sign" src="${backend.address}/embed/${path}" width="500" height="900" ${more}></iframe>`;
    await page.goto(site.put('/post', `<!doctype html><html lang="en"><title>A post</title>${frame}`));
    const inside = await until(() => page.frames()[1], 'There is no frame.');
    return {page, frame: inside, told: () => page.evaluate(() => (globalThis as Listening).told)};
  };
  const within = (frame: Frame, selector: string) =>
    until(async () => await frame.$(selector), `There is no ${selector} in the frame.`);

  it('signs in a sandbox that allows scripts and nothing else', async () => {
    const {frame} = await open('petition/river-teacher', 'sandbox="allow-scripts"');
    const before = (await backend.count('case:river-teacher')).count;
    await (await within(frame, 'w4r-petition >>> #name')).type('Noor Example');
    await (await within(frame, 'w4r-petition >>> #email')).type(`noor-${the.kind}@example.org`);
    await frame.$eval('w4r-petition >>> #country', (it) => {
      (it as HTMLSelectElement).value = 'SE';
    });
    await frame.$eval('w4r-petition >>> [part=submit]', (it) => (it as HTMLElement).click());
    await within(frame, 'w4r-petition >>> [part=thanks]');
    const counted = async () => (await backend.count('case:river-teacher')).count === before + 1;
    await until(counted, 'The signature is not counted.');
  });

  it('tells how high it is, and again when that has changed', async () => {
    const {frame, told} = await open('counter', 'sandbox="allow-scripts"');
    await within(frame, 'w4r-counter >>> [part=count]');
    const heights = async () => (await told()).filter(({type}) => type === 'w4r-height').map(({height}) => height!);
    const real = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    const agrees = async () => (await heights()).at(-1) === (await real());
    await until(agrees, async () => `It told ${(await heights()).join()} and is ${await real()}.`);
    const before = await real();
    await frame.$eval('w4r-counter >>> summary', (it) => it.click());
    await until(
      async () => (await heights()).at(-1)! > before && (await agrees()),
      'It did not tell that it has grown.',
    );
  });

  it('speaks WordPress to a WordPress that gave it a secret', async () => {
    const {frame, told} = await open('case/river-teacher#?secret=abc123', 'sandbox="allow-scripts"');
    await within(frame, 'w4r-case >>> [part=link]');
    const say = async (message: string) =>
      (await told()).findLast((it) => it.message === message && it.secret === 'abc123')?.value;
    await until(async () => Number(await say('height')) > 100, 'It did not say its height.');
    await frame.$eval('w4r-case >>> [part=link]', (it) => (it as HTMLElement).click());
    const link = await until(() => say('link'), 'It did not hand on the link.');
    assert.match(String(link), /\/cases\/river-teacher/);
  });

  it('is dark where the address says so, and speaks its language', async () => {
    const {frame} = await open('signup?lang=ar&theme=dark');
    await within(frame, 'w4r-signup >>> form');
    assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme), 'dark');
    const label = await frame.$eval('w4r-signup >>> label', (it) => it.textContent.trim());
    assert.equal(label, 'اسمك');
  });
});
