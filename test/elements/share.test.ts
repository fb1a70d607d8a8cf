import {expect} from 'chai';
import {aCase, campaign} from '../../src/contract/examples.js';
import {W4rShare} from '../../src/elements/share/share.js';
import {W4rSharedEvent} from '../../src/events/shared.js';
import {descriptionOf} from '../support/accessible.js';
import {until} from '../support/calm.js';
import {everything, overheard} from '../support/overheard.js';
import {json, playedBackend, refusal} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-share', W4rShare);

describe('<w4r-share>', () => {
  const backend = playedBackend();
  const events = overheard();
  const told = () => events.filter((event) => event instanceof W4rSharedEvent);
  // A browser may have a way of its own: these stories are about one that has not.
  const device = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
  before(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  after(() => device && Object.defineProperty(Navigator.prototype, 'share', device));

  const open = async (attributes: Record<string, string> = {case: 'river-teacher'}): Promise<Visitor> => {
    const somebody = visitor(put('w4r-share', {backend: backend.address, ...attributes}));
    await somebody.find('heading');
    return somebody;
  };
  const href = async (somebody: Visitor, name: string) => (await somebody.find<HTMLAnchorElement>('link', name)).href;
  /** The one address that everything leads to. */
  const shared = async (somebody: Visitor) => new URL(await href(somebody, 'Facebook')).searchParams.get('u');
  const words = (somebody: Visitor) => somebody.find<HTMLTextAreaElement>('textbox', 'What you say');

  it('names everything that can be used, in the order of reading', async () => {
    const somebody = await open();
    expect(somebody.outline()).to.deep.equal([
      'heading Tell others about Ilvane',
      'textbox What you say',
      'button Copy',
      'button QR code',
      'button Picture',
      'link WhatsApp',
      'button Signal',
      'link Telegram',
      'button Mastodon',
      'link Bluesky',
      'link Facebook',
      'link X',
      'link LinkedIn',
      'link E-mail',
      'link SMS',
    ]);
  });

  it('suggests the campaign’s words for the case, in their own language', async () => {
    backend.case = () => json({...aCase, share: 'اكتبوا معي', lang: 'ar', dir: 'rtl'});
    backend.campaign = () => json({...campaign, lang: 'ar', dir: 'rtl'});
    const field = await words(await open());
    expect(field).to.include({value: 'اكتبوا معي', lang: 'ar', dir: 'auto'});
  });

  it('hands the campaign on where there is no case', async () => {
    const somebody = await open({});
    await somebody.find('heading', 'Tell others');
    expect((await words(somebody)).value).to.equal(campaign.share);
    expect(await shared(somebody)).to.equal(`${backend.address}/?utm_medium=share`);
  });

  it('says through whom the link came, and nothing of who sends it', async () => {
    const somebody = await open({case: 'river-teacher', source: 'riverbank-blog'});
    expect(await shared(somebody)).to.equal(
      `${backend.address}/cases/river-teacher?utm_source=riverbank-blog&utm_medium=share`,
    );
    await somebody.sees('utm_source=riverbank-blog');
  });

  it('leads to a page of one’s own, if that is one', async () => {
    const to = async (url: string) => shared(await open({case: 'river-teacher', url}));
    const own = `${backend.address}/cases/river-teacher?utm_medium=share`;
    expect(await to('https://blog.example/december?p=7#ilvane')).to.equal(
      'https://blog.example/december?p=7&utm_medium=share#ilvane',
    );
    expect(await to('/december')).to.equal(`${location.origin}/december?utm_medium=share`);
    for (const wrong of ['javascript:alert(1)', 'mailto:hanna@example.org', 'https://', ''])
      expect(await to(wrong), wrong).to.equal(own);
  });

  it('says how many letters one wrote, without a name', async () => {
    const say = async (letters: string) => (await words(await open({case: 'river-teacher', letters}))).value;
    expect(await say('1')).to.equal(`I wrote 1 letter for Ilvane. ${aCase.share}`);
    expect(await say('4')).to.equal(`I wrote 4 letters for Ilvane. ${aCase.share}`);
    expect(await say('1000000')).to.equal(`I wrote 1,000,000 letters for Ilvane. ${aCase.share}`);
    for (const none of ['0', '-2', 'many']) expect(await say(none), none).to.equal(aCase.share);
    expect((await words(await open({letters: '2'}))).value).to.equal(`I wrote 2 letters. ${campaign.share}`);
  });

  it('sends what somebody says instead, everywhere', async () => {
    const somebody = await open();
    await somebody.fill('What you say', 'Come on Sunday & bring a pen.\nTea is on.');
    const url = `${backend.address}/cases/river-teacher?utm_medium=share`;
    const whole = `Come on Sunday & bring a pen.\nTea is on.\n${url}`;
    await until(async () => (await href(somebody, 'WhatsApp')).includes('Sunday'), 'the words in the links');
    const given = async (name: string, field: string) => new URL(await href(somebody, name)).searchParams.get(field);
    for (const name of ['WhatsApp', 'Bluesky', 'SMS'])
      expect(await given(name, name === 'SMS' ? 'body' : 'text'), name).to.equal(whole);
    expect(await given('Telegram', 'text')).to.equal('Come on Sunday & bring a pen.\nTea is on.');
    expect(await given('X', 'text')).to.equal('Come on Sunday & bring a pen.\nTea is on.');
    expect(await given('E-mail', 'body')).to.equal(whole.replaceAll('\n', '\r\n'));
    expect(await given('E-mail', 'subject')).to.equal(aCase.demand.title);
  });

  it('lets somebody begin with an empty sheet', async () => {
    const somebody = await open();
    await somebody.fill('What you say', '');
    await until(async () => (await href(somebody, 'X')).includes('text=&'), 'nothing in the link');
    expect((await words(somebody)).value).to.equal('');
  });

  it('opens the networks in a window of its own that cannot reach back, mail and SMS where they are', async () => {
    const somebody = await open();
    for (const name of ['WhatsApp', 'Telegram', 'Bluesky', 'Facebook', 'X', 'LinkedIn'])
      expect(await somebody.find('link', name), name).to.include({target: '_blank', rel: 'noopener noreferrer'});
    for (const name of ['E-mail', 'SMS'])
      expect((await somebody.find('link', name)).getAttribute('target')).to.equal(null);
  });

  it('says for whom the words are too long', async () => {
    const somebody = await open();
    await somebody.fill('What you say', 'a'.repeat(300));
    await somebody.sees('Too long for Bluesky, X.');
    await somebody.fill('What you say', 'short');
    await until(() => !somebody.words().includes('Too long'), 'the end of the complaint');
  });

  it('asks for the Mastodon server once on a page, and leads there from then on', async () => {
    const opened: unknown[][] = [];
    const {open: openWindow} = globalThis;
    globalThis.open = (...how: unknown[]) => (opened.push(how), null);
    try {
      const somebody = await open();
      await somebody.press('Mastodon');
      await somebody.fill('Which Mastodon server are you on?', 'mastodon');
      await somebody.press('Open it there');
      await somebody.sees('A server has a name such as mastodon.example.');
      const field = await somebody.find('textbox', 'Which Mastodon server are you on?');
      expect(descriptionOf(field)).to.equal('A server has a name such as mastodon.example.');
      expect(opened).to.deep.equal([]);
      await somebody.fill('Which Mastodon server are you on?', '@hanna@kolektiva.example');
      await somebody.press('Open it there');
      const [[address, ...how]] = opened as [string[]];
      expect(address).to.match(/^https:\/\/kolektiva\.example\/share\?text=Ilvane%20mapped/);
      expect(how).to.deep.equal(['_blank', 'noopener,noreferrer']);
      const another = await open();
      expect(await href(another, 'Mastodon')).to.match(/^https:\/\/kolektiva\.example\/share\?text=/);
    } finally {
      globalThis.open = openWindow;
    }
  });

  it('leaves nothing on the device and asks nobody but the campaign', async () => {
    const loaded = () => performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    // Other tests of this run have left theirs.
    const stored = async () => (await indexedDB.databases()).map(({name}) => name).sort();
    const [before, storedBefore] = [new Set(loaded()), await stored()];
    const somebody = await open();
    for (const name of ['Signal', 'QR code', 'Picture', 'Mastodon']) await somebody.press(name);
    await somebody.find('textbox', 'Which Mastodon server are you on?');
    expect([...new Set(loaded())].filter((origin) => !before.has(origin) && origin !== location.origin)).to.deep.equal(
      [],
    );
    expect(new Set(backend.asked.map(({init}) => init.method ?? 'GET'))).to.deep.equal(new Set(['GET']));
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
    expect(await stored()).to.deep.equal(storedBefore);
  });

  it('tells the page which way was chosen, and nothing of what was said', async () => {
    const somebody = await open();
    await somebody.fill('What you say', 'Hanna says hello');
    const link = await somebody.find('link', 'WhatsApp');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    await somebody.press('QR code');
    expect(told().map(({way}) => way)).to.deep.equal(['whatsapp', 'qr']);
    const [event] = told();
    expect(event).to.include({caseId: 'river-teacher', bubbles: true, composed: true, cancelable: false});
    expect(everything(event!)).to.not.include('Hanna');
  });

  it('says the one sentence about a case that was taken back, also while somebody looks at it', async () => {
    const somebody = await open();
    await until(() => backend.streams.length, 'the stream');
    backend.case = () => refusal(410, {code: 'case.withdrawn', text: 'No longer shown.'});
    backend.streams.at(-1)!.say('withdrawn', {case: 'river-teacher', edition: '2026'});
    await somebody.sees('No longer shown.');
    expect(somebody.outline()).to.deep.equal([]);
  });

  it('turns to another case, with that one’s words', async () => {
    const somebody = await open();
    await somebody.fill('What you say', 'For Ilvane');
    await somebody.press('QR code');
    await somebody.find('img', 'QR code of the link');
    backend.case = () =>
      json({...aCase, id: 'flag-song', shortName: 'Teodric', share: 'He sang.', url: '/cases/flag-song'});
    somebody.element.setAttribute('case', 'flag-song');
    await somebody.find('heading', 'Tell others about Teodric');
    expect((await words(somebody)).value).to.equal('He sang.');
    expect(somebody.isThere('img', 'QR code of the link'), 'the code led to another').to.equal(false);
  });

  it('makes no link of what a lying campaign says', async () => {
    backend.case = () => json({...aCase, url: 'mailto:somebody@example.org'});
    expect(await shared(await open())).to.match(new RegExp(`^${location.origin}`));
  });
});
