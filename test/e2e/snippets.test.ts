/** Every snippet of the documentation, pasted as it stands there, with the address of a real backend. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import {startBackend, type TestBackend} from '../support/backend.js';
import {drawn} from '../support/drawn.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages, placeholder} from '../support/host-pages.js';
import {listenTo} from '../support/listening.js';
import {until} from '../support/until.js';

const files = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);

/** What a blogger would copy; `{{` belongs to a site generator, which would put something in its place. */
const snippets = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^```html\n([^]*?)^```$/gm)]
    .map(([, html], index) => ({name: `${file}, snippet ${index + 1}`, html: html!}))
    .filter(({html}) => /w4r/.test(html) && !html.includes('{{')),
);

/** On every element of ours and of everybody's. */
const general = 'backend edition source lang id class style slot hidden dir title'.split(' ');
const ofScript = 'type src data-backend data-edition data-lang data-source nonce async integrity crossorigin'.split(
  ' ',
);

eachBrowser('the documentation', (the) => {
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

  it('has a frame beside each tag, which shows the same element', async () => {
    const told = readFileSync('docs/elements.md', 'utf8')
      .split(/^## `(?=w4r-)/m)
      .slice(1);
    const page = await the.page();
    for (const part of told.filter((it) => !it.startsWith('w4r-campaign'))) {
      const tag = /^[\w-]+/.exec(part)![0];
      const [frame] = /<iframe [^>]+><\/iframe>/.exec(part) ?? assert.fail(`${tag} has none.`);
      const body = `<!doctype html><html lang="en"><title>A page</title>${frame.replace('loading="lazy"', '')}`;
      await page.goto(site.put('/frame', body.replaceAll(placeholder, backend.address)));
      const inside = await until(() => page.frames()[1], 'There is no frame.');
      await inside.waitForSelector(tag);
      await drawn(inside);
    }
  });

  it('has snippets', () => assert.ok(snippets.length > 3));

  for (const {name, html} of snippets) {
    it(`can be pasted: ${name}`, async () => {
      const script = html.includes('w4r.js') ? '' : `<script type="module" src="${placeholder}/w4r.js"></script>`;
      const page = await the.page();
      const heard = await listenTo(page);
      const body = `<!doctype html><html lang="en"><title>A page</title>${script}${html}`;
      await page.goto(site.put('/', body.replaceAll(placeholder, backend.address)));

      await drawn(page);

      const unknown = await page.evaluate(
        (general, ofScript) =>
          [...document.querySelectorAll('*')].flatMap((it) => {
            const {localName} = it;
            const ours = localName.startsWith('w4r-');
            if (!ours && !(it instanceof HTMLScriptElement && it.src.includes('w4r.js'))) return [];
            const {observedAttributes = []} = (customElements.get(localName) ?? {}) as {observedAttributes?: string[]};
            const known = ours ? [...general, ...observedAttributes] : ofScript;
            return it.getAttributeNames().filter((attribute) => !known.includes(attribute));
          }),
        general,
        ofScript,
      );
      assert.deepEqual(unknown, [], 'These attributes do nothing.');
      assert.deepEqual(heard.console, []);
      assert.deepEqual(await heard.uncaught(), []);
    });
  }
});
