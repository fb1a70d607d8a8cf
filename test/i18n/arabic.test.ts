import {expect} from 'chai';
import {html, render} from 'lit';

// Once a page, before anything is said.
document.documentElement.lang = 'ar-EG';
const {bring} = await import('../../src/entries/bring.js');
await bring('w4r-petition');
const {number, plural} = await import('../../src/i18n/format.js');
const {countries} = await import('../../src/i18n/countries.js');
const {actions} = await import('../../src/parts/amounts.js');
const {frame} = await import('../../src/parts/frame.js');

describe('a page in Arabic', () => {
  /** What a number is told with, and the number itself. */
  const said = (count: number) => {
    const place = document.createElement('div');
    render(actions(count), place);
    const digits = place.querySelector('[part=count]')?.textContent;
    return {digits, words: place.textContent.replace(digits ?? '', '').trim()};
  };

  it('has its own digits', () => {
    expect(number(4_212_345)).to.equal('٤٬٢١٢٬٣٤٥');
  });

  const forms: [form: string, counts: number[]][] = [
    ['zero', [0]],
    ['one', [1]],
    ['two', [2]],
    ['few', [3, 10, 103, 4_000_003]],
    ['many', [11, 99, 4_000_011]],
    ['other', [100, 102, 1_000_000, 4_000_000]],
  ];
  for (const [form, counts] of forms) {
    it(`counts ${counts.join(', ')} in the form "${form}"`, () => {
      const names = Object.fromEntries(forms.map(([name]) => [name, () => name])) as Parameters<typeof plural>[1];
      for (const count of counts) {
        expect(plural(count, names), String(count)).to.equal(form);
        expect(said(count).words).to.match(/[\u0600-\u06ff]/);
        expect(said(count).words).to.equal(said(counts[0]!).words);
      }
    });
  }

  it('shows the number in the forms that need one', () => {
    for (const count of [3, 11, 100, 4_212_345]) expect(said(count).digits, String(count)).to.equal(number(count));
  });

  it('tells few, many and the others apart', () => {
    expect(new Set([3, 11, 100].map((count) => said(count).words)).size).to.be.at.least(2);
  });

  it('is written from the right', () => {
    const place = document.createElement('div');
    render(frame(html`…`), place);
    const {dir, lang} = place.querySelector<HTMLElement>('.box')!;
    expect({dir, lang}).to.deep.equal({dir: 'rtl', lang: 'ar-EG'});
  });

  it('names every country in Arabic', () => {
    expect(countries()).to.have.length(250);
    for (const [code, name] of countries()) expect(name, code).to.match(/^[\u0600-\u06ff]/);
  });
});
