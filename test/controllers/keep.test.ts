import {expect} from 'chai';
import {signatures} from '../../src/client/sign.js';
import {entries, createStore} from 'idb-keyval';
import {Client} from '../../src/client/index.js';
import {signature} from '../../src/contract/examples.js';
import {drop, keep, kept} from '../../src/controllers/keep.js';
import {parcel} from '../../src/controllers/outbox.js';
import {refused} from '../support/calm.js';

const hour = 3_600_000;
const store = createStore('w4r-outbox', 'unsent');

describe('a signature kept on this device', () => {
  const {now} = Date;
  afterEach(async () => {
    Date.now = now;
    for (const [key] of await entries<string, unknown>(store)) await drop(key);
  });

  const make = () => parcel(new Client('https://act.example.org'), signatures('river-teacher'), '2026', signature);

  it('is found again, word for word', async () => {
    const ours = make();
    await keep(ours);
    expect(await kept()).to.deep.equal([ours]);
  });

  it('is found together with others', async () => {
    const both = [make(), make()];
    for (const one of both) await keep(one);
    expect(await kept()).to.have.deep.members(both);
  });

  it('is sealed: nothing of it can be read in what is stored', async () => {
    await keep(make());
    const [[key, sealed]] = (await entries<string, Record<string, unknown>>(store)) as [
      [string, Record<string, unknown>],
    ];
    const bytes = new Uint8Array(sealed.bytes as ArrayBuffer);
    const stored = key + JSON.stringify(sealed) + new TextDecoder('latin1').decode(bytes);
    for (const word of [signature.name, 'Hanna', signature.email, 'example', 'river-teacher', '"SE"', 'act.'])
      expect(stored).to.not.include(word);
    expect(Object.keys(sealed)).to.have.members(['madeAt', 'secret', 'iv', 'bytes']);
  });

  it('is sealed under a key that no script can read out, another one each time', async () => {
    await keep(make());
    await keep(make());
    const [one, other] = (await entries<string, {secret: CryptoKey; iv: Uint8Array}>(store)).map(
      ([, sealed]) => sealed,
    );
    expect(one!.secret).to.include({extractable: false, type: 'secret'});
    const theft = await refused<DOMException>(crypto.subtle.exportKey('raw', one!.secret));
    expect(theft.name).to.equal('InvalidAccessError');
    expect([...one!.iv]).to.not.deep.equal([...other!.iv]);
  });

  it('is still there after 72 hours, and erased after that', async () => {
    const ours = make();
    await keep(ours);
    Date.now = () => ours.madeAt + 72 * hour;
    expect(await kept()).to.have.length(1);
    Date.now = () => ours.madeAt + 72 * hour + 1;
    expect(await kept()).to.deep.equal([]);
    expect(await entries(store), 'what is stored').to.deep.equal([]);
  });

  it('counts its hours from when it was made, not from when it was kept', async () => {
    const ours = {...make(), madeAt: Date.now() - 73 * hour};
    await keep(ours);
    expect(await kept()).to.deep.equal([]);
  });

  it('is gone once it is dropped', async () => {
    const ours = make();
    await keep(ours);
    await drop(ours.key);
    expect(await entries(store)).to.deep.equal([]);
  });
});
