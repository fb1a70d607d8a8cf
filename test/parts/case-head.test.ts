import {expect} from 'chai';
import {render} from 'lit';
import {aCase, count} from '../../src/contract/examples.js';
import {caseHead, caseProgress, ribbon} from '../../src/parts/case-head.js';
import {photo} from '../../src/parts/photo.js';
import {read} from '../support/words.js';

describe('the head of a case', () => {
  const place = document.createElement('div');
  const heading = (level: number, url?: string) => {
    render(caseHead(aCase, aCase.name, level, url), place);
    return place.querySelector('[role=heading]')!;
  };

  it('has the level that the page needs', () => {
    for (const level of [1, 2, 3, 4, 5, 6]) expect(heading(level).ariaLevel).to.equal(String(level));
  });

  it('is of level 2 when the page names none that there is', () => {
    for (const level of [0, 7, -1, NaN, Infinity]) expect(heading(level).ariaLevel, String(level)).to.equal('2');
  });

  it('leads to the whole story where it is told elsewhere', () => {
    expect(heading(2, 'https://example.org/').querySelector('a')!.href).to.equal('https://example.org/');
    expect(heading(2).querySelectorAll('a').length).to.equal(0);
  });

  it('says where it is and what it is about, and that it is invented', () => {
    heading(2);
    expect(place.textContent.replace(/\s+/g, ' ')).to.include('Costamera · Human rights defender Fictional');
    expect(read(ribbon({fictional: true}))).to.equal('Fictional');
    expect(read(ribbon({fictional: false}))).to.equal('');
  });

  it('shows the live count rather than the one that came along', () => {
    const known = {asOf: 0, count: {...count, count: 300_000}};
    expect(read(caseProgress(aCase, known))).to.equal('300,000 letters and signatures of 400,000');
    expect(read(caseProgress(aCase, undefined))).to.equal('248,000 letters and signatures of 400,000');
  });

  it('is silent about a goal that there is not', () => {
    expect(read(caseProgress({...aCase, goal: null}, undefined))).to.equal('248,000 letters and signatures');
  });
});

describe('the portrait', () => {
  const picture = {src: '/portrait.svg', width: 400, height: 500, alt: 'A jar.', credit: 'Us', focal: [0.5, 0.35]};
  const drawn = (changes: object = {}) => {
    const place = document.createElement('div');
    render(photo({...picture, ...changes} as Parameters<typeof photo>[0], 'https://act.example.org'), place);
    return place.querySelector('img')!;
  };

  it('is described, sized, and loaded when it is needed', () => {
    const {alt, width, height, loading, src} = drawn();
    expect({alt, loading}).to.deep.equal({alt: 'A jar.', loading: 'lazy'});
    expect([width, height]).to.deep.equal([400, 500]);
    expect(src).to.equal('https://act.example.org/portrait.svg');
  });

  it('is cut around the point that must stay', () => {
    expect(drawn().style.objectPosition).to.equal('50% 35%');
  });

  it('is not loaded from an address that leads nowhere', () => {
    expect(drawn({src: 'data:image/svg+xml,<svg/>'}).hasAttribute('src')).to.equal(false);
  });
});
