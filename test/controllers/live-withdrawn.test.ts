import {expect} from 'chai';
import {Client} from '../../src/client/index.js';
import {counts} from '../../src/contract/examples.js';
import {Live} from '../../src/controllers/live.js';
import {stoppedClock} from '../support/clock.js';
import {json, playedBackend} from '../support/played-backend.js';

describe('a live stream that takes a case back', () => {
  const backend = playedBackend();
  const clock = stoppedClock();

  it('tells those who show it, and nobody else; what was read of it is forgotten', async () => {
    const client = new Client(backend.address);
    const live = new Live(client, '2026');
    const read = () => client.read('/v1/cases/river-teacher', {}, {});
    const heard: unknown[] = [];
    const others: unknown[] = [];
    await read();
    live.watch('case:river-teacher', (news) => heard.push(news));
    live.watch('campaign', (news) => others.push(news));
    await clock.pass(50);
    backend.streams.at(-1)!.say('withdrawn', {case: 'river-teacher', edition: '2026'});
    expect(heard.at(-1)).to.equal('withdrawn');
    expect(others).to.not.include('withdrawn');
    await read();
    expect(backend.times('/v1/cases')).to.equal(2);
  });

  it('is not needed: where streams do not get through, a count that is no longer told says the same', async () => {
    const client = new Client(backend.address);
    const heard: unknown[] = [];
    const others: unknown[] = [];
    const live = new Live(client, '2026');
    live.watch('case:river-teacher', (news) => heard.push(news));
    live.watch('campaign', (news) => others.push(news));
    await clock.pass(50);
    backend.streams.at(-1)!.fail({refused: true});
    backend.counts = () => json({...counts, counts: counts.counts.filter(({key}) => key === 'campaign')});
    await clock.pass(60_000);
    expect(heard).to.include('withdrawn');
    expect(others).to.not.include('withdrawn');
    expect(live.known('case:river-teacher')).to.equal(undefined);
  });
});
