/** A signature whose way is cut, at every place where it can be: it arrives, and it arrives once. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {type BadLine, badLine} from '../support/bad-line.js';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

const checking = 'We are checking whether your signature has arrived. Please do not sign again.';
const thanks = 'Thank you for standing with Ilvane.';

let someone = 0;
const signer = () => ({name: 'Noor Example', email: `noor-${++someone}@example.org`, country: 'SE'});

const page = (origin: string) => `<!doctype html><html lang="en"><title>A page</title>
  <script type="module" src="${origin}/w4r.js"></script>
  <w4r-petition case="river-teacher">
  <a href="${origin}/cases/river-teacher">Sign for Ilvane</a>
  </w4r-petition>`;

eachBrowser('a signature on a bad line', (the) => {
  let backend: TestBackend;
  let site: HostPages;
  let line: BadLine;
  let counted: number;
  const signatures = async () => (await backend.count('case:river-teacher')).count;

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
    counted = await signatures();
  });
  /** Whatever happened on the way: one more, and the tallies agree with the ledger and the signatures. */
  afterEach(async () => {
    line.stop();
    await until(
      async () => (await signatures()) === counted + 1,
      async () => `${(await signatures()) - counted} more`,
    );
    assert.equal(backend.audit(), 'All counts agree.');
  });

  const open = async (origin = line.origin, window?: Page) => {
    const browserWindow = window ?? (await the.page());
    await browserWindow.goto(site.put('/', page(origin)));
    return person(browserWindow);
  };
  const isThanked = (somebody: Awaited<ReturnType<typeof open>>) => somebody.find('heading', thanks, 'w4r-petition');

  it('waits while the backend is stopped, and arrives once when it is started again', async () => {
    const noor = await open(backend.address);
    await noor.complete(signer());
    await backend.stop();
    await noor.press('Sign');
    await noor.see('1 waiting to be sent');
    await noor.see(checking);
    await noor.find('button', 'Try now', 'w4r-petition');
    await backend.start();
    await noor.press('Try now');
    await isThanked(noor);
  });

  it('is thanked for when its answers were lost after it was stored', async () => {
    let lost = 0;
    line.returns = () => ++lost > 2;
    const noor = await open();
    await noor.signs(signer());
    await noor.see(checking);
    await isThanked(noor);
    assert.equal(line.tries.length, 3);
    assert.equal(new Set(line.tries).size, 1, 'Every try carries the same key.');
  });

  it('is sent once by a double click and two presses of Enter', async () => {
    let answer = () => {};
    const answered = new Promise<boolean>((resolve) => (answer = () => resolve(true)));
    line.returns = () => answered;
    const noor = await open();
    await noor.complete(signer());
    const button = await noor.find('button', 'Sign', 'w4r-petition');
    const email = await noor.find('textbox', 'E-mail', 'w4r-petition');
    await email.press('Enter');
    await email.press('Enter');
    await button.click({count: 2});
    await noor.see('Sending …');
    answer();
    await isThanked(noor);
    assert.equal(line.tries.length, 1);
  });

  it('is not thanked for in the name of another case', async () => {
    let answer = () => {};
    const answered = new Promise<boolean>((resolve) => (answer = () => resolve(true)));
    line.returns = () => answered;
    const noor = await open();
    await noor.signs(signer());
    await noor.see('Sending …');
    await noor.page.$eval('w4r-petition', (it) => it.setAttribute('case', 'night-editor'));
    await until(async () => !(await noor.text('w4r-petition')).includes('Ilvane'), 'The other case does not come.');
    await noor.find('button', 'Sign', 'w4r-petition');
    const arrived = noor.page.waitForResponse((response) => response.request().method() === 'POST');
    answer();
    assert.equal((await arrived).status(), 201);
    await noor.page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    await noor.find('button', 'Sign', 'w4r-petition');
    assert.doesNotMatch(await noor.text('w4r-petition'), /Thank you/);
  });

  it('survives a reload where the person asked for it, and leaves nothing behind', async () => {
    line.arrives = () => false;
    const noor = await open();
    await noor.signs(signer());
    await noor.press('Keep it on this device until then');
    await noor.see('Kept on this device for 72 hours at the most.');
    assert.equal((await kept(noor.page)).length, 1);
    assert.doesNotMatch(JSON.stringify(await kept(noor.page)), /Noor|example/, 'It lies there sealed.');

    await noor.page.goto(site.put('/elsewhere', '<!doctype html><title>Elsewhere</title>'));
    const before = line.tries.length;
    line.arrives = () => true;
    await open(line.origin, noor.page);
    await isThanked(noor);
    assert.equal(line.tries.length, before + 1);
    assert.equal(new Set(line.tries).size, 1, 'Every try carries the same key.');
    await until(async () => (await kept(noor.page)).length === 0, 'Something stays on the device.');
  });
});

/** Everything that lies in the page's databases. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const found: unknown[] = [];
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const readable = (it: unknown): unknown =>
      it instanceof ArrayBuffer
        ? new TextDecoder().decode(it)
        : it && typeof it === 'object'
          ? Object.values(it).map(readable)
          : it;
    for (const {name} of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames)
        found.push(...(await done(database.transaction(store).objectStore(store).getAll())).map(readable));
      database.close();
    }
    return found;
  });
