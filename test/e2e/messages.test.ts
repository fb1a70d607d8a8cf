/** The worst text that somebody could think of: it never shows before it is accepted, and never runs or breaks anything after. */
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {MessageReceived} from '../../src/contract/index.js';
import {type CampaignDesk, openCampaign} from '../support/campaign-desk.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {listenTo} from '../support/listening.js';
import {person} from '../support/person.js';

/** What must not be seen before, and must be seen as text afterwards. */
const worst: [text: string, lang: string, sees: string][] = [
  ['<script>globalThis.ran = 1</script>', 'en', '<script>globalThis.ran = 1</script>'],
  ['"><img src=x onerror="globalThis.ran=2"><svg onload="globalThis.ran=3">', 'en', '<svg onload='],
  ['</p></blockquote><style>* {display: none}</style> ${globalThis.ran = 4} {{1}}', 'en', '<style>* {display: none}'],
  ['javascript:globalThis.ran=5 https://evil.example/a?b=<i>c</i>', 'en', 'https://evil.example/'],
  ['\u202E\u2067turned around\u2066 \u202Dand\u202B back', 'en', 'turned around and back'],
  ['zero\u200Bwidth\uFEFF\u2060 and\u00AD more', 'en', 'zerowidth'],
  [`high${'\u0301\u0323\u0489'.repeat(250)}`, 'en', 'hig'],
  ['שלום hello مرحبا (1) [2] 3', 'ar', 'hello'],
  ['half \uD83D of it\u0007\u001B[31m', 'en', 'half \uFFFD of it[31m'],
  ['W'.repeat(800), 'en', 'WWWWWWWW'],
];

const tag = '<w4r-messages case="river-teacher" limit="20"><a href="/">Ilvane</a></w4r-messages>';

eachBrowser('messages of solidarity', (the) => {
  let campaign: CampaignDesk;
  let site: HostPages;
  before(async () => {
    campaign = await openCampaign();
    site = await hostPages();
  });
  after(async () => {
    site?.stop();
    await campaign?.close();
  });

  const open = async (width = 400) => {
    const page = await the.page();
    const heard = await listenTo(page);
    await page.setViewport({width, height: 900});
    const script = `<script type="module" src="${campaign.address}/w4r.js"></script>`;
    const beside = '<p id="beside">What stands beside it.</p>';
    const viewport = '<meta name="viewport" content="width=device-width">';
    await page.goto(
      site.put('/', `<!doctype html><html lang="en"><title>A blog</title>${viewport}${script}${tag}${beside}`),
    );
    const reader = person(page);
    await reader.see('A few lines for Ilvane', 'w4r-messages');
    return {page, reader, heard};
  };
  const post = async (text: string, lang: string) => {
    const answer = await fetch(`${campaign.address}/v1/cases/river-teacher/messages`, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': randomUUID()},
      body: JSON.stringify({text, lang, shown: 'first-name', name: '<b>\u202EEve</b>', country: 'NL'}),
    });
    assert.equal(answer.status, 201, await answer.clone().text());
    return ((await answer.json()) as MessageReceived).receipt;
  };
  /** Whether anything ran, was made into more than text, or reaches out of its place. */
  const harm = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('w4r-messages')?.shadowRoot ?? document;
      const places = [...root.querySelectorAll('blockquote, article')];
      const inside = (one: Element) => [...one.querySelectorAll('*')].map(({localName}) => localName);
      const {innerWidth} = window;
      return {
        ran: (globalThis as {ran?: number}).ran ?? 'nothing',
        made: [...new Set(places.flatMap(inside))].sort(),
        messages: places.length,
        wide: document.documentElement.scrollWidth > innerWidth,
        hidden: places.some((one) => one.getBoundingClientRect().height < 20),
        over: places.some((one) => {
          const words = one.querySelector('p')!.getBoundingClientRect();
          const signed = one.querySelector('.note, footer')?.getBoundingClientRect();
          return words.bottom > (signed?.top ?? Infinity) + 1;
        }),
      };
    });

  it('shows nothing that nobody has read, and text as text once somebody has accepted it', async () => {
    const writer = await open();
    await writer.reader.see('Nothing stands here yet.', 'w4r-messages');
    await writer.reader.press('Write a message', 'w4r-messages');
    const [[written]] = worst as [[string, string, string]];
    await writer.reader.fill('Your message', written, 'w4r-messages');
    await writer.reader.press('Send the message', 'w4r-messages');
    await writer.reader.see('Thank you. Somebody reads it first.', 'w4r-messages');
    for (const [text, lang] of worst.slice(1)) await post(text, lang);

    const early = await open();
    await early.reader.see('Nothing stands here yet.', 'w4r-messages');
    assert.deepEqual((await harm(early.page)).messages, 0);

    const {messages} = JSON.parse(await campaign.command('messages', '--json')) as {messages: {id: string}[]};
    assert.equal(messages.length, worst.length);
    for (const {id} of messages) await campaign.command('accept-message', id);

    for (const width of [320, 800]) {
      const {page, reader, heard} = await open(width);
      for (const [, , sees] of worst) await reader.see(sees, 'w4r-messages');
      await reader.see('<b>Eve</b>', 'w4r-messages');
      await reader.see('What stands beside it.');
      assert.deepEqual(await harm(page), {
        ran: 'nothing',
        made: ['bdi', 'p', 'span'],
        messages: worst.length,
        wide: false,
        hidden: false,
        over: false,
      });
      assert.deepEqual(heard.console, []);
      assert.deepEqual(await heard.uncaught(), []);
    }

    const file = join(campaign.folder, `${the.kind}.html`);
    await campaign.command('print-messages', 'river-teacher', '--to', file);
    const page = await the.page();
    const heard = await listenTo(page);
    await page.goto(site.put('/sheet', readFileSync(file, 'utf8')));
    const sheet = person(page);
    for (const [, , sees] of worst) await sheet.see(sees);
    const {ran, made, messages: printed, wide, over} = await harm(page);
    assert.deepEqual(
      {ran, made, printed, wide, over},
      {ran: 'nothing', made: ['bdi', 'footer', 'p'], printed: worst.length, wide: false, over: false},
    );
    assert.deepEqual(await page.$$('script, img, svg, a, iframe, link'), []);
    assert.deepEqual(await heard.uncaught(), []);

    for (const {id} of messages) await campaign.command('reject-message', id);
    const late = await open();
    await late.reader.see('Nothing stands here yet.', 'w4r-messages');
  });
});
