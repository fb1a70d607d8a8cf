/** What a reader is reading never moves, from the first paint until everything has arrived. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {startBackend, type TestBackend} from '../support/backend.js';
import {type BadLine, badLine} from '../support/bad-line.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

const delay = 2000;
const cases = readdirSync('backend/campaigns/sample/cases');

interface Watching {
  /** Where the text below has been since it was painted first, in pixels from the top of the page. */
  places: number[];
  /** As Chromium reckons it; other browsers do not. */
  shift: number;
}

/** Stands in the page above everything, and runs before the first paint. */
const watch = `<script>
  const watching = (globalThis.watching = {places: [], shift: 0});
  const look = () => {
    const text = document.getElementById('below');
    const place = text && Math.round(text.getBoundingClientRect().top + scrollY);
    if (text && watching.places.at(-1) !== place) watching.places.push(place);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) watching.shift += value;
    }).observe({type: 'layout-shift', buffered: true});
</script>`;

const links: Record<string, string> = {
  'w4r-case': 'Read about Ilvane',
  'w4r-petition': 'Sign for Ilvane',
  'w4r-counter': 'See how many have written so far',
};

/** As the documentation writes it. */
const snippet = (tag: string, origin: string) => `<${tag}${tag === 'w4r-counter' ? '' : ' case="river-teacher"'}>
<a href="${origin}/cases/river-teacher">${links[tag]}</a>
</${tag}>`;

const stylesheet = (origin: string) => `<link rel="stylesheet" href="${origin}/w4r.css">`;
const script = (origin: string) => `<script type="module" src="${origin}/w4r.js"></script>`;

/** Whatever the sample campaign has fits into the space that is kept free for these. */
const kept = 'w4r-case, w4r-cases, w4r-countdown, w4r-counter, w4r-marathon, w4r-outcomes, w4r-petition';

/** Named, because the browsers' own differ by a fifth in width. */
const fonts = {serif: `'Liberation Serif', 'Times New Roman', serif`, sans: `'Liberation Sans', Arial, sans-serif`};

const page = (head: string, body: string, lang = 'en', font: keyof typeof fonts = 'serif') =>
  `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">${watch}${head}
  <body style="margin: 0 1rem; font: 18px/1.5 ${fonts[font]}"><h1>A page</h1>
  ${body}<p id="below">What a reader is reading.</p>`;

eachBrowser('a reader', (the) => {
  let backend: TestBackend;
  let line: BadLine;
  let site: HostPages;

  before(async () => {
    backend = await startBackend();
    line = await badLine(backend);
    line.holdsBack = (path) => (path === '/w4r.js' ? delay : 0);
    site = await hostPages();
  });
  after(async () => {
    site?.stop();
    line?.stop();
    await backend?.remove();
  });

  /** Reads a page until its element is there; says where the text below it has been. */
  const read = async (tag: string, width: number, head: string): Promise<Watching> => {
    const window = await the.page();
    // All of it in view: what happens out of sight, Chromium would not reckon.
    await window.setViewport({width, height: 2400});
    await window.goto(site.put('/', page(head, snippet(tag, line.origin))), {waitUntil: 'domcontentloaded'});
    const reader = person(window);
    await reader.find('link', links[tag]!, tag);
    await reader.see('letters and signatures', tag);
    const drawn = () => window.$$eval(`${tag} >>> img`, (all) => all.every((it) => it.complete));
    await until(drawn, 'The portrait does not come.');
    await window.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    return window.evaluate(() => (globalThis as unknown as {watching: Watching}).watching);
  };

  for (const width of [320, 1200]) {
    for (const tag of Object.keys(links)) {
      it(`of the text below ${tag} at ${width} px stays where it is`, async () => {
        const {places, shift} = await read(tag, width, stylesheet(line.origin) + script(line.origin));
        assert.equal(places.length, 1, `The text below was at ${places.join(', then at ')}.`);
        assert.equal(shift, 0);
      });

      it(`of the text below ${tag} at ${width} px would be moved without w4r.css`, async () => {
        const {places, shift} = await read(tag, width, script(line.origin));
        assert.ok(places.length > 1);
        if (the.kind === 'chromium') assert.ok(shift > 0);
      });
    }
  }

  for (const lang of ['en', 'fr', 'ar']) {
    describe(`in ${lang}`, () => {
      for (const [width, font] of [
        [320, 'serif'],
        [320, 'sans'],
        [800, 'sans'],
        [1200, 'serif'],
      ] as const) {
        it(`finds as much space kept as any case needs, at ${width} px in ${font}`, async () => {
          const window = await the.page();
          await window.setViewport({width, height: 2400});
          const body = cases.map(
            (id) => `<w4r-case case="${id}"></w4r-case><w4r-petition case="${id}"></w4r-petition>`,
          );
          const counters = [
            '',
            'people',
            'milestones',
            'people milestones kinds="each"',
            'of="country:NL" kinds="each"',
          ];
          const all = `${body.join('')}${counters.map((more) => `<w4r-counter ${more}></w4r-counter>`).join('')}
            <w4r-countdown></w4r-countdown><w4r-countdown to="reports"></w4r-countdown>
            <w4r-marathon></w4r-marathon><w4r-outcomes></w4r-outcomes><w4r-cases></w4r-cases>`;
          await window.goto(site.put('/', page(stylesheet(backend.address), all, lang, font)));
          const heights = () =>
            window.$$eval(kept, (all) =>
              all.map((it) => [
                `${it.localName} ${[...it.attributes].map(({name, value}) => name + value).join(' ')}`,
                Math.round(it.getBoundingClientRect().height),
              ]),
            );
          const before = await heights();
          await window.addScriptTag({url: `${backend.address}/w4r.js`, type: 'module'});
          await window.evaluate(
            (kept) =>
              new Promise<void>((resolve) => {
                const all = [...document.querySelectorAll(kept)];
                const look = () => {
                  // Brings near what is far, until nothing is busy.
                  const busy = all.find((it) => !it.shadowRoot?.querySelector('[aria-busy=false]'));
                  busy?.scrollIntoView();
                  if (busy) requestAnimationFrame(look);
                  else resolve();
                };
                look();
              }),
            kept,
          );
          assert.deepEqual(await heights(), before);
        });
      }
    });
  }
});
