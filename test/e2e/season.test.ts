/** One page through a whole season: before it begins, in its last hour, while letters are counted, after it, and a year on. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {day as aDay, hour} from '../../backend/test/support/clock.js';
import type {Campaign} from '../../src/contract/index.js';
import {type CampaignDesk, openCampaign} from '../support/campaign-desk.js';
import {drawn} from '../support/drawn.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {person, type Person} from '../support/person.js';
import {until} from '../support/until.js';

const tags = `<w4r-countdown></w4r-countdown>
<w4r-case case="river-teacher"></w4r-case>
<w4r-petition case="river-teacher"></w4r-petition>
<w4r-letter case="river-teacher"></w4r-letter>
<w4r-report case="river-teacher"></w4r-report>
<w4r-marathon></w4r-marathon>
<w4r-signup></w4r-signup>
<w4r-cases></w4r-cases>
<w4r-counter></w4r-counter>`;

eachBrowser('a page that nobody touches for a year', (the) => {
  let campaign: CampaignDesk;
  let site: HostPages;
  before(async () => {
    // It begins in a week; the reader's own clock stays where it is.
    campaign = await openCampaign({shift: 30 * aDay});
    site = await hostPages();
  });
  after(async () => {
    site?.stop();
    await campaign?.close();
  });

  const read = async (edition = '') => {
    const page = await the.page();
    const script = `<script type="module" src="${campaign.address}/w4r.js"></script>`;
    const year = edition ? ` edition="${edition}"` : '';
    await page.goto(
      site.put(
        '/',
        `<!doctype html><html lang="en"><title>A blog</title>${script}<w4r-campaign${year}>${tags}</w4r-campaign>`,
      ),
    );
    await drawn(page);
    return person(page);
  };
  const facts = async (edition = '2026') =>
    (await (await fetch(`${campaign.address}/v1/campaign?edition=${edition}`)).json()) as Campaign;
  /** As the campaign's own calendar calls it, wherever the reader sits. */
  const day = (at: number, {timeZone}: Campaign) =>
    new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone}).format(at);
  /** What ends at midnight ends on the day before. */
  const last = (at: number, campaign: Campaign) => day(at - 1, campaign);
  const sees = async (reader: Person, said: Record<string, string>) => {
    for (const [element, words] of Object.entries(said)) await reader.see(words, `w4r-${element}`);
  };
  const nothingToSign = async ({page}: Person) =>
    assert.deepEqual(await page.$$('w4r-petition >>> input, w4r-marathon >>> input'), []);

  it('counts the days before it begins, and lets nobody sign yet', async () => {
    const reader = await read();
    const now = await facts();
    assert.equal(now.phase, 'before');
    const opens = `You can sign from ${day(now.opensAt, now)}.`;
    await sees(reader, {
      countdown: '6 days until it begins',
      case: opens,
      petition: opens,
      letter: `You can write from ${day(now.opensAt, now)}.`,
      report: `From ${day(now.opensAt, now)} you can tell us here how many you wrote.`,
      marathon: opens,
      signup: 'Join in, and receive the material',
    });
    await nothingToSign(reader);
  });

  it('has begun by itself on its day, and takes letters and signatures', async () => {
    const now = await facts();
    campaign.later(now.opensAt - now.now + hour);
    const reader = await read();
    await sees(reader, {countdown: '40 days left to write', case: 'Sign for Ilvane', letter: 'To whom?'});
    await reader.signs({name: 'Mara Example', email: `mara-${the.kind}@example.org`, country: 'NL'});
    await reader.find('heading', 'Thank you for standing with Ilvane.', 'w4r-petition');
    await reader.see('1 letter or signature', 'w4r-counter');
  });

  it('counts the minutes of its last hour, and still takes them', async () => {
    const now = await facts();
    campaign.later(now.closesAt - now.now - hour / 2);
    const reader = await read();
    await sees(reader, {countdown: '30 minutes left to write', report: 'How many?', marathon: 'one minute each'});
    await reader.signs({name: 'Olu Example', email: `olu-${the.kind}@example.org`, country: 'NG'});
    await reader.find('heading', 'Thank you for standing with Ilvane.', 'w4r-petition');
  });

  it('takes reports and no more signatures while letters are counted', async () => {
    const now = await facts();
    campaign.later(now.closesAt - now.now + hour);
    const reader = await read();
    const ended = `Signing ended on ${last(now.closesAt, now)}.`;
    await sees(reader, {
      countdown: `Letters are counted until ${last(now.reportsUntil, now)}.`,
      case: ended,
      petition: ended,
      marathon: ended,
      letter: `Letters that were posted are counted until ${last(now.reportsUntil, now)}.`,
      report: 'How many?',
    });
    await nothingToSign(reader);
  });

  it('says what came of it once it is over', async () => {
    const now = await facts();
    campaign.later(now.reportsUntil - now.now + hour);
    const reader = await read();
    await sees(reader, {
      countdown: `This campaign ended on ${last(now.closesAt, now)}.`,
      petition: `Signing ended on ${last(now.closesAt, now)}.`,
      report: `Letters were counted until ${last(now.reportsUntil, now)}.`,
      signup: `This campaign ended on ${last(now.reportsUntil, now)}.`,
      counter: '2 letters and signatures',
    });
    await nothingToSign(reader);
  });

  it('follows the next year by itself, unless the page names the year that is over', async () => {
    campaign.later(200 * aDay);
    await campaign.begins('2027');
    const current = async () => (await (await fetch(`${campaign.address}/v1/campaign`)).json()) as Campaign;
    await until(async () => (await current()).edition === '2027', 'The next year does not begin.');
    const reader = await read();
    await sees(reader, {countdown: '6 days until it begins', counter: '0 letters and signatures'});
    await nothingToSign(reader);

    const past = await facts();
    const pinned = await read('2026');
    await sees(pinned, {
      countdown: `This campaign ended on ${last(past.closesAt, past)}.`,
      petition: `Signing ended on ${last(past.closesAt, past)}.`,
      counter: '2 letters and signatures',
    });
    await nothingToSign(pinned);
  });
});
