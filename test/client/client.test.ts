import {expect} from 'chai';
import {campaignOf, caseOf, Client, countsOf, sign, type Failure} from '../../src/client/index.js';
import {clientOf} from '../../src/client/client.js';
import {aCase, counts, signature} from '../../src/contract/examples.js';
import {refused} from '../support/calm.js';
import {stoppedClock} from '../support/clock.js';
import {held, json, playedBackend, unreachable} from '../support/played-backend.js';

describe('the client of one backend', () => {
  const backend = playedBackend();
  const clock = stoppedClock();
  let client: Client;
  beforeEach(() => {
    client = new Client(backend.address);
  });
  const read = () => caseOf(client, 'river-teacher');

  it('asks once for all who ask the same', async () => {
    const later = held();
    backend.case = later.answer;
    const asked = [read(), read(), read()];
    later.give(json(aCase));
    for (const found of await Promise.all(asked)) expect(found).to.deep.equal(aCase);
    expect(backend.asked).to.have.length(1);
  });

  it('keeps an answer for half a minute', async () => {
    await read();
    await clock.pass(29_999);
    await read();
    expect(backend.asked).to.have.length(1);
    await clock.pass(1);
    await read();
    expect(backend.asked).to.have.length(2);
  });

  it('tells questions apart', async () => {
    await Promise.all([
      read(),
      caseOf(client, 'night-editor'),
      caseOf(client, 'river-teacher', {edition: '2025'}),
      caseOf(client, 'river-teacher', {lang: 'fr'}),
    ]);
    expect(backend.asked).to.have.length(4);
  });

  it('forgets a failure', async () => {
    backend.case = unreachable;
    expect((await refused<Failure>(read())).kind).to.equal('offline');
    backend.case = () => json(aCase);
    expect(await read()).to.deep.equal(aCase);
  });

  it('asks again, past the memory of the browser, after something has changed', async () => {
    await read();
    client.forget();
    await read();
    expect(backend.asked.map(({init}) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('does not keep counts: they are as they are now', async () => {
    for (let times = 0; times < 2; times++)
      expect(await countsOf(client, ['campaign', 'case:river-teacher'])).to.deep.equal(counts);
    expect(backend.asked).to.have.length(2);
  });
});

describe('the addresses of a backend', () => {
  const backend = playedBackend();
  const asked = async (ask: (client: Client) => Promise<unknown>) => {
    await ask(new Client(backend.address)).catch(() => {});
    const {pathname, search} = backend.asked[0]!.url;
    return decodeURIComponent(pathname + search);
  };

  it('name the case, the edition and the language', async () => {
    expect(await asked((client) => caseOf(client, 'river-teacher', {edition: '2026', lang: 'fr'}))).to.equal(
      '/v1/cases/river-teacher?edition=2026&lang=fr',
    );
  });

  it('leave out what is not set', async () => {
    expect(await asked((client) => campaignOf(client, {edition: undefined, lang: ''}))).to.equal('/v1/campaign');
  });

  it('name the section it is asked as, in every question and with everything that is sent', async () => {
    const canada = new Client(backend.address, 'canada');
    await Promise.all([caseOf(canada, 'river-teacher', {lang: 'fr'}), campaignOf(canada)]);
    await sign(canada, 'river-teacher', signature, 'a-key', '2026');
    expect(backend.asked.map(({url: {pathname, search}}) => pathname + search)).to.deep.equal([
      '/v1/cases/river-teacher?lang=fr&section=canada',
      '/v1/campaign?section=canada',
      '/v1/cases/river-teacher/signatures?edition=2026&section=canada',
    ]);
  });

  it('have the keys of the counts in a row', async () => {
    expect(await asked((client) => countsOf(client, ['campaign', 'case:river-teacher'], '2026'))).to.equal(
      '/v1/counts?edition=2026&keys=campaign,case:river-teacher',
    );
  });

  it('cannot be led astray by what a page writes into an attribute', async () => {
    await caseOf(new Client(backend.address), '../../admin?x=1#y').catch(() => {});
    expect(backend.asked[0]!.url.href).to.equal(`${backend.address}/v1/cases/..%2F..%2Fadmin%3Fx%3D1%23y`);
  });
});

describe('clients of a page', () => {
  const backend = playedBackend();

  it('are one for each backend', () => {
    expect(clientOf('https://a.example')).to.equal(clientOf('https://a.example'));
    expect(clientOf('https://a.example')).to.not.equal(clientOf('https://b.example'));
  });

  it('are one for each section, and share what must be forgotten', async () => {
    const [itself, canada] = [clientOf(backend.address), clientOf(backend.address, 'canada')];
    expect(clientOf(backend.address, 'canada')).to.equal(canada);
    expect(canada).to.not.equal(itself);
    await Promise.all([caseOf(itself, 'river-teacher'), caseOf(canada, 'river-teacher')]);
    expect(backend.asked, 'who may be told other dates and consents').to.have.length(2);
    itself.forget();
    await caseOf(canada, 'river-teacher');
    expect(backend.asked).to.have.length(3);
    expect(backend.asked.at(-1)!.init.cache).to.equal('no-cache');
  });
});
