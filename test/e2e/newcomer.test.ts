/** From a blog somebody has never read before to a signature, a letter, and a friend who signs, too. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {listenTo} from '../support/listening.js';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

const blog = (backend: string) => `<!doctype html><html lang="en"><title>A blog</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${backend}/w4r.css"><script type="module" src="${backend}/w4r.js"></script>
  <w4r-campaign source="riverbank-blog">
  <w4r-case case="river-teacher"><a href="/case">Ilvane</a></w4r-case>
  <w4r-petition case="river-teacher"><a href="/sign">Sign for Ilvane</a></w4r-petition>
  <w4r-letter case="river-teacher"><a href="/letter">Write for Ilvane</a></w4r-letter>
  <w4r-share case="river-teacher"><a href="/share">Tell others</a></w4r-share>
  </w4r-campaign>`;

eachBrowser('a newcomer', (the) => {
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

  const through = async () => (await backend.count('source:riverbank-blog')).count;
  const comesTo = (wanted: number) =>
    until(
      async () => (await through()) === wanted,
      async () => `${await through()} came through the blog, and not ${wanted}.`,
    );

  it('signs, writes, shares, and a friend signs by what was shared', async () => {
    const page = await the.page();
    const heard = await listenTo(page);
    const before = await through();
    await page.goto(site.put('/post', blog(backend.address)));
    const mara = person(page);
    await mara.readsTo('w4r-case');
    await (await mara.find('link', 'Sign for Ilvane', 'w4r-case')).click();
    await mara.signs({name: 'Mara Example', email: `mara-${the.kind}@example.org`, country: 'NL'});
    await mara.find('heading', 'Thank you for standing with Ilvane.', 'w4r-petition');
    await comesTo(before + 1);

    await (await mara.find('link', 'Write a letter')).click();
    await mara.find('button', 'Start from the model letter', 'w4r-letter');
    const near = () => page.$eval('w4r-letter', (it) => it.getBoundingClientRect().top < innerHeight);
    await until(near, 'The way on does not lead to the desk.');
    const sender = await page.waitForSelector('w4r-letter >>> [autocomplete=name]');
    assert.equal(await sender!.evaluate((it) => (it as HTMLInputElement).value), 'Mara Example', 'typed once');
    await mara.press('Start from the model letter', 'w4r-letter');
    await mara.press('I posted it', 'w4r-letter');
    await comesTo(before + 2);

    await mara.readsTo('w4r-share');
    await mara.find('link', 'WhatsApp', 'w4r-share');
    const shared = await page.$eval('w4r-share >>> .address', (it) => it.textContent.trim());
    assert.doesNotMatch(shared, /mara/i, 'A name goes with it.');
    const friends = await the.page();
    await friends.goto(shared);
    const friend = person(friends);
    await friend.readsTo('w4r-petition');
    await friend.signs({name: 'Iris Example', email: `iris-${the.kind}@example.org`, country: 'FR'});
    await friend.find('heading', 'Thank you for standing with Ilvane.', 'w4r-petition');
    await comesTo(before + 3);
    assert.deepEqual(heard.console, []);
    assert.equal(backend.audit(), 'All counts agree.');
  });
});
