/** Every story, in light, in dark and from right to left: axe finds nothing, and the console stays quiet. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Page} from 'puppeteer-core';
import {eachBrowser} from '../support/each-browser.mjs';
import {serve} from '../support/serve.mjs';

const built = 'storybook-static';
const {entries} = JSON.parse(readFileSync(`${built}/index.json`, 'utf8')) as {
  entries: Record<string, {id: string; type: string; title: string; name: string}>;
};
const stories = Object.values(entries).filter(({type}) => type === 'story');

const variants = {
  light: 'theme:light',
  dark: 'theme:dark',
  'right to left': 'direction:rtl;locale:ar',
};

// A story is a part of a page: these ask for a whole one.
const partOfAPage: RunOptions = {
  rules: Object.fromEntries(
    ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'].map((rule) => [rule, {enabled: false}]),
  ),
};
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Storybook {
  __STORYBOOK_ADDONS_CHANNEL__?: {on: (event: string, listener: (what: never) => void) => void};
  told?: Promise<string>;
}

/** Runs in the page before its scripts: Storybook tells on its channel how a story ended. */
function listen() {
  const page = globalThis as unknown as Storybook;
  page.told = new Promise((resolve) => {
    let channel: Storybook['__STORYBOOK_ADDONS_CHANNEL__'];
    Object.defineProperty(page, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(given: NonNullable<typeof channel>) {
        channel = given;
        given.on('storyFinished', ({status}: {status: string}) =>
          resolve(status === 'success' ? '' : `it ended with ${status}`),
        );
        for (const event of ['storyThrewException', 'storyErrored', 'playFunctionThrewException', 'storyMissing']) {
          given.on(event, (what: {message?: string; description?: string}) =>
            resolve(`${event}: ${what.message ?? what.description ?? ''}`),
          );
        }
      },
    });
  });
}

const readable = ({violations}: AxeResults) =>
  violations
    .map(
      ({id, help, nodes}) =>
        `${id}: ${help}\n${nodes.map(({html, target}) => `    ${target.join(' ')}\n    ${html}`).join('\n')}`,
    )
    .join('\n');

assert.ok(stories.length > 0, 'there are no stories');

eachBrowser('a story', (the) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let noise: string[] = [];

  before(async () => {
    server = await serve(built);
    page = await (await the.browser.createBrowserContext()).newPage();
    await page.evaluateOnNewDocument(listen);
    page.on('console', (message) => {
      if (message.type() === 'error') noise.push(message.text());
    });
    page.on('pageerror', (error) => noise.push(String(error)));
  });
  after(() => server.stop());

  for (const [variant, globals] of Object.entries(variants)) {
    describe(variant, () => {
      for (const {id, title, name} of stories) {
        it(`${title}: ${name}`, async () => {
          noise = [];
          await page.goto(`${server.origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true;${globals}`);
          const trouble = await page.evaluate(() => (globalThis as unknown as Storybook).told);
          assert.equal(trouble, '');
          await page.evaluate(axe);
          const found = await page.evaluate(
            (options) =>
              (globalThis as unknown as {axe: {run: (o: RunOptions) => Promise<AxeResults>}}).axe.run(options),
            partOfAPage,
          );
          assert.equal(readable(found), '');
          assert.deepEqual(noise, []);
        });
      }
    });
  }
});
