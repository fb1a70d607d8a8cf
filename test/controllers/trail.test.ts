import {expect} from 'chai';
import {trail} from '../../src/controllers/trail.js';

describe('how somebody came to this page', () => {
  const address = location.href;
  afterEach(() => {
    history.replaceState(null, '', address);
    Reflect.deleteProperty(document, 'referrer');
  });
  const came = (search: string, referrer = '') => {
    history.replaceState(null, '', `/page${search}#part`);
    Object.defineProperty(document, 'referrer', {configurable: true, get: () => referrer});
    return trail();
  };

  it('is nothing where nothing is known', () => {
    expect(came('')).to.deep.equal({});
    expect(came('?utm_source=')).to.deep.equal({trail: {utm: {source: ''}}});
  });

  it('is the five words of the address, and no others', () => {
    expect(
      came('?utm_source=a&utm_medium=b&utm_campaign=c&utm_term=d&utm_content=e&utm_id=f&gclid=g&email=h&xutm_source=i'),
    ).to.deep.equal({trail: {utm: {source: 'a', medium: 'b', campaign: 'c', term: 'd', content: 'e'}}});
  });

  it('is as somebody wrote it, and no longer than a hundred characters', () => {
    expect(came('?utm_source=l%C3%A9o+%26+co')).to.deep.equal({trail: {utm: {source: 'léo & co'}}});
    expect(came(`?utm_term=${'x'.repeat(101)}`)).to.deep.equal({trail: {utm: {term: 'x'.repeat(100)}}});
  });

  it('is of the page before only whose it was', () => {
    expect(came('', 'https://user:secret@blog.example:8443/private/diary?q=1#x').trail?.referrer).to.not.include(
      'diary',
    );
    expect(came('', 'https://blog.example:8443/private/diary?q=1#x')).to.deep.equal({
      trail: {utm: {}, referrer: 'https://blog.example:8443'},
    });
    expect(came('', 'android-app://com.example.reader/')).to.deep.equal({});
  });
});
