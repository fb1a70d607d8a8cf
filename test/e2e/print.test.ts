/** Somebody presses "Print" in the middle of a busy page: what comes out of the printer is the letter, and nothing else. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {campaign, counts, letterDesk} from '../../src/contract/examples.js';
import type {LetterDesk} from '../../src/contract/index.js';
import {desks} from '../../stories/support/desks.js';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages, placeholder} from '../support/host-pages.js';
import {listenTo} from '../support/listening.js';
import {type Person, person} from '../support/person.js';
import {openPrinter, type Printed, type Printer} from '../support/printer.js';
import {missingForPrinting} from '../support/printing.mjs';
import {until} from '../support/until.js';

const blog = readFileSync('examples/blog.html', 'utf8');
const scripts = desks.scripts!;

/** A blog with the desk between its paragraphs, and a backend that knows this desk. */
function busyPage(site: HostPages, desk: LetterDesk, headers: Record<string, string> = {}): string {
  const json = (path: string, body: object) =>
    site.put(path, JSON.stringify(body), {'content-type': 'application/json'});
  json('/v1/cases/river-teacher/letters', desk);
  json('/v1/campaign', campaign);
  json('/v1/counts', counts);
  const desks = `<w4r-letter case="river-teacher"><a href="/write">Write for Ilvane</a></w4r-letter>`;
  return site.put(
    '/letters-in-december',
    blog
      .replaceAll(placeholder, site.origin)
      .replace(/<w4r-(case|counter)[^]*?<\/w4r-\1>/g, '')
      .replace(/<w4r-petition[^]*?<\/w4r-petition>/, desks),
    headers,
  );
}

/** Words as they are read, whatever the file did to their spaces, their order on the line and their ligatures. */
const letters = (words: string) =>
  Array.from(words.normalize('NFKC').replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, ''))
    .sort()
    .join('');

const papers = {a4: [210, 297], letter: [215.9, 279.4], a6: [148, 105], '4x6': [152.4, 101.6]} as const;

const forms = [
  ['a4', ''],
  ['letter', ''],
  ['a6', ''],
  ['4x6', ''],
  ['a4', 'lines'],
  ['a6', 'lines'],
  ['a4', 'window'],
  ['letter', 'window'],
] as const;

const near = (measured: number, wanted: number, what: string) =>
  assert.ok(Math.abs(measured - wanted) < 0.6, `${what}: ${measured} mm and not ${wanted} mm`);

async function atTheDesk(page: Page, address: string): Promise<Person & {field: (id: string) => Promise<string>}> {
  await page.goto(address);
  const hanna = person(page);
  await hanna.readsTo('w4r-letter');
  await hanna.find('button', 'Print', 'w4r-letter');
  const field = async (id: string) =>
    (await page.$(`w4r-letter >>> #${id}`))!.evaluate((it) => (it as HTMLInputElement).value);
  return {...hanna, field};
}

const missing = missingForPrinting();

describe('a letter on paper', {skip: missing || false}, () => {
  let printer: Printer;
  let site: HostPages;
  before(async () => {
    site = await hostPages();
    printer = await openPrinter();
  });
  after(async () => {
    await printer?.stop();
    site?.stop();
  });

  const blogWords = blog
    .replace(/<(style|script)[^]*?<\/\1>|<w4r-[^]*?<\/w4r-\w+>|<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 6);

  const nothingElse = ({text, words, width, height}: Printed) => {
    const strange = blogWords.filter((word) => text.includes(word));
    assert.deepEqual(strange, [], 'These are words of the blog.');
    assert.doesNotMatch(text, /127\.0\.0\.1|about:blank|https?:/);
    for (const {word, x, y} of words)
      assert.ok(x > 4 && y > 3 && x < width - 4 && y < height - 4, `"${word}" is on the edge: ${x}, ${y}`);
  };

  describe('from a busy page', () => {
    let hanna: Awaited<ReturnType<typeof atTheDesk>>;
    before(async () => {
      const page = await printer.page();
      hanna = await atTheDesk(page, busyPage(site, scripts));
      await hanna.fill('Your name', 'Hanna Lindqvist', 'w4r-letter');
      await hanna.fill('Your town', 'Uppsala', 'w4r-letter');
      await hanna.choose('Country', 'SE', 'w4r-letter');
    });

    for (const {lang, salutation, paragraphs, closing} of scripts.letters[0]!.models)
      describe(`in ${new Intl.DisplayNames('en', {type: 'language'}).of(lang)}`, () => {
        const text = paragraphs.join('').replaceAll('{name}', 'Hanna Lindqvist').replaceAll('{town}', 'Uppsala');
        before(async () => {
          await hanna.choose('Language of the letter', lang, 'w4r-letter');
          await hanna.see(salutation.replace(/\s+/g, ' '), 'w4r-letter');
          await hanna.press('Start from the model letter', 'w4r-letter');
          await until(async () => (await hanna.field('text')).includes('Uppsala'), 'The model letter is not there.');
        });

        for (const [paper, how] of forms)
          it(`on ${paper} ${how && `with ${how}`}`, async () => {
            await hanna.choose('Paper', paper, 'w4r-letter');
            for (const [id, label] of [
              ['lines', 'Empty lines, to write by hand'],
              ['window', 'For an envelope with a window'],
            ] as const) {
              const box = await hanna.page.$(`w4r-letter >>> #${id}`);
              const on = await box?.evaluate((it) => (it as HTMLInputElement).checked);
              if (box && on !== (how === id)) await (await hanna.find('checkbox', label, 'w4r-letter')).click();
            }
            await hanna.press('Print', 'w4r-letter');
            const printed = await printer.printed();
            await hanna.see('Sign it, put it in an envelope', 'w4r-letter');

            assert.equal(printed.pages, 1);
            near(printed.width, papers[paper][0], 'width');
            near(printed.height, papers[paper][1], 'height');
            nothingElse(printed);
            const inTheWindow = printed.words.filter(({x}) => x < printed.width / 2 && how === 'window');
            assert.ok(!inTheWindow.some(({word}) => /2026/.test(word)), 'The date is in the window.');
            const found = letters(printed.text);
            // A window has no room for both scripts on a small envelope; a card no head for the sender and the date.
            const both = !(how === 'window' && paper === 'letter');
            const address = `${both ? '〒040-2170北県晩鷺市柳堤通り3番司法局局長' : ''}DirectorBureau of Justice3 Willow Bank Road, Wanlu, Kita040-2170XULAN`;
            const all = [salutation, how === 'lines' ? '' : text, closing, address, 'Hanna Lindqvist'].join('');
            const left = Array.from(letters(all)).filter((letter) => !found.includes(letter));
            assert.deepEqual(left, [], 'These letters are missing.');
            // The sender and the date are the only other words.
            if (how === 'lines') assert.ok(found.length < letters(all).length + 70, 'The text is there all the same.');
            else assert.ok(found.length >= letters(all).length, `${found.length} letters of ${letters(all).length}`);
            const director = printed.words.find(({word}) => word === 'Director')!;
            if (how === 'window' && paper === 'a4') {
              // DIN 680: the window shows 20 to 110 mm from the left; 50 to 90 mm from the top in any case.
              assert.ok(director.x >= 22 && director.y >= 50 && director.y < 90, JSON.stringify(director));
              const last = printed.words.find(({word}) => word === 'XULAN')!;
              assert.ok(last.y < 87, JSON.stringify(last));
            }
            if (how === 'window' && paper === 'letter') {
              // What a #10 window shows wherever the sheet lies in it: 2.04 to 3.17 in from the top.
              const last = printed.words.find(({word}) => word === 'XULAN')!;
              assert.ok(director.x >= 22.3 && director.y >= 51.8 && last.y < 77, JSON.stringify([director, last]));
            }
            if (paper === 'a6' || paper === '4x6') {
              assert.ok(director.x > papers[paper][0] / 2, 'The address is on the left.');
              const first = printed.words.filter(({y}) => y < 15);
              assert.ok(
                first.every(({x}) => x < papers[paper][0] / 2),
                'The text is not on the left.',
              );
            }
          });
      });
  });

  it('goes on with a second page where it must, with margins, and without losing a word', async () => {
    const hanna = await atTheDesk(await printer.page(), busyPage(site, letterDesk));
    const long = Array.from({length: 240}, (_, index) => `word${index} follows word.`).join(' ');
    const text = await hanna.find('textbox', 'Your letter', 'w4r-letter');
    await text.evaluate((it, words) => {
      (it as HTMLTextAreaElement).value = words;
      it.dispatchEvent(new Event('input', {bubbles: true}));
    }, long);
    await hanna.see('More than one page', 'w4r-letter');
    await hanna.press('Print', 'w4r-letter');
    const printed = await printer.printed();
    assert.equal(printed.pages, 2);
    nothingElse(printed);
    for (let index = 0; index < 240; index++) assert.match(printed.text, new RegExp(`word${index}\\b`));
    const second = printed.wordsOf(2);
    assert.ok(second[0]!.y > 18, `The second page begins at ${second[0]!.y} mm.`);
  });

  it('comes from a page whose policy allows nothing it does not need, with Trusted Types', async () => {
    const {origin} = site;
    const policy =
      `default-src 'none'; script-src ${origin}; style-src ${origin}; connect-src ${origin}; img-src ${origin};
      frame-src 'none'; require-trusted-types-for 'script'; trusted-types w4r`.replace(/\s+/g, ' ');
    const page = await printer.page();
    const heard = await listenTo(page);
    await page.evaluateOnNewDocument(() => {
      const violations: string[] = ((globalThis as unknown as {violations: string[]}).violations = []);
      document.addEventListener('securitypolicyviolation', ({effectiveDirective, sourceFile}) => {
        if (sourceFile.includes('.js')) violations.push(`${effectiveDirective} ${sourceFile}`);
      });
    });
    const hanna = await atTheDesk(page, busyPage(site, letterDesk, {'content-security-policy': policy}));
    await hanna.press('Start from the model letter', 'w4r-letter');
    await hanna.press('Print', 'w4r-letter');
    const printed = await printer.printed();
    assert.match(printed.text, /Dear Minister,[^]*I ask you to see to it/);
    nothingElse(printed);
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as {violations: string[]}).violations), []);
    assert.deepEqual(await heard.uncaught(), []);
  });

  it('leaves the page as it was', async () => {
    const page = await printer.page();
    const hanna = await atTheDesk(page, busyPage(site, letterDesk));
    const shape = () =>
      page.evaluate(() => [document.querySelectorAll('*').length, document.title, document.activeElement?.localName]);
    await hanna.press('Copy the address', 'w4r-letter');
    const before = await shape();
    await hanna.press('Print', 'w4r-letter');
    await printer.printed();
    await until(async () => !(await page.$('w4r-letter >>> iframe')), 'The frame stays.');
    assert.deepEqual(await shape(), before);
  });
});

eachBrowser('a page that forbids printing', (the) => {
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

  it('in a frame with sandbox="allow-scripts": it is said, and the page of the campaign is offered', async () => {
    const page = await the.page();
    await page.setViewport({width: 800, height: 3000});
    const inside = `<!doctype html><html lang="en"><script type="module" src="${backend.address}/w4r.js"></script>
      <w4r-letter case="river-teacher"></w4r-letter>`.replaceAll('"', '&quot;');
    const outside = `<iframe sandbox="allow-scripts" width="700" height="2900" srcdoc="${inside}"></iframe>`;
    await page.goto(site.put('/outside', `<!doctype html>${outside}`));
    const frame = await until(() => page.frames().find((it) => it.parentFrame()), 'There is no frame.');
    const button = await until(() => frame.$('w4r-letter >>> [part=submit]'), 'There is no button.');
    await button.click();
    const notice = await until(() => frame.$('w4r-letter >>> .notice'), 'Nothing is said.');
    assert.match(await notice.evaluate((it) => it.textContent), /This page does not let us print/);
    const link = await until(() => frame.$('w4r-letter >>> .notice a'), 'Nothing is offered.');
    const address = await link.evaluate((it) => it.href);
    assert.ok(address.startsWith(`${backend.address}/cases/river-teacher/letter`), address);
    assert.equal((await fetch(address)).status, 200);
  });
});
