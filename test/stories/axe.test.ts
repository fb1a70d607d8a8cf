/** Every story, in light, in dark and from right to left: axe finds nothing, and the console stays quiet. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {AxeResults, RunOptions} from 'axe-core';
import {eachBrowser} from '../support/each-browser.mjs';
import {serve} from '../support/serve.mjs';

const built = 'storybook-static';
const {entries} = JSON.parse(readFileSync(`${built}/index.json`, 'utf8')) as {
  entries: Record<string, {id: string; type: string; title: string; name: string}>;
};
const stories = Object.values(entries).filter(({type}) => type === 'story');

/**
 * The pages of each story, and the themes each is looked at in. In Firefox one, the harder one: what axe finds in English
 * it has found in Chromium, and these pages are a third of what a whole run takes.
 */
const arabic = 'direction:rtl;locale:ar';
const variants = {
  chromium: [
    {variant: 'light and dark', globals: 'theme:light', themes: ['light', 'dark']},
    {variant: 'right to left', globals: arabic, themes: ['light']},
  ],
  firefox: [{variant: 'right to left, light and dark', globals: arabic, themes: ['light', 'dark']}],
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

/** Runs in the page. */
async function look(theme: string, options: RunOptions) {
  document.documentElement.style.colorScheme = theme;
  // A colour on its way from one theme to the other is neither.
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  return (globalThis as unknown as {axe: {run: (options: RunOptions) => Promise<AxeResults>}}).axe.run(options);
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
  before(async () => {
    server = await serve(built);
  });
  after(() => server.stop());

  for (const {variant, globals, themes} of variants[the.kind]) {
    describe(variant, () => {
      for (const {id, title, name} of stories) {
        it(`${title}: ${name}`, async () => {
          const noise: string[] = [];
          // A page of its own for each: what one story has signed and kept is not there for the next.
          const page = await the.page();
          await page.evaluateOnNewDocument(listen);
          page.on('console', (message) => {
            if (message.type() === 'error') noise.push(message.text());
          });
          page.on('pageerror', (error) => noise.push(String(error)));
          await page.goto(`${server.origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true;${globals}`);
          const trouble = await page.evaluate(() => (globalThis as unknown as Storybook).told);
          assert.equal(trouble, '');
          await page.evaluate(axe);
          for (const theme of themes) assert.equal(readable(await page.evaluate(look, theme, partOfAPage)), '', theme);
          assert.deepEqual(noise, []);
        });
      }
    });
  }
});
