import {expect} from 'chai';
import type {Failure, FailureKind} from '../../src/client/failure.js';
import {request} from '../../src/client/request.js';
import {signedShape} from '../../src/client/shapes/signed.js';
import {problem} from '../../src/contract/examples.js';
import {refused} from '../support/calm.js';
import {json, playedBackend, portal, refusal} from '../support/played-backend.js';

describe('a refusal', () => {
  const backend = playedBackend();
  const ask = () => refused<Failure>(request(`${backend.address}/v1/cases/x`, signedShape));

  const kinds: [status: number, withProblem: FailureKind, without: FailureKind][] = [
    [400, 'invalid', 'broken'],
    [401, 'invalid', 'broken'],
    [403, 'closed', 'broken'],
    [404, 'unknown', 'broken'],
    [405, 'invalid', 'broken'],
    [408, 'busy', 'busy'],
    [409, 'busy', 'busy'],
    [410, 'gone', 'broken'],
    [413, 'invalid', 'broken'],
    [415, 'invalid', 'broken'],
    [422, 'invalid', 'broken'],
    [425, 'busy', 'busy'],
    [429, 'busy', 'busy'],
    [500, 'busy', 'busy'],
    [502, 'busy', 'busy'],
    [503, 'busy', 'busy'],
    [504, 'busy', 'busy'],
    [511, 'busy', 'busy'],
  ];
  for (const [status, withProblem, without] of kinds) {
    it(`of ${status} is "${withProblem}" in the backend's own words, "${without}" in anybody else's`, async () => {
      backend.case = () => refusal(status);
      const ours = await ask();
      expect(ours.kind).to.equal(withProblem);
      expect(ours.problem).to.deep.equal({...problem, status});
      backend.case = () => portal(status);
      const theirs = await ask();
      expect(theirs.kind).to.equal(without);
      expect(theirs.problem).to.equal(undefined);
    });
  }

  it('is not believed when its problem is none', async () => {
    backend.case = () => json({...problem, code: 404}, 404);
    expect((await ask()).kind).to.equal('broken');
  });

  describe('that says when to come back', () => {
    const minute = 60_000;
    const inOneMinute = () => new Date(Date.now() + minute).toUTCString();
    const asked = async (header: string) => {
      backend.case = () => refusal(503, {}, {'retry-after': header});
      return (await ask()).wait;
    };

    const waits: [header: string, ms: number][] = [
      ['120', 120_000],
      ['1', 1_000],
      ['899', 899_000],
      // Never at once, and never so late that nobody waits for it.
      ['0', 1_000],
      ['-5', 1_000],
      ['901', 900_000],
      ['1e400', 900_000],
      ['soon', 1_000],
      ['Thu, 01 Jan 1970 00:00:00 GMT', 1_000],
      ['Fri, 31 Dec 2199 23:59:59 GMT', 900_000],
    ];
    for (const [header, ms] of waits) {
      it(`with "${header}" is waited for ${ms / 1000} s`, async () => {
        expect(await asked(header)).to.equal(ms);
      });
    }

    it('with a date is waited for until then', async () => {
      // A date in a header has whole seconds.
      expect(await asked(inOneMinute())).to.be.within(minute - 5_000, minute);
    });

    it('is left to the caller when it says nothing', async () => {
      backend.case = () => refusal(503);
      expect((await ask()).wait).to.equal(undefined);
    });

    it('is heard from a proxy, too', async () => {
      backend.case = () => json({}, 429, {'retry-after': '7'});
      expect((await ask()).wait).to.equal(7_000);
    });
  });
});
