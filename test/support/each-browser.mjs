/** Tells one story in every browser that is here; what is missing is reported as skipped. */
import {after, afterEach, before, describe, it} from 'node:test';
import {findBrowser, kinds} from './browsers.mjs';
import {openBrowser} from './launch.mjs';

/** `npm test -- pages firefox` narrows this. */
const chosen = process.env.TEST_BROWSERS?.split(',') ?? kinds;

/**
 *     eachBrowser('a petition', (the) => {
 *       it('says thank you', async () => {
 *         const page = await the.page();
 *
 * @param {string} name
 * @param {(the: {
 *   kind: import('./browsers.mjs').Kind,
 *   browser: import('puppeteer-core').Browser,
 *   page: () => Promise<import('puppeteer-core').Page>,
 * }) => void} story `page()` opens a window that shares nothing with any other: storage, cache, cookies.
 */
export function eachBrowser(name, story) {
  for (const kind of kinds.filter((kind) => chosen.includes(kind))) {
    describe(`${name} (${kind})`, async () => {
      const {path, missing} = await findBrowser(kind);
      if (!path) return void it(`is told in ${kind}`, {skip: missing});

      /** @type {import('puppeteer-core').Browser} */
      let browser;
      /** @type {import('puppeteer-core').BrowserContext[]} */
      let opened = [];
      before(async () => {
        browser = await openBrowser(kind);
      });
      afterEach(async () => {
        await Promise.all(opened.map((context) => context.close()));
        opened = [];
      });
      after(() => browser?.close());

      story({
        kind,
        get browser() {
          return browser;
        },
        async page() {
          const context = await browser.createBrowserContext();
          opened.push(context);
          return context.newPage();
        },
      });
    });
  }
}
