import {expect} from 'chai';
import {messages} from '../../src/contract/examples.js';
import type {Message, Messages} from '../../src/contract/index.js';
import {W4rMessages} from '../../src/elements/messages/messages.js';
import {calm, until} from '../support/calm.js';
import {held, json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {isWarned} from '../support/sender.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-messages', W4rMessages);

const day = 86_400_000;

describe('<w4r-messages>', () => {
  const backend = playedBackend();
  const are = (changes: Partial<Messages>) =>
    (backend.messages = (asked) =>
      asked.init.method === 'POST' ? backend.message(asked) : json({...messages, ...changes}));
  const open = (attributes: Record<string, string> = {}) =>
    visitor(put('w4r-messages', {backend: backend.address, case: 'river-teacher', ...attributes}, 'The case'));
  const sent = () =>
    backend.asked
      .filter(({init}) => init.method === 'POST')
      .map(({init}) => JSON.parse(init.body as string) as Message);
  const paper = async () => {
    const somebody = open();
    await somebody.press('Write a message');
    await somebody.find('textbox', 'Your message');
    return somebody;
  };

  it('shows each in its own language and direction, signed as its sender chose', async () => {
    const somebody = open();
    await somebody.sees('Dear Ilvane, our lake had no fish');
    const shown = [...somebody.root().querySelectorAll('blockquote')].map((one) => {
      const words = one.querySelector('p')!;
      return [words.lang, words.dir, one.querySelector('.note')!.textContent.replace(/\s+/g, ' ').trim()];
    });
    expect(shown).to.deep.equal([
      ['en', 'ltr', 'Hanna · Sweden · November 20, 2026'],
      ['ar', 'rtl', 'ل. ح. · Tunisia · November 17, 2026 Delivered on November 21, 2026'],
      ['fr', 'ltr', 'November 16, 2026 Delivered on November 21, 2026'],
    ]);
    expect(somebody.words()).to.include('A few lines for Ilvane').and.include('Fictional');
  });

  it('shows text as text, whatever is written', async () => {
    const worst = '<img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script> ${1} javascript:ran=1';
    are({
      messages: [{...messages.messages[0]!, text: worst, by: '<b>Eve</b>', country: '<i>x</i>', dir: 'evil' as never}],
    });
    const somebody = open();
    await somebody.sees(worst);
    const message = somebody.root().querySelector('blockquote')!;
    expect(message.querySelectorAll('img, script, b, i, a')).to.have.length(0);
    expect(message.querySelector('p')!.dir).to.equal('ltr');
    expect((globalThis as {ran?: number}).ran).to.equal(undefined);
  });

  it('sends a few lines and nothing about oneself, and says that somebody reads them first', async () => {
    const somebody = await paper();
    const told: string[] = [];
    somebody.element.addEventListener('w4r-message-sent', (event) =>
      told.push(JSON.stringify([event.caseId, event.edition, Object.keys(event)])),
    );
    await somebody.fill('Your message', 'We think of you by our river.');
    expect(somebody.words())
      .to.include('29 of 800 characters')
      .and.include('Nothing stands under your message but the day.');
    await somebody.press('Send the message');
    await somebody.sees('Thank you. Somebody reads it first.');
    expect(sent()).to.deep.equal([{text: 'We think of you by our river.', lang: 'en', shown: 'nobody'}]);
    expect(somebody.words()).to.include('2c1f00aa11bb').and.not.include('We think of you');
    expect(somebody.at()).to.match(/^heading Thank you/);
    expect(told).to.have.length(1);
    expect(told[0]).to.include('river-teacher').and.not.include('think');
  });

  it('says beforehand what will stand under it, and sends no more than is needed for that', async () => {
    const somebody = await paper();
    await somebody.fill('Your message', 'Courage !');
    await somebody.choose('Language of your message', 'fr');
    (await somebody.find<HTMLInputElement>('radio', 'My initials')).click();
    await somebody.fill('Your name', 'Hanna Maria Lindqvist');
    await somebody.choose('Your country', 'SE');
    await somebody.sees('Under your message stands: H. M. L. · Sweden');
    (await somebody.find<HTMLInputElement>('radio', 'My first name')).click();
    await somebody.sees('Under your message stands: Hanna · Sweden');
    await somebody.press('Send the message');
    await somebody.sees('Thank you.');
    expect(sent()).to.deep.equal([
      {text: 'Courage !', lang: 'fr', shown: 'first-name', name: 'Hanna Maria Lindqvist', country: 'SE'},
    ]);
  });

  it('asks before words that nobody has yet are lost with the page', async () => {
    const somebody = await paper();
    expect(isWarned(), 'an empty sheet').to.equal(false);
    await somebody.fill('Your message', 'We think of you by our river.');
    expect(isWarned()).to.equal(true);
    await somebody.press('Send the message');
    await somebody.sees('Thank you.');
    expect(isWarned(), 'the campaign has them').to.equal(false);
    await somebody.press('Write another one');
    await somebody.fill('Your message', 'And another one.');
    somebody.element.remove();
    expect(isWarned(), 'the element is gone').to.equal(false);
  });

  it('drops the name again for whoever wants none after all', async () => {
    const somebody = await paper();
    await somebody.fill('Your message', 'Courage!');
    (await somebody.find<HTMLInputElement>('radio', 'My initials')).click();
    await somebody.fill('Your name', 'Hanna Lindqvist');
    (await somebody.find<HTMLInputElement>('radio', 'No name')).click();
    await until(() => !somebody.isThere('textbox', 'Your name'), 'no field for a name');
    await somebody.press('Send the message');
    await somebody.sees('Thank you.');
    expect(sent()).to.deep.equal([{text: 'Courage!', lang: 'en', shown: 'nobody'}]);
  });

  it('turns the paper with the language that is written', async () => {
    const somebody = await paper();
    const text = await somebody.find<HTMLTextAreaElement>('textbox', 'Your message');
    expect([text.lang, text.dir]).to.deep.equal(['en', 'ltr']);
    await somebody.fill('Your message', 'سلام');
    await somebody.choose('Language of your message', 'ar');
    await until(() => text.dir === 'rtl' && text.lang === 'ar', 'right to left');
    expect(text.value).to.equal('سلام');
  });

  it('says what could do harm before anything is written', async () => {
    const somebody = await paper();
    expect(somebody.words())
      .to.include('What to keep in mind when you write to Ilvane')
      .and.include('Do not mention the police')
      .and.include('Better not to mention the charges.')
      .and.include('Do not name the campaign')
      .and.include('Her post is opened')
      .and.include('Read there best: Spanish, English');
    expect(somebody.words()).to.not.include('Only your country stands on it');
  });

  it('points at what is missing, and keeps what was written', async () => {
    const somebody = await paper();
    (await somebody.find<HTMLInputElement>('radio', 'My first name')).click();
    await somebody.find('textbox', 'Your name');
    await somebody.press('Send the message');
    await somebody.sees('Please write a few words.');
    expect(somebody.words()).to.include('Please write your name, or choose “No name”.');
    expect(somebody.at()).to.match(/^textbox Your message/);
    await somebody.fill('Your message', 'Hello');
    await until(() => !somebody.words().includes('Please write a few words.'), 'one mistake less');
    expect(backend.times('/messages')).to.equal(1);
    await somebody.fill('Your name', 'Hanna');
    backend.message = () => refusal(422, {code: 'body.invalid', errors: [{pointer: '/text', code: 'text.missing'}]});
    await somebody.press('Send the message');
    await somebody.sees('Please write a few words.');
    expect((await somebody.find<HTMLTextAreaElement>('textbox', 'Your message')).value).to.equal('Hello');
  });

  it('sends once, however often the button is pressed, and again by itself with the same key', async () => {
    const late = held();
    backend.message = late.answer;
    const somebody = await paper();
    await somebody.fill('Your message', 'Hello');
    await somebody.press('Send the message');
    await somebody.press('Send the message');
    await somebody.sees('Sending …');
    expect(sent()).to.have.length(1);
    late.give(json({receipt: 'r1', status: 'waiting'}, 201));
    await somebody.sees('Thank you.');
    expect(backend.asked.filter(({init}) => init.method === 'POST')).to.have.length(1);
  });

  it('keeps the words while there is no connection', async () => {
    backend.message = unreachable;
    const somebody = await paper();
    await somebody.fill('Your message', 'Hello');
    await somebody.press('Send the message');
    await somebody.sees('1 waiting to be sent');
    expect(somebody.root().querySelector('textarea')!.value).to.equal('Hello');
  });

  it('says that it is too late to whoever began in time', async () => {
    const somebody = await paper();
    await somebody.fill('Your message', 'Hello');
    backend.message = () => refusal(403, {code: 'messages.closed'});
    are({now: messages.until + day});
    backend.message = () => refusal(403, {code: 'messages.closed'});
    await somebody.press('Send the message');
    await somebody.sees('Messages were passed on until');
  });

  it('takes none before, after, or where none are passed on; what is there stays', async () => {
    are({now: messages.opensAt - day, messages: []});
    await open().sees('You can write here from October 30, 2026.');
    are({now: messages.until + day});
    const after = open({edition: '2025'});
    await after.sees('Messages were passed on until January 15, 2027.');
    expect(after.words()).to.include('our lake had no fish');
    are({writing: null, messages: []});
    const none = open({edition: '2024'});
    await none.sees('For this case no messages are passed on.');
    for (const one of [after, none]) expect(one.isThere('button', 'Write a message')).to.equal(false);
  });

  it('invites the first one', async () => {
    are({messages: []});
    await open().sees('Nothing stands here yet. Yours can be the first.');
  });

  it('shows earlier ones in steps, and reading goes on with the first of them', async () => {
    const all = Array.from({length: 45}, (_, at) => ({...messages.messages[0]!, id: `m${at}`, text: `Number ${at}.`}));
    backend.messages = ({url}) => {
      const from = Number(url.searchParams.get('before')?.slice(1) ?? -1) + 1;
      const page = all.slice(from, from + 20);
      return json({...messages, messages: page, next: from + 20 < 45 ? page.at(-1)!.id : null});
    };
    const somebody = open({limit: '3'});
    await somebody.sees('Number 2.');
    const seen = () => somebody.root().querySelectorAll('.messages li').length;
    expect(seen()).to.equal(3);
    for (const [many, first] of [
      [20, 3],
      [40, 20],
      [45, 40],
    ] as const) {
      await somebody.press('Show earlier ones');
      await until(() => seen() === many, `${many} of them, but ${seen()}`);
      await until(
        () => somebody.root().activeElement?.textContent.includes(`Number ${first}.`),
        `the focus at ${first}`,
      );
    }
    expect(somebody.isThere('button', 'Show earlier ones')).to.equal(false);
  });

  it('drops everything when the case is taken back, what is being written too', async () => {
    const somebody = await paper();
    await somebody.fill('Your message', 'Hello');
    backend.messages = () => refusal(410, {code: 'case.withdrawn', text: 'This case is no longer shown.'});
    await until(() => backend.streams[0], 'the stream');
    backend.streams[0]!.say('withdrawn', {case: 'river-teacher', edition: '2026'});
    await somebody.sees('This case is no longer shown.');
    expect(somebody.words()).to.not.include('our lake');
    expect(somebody.root().querySelectorAll('form, slot')).to.have.length(0);
  });

  it('turns to another case without thanking for the first', async () => {
    const late = held();
    backend.message = late.answer;
    const somebody = await paper();
    await somebody.fill('Your message', 'Hello');
    await somebody.press('Send the message');
    are({case: 'flag-song', shortName: 'Teodric', messages: []});
    somebody.element.setAttribute('case', 'flag-song');
    await somebody.sees('A few lines for Teodric');
    late.give(json({receipt: 'r1', status: 'waiting'}, 201));
    await calm();
    expect(somebody.words()).to.not.include('Thank you');
    expect(somebody.isThere('textbox', 'Your message')).to.equal(false);
  });

  it('leaves the fallback and says so when there is nothing to be had', async () => {
    backend.messages = () => refusal(404, {code: 'case.unknown'});
    const somebody = open();
    await somebody.sees('What should stand here was not found.');
    expect(somebody.root().querySelectorAll('slot')).to.have.length(1);
  });
});
