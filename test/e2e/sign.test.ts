/** A newcomer reads a blog, signs, and somebody elsewhere sees it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages, placeholder} from '../support/host-pages.js';
import {openBrowser} from '../support/launch.mjs';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

const soon = 2000;
const post = readFileSync('examples/blog.html', 'utf8');

eachBrowser('a reader of a blog', (the) => {
  let backend: TestBackend;
  let site: HostPages;
  let blog: string;
  let elsewhere: Browser;

  before(async () => {
    backend = await startBackend();
    site = await hostPages();
    blog = site.put('/letters-in-december', post.replaceAll(placeholder, backend.address));
    elsewhere = await openBrowser(the.kind);
  });
  after(async () => {
    await elsewhere?.close();
    site?.stop();
    await backend?.remove();
  });

  const reader = async () => {
    const page = await the.page();
    await page.goto(blog);
    const reader = person(page);
    await reader.readsTo('w4r-petition');
    return reader;
  };

  it('signs, is thanked, and another window counts it within two seconds', async () => {
    const watcher = await elsewhere.newPage();
    await watcher.goto(blog);
    await person(watcher).readsTo('w4r-counter');
    const number = await until(() => watcher.$('w4r-counter >>> [part=count]'), 'There is no count.');
    const shown = () => number.evaluate((it) => Number(it.textContent.replaceAll(',', '')));
    const before = await shown();
    // In the window itself, so that the way here and back is not measured, too.
    const rising = number.evaluate(
      (it) =>
        new Promise<number>((resolve) =>
          new MutationObserver(() => resolve(Date.now())).observe(it, {
            characterData: true,
            childList: true,
            subtree: true,
          }),
        ),
    );

    const mara = await reader();
    await mara.find('link', 'Sign for Ilvane', 'w4r-case');
    await mara.signs({name: 'Mara Example', email: 'mara@example.org', country: 'NL'});
    await mara.find('heading', 'Thank you for standing with Ilvane.', 'w4r-petition');
    const thanked = Date.now();
    await until(
      async () => (await mara.focused()) === 'Thank you for standing with Ilvane.',
      'The thanks have no focus.',
    );

    const late = (await rising) - thanked;
    assert.ok(late <= soon, `The other window counted it ${late} ms later.`);
    assert.equal(await shown(), before + 1);
    console.log(`${the.kind}: the other window counted it ${late} ms after the thanks`);
    await watcher.close();
  });

  it('signs again with the same address: the same thanks, and nobody is counted twice', async () => {
    const signer = {name: 'Ida Example', email: 'ida@example.org', country: 'FR'};
    const first = await reader();
    await first.signs(signer);
    await first.find('heading', 'Thank you for standing with Ilvane.', 'w4r-petition');
    const thanks = () => first.text('w4r-petition');
    const {count} = await until(async () => {
      const now = await backend.count('case:river-teacher');
      return (await thanks()).includes(now.count.toLocaleString('en')) ? now : undefined;
    }, 'The thanks do not show the count that the backend has.');

    const second = await reader();
    await second.signs({...signer, email: ' IDA@example.org '});
    await second.find('heading', 'Thank you for standing with Ilvane.', 'w4r-petition');
    await until(
      async () => (await second.text('w4r-petition')) === (await thanks()),
      'The second thanks are not the first.',
    );
    assert.equal((await backend.count('case:river-teacher')).count, count);
    assert.equal(backend.audit(), 'All counts agree.');
  });

  it('finds everything again after the backend was stopped and started', async () => {
    const counted = await backend.count('case:river-teacher');
    await backend.stop();
    await backend.start();
    assert.equal((await backend.count('case:river-teacher')).count, counted.count);
    assert.equal(backend.audit(), 'All counts agree.');
    const later = await reader();
    await later.see(`${counted.count.toLocaleString('en')} letters and signatures`, 'w4r-case');
    await later.signs({name: 'Olu Example', email: 'olu@example.org', country: 'NG'});
    await later.find('heading', 'Thank you for standing with Ilvane.', 'w4r-petition');
    await later.see(`${(counted.count + 1).toLocaleString('en')} letters and signatures`, 'w4r-petition');
  });

  it('gets to the page of the case where scripts are stripped', async () => {
    const stripped = readFileSync('examples/blog.html', 'utf8').replace(/<script.*<\/script>/, '');
    const page = await the.page();
    await page.goto(site.put('/in-a-feed-reader', stripped.replaceAll(placeholder, backend.address)));
    const link = await person(page).find('link', 'Sign for Ilvane', 'w4r-petition');
    const [answer] = await Promise.all([page.waitForNavigation(), link.click()]);
    assert.equal(answer?.status(), 200);
    assert.equal(new URL(page.url()).pathname, '/cases/river-teacher');
    assert.match(await person(page).text('h1'), /Ilvane/);
  });
});
