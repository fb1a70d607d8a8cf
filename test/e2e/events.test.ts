/** A gathering from the first word of it to the letters that were written there. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {runCommand} from '../../backend/test/support/command.js';
import type {Events} from '../../src/contract/index.js';
import {type CampaignDesk, openCampaign} from '../support/campaign-desk.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {listenTo} from '../support/listening.js';
import {person, type Person} from '../support/person.js';
import {until} from '../support/until.js';

const hour = 3_600_000;
const day = 24 * hour;

eachBrowser('a gathering', (the) => {
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

  const title = 'Soup <b>&</b> letters';
  const email = `host-${the.kind}@example.org`;
  const open = async (attributes = ''): Promise<Person> => goTo(await the.page(), attributes);
  const goTo = async (page: Page, attributes = ''): Promise<Person> => {
    const script = `<script type="module" src="${campaign.address}/w4r.js"></script>`;
    const tag = `<w4r-events limit="0" ${attributes}><a href="/">Gatherings</a></w4r-events>`;
    await page.goto(site.put('/', `<!doctype html><html lang="en"><title>A blog</title>${script}${tag}`));
    return person(page);
  };
  const events = async (query = '') => (await (await fetch(`${campaign.address}/v1/events?${query}`)).json()) as Events;
  const ours = async (query = '') => (await events(query)).events.find((event) => event.title === title);
  const write = (page: Page, fields: Record<string, string>) =>
    page.evaluate((fields) => {
      const root = document.querySelector('w4r-events')!.shadowRoot!;
      for (const [id, value] of Object.entries(fields)) {
        const input = root.querySelector<HTMLInputElement>(`#${id}`)!;
        input.value = value;
        input.dispatchEvent(new Event('change', {bubbles: true}));
      }
    }, fields);
  const command = async (...args: string[]) => {
    const {status, stdout, stderr} = await runCommand([...args, '--json'], {DATABASE_URL: campaign.database});
    assert.deepEqual([status, stderr], [0, '']);
    return JSON.parse(stdout) as {events: {id: string; title: string}[]; mailed?: boolean};
  };
  /** In two days, by the campaign's clock: at noon in Tokyo, wherever this browser is. */
  const when = async () => new Date((await events()).now + 2 * day).toISOString().slice(0, 10);
  let id = '';
  let startsAt = 0;

  it('is announced in a few lines, and shown to nobody yet', async () => {
    const page = await the.page();
    const heard = await listenTo(page);
    const host = await goTo(page);
    await host.press('Announce a gathering', 'w4r-events');
    await host.find('textbox', 'What is it called?', 'w4r-events');
    const date = await when();
    startsAt = Date.parse(`${date}T03:00Z`);
    await write(host.page, {
      title,
      day: date,
      from: '12:00',
      until: '15:00',
      zone: 'Asia/Tokyo',
      country: 'JP',
      town: 'Ōsaka',
      position: '34.69, 135.5',
      text: 'Bring a spoon.\n\n<script>document.title = "broken"</script>',
      organiser: 'The soup kitchen',
      email,
    });
    await host.press('Send it to the campaign', 'w4r-events');
    await host.find('heading', 'Thank you for inviting others.', 'w4r-events');
    assert.equal(await ours(), undefined);
    assert.deepEqual(heard.console, []);
    assert.deepEqual(await heard.uncaught(), []);
  });

  it('is read by somebody of the campaign, and its host gets a mail', async () => {
    const waiting = (await command('events')).events.find((event) => event.title === title)!;
    id = waiting.id;
    assert.equal(JSON.stringify(waiting).includes('@'), false);
    assert.equal((await command('accept-event', id)).mailed, true);
    await campaign.refreshed();
    // The command has a clock of its own.
    campaign.later(hour);
    const mail = await campaign.office.received(email);
    assert.equal(mail.subject, `Your gathering is announced: ${title}`);
    assert.ok(mail.text!.includes(`${campaign.address}/events/${id}`), mail.text);
  });

  it('is found by its town as anybody types it, in the words of its host and by the clock of the place', async () => {
    const guest = await open();
    await guest.find('textbox', 'Town', 'w4r-events');
    await guest.fill('Town', 'osaka', 'w4r-events');
    await guest.find('link', title, 'w4r-events');
    await guest.see('12:00 PM – 3:00 PM', 'w4r-events');
    // Its own direction keeps to itself, whatever the town is called.
    await guest.see('Ōsaka time', 'w4r-events');
    await guest.see('<script>', 'w4r-events');
    assert.equal(await guest.page.title(), 'A blog');
    const names = () => guest.page.$$eval('w4r-events >>> .one', (all) => all.length);
    await until(async () => (await names()) === 1, 'It alone stands there.');
    await until(async () => (await guest.page.$$('w4r-events >>> .dot')).length === 1, 'It is on the map.');
  });

  it('goes into a calendar, at the right moment', async () => {
    const guest = await open('country="JP"');
    const link = await guest.find('link', `Into my calendar: ${title}`, 'w4r-events');
    const address = await link.evaluate((it) => (it as HTMLAnchorElement).href);
    const answer = await fetch(address);
    assert.match(answer.headers.get('content-type')!, /^text\/calendar/);
    const text = await answer.text();
    const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
    assert.ok(text.includes(`DTSTART:${stamp(startsAt)}\r\nDTEND:${stamp(startsAt + 3 * hour)}\r\n`), text);
  });

  it('is under way by itself, then over; how many letters were written is told there and stands there', async () => {
    campaign.later(startsAt - (await events()).now + hour);
    const guest = await open('country="JP"');
    await guest.see('Now, until 3:00 PM', 'w4r-events');
    campaign.later(4 * hour);
    const back = await open('country="JP"');
    await back.find('combobox', 'When', 'w4r-events');
    await back.choose('When', 'over', 'w4r-events');
    await back.press(`How did it go? ${title}`, 'w4r-events');
    await back.find('heading', 'How many did you write there, all together?', 'w4r-report');
    await back.choose('Whom did you write for?', 'flag-song', 'w4r-report');
    const more = await until(() => back.page.$('w4r-report >>> [name=count][value=more]'), 'More');
    await more.evaluate((it) => (it as HTMLElement).click());
    await back.fill('Exactly how many?', '190', 'w4r-report');
    await back.press('Tell the campaign', 'w4r-report');
    await back.find('heading', '190 letters for Teodric. Thank you.', 'w4r-report');
    await until(async () => (await ours('over=1'))?.letters === 190, 'The backend counts them.');
    const later = await open('country="JP"');
    await later.find('combobox', 'When', 'w4r-events');
    await later.choose('When', 'over', 'w4r-events');
    await later.see('190 letters and cards were written there', 'w4r-events');
  });

  it('says in the strictest frame when and where, in words that can be copied', async () => {
    const page = await the.page();
    const frame = `<iframe title="Gatherings" sandbox="allow-scripts" src="${campaign.address}/embed/events" width="600" height="1500"></iframe>`;
    await page.goto(site.put('/framed', `<!doctype html><html lang="en"><title>A host</title>${frame}`));
    const inside = await until(() => page.frames()[1], 'The frame is there.');
    const words = () =>
      inside.evaluate(() => document.querySelector('w4r-events')?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '');
    await until(async () => (await words()).includes('Copy when and where'), 'It offers to copy.');
    assert.equal((await words()).includes('Into my calendar'), false);
  });
});
