import {expect} from 'chai';
import {letterDesk} from '../../src/contract/examples.js';
import type {Letter} from '../../src/contract/index.js';
import {W4rLetter} from '../../src/elements/letter/letter.js';
import {fitOf, isAddress, mailto, webMailers} from '../../src/elements/letter/mail.js';
import {calm, until} from '../support/calm.js';
import {json, playedBackend} from '../support/played-backend.js';
import {isWarned} from '../support/sender.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-letter', W4rLetter);

const [minister] = letterDesk.letters as [Letter];

describe('a letter by e-mail', () => {
  const backend = playedBackend();
  const {clipboard} = navigator;
  let copied: string[];
  const clipboardIs = (writeText?: (words: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: writeText && {writeText}});
  beforeEach(() => {
    copied = [];
    clipboardIs(async (words) => void copied.push(words));
  });
  after(() => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard}));

  const open = async (text = 'I am a nurse.\n\nShe & I have never met?', email: string | null = minister.email) => {
    backend.letters = () => json({...letterDesk, letters: [{...minister, email}]});
    const somebody = visitor(put('w4r-letter', {backend: backend.address, case: 'river-teacher'}));
    await somebody.fill('Your name', 'Hanna');
    await somebody.fill('Your town', 'Uppsala');
    await somebody.fill('Your letter', text);
    return somebody;
  };
  const unfolded = async (text?: string) => {
    const somebody = await open(text);
    (await somebody.find('summary', 'Send it by e-mail instead')).click();
    await somebody.find('textbox', 'Subject');
    return somebody;
  };
  /** What a mail program makes of a link. */
  const read = (link: string) => {
    const {protocol, pathname, search} = new URL(link);
    const fields = new Map(
      search
        .slice(1)
        .split('&')
        .map((part) => part.split('=').map(decodeURIComponent) as [string, string]),
    );
    return {protocol, to: decodeURIComponent(pathname), subject: fields.get('subject'), body: fields.get('body')};
  };

  it('opens a mail program with everything in it, line by line', async () => {
    const somebody = await unfolded();
    const {href} = await somebody.find<HTMLAnchorElement>('link', 'Open my mail program');
    expect(read(href)).to.deep.equal({
      protocol: 'mailto:',
      to: 'despacho@interior.example.org',
      subject: 'Ilvane Torrecaña-Mbeki',
      body: 'Dear Minister,\r\n\r\nI am a nurse.\r\n\r\nShe & I have never met?\r\n\r\nYours sincerely,\r\nHanna\r\nUppsala',
    });
    expect(href).to.include('%0D%0A').and.not.match(/[+\s]/);
  });

  it('has no subject that is empty, because Outlook then drops the text', () => {
    expect(mailto({to: 'a@b.example', subject: '', text: 'Dear …'})).to.match(/^mailto:a@b\.example\?body=/);
  });

  it('survives half a character', () => {
    expect(() => mailto({to: 'a@b.example', subject: '\ud83d', text: 'x\udc00'})).to.not.throw();
  });

  it('leads to web mailers by plain links that cannot reach back', async () => {
    const somebody = await unfolded();
    for (const name of ['Gmail', 'Outlook.com', 'Yahoo']) {
      const link = await somebody.find<HTMLAnchorElement>('link', name);
      expect(link).to.include({target: '_blank', rel: 'noopener noreferrer', protocol: 'https:'});
      expect(new URL(link.href).searchParams.get('to')).to.equal('despacho@interior.example.org');
      expect(new URL(link.href).searchParams.get('body')).to.include('She & I have never met?\r\n');
    }
  });

  it('warns of a long letter, and offers to copy one that is too long', async () => {
    const somebody = await unfolded('She taught children. '.repeat(55));
    await somebody.sees('It is long: check that the end has arrived.');
    await somebody.fill('Your letter', 'She taught children. '.repeat(90));
    await somebody.sees('Your letter is too long to be handed to a mail program.');
    expect(somebody.isThere('link', 'Open my mail program')).to.equal(false);
    expect(somebody.isThere('link', 'Gmail')).to.equal(true);
    await somebody.fill('Your letter', 'She taught children. '.repeat(400));
    await until(() => !somebody.isThere('link', 'Gmail'), 'the end of the web mailers');
    await somebody.press('the letter');
    expect(copied[0]).to.have.length.above(8000);
  });

  it('knows the bounds to the letter', () => {
    expect([1600, 1601, 2000, 2001].map((length) => fitOf('x'.repeat(length)))).to.deep.equal([
      'good',
      'long',
      'long',
      'too-long',
    ]);
    expect(webMailers({to: 'a@b.example', subject: 's', text: 'ا'.repeat(1200)})).to.deep.equal([]);
  });

  it('can be copied piece by piece', async () => {
    const somebody = await unfolded();
    await somebody.press('the address');
    await somebody.press('the subject');
    await somebody.press('the letter');
    expect(copied).to.deep.equal([
      'despacho@interior.example.org',
      'Ilvane Torrecaña-Mbeki',
      'Dear Minister,\n\nI am a nurse.\n\nShe & I have never met?\n\nYours sincerely,\nHanna\nUppsala',
    ]);
    await somebody.sees('Copied: Dear Minister,');
    expect(isWarned(), 'it is out of the window').to.equal(false);
  });

  it('is there to be copied by hand where the browser copies nothing', async () => {
    clipboardIs(() => Promise.reject(new Error('no')));
    Object.defineProperty(document, 'execCommand', {configurable: true, value: () => false});
    const somebody = await unfolded();
    await somebody.press('the letter');
    const field = await somebody.find<HTMLTextAreaElement>('textbox', 'Copy this by hand');
    Reflect.deleteProperty(document, 'execCommand');
    expect(field.value).to.include('I am a nurse.');
    expect(field.readOnly).to.equal(true);
    field.focus();
    expect(field.selectionEnd).to.equal(field.value.length);
  });

  it('keeps a subject that somebody changed', async () => {
    const somebody = await unfolded();
    await somebody.fill('Subject', 'A teacher');
    await somebody.fill('Your letter', 'Another text.');
    await calm();
    const {href} = await somebody.find<HTMLAnchorElement>('link', 'Open my mail program');
    expect(read(href).subject).to.equal('A teacher');
  });

  it('is not offered where there is no address, or where what should be one is none', async () => {
    expect((await open('x', null)).isThere('summary', 'Send it by e-mail instead')).to.equal(false);
    for (const email of ['a@b.example?bcc=x@y.example', 'a@b.example,c@d.example', 'a b@c.example', 'nobody', ''])
      expect(isAddress(email), email).to.equal(false);
    expect(isAddress('o’brien+w4r@bücher.example')).to.equal(true);
  });
});
