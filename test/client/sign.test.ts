import {expect} from 'chai';
import {Client, sign, type Failure} from '../../src/client/index.js';
import {signature, signed} from '../../src/contract/examples.js';
import {refused} from '../support/calm.js';
import {playedBackend, refusal} from '../support/played-backend.js';

const key = '2f1e5a30-9d6e-4c0b-8a57-0c2f4bb6d3a1';

describe('signing', () => {
  const backend = playedBackend();
  const send = (edition?: string) => sign(new Client(backend.address), 'river-teacher', signature, key, edition);

  it('is told what became of it', async () => {
    expect(await send()).to.deep.equal(signed);
  });

  it('carries the key of this signature and nothing about the visitor but what was typed', async () => {
    await send();
    const {init} = backend.asked[0]!;
    expect(init.method).to.equal('POST');
    expect(init.headers).to.deep.equal({'content-type': 'application/json', 'idempotency-key': key});
    expect(JSON.parse(init.body as string)).to.deep.equal(signature);
    expect(init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error'});
  });

  it('outlives the page and stays out of every cache', async () => {
    await send();
    expect(backend.asked[0]!.init).to.include({keepalive: true, cache: 'no-store'});
  });

  it('goes to its case and edition', async () => {
    await send('2026');
    expect(backend.asked[0]!.url.href).to.equal(`${backend.address}/v1/cases/river-teacher/signatures?edition=2026`);
  });

  it('is never shared: two signatures are two requests', async () => {
    await Promise.all([send(), send()]);
    expect(backend.asked).to.have.length(2);
  });

  it('hears what is wrong with it', async () => {
    const errors = [{pointer: '/email', code: 'email.invalid'}];
    backend.signature = () => refusal(422, {code: 'body.invalid', errors});
    const {kind, problem} = await refused<Failure>(send());
    expect(kind).to.equal('invalid');
    expect(problem?.errors).to.deep.equal(errors);
  });
});
