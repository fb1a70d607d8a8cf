/** Sign 3 of 12, skip 1, close the browser's window, come back tomorrow. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {type BadLine, badLine} from '../support/bad-line.js';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

const host = (origin: string) => `<!doctype html><html lang="en"><title>A page</title>
  <script type="module" src="${origin}/w4r.js"></script>
  <w4r-marathon>
  <a href="${origin}/">The campaign</a>
  </w4r-marathon>`;

const remember = 'Remember where I am on this device';

interface Listed {
  id: string;
  name: string;
  status: string;
}

let someone = 0;

eachBrowser('somebody who signs for many', (the) => {
  let backend: TestBackend;
  let site: HostPages;
  let line: BadLine;
  let cases: Listed[];

  before(async () => {
    backend = await startBackend();
    site = await hostPages();
  });
  after(async () => {
    site?.stop();
    await backend?.remove();
  });
  beforeEach(async () => {
    line = await badLine(backend);
    const answer = await fetch(`${backend.address}/v1/cases?sort=need`);
    const {cases: all} = (await answer.json()) as {cases: Listed[]};
    cases = all.filter(({status}) => status === 'open');
  });
  afterEach(() => {
    line.stop();
    assert.equal(backend.audit(), 'All counts agree.');
  });

  const counts = () => Promise.all(cases.map(async ({id}) => (await backend.count(`case:${id}`)).count));

  const open = async (window?: Page) => {
    const page = window ?? (await the.page());
    // A cache between here and the site gives everybody the same page, for as long as it likes.
    await page.goto(site.put('/marathon', host(line.origin), {'cache-control': 'public, max-age=21600'}));
    const somebody = person(page);
    const {press, find} = somebody;
    /** Once nobody could take it for the second half of a double press. */
    const does = async (button: string) => {
      const rested = () => page.$('w4r-marathon >>> .act [aria-disabled=false]');
      await until(rested, async () => `It never rests: ${await somebody.text('w4r-marathon')}`);
      await press(button, 'w4r-marathon');
    };
    return {
      ...somebody,
      meets: (at: number) => find('heading', cases[at]!.name, 'w4r-marathon'),
      signs: () => does('Sign'),
      skips: () => does('Skip'),
      async begins({keeps = false} = {}) {
        await find('button', 'Begin', 'w4r-marathon');
        await somebody.fill('Your name', 'Noor Example', 'w4r-marathon');
        await somebody.fill('E-mail', `noor-${++someone}@example.org`, 'w4r-marathon');
        await somebody.choose('Country', 'SE', 'w4r-marathon');
        if (keeps) await (await find('checkbox', remember, 'w4r-marathon')).click();
        await press('Begin', 'w4r-marathon');
      },
    };
  };

  it('signs 3, skips 1, closes the window, comes back tomorrow and goes on to the end', async () => {
    const before = await counts();
    const noor = await open();
    await noor.begins({keeps: true});
    for (const at of [0, 1, 2, 3]) {
      await noor.meets(at);
      await (at === 2 ? noor.skips() : noor.signs());
    }
    await noor.meets(4);
    await noor.see(`5 of ${cases.length}`);
    await until(async () => (await lies(noor.page)) >= 1, 'Nothing lies on the device.');
    await until(async () => (await counts())[3] === before[3]! + 1, 'The third signature does not arrive.');
    // Whatever was still being put away: the record is written anew for each step and each answer.
    await noor.find('button', 'Forget it', 'w4r-marathon');
    const context = noor.page.browserContext();
    const later = await context.newPage();
    await noor.page.close();

    const back = await open(later);
    await back.meets(4);
    await back.see(`5 of ${cases.length}`);
    for (let at = 4; at < cases.length; at++) {
      await back.meets(at);
      await back.signs();
    }
    await back.find('heading', `You signed for ${cases.length - 1} people.`, 'w4r-marathon');
    await back.see('You skipped 1 person.');
    const expected = before.map((count, at) => (at === 2 ? count : count + 1));
    await until(
      async () => JSON.stringify(await counts()) === JSON.stringify(expected),
      async () => `${JSON.stringify(await counts())} is not ${JSON.stringify(expected)}`,
    );
    await until(async () => (await lies(later)) === 0, 'Something stays on the device.');
  });

  it('goes on while the line is cut, and each signature arrives once when it is back', async () => {
    const before = await counts();
    line.arrives = () => false;
    const noor = await open();
    await noor.begins();
    await noor.signs();
    await noor.meets(1);
    await noor.signs();
    await noor.meets(2);
    await noor.see('2 waiting to be sent');
    line.arrives = () => true;
    await noor.press('Try now', 'w4r-marathon');
    const expected = before.map((count, at) => (at < 2 ? count + 1 : count));
    await until(
      async () => JSON.stringify(await counts()) === JSON.stringify(expected),
      async () => `${JSON.stringify(await counts())} is not ${JSON.stringify(expected)}`,
    );
    assert.equal(new Set(line.tries).size, 2, 'Each has its own key, and every try carries the same.');
  });

  it('signs once for each when answers are lost after they were stored', async () => {
    const before = await counts();
    let lost = 0;
    line.returns = () => ++lost > 2;
    const noor = await open();
    await noor.begins();
    await noor.signs();
    await noor.meets(1);
    await until(() => line.tries.length >= 3, 'It is not tried again.');
    assert.equal(new Set(line.tries).size, 1);
    await until(async () => (await counts())[0] === before[0]! + 1, 'The signature is not counted once.');
  });

  it('leaves nothing on the device without being asked to', async () => {
    const noor = await open();
    await noor.begins();
    await noor.signs();
    await noor.meets(1);
    assert.equal(await lies(noor.page), 0);
    await open(noor.page);
    await noor.find('button', 'Begin', 'w4r-marathon');
  });

  it('signs with the keyboard alone', async () => {
    const noor = await open();
    const {keyboard} = noor.page;
    await (await noor.find('textbox', 'Your name', 'w4r-marathon')).focus();
    await keyboard.type('Noor Example');
    await keyboard.press('Tab');
    await keyboard.type(`noor-${++someone}@example.org`);
    await keyboard.press('Tab');
    await keyboard.type('Sweden');
    await keyboard.press('Tab');
    await (await noor.find('textbox', 'E-mail', 'w4r-marathon')).press('Enter');
    await noor.meets(0);
    await until(async () => (await noor.focused()) === cases[0]!.name, 'The name has no focus.');
    await until(() => noor.page.$('w4r-marathon >>> .act [aria-disabled=false]'), 'It never rests.');
    await keyboard.press('Tab');
    assert.equal(await noor.focused(), 'Sign');
    await keyboard.press('Enter');
    await until(async () => (await noor.focused()) === cases[1]!.name, 'The next name has no focus.');
    await until(() => noor.page.$('w4r-marathon >>> .act [aria-disabled=false]'), 'It never rests.');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    assert.equal(await noor.focused(), 'Skip');
    await keyboard.press(' ');
    await until(async () => (await noor.focused()) === cases[2]!.name, 'The next name has no focus.');
  });
});

/** How many records lie in the page's databases; each is sealed. */
const lies = (page: Page) =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    let found = 0;
    for (const {name} of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames)
        found += await done(database.transaction(store).objectStore(store).count());
      database.close();
    }
    return found;
  });
