/** The ways that a browser has of its own, and browsers that have none or allow none. */
import {expect} from 'chai';
import {aCase} from '../../src/contract/examples.js';
import {W4rShare} from '../../src/elements/share/share.js';
import {W4rSharedEvent} from '../../src/events/shared.js';
import {calm, until} from '../support/calm.js';
import {overheard} from '../support/overheard.js';
import {playedBackend} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-share', W4rShare);

describe('sharing with the device', () => {
  const backend = playedBackend();
  const events = overheard();
  const told = () => events.filter((event) => event instanceof W4rSharedEvent).map(({way}) => way);
  let given: ShareData[];
  let share: () => Promise<void>;
  let written: string[];
  let clipboard: {writeText: (words: string) => Promise<void>} | undefined;
  let executed: string[];
  let allowed: boolean;

  beforeEach(() => {
    [given, written, executed, allowed] = [[], [], [], true];
    share = () => Promise.resolve();
    clipboard = {writeText: (words) => Promise.resolve(void written.push(words))};
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => (given.push(data), share()),
    });
    Object.defineProperty(navigator, 'clipboard', {configurable: true, get: () => clipboard});
    // What is marked is what it copies.
    const copyMarked = () => {
      const host = document.querySelector('w4r-share')!;
      const field = host.shadowRoot!.activeElement as HTMLTextAreaElement;
      if (allowed) executed.push(field.value.slice(field.selectionStart, field.selectionEnd));
      return allowed;
    };
    Object.defineProperty(document, 'execCommand', {configurable: true, value: copyMarked});
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  const open = async (): Promise<Visitor> => {
    const somebody = visitor(put('w4r-share', {backend: backend.address, case: 'river-teacher'}));
    await somebody.find('button', 'Share');
    return somebody;
  };
  const url = () => `${backend.address}/cases/river-teacher?utm_medium=share`;
  const refuse = (name: string) => () => Promise.reject(new DOMException('', name));

  it('hands it the words and the link', async () => {
    const somebody = await open();
    await somebody.fill('What you say', 'Come on Sunday');
    await somebody.press('Share');
    expect(given).to.deep.equal([{title: aCase.demand.title, text: 'Come on Sunday', url: url()}]);
    await until(() => told().join() === 'device', 'the event');
  });

  it('says nothing when somebody closes it again', async () => {
    share = refuse('AbortError');
    const somebody = await open();
    const before = somebody.words();
    await somebody.press('Share');
    expect(somebody.words()).to.equal(before);
    expect(told()).to.deep.equal([]);
  });

  it('leads to the links where a page may not open it', async () => {
    share = refuse('NotAllowedError');
    const somebody = await open();
    await somebody.press('Share');
    await somebody.sees('This page may not open the device’s own way of sharing. The links do the same.');
    expect(told()).to.deep.equal([]);
  });

  it('has the main button only where there is one', async () => {
    const main = (somebody: Visitor) => somebody.root().querySelector('[part=submit]')!.textContent.trim();
    expect(main(await open())).to.equal('Share');
    Reflect.deleteProperty(navigator, 'share');
    const prototype = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
    Reflect.deleteProperty(Navigator.prototype, 'share');
    const somebody = visitor(put('w4r-share', {backend: backend.address}));
    await somebody.find('heading');
    expect(main(somebody)).to.equal('Copy');
    if (prototype) Object.defineProperty(Navigator.prototype, 'share', prototype);
  });

  it('copies words and link', async () => {
    const somebody = await open();
    await somebody.press('Copy');
    await somebody.sees('Copied, with the link.');
    expect(written).to.deep.equal([`${aCase.share}\n${url()}`]);
    expect(told()).to.deep.equal(['copy']);
  });

  for (const [where, there] of [
    ['on a plain-http page, which has no clipboard', undefined],
    ['in a frame that may not use it', {writeText: refuse('NotAllowedError')}],
  ] as const)
    it(`copies ${where}, and gives the focus back`, async () => {
      clipboard = there;
      const somebody = await open();
      const button = await somebody.find('button', 'Copy');
      button.focus();
      button.click();
      await somebody.sees('Copied, with the link.');
      expect(executed).to.deep.equal([`${aCase.share}\n${url()}`]);
      expect(somebody.at()).to.equal('button Copy');
      expect(somebody.root().querySelectorAll('.unseen')).to.have.length(0);
    });

  it('gives everything to mark by hand where nothing may copy', async () => {
    clipboard = undefined;
    allowed = false;
    const somebody = await open();
    await somebody.press('Copy');
    const field = await somebody.find<HTMLTextAreaElement>('textbox', 'Mark this and copy it');
    expect(field).to.include({value: `${aCase.share}\n${url()}`, readOnly: true});
    field.focus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
  });

  it('copies for Signal, which has no link, and says what to do next', async () => {
    const somebody = await open();
    await somebody.press('Signal');
    await somebody.sees('Copied. Open Signal, choose somebody, and paste it there.');
    expect(written).to.have.length(1);
    expect(told()).to.deep.equal(['signal']);
    clipboard = undefined;
    allowed = false;
    await somebody.press('Signal');
    await somebody.find('textbox', 'Mark this and copy it');
  });

  it('says what happened in a region that was there before', async () => {
    const somebody = await open();
    const regions = [...somebody.root().querySelectorAll('[role=status]')];
    await somebody.press('Copy');
    await somebody.sees('Copied, with the link.');
    await calm();
    expect(regions.some(({textContent}) => textContent.includes('Copied'))).to.equal(true);
  });
});
