import {expect} from 'chai';
import {signatures} from '../../src/client/sign.js';
import {Client} from '../../src/client/index.js';
import {signature} from '../../src/contract/examples.js';
import {parcel} from '../../src/controllers/outbox.js';

describe('the key of a signature', () => {
  const client = new Client('https://act.example.org');
  const key = () => parcel(client, signatures('river-teacher'), '2026', signature).key;

  afterEach(() => Reflect.deleteProperty(crypto, 'randomUUID'));

  it('is a random UUID (RFC 9562, version 4), also on pages that cannot make one themselves', () => {
    Object.defineProperty(crypto, 'randomUUID', {configurable: true, value: undefined});
    for (let times = 0; times < 500; times++)
      expect(key()).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('is another one for every signature', () => {
    expect(new Set(Array.from({length: 500}, key)).size).to.equal(500);
  });
});
