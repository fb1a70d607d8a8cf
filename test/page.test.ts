import {expect} from 'chai';
import {campaignChanges, page, remember, shared, typed} from '../src/page.js';

describe('what a page remembers', () => {
  afterEach(() => remember({}));

  it('is nothing at first, and what was typed last then', () => {
    expect(typed()).to.deep.equal({});
    remember({...typed(), name: 'Hanna'});
    remember({...typed(), email: 'hanna@example.org'});
    expect(typed()).to.deep.equal({name: 'Hanna', email: 'hanna@example.org'});
  });

  it('is forgotten whole', () => {
    remember({name: 'Hanna', server: 'kolektiva.example', signed: ['river-teacher']});
    remember({});
    expect(typed()).to.deep.equal({});
  });

  it('is told to every form at once', () => {
    let told = 0;
    const hear = () => told++;
    campaignChanges().addEventListener('change', hear);
    remember({name: 'Hanna'});
    expect(told).to.equal(1);
    campaignChanges().removeEventListener('change', hear);
  });

  it('is found again by a second copy of this library, and made once', () => {
    const made = shared('a-thing', () => ({}));
    expect(shared('a-thing', () => ({})) === made).to.equal(true);
    expect((globalThis as unknown as Record<symbol, unknown>)[Symbol.for('w4r.1')] === page()).to.equal(true);
  });

  it('lives in memory only', () => {
    remember({name: 'Hanna', email: 'hanna@example.org'});
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });
});
