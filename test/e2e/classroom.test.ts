/** Thirty pupils on thirty devices behind one address, a board on the wall, and nothing anywhere that says who they are. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {BrowserContext, Page} from 'puppeteer-core';
import type {Counts, Problem} from '../../src/contract/index.js';
import {type BadLine, badLine} from '../support/bad-line.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {person} from '../support/person.js';
import {openSchool, type School} from '../support/school.js';
import {until} from '../support/until.js';
import {wiretap} from '../support/wiretap.js';

const element = 'w4r-classroom';
/** A slow machine opens thirty windows slowly. */
const patience = 120_000;
const PUPILS = 30;
/** Letters, one for each press. */
const EACH = 3;

const host = (origin: string, attributes = '') => `<!doctype html><html lang="en"><title>A school's page</title>
  <script type="module" src="${origin}/w4r.js"></script>
  <w4r-classroom ${attributes}>
  <a href="${origin}/classroom">Write with your class</a>
  </w4r-classroom>`;

eachBrowser('a class that writes', (the) => {
  let school: School;
  let site: HostPages;
  let contexts: BrowserContext[] = [];
  /** Servers in between, which must not outlive a test that fails. */
  const between: {stop(): void}[] = [];

  before(async () => {
    school = await openSchool();
    site = await hostPages();
  });
  after(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    for (const {stop} of between) stop();
    site?.stop();
    await school?.close();
  });

  const window = async () => {
    const context = await the.browser.createBrowserContext();
    contexts.push(context);
    return context.newPage();
  };
  const leaveAll = async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  };
  /** Thirty windows lie one behind the other: what is behind draws nothing, and cannot be hit with a mouse. */
  const presses = async (page: Page, name: string) =>
    (await person(page).find('button', name, element, patience)).evaluate((it) => it.click());
  const goesIn = async (page: Page, code: string) => {
    const pupil = person(page);
    const field = await pupil.find('textbox', 'Your class’s code', element, patience);
    await field.evaluate((it, typed) => void ((it as HTMLInputElement).value = typed), code);
    await presses(page, 'Go in');
    await pupil.see('Whom did you write for?', element, patience);
    return pupil;
  };
  const taps = (page: Page, at: number) =>
    page.evaluate((nth) => {
      const buttons = document.querySelector('w4r-classroom')!.shadowRoot!.querySelectorAll<HTMLElement>('.tap');
      buttons[nth % buttons.length]!.click();
    }, at);
  const undoes = (page: Page) =>
    page.evaluate(() => {
      document.querySelector('w4r-classroom')!.shadowRoot!.querySelector<HTMLElement>('.undo')!.click();
    });
  const boardSays = (page: Page) =>
    page.evaluate(
      () => document.querySelector('w4r-classroom')?.shadowRoot?.querySelector('.wall .total b')?.textContent,
    );
  const showsOnTheBoard = async (desk: string) => {
    const page = await window();
    await page.goto(desk);
    await presses(page, 'Show it on the board');
    await until(() => boardSays(page), 'There is no board.', patience);
    return page;
  };
  const isOnTheBoard = async (page: Page, n: number) => {
    // Of the windows of Firefox one is seen, and nothing is asked for the others.
    await page.bringToFront();
    await until(
      async () => (await boardSays(page)) === String(n),
      async () => `The board says ${await boardSays(page)} and not ${n}.`,
      patience,
    );
  };

  it('reports ninety letters from thirty devices; two taps are undone; the board ends at exactly 88', async (t) => {
    const lesson = await school.open('Quillfeather');
    const wire = await wiretap(school);
    between.push(wire);
    const board = await showsOnTheBoard(lesson.desk.replace(school.address, wire.origin));
    assert.doesNotMatch(board.url(), /#/, 'the key is out of the address bar');
    const began = performance.now();
    const pages: Page[] = [];
    for (let nth = 0; nth < PUPILS; nth++) pages.push(await window());
    await Promise.all(
      pages.map(async (page) => {
        await page.goto(site.put('/school', host(wire.origin)));
        await goesIn(page, lesson.code);
      }),
    );
    const inside = performance.now();
    for (let nth = 0; nth < EACH; nth++) await Promise.all(pages.map((page, pupil) => taps(page, pupil + 7 * nth)));
    await isOnTheBoard(board, PUPILS * EACH);
    const told = performance.now();
    t.diagnostic(
      `${PUPILS} devices inside after ${Math.round((inside - began) / 100) / 10} s; ` +
        `${PUPILS * EACH} letters on the board ${Math.round((told - inside) / 100) / 10} s after the first tap`,
    );

    await undoes(pages[3]!);
    await undoes(pages[17]!);
    await isOnTheBoard(board, PUPILS * EACH - 2);
    const {total, cases} = await lesson.see();
    assert.equal(total, 88);
    assert.equal(
      cases.reduce((sum, {letters, solidarity}) => sum + letters + solidarity, 0),
      88,
    );
    assert.deepEqual(
      wire.passed.filter(({status}) => status >= 400),
      [],
      'nobody is refused',
    );

    // Nothing that says who it was: in no address, no header, no body, no line of the log.
    const reports = wire.passed.filter(({method}) => method === 'POST');
    assert.equal(reports.length, PUPILS * EACH);
    for (const {body} of reports) assert.deepEqual(Object.keys(JSON.parse(body) as object).sort(), ['case', 'kind']);
    for (const {url, headers} of wire.passed) {
      assert.equal(url.includes(lesson.key), false, 'the key stands in no address');
      assert.doesNotMatch(headers, /"cookie":/);
      // The board's own look at the class carries the key; a file may say which page asked for it, a tap never.
      if (!url.startsWith('/v1/my-class')) assert.doesNotMatch(headers, /"authorization":/);
      if (url.startsWith('/v1/')) assert.doesNotMatch(headers, /"referer":"[^"]/);
    }
    t.diagnostic(`${wire.passed.length} requests looked at, ${school.log.length} lines of the log`);
    const log = school.log.join('\n');
    assert.match(log, /"route":"\/v1\/classes\/:code\/reports"/);
    for (const secret of [lesson.code, lesson.key, '127.0.0.1', 'Quillfeather', 'school.example', '/school'])
      assert.equal(log.includes(secret), false, `"${secret}" stands in the log`);
    const kept = await pages[0]!.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(kept, [0, 0, '', 0, 0], 'nothing stays on the device');

    const before = await lettersOf(school.address);
    const teacher = person(board);
    await presses(board, 'Back to the desk');
    await presses(board, 'Hand in all 88');
    await presses(board, 'Yes, hand them in');
    await teacher.see('Handed in, and counted.', element);
    await until(async () => (await lettersOf(school.address)) === before + 88, 'The campaign does not count them.');
    assert.equal(school.audit(), 'All counts agree.');
    await leaveAll();
  });

  it('stops a leaked code in the middle of the lesson at once, and goes on with the new one', async () => {
    const lesson = await school.open('9a');
    const desk = await window();
    await desk.goto(lesson.desk);
    const teacher = person(desk);
    const page = await window();
    await page.goto(site.put('/school', host(school.address)));
    const pupil = await goesIn(page, lesson.code);
    await taps(page, 0);
    await pupil.see('Yours: 1', element);
    await until(async () => (await lesson.see()).total === 1, 'The tap does not arrive.');

    await presses(desk, 'The code has leaked');
    await presses(desk, 'Make a new code');
    await teacher.see('The old code has stopped.', element);
    const answer = await fetch(`${school.address}/v1/classes/${lesson.code}`);
    assert.deepEqual([answer.status, ((await answer.json()) as Problem).code], [410, 'code.revoked']);
    await taps(page, 0);
    await pupil.see('This code is no longer used.', element);
    const {code, total} = await lesson.see();
    assert.equal(total, 1, 'the old code counts nothing more');
    await goesIn(page, code!);
    await taps(page, 0);
    await until(async () => (await lesson.see()).total === 2, 'The new code does not count.');
    await leaveAll();
  });

  it('keeps what is tapped while the line is cut, says so, and counts each once when it is back', async () => {
    const lesson = await school.open('7c');
    const line: BadLine = await badLine(school);
    between.push(line);
    const page = await window();
    await page.goto(site.put('/school', host(line.origin)));
    const pupil = await goesIn(page, lesson.code);
    line.arrives = () => false;
    for (const at of [0, 1, 2]) await taps(page, at);
    await pupil.see('3 waiting to be sent', element, patience);
    assert.equal((await lesson.see()).total, 0);
    let lost = 0;
    line.arrives = () => true;
    line.returns = () => ++lost > 3;
    await presses(page, 'Try now');
    await until(async () => (await lesson.see()).total === 3, 'They do not arrive.', patience);
    await until(
      async () => !(await pupil.text(element)).includes('waiting to be sent'),
      'They wait for ever.',
      patience,
    );
    assert.equal((await lesson.see()).total, 3, 'each once, although answers were lost');
    assert.equal(new Set(line.tries).size, 3, 'each under a key of its own');
    await leaveAll();
  });

  it('lets somebody guess slowly, and the school that sits behind the same address go on', async () => {
    const lesson = await school.open('10d');
    const page = await window();
    await page.goto(site.put('/school', host(school.address)));
    const pupil = await goesIn(page, lesson.code);
    const guess = () =>
      Array.from({length: 8}, () => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Math.floor(Math.random() * 32)]).join('');
    const statuses = await Promise.all(
      Array.from({length: 400}, async () => (await fetch(`${school.address}/v1/classes/${guess()}`)).status),
    );
    const looked = statuses.filter((status) => status === 404).length;
    assert.ok(looked > 0 && looked <= 90, `${looked} of 400 guesses were looked at`);
    assert.equal(statuses.filter((status) => status === 429).length, 400 - looked);
    await taps(page, 0);
    await pupil.see('Yours: 1', element);
    await until(async () => (await lesson.see()).total === 1, 'The school is locked out.');
    const another = await window();
    await another.goto(site.put('/school', host(school.address)));
    await goesIn(another, lesson.code);
    await leaveAll();
  });

  it('leads a teacher who reloads in the middle of the lesson back to the desk, and nobody else', async () => {
    const lesson = await school.open('6f');
    const desk = await window();
    await desk.goto(lesson.desk);
    const teacher = person(desk);
    await teacher.see('The code for your pupils:', element, patience);
    await desk.reload();
    await teacher.see('The code for your pupils:', element, patience);
    assert.doesNotMatch(desk.url(), /#/);
    const other = await (await the.browser.createBrowserContext()).newPage();
    contexts.push(other.browserContext());
    await other.goto(desk.url());
    await person(other).find('button', 'Go in', element, patience);
    await leaveAll();
  });

  it('fills the wall, and nothing of it lies below its edge', async () => {
    const lesson = await school.open('11c');
    const desk = await window();
    await desk.setViewport({width: 1024, height: 768});
    await desk.goto(lesson.desk);
    const teacher = person(desk);
    await presses(desk, 'Show it on the board');
    await (await teacher.find('button', 'Whole screen', element, patience)).click();
    const wall = () =>
      desk.evaluate(() => {
        const found = document.querySelector('w4r-classroom')?.shadowRoot?.querySelector('.wall:fullscreen');
        if (!found) return undefined;
        const [line] = found.querySelectorAll('.who');
        const {scrollHeight, clientHeight, scrollWidth, clientWidth} = found;
        const letters = parseFloat(getComputedStyle(line!).fontSize) / clientHeight;
        return {below: scrollHeight - clientHeight, beside: scrollWidth - clientWidth, letters};
      });
    // A browser may take a moment to give it the whole of it.
    await until(
      async () => {
        const {below, beside, letters} = (await wall()) ?? {};
        return below === 0 && beside === 0 && letters! > 0.025;
      },
      async () => `The board does not fill the screen: ${JSON.stringify(await wall())}.`,
      patience,
    );
    await leaveAll();
  });

  // Firefox prints into no file by itself.
  if (the.kind === 'chromium')
    it('prints the pack on as many pages as it says, in each language and on each paper', async () => {
      const page = await window();
      for (const query of ['lang=en&paper=letter', 'lang=fr&paper=a4', 'lang=ar&paper=letter']) {
        await page.goto(`${school.address}/classroom/pack?${query}`);
        const said = await page.$eval('.tools', (it) => Number(/\d+/.exec(it.textContent)?.[0]));
        const paper = Buffer.from(await page.pdf({preferCSSPageSize: true})).toString('latin1');
        assert.equal(paper.match(/\/Type \/Page\b/g)?.length, said, query);
      }
      await leaveAll();
    });

  it('works in the strictest frame, where nothing can be stored and no form be sent', async () => {
    const lesson = await school.open('5a');
    const page = await window();
    await page.goto(
      site.put(
        '/framed',
        `<!doctype html><html lang="en"><title>A page without scripts</title>
        <iframe sandbox="allow-scripts" width="600" height="900" src="${school.address}/embed/classroom?lang=en"></iframe>`,
      ),
    );
    const frame = await until(
      () => page.frames().find((one) => one.url().includes('/embed/classroom')),
      'There is no frame.',
    );
    const inFrame = (selector: string) =>
      until(() => frame.$(`${element} >>> ${selector}`), `There is no ${selector} in the frame.`, patience);
    const field = await inFrame('#code');
    await field.evaluate((it, typed) => void ((it as HTMLInputElement).value = typed), lesson.code.toLowerCase());
    await (await inFrame('form .button')).evaluate((it) => (it as HTMLElement).click());
    await (await inFrame('.tap')).evaluate((it) => (it as HTMLElement).click());
    await inFrame('.undo');
    await until(async () => (await lesson.see()).total === 1, 'The tap does not arrive.');
    await leaveAll();
  });
});

async function lettersOf(address: string) {
  const {counts} = (await (await fetch(`${address}/v1/counts?keys=campaign`)).json()) as Counts;
  return counts[0]!.split.selfReported;
}
