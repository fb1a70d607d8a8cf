import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createLimiter} from '../src/limits.js';
import {importFixture, startBackend} from './support/backend.js';
import {sqlite} from './support/databases.js';

const usual = {burst: 3000, perHour: 3600};

describe('the limit for one network address', () => {
  it('is never met by a school of 200 that signs twelve cases each within a lesson', () => {
    let now = 0;
    const limiter = createLimiter(usual, () => now);
    for (let pupil = 0; pupil < 200; pupil++) {
      for (let petition = 0; petition < 12; petition++) {
        assert.equal(limiter.take('192.0.2.7'), 0);
        now += 1000;
      }
    }
  });

  it('says how long to wait, and forgets by then', () => {
    let now = 0;
    const limiter = createLimiter({burst: 2, perHour: 3600}, () => now);
    assert.deepEqual([limiter.take('a'), limiter.take('a'), limiter.take('a')], [0, 0, 1]);
    assert.equal(limiter.take('b'), 0, 'somebody else is not held up');
    now += 1000;
    assert.equal(limiter.take('a'), 0);
  });

  it('takes an IPv6 network for one, and two networks for two', () => {
    const limiter = createLimiter({burst: 1, perHour: 1}, () => 0);
    assert.equal(limiter.take('2001:db8:1:1::1'), 0);
    assert.ok(limiter.take('2001:db8:1:2:ffff::2') > 0, 'the same /56');
    assert.equal(limiter.take('2001:db8:1:100::1'), 0, 'the next /56');
    assert.equal(limiter.take('::ffff:192.0.2.1'), 0);
    assert.ok(limiter.take('192.0.2.1') > 0, 'the same address, written as IPv6');
  });

  it('answers 429 with the time to wait, and never writes the address down', async () => {
    const database = await sqlite.create();
    await importFixture(database.url);
    const backend = await startBackend(database.url, {env: {RATE_BURST: '2', RATE_PER_HOUR: '60'}});
    const answers = [await backend.sign(), await backend.sign(), await backend.sign()];
    assert.deepEqual(
      answers.map(({status}) => status),
      [201, 201, 429],
    );
    assert.ok(Number(answers[2]!.headers.get('retry-after')) > 0);
    assert.ok(!backend.lines.join('').includes('127.0.0.1'));
    await backend.stop();
    await database.remove();
  });
});
