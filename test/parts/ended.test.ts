import {expect} from 'chai';
import {render} from 'lit';
import {aCase, outcome} from '../../src/contract/examples.js';
import type {Case} from '../../src/contract/index.js';
import {ended} from '../../src/parts/ended.js';

describe('a case for which nobody can sign', () => {
  const place = document.createElement('div');
  const shown = (changes: Partial<Case>) => {
    render(ended({...aCase, ...changes}), place);
    return place.textContent.replace(/\s+/g, ' ').trim();
  };
  const link = () => place.querySelector('a')?.href;
  const noon = (day: number) => Date.UTC(2026, 11, day, 12);

  it('says when it opens', () => {
    expect(shown({status: 'upcoming', opensAt: noon(1)})).to.equal('You can sign from December 1, 2026.');
  });

  it('says when it closed', () => {
    expect(shown({status: 'closed', closesAt: noon(10)})).to.equal('Signing ended on December 10, 2026.');
  });

  it('says what became of it, in the words of the campaign, and no words of ours', () => {
    const end = {...outcome, kind: 'died' as const, date: noon(24), text: 'Ilvane died on Tuesday.'};
    expect(shown({status: 'closed', outcome: end})).to.equal('December 24, 2026Ilvane died on Tuesday.');
    expect(link()).to.equal(undefined);
  });

  it('leads to more where there is more, and nowhere else', () => {
    shown({status: 'closed', outcome: {...outcome, url: 'https://example.org/report'}});
    expect(link()).to.equal('https://example.org/report');
    shown({status: 'closed', outcome: {...outcome, url: 'javascript:alert(1)'}});
    expect(link()).to.equal(undefined);
  });
});
