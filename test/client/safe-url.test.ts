import {expect} from 'chai';
import {safeUrl} from '../../src/client/safe-url.js';

const backend = 'https://act.example.org';

describe('an address that comes from data', () => {
  const lead: [address: string, where: string][] = [
    ['https://example.org/cases?a=1#b', 'https://example.org/cases?a=1#b'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['HTTPS://EXAMPLE.org', 'https://example.org/'],
    ['mailto:letters@example.org', 'mailto:letters@example.org'],
    ['/cases/river-teacher', `${backend}/cases/river-teacher`],
    ['cases/river-teacher', `${backend}/cases/river-teacher`],
    ['?lang=fr', `${backend}/?lang=fr`],
    // No script and no frame comes of it: it is a link like any other, and stays one.
    ['//evil.example/x', 'https://evil.example/x'],
  ];
  for (const [address, where] of lead) {
    it(`leads to ${where} when it is ${address}`, () => {
      expect(safeUrl(address, backend)).to.equal(where);
    });
  }

  const nowhere = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://act.example.org/1',
    'file:///etc/passwd',
    'about:blank',
    'tel:+4612345',
    'ftp://example.org/',
    'view-source:https://example.org',
    'http://',
    '',
  ];
  for (const address of nowhere) {
    it(`leads nowhere when it is ${JSON.stringify(address)}`, () => {
      expect(safeUrl(address, backend)).to.equal(undefined);
    });
  }

  it('leads nowhere when there is none', () => {
    expect(safeUrl(null, backend)).to.equal(undefined);
    expect(safeUrl(undefined, backend)).to.equal(undefined);
  });

  it('needs to be whole where there is nothing it could belong to', () => {
    expect(safeUrl('/cases/river-teacher')).to.equal(undefined);
    expect(safeUrl('https://example.org/')).to.equal('https://example.org/');
  });
});
