/** "You sign up, get the material, send your letters, and tell how many you wrote": the whole way, as people walk it. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {day, minute} from '../../backend/test/support/clock.js';
import {type CampaignDesk, openCampaign} from '../support/campaign-desk.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages, placeholder} from '../support/host-pages.js';
import {openPrinter, type Printer} from '../support/printer.js';
import {missingForPrinting} from '../support/printing.mjs';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

const evening = readFileSync('examples/library.html', 'utf8');
const ilvane = 'case:river-teacher';

eachBrowser('somebody who writes', (the) => {
  let campaign: CampaignDesk;
  let site: HostPages;
  let library: string;
  let printer: Printer | undefined;

  before(async () => {
    campaign = await openCampaign();
    site = await hostPages();
    library = site.put('/evening', evening.replaceAll(placeholder, campaign.address));
    // Only Chromium can be told to print into a file.
    if (the.kind === 'chromium' && !missingForPrinting()) printer = await openPrinter();
  });
  after(async () => {
    await printer?.stop();
    site?.stop();
    await campaign?.close();
  });

  const visit = async (page: Page, address: string) => {
    await page.goto(address);
    return person(page);
  };
  const choose = async (page: Page, within: string, name: string, value: string) => {
    const box = await page.waitForSelector(`${within} >>> [name="${name}"][value="${value}"]`);
    await box!.evaluate((it) => (it as HTMLElement).click());
  };
  const tick = (page: Page, within: string, id: string) =>
    page.$(`${within} >>> #${id}`).then((box) => box!.evaluate((it) => (it as HTMLElement).click()));
  const counted = async (key: string, wanted: number) =>
    until(
      async () => (await campaign.count(key)).count === wanted,
      async () => `${key} is at ${(await campaign.count(key)).count} and not at ${wanted}.`,
    );

  it('hands it on, and whoever signs there is counted for the library', async () => {
    const page = await the.page();
    const hanna = await visit(page, library);
    await hanna.readsTo('w4r-share');
    await hanna.find('link', 'WhatsApp', 'w4r-share');
    const link = await page.$eval('w4r-share >>> .address', (it) => it.textContent.trim());
    const {searchParams} = new URL(link);
    assert.deepEqual([searchParams.get('utm_source'), searchParams.get('utm_medium')], ['open-letters', 'share']);

    const before = (await campaign.count('source:open-letters')).count;
    const friends = await the.page();
    const friend = await visit(friends, link);
    await friend.readsTo('w4r-petition');
    await friend.signs({name: 'Iris', email: `iris-${the.kind}@example.org`, country: 'FR'});
    await friend.see('Thank you for standing with Ilvane.', 'w4r-petition');
    await counted('source:open-letters', before + 1);
  });

  it('says a number that nobody writes in a day, and is asked for patience', async () => {
    const page = await the.page();
    const hanna = await visit(page, library);
    const before = (await campaign.count(ilvane)).count;
    await hanna.readsTo('w4r-report');
    await hanna.find('button', 'Tell the campaign', 'w4r-report');
    await choose(page, 'w4r-report', 'count', 'more');
    await hanna.fill('Exactly how many?', '99,999', 'w4r-report');
    await hanna.press('Tell the campaign', 'w4r-report');
    await hanna.see('Somebody of the campaign looks at it first', 'w4r-report');
    assert.equal((await campaign.count(ilvane)).count, before);
  });

  it('joins, confirms, receives the kit, writes, prints, posts, is counted elsewhere, and is asked how many', async () => {
    const page = printer ? await printer.page() : await the.page();
    const email = `hanna-${the.kind}@example.org`;
    const hanna = await visit(page, library);

    await hanna.readsTo('w4r-signup');
    await hanna.fill('Your name', 'Hanna Lindqvist', 'w4r-signup');
    await hanna.fill('E-mail', email, 'w4r-signup');
    await hanna.choose('Country', 'SE', 'w4r-signup');
    await choose(page, 'w4r-signup', 'wants', 'write');
    await tick(page, 'w4r-signup', 'kit-mail');
    await tick(page, 'w4r-signup', 'reminder');
    await hanna.press('Join', 'w4r-signup');
    await hanna.see('One more step: look into your mail.', 'w4r-signup');
    await hanna.find('link', 'How to write a letter that helps', 'w4r-signup');

    const question = await campaign.office.received(email);
    const pages = await the.page();
    const reader = await visit(pages, question.link('confirm'));
    await pressTheButton(pages);
    await reader.find('link', 'How to write a letter that helps');

    // At most one mail in ten minutes, also for those who wait for one.
    assert.equal(campaign.office.of(email).length, 1);
    campaign.later(10 * minute);
    const kit = await campaign.office.received(email, 2);
    const guide = /https?:\/\/\S+\.pdf/.exec(kit.text ?? '')![0];
    assert.equal((await fetch(guide)).headers.get('content-type'), 'application/pdf');

    const elsewhere = await the.page();
    const watcher = await visit(elsewhere, library);
    await watcher.readsTo('w4r-counter');
    await watcher.see('Goal 1,000,000', 'w4r-counter');
    const before = (await campaign.count('campaign')).count;
    const through = (await campaign.count('source:open-letters')).count;

    await hanna.readsTo('w4r-letter');
    await hanna.find('button', 'Start from the model letter', 'w4r-letter');
    const name = await page.$('w4r-letter >>> [autocomplete=name]');
    assert.equal(await name!.evaluate((it) => (it as HTMLInputElement).value), 'Hanna Lindqvist', 'typed once');
    await hanna.fill('Your town', 'Uppsala', 'w4r-letter');
    await hanna.press('Start from the model letter', 'w4r-letter');
    if (printer) {
      await hanna.press('Print', 'w4r-letter');
      const sheet = await printer.printed();
      assert.match(sheet.text, /Uppsala/);
      assert.match(sheet.text, /COSTAMERA/);
      assert.doesNotMatch(sheet.text, /Quay Library/);
    }
    const pressed = Date.now();
    await hanna.press('I posted it', 'w4r-letter');
    await watcher.see(new Intl.NumberFormat('en').format(before + 1), 'w4r-counter');
    console.log(`${the.kind}: the other window counted the letter ${Date.now() - pressed} ms after the button`);
    await counted('source:open-letters', through + 1);

    campaign.later(7 * day);
    const reminder = await campaign.office.received(email, 3);
    await visit(pages, `${reminder.link('report')}?n=3`);
    const posted = (await campaign.count(ilvane)).count;
    await pages.select('select', 'river-teacher');
    await pressTheButton(pages);
    await counted(ilvane, posted + 3);
    // The same link again, by a scanner or by mistake, changes nothing.
    await visit(pages, `${reminder.link('report')}?n=3`);
    await pages.select('select', 'river-teacher');
    await pressTheButton(pages);
    await counted(ilvane, posted + 3);
    campaign.later(30 * day);
    assert.equal(campaign.office.of(email).length, 3, 'asked once');
  });
});

/** The one button of a plain page. */
const pressTheButton = (page: Page) =>
  Promise.all([page.waitForNavigation(), page.$eval('main button', (it) => it.click())]);
