import {expect} from 'chai';
import {copy} from '../../src/parts/copy.js';

describe('copying', () => {
  let place: HTMLElement;
  let marked: string[];
  beforeEach(() => {
    marked = [];
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });
  const browser = (clipboard: object | undefined, old: (field: HTMLTextAreaElement) => boolean) => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    Object.defineProperty(document, 'execCommand', {
      configurable: true,
      value: () => old(document.activeElement as HTMLTextAreaElement),
    });
  };
  const mark = (field: HTMLTextAreaElement) => {
    marked.push(field.value.slice(field.selectionStart, field.selectionEnd));
    return true;
  };
  const words = 'Come on Sunday\nhttps://act.example.org/?a=b&c=سلام';

  it('uses the clipboard where there is one', async () => {
    const written: string[] = [];
    browser({writeText: (text: string) => Promise.resolve(void written.push(text))}, mark);
    expect(await copy(words, place)).to.equal(true);
    expect(written).to.deep.equal([words]);
    expect(marked).to.deep.equal([]);
  });

  it('marks the words where there is none, whole, and leaves no trace', async () => {
    browser(undefined, mark);
    expect(await copy(words, place)).to.equal(true);
    expect(marked).to.deep.equal([words]);
    expect(place.childElementCount).to.equal(0);
  });

  it('does so at once, while the browser still knows that somebody pressed', () => {
    browser(undefined, mark);
    void copy(words, place);
    expect(marked).to.deep.equal([words]);
  });

  it('says so where neither is allowed, and leaves no trace', async () => {
    browser({writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))}, () => false);
    expect(await copy(words, place)).to.equal(false);
    browser(undefined, () => {
      throw new Error('blocked');
    });
    expect(await copy(words, place)).to.equal(false);
    expect(place.childElementCount).to.equal(0);
  });
});
