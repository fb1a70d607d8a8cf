/** The example pages, as somebody opens them on another site: each element becomes what it should, in every look. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import {startBackend, type TestBackend} from '../support/backend.js';
import {drawn} from '../support/drawn.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages, placeholder} from '../support/host-pages.js';
import {listenTo} from '../support/listening.js';

const examples = readdirSync('examples').filter((name) => name.endsWith('.html'));
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
type Axe = typeof globalThis & {axe: {run: () => Promise<AxeResults>}};

eachBrowser('the example pages', (the) => {
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

  it('are there', () => assert.ok(examples.length >= 4));

  for (const name of examples) {
    describe(name, () => {
      for (const [width, scheme] of [
        [320, 'light'],
        [1200, 'dark'],
      ] as const) {
        it(`is whole at ${width} px in ${scheme}`, async () => {
          const page = await the.page();
          await page.setViewport({width, height: 900});
          if (the.kind === 'chromium') await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
          const heard = await listenTo(page);
          const html = readFileSync(`examples/${name}`, 'utf8').replaceAll(placeholder, backend.address);
          await page.goto(site.put(`/${name}`, html));
          await drawn(page);

          const trouble = await page.$$eval('*', (all) =>
            all
              .filter((it) => it.localName.startsWith('w4r-') && it.shadowRoot?.querySelector('[part~=retry]'))
              .map((it) => it.outerHTML),
          );
          assert.deepEqual(trouble, [], 'These could not be reached.');
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(wide <= 0, `It can be scrolled sideways by ${wide} px.`);
          await page.evaluate(axe);
          const {violations} = await page.evaluate(() => (globalThis as Axe).axe.run());
          assert.deepEqual(
            violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`),
            [],
          );
          assert.deepEqual(heard.console, []);
          assert.deepEqual(await heard.uncaught(), []);
        });
      }
    });
  }
});
