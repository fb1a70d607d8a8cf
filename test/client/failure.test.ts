import {expect} from 'chai';
import {Failure, kindOf, type FailureKind} from '../../src/client/failure.js';

describe('a failure', () => {
  const passing: Record<FailureKind, boolean> = {
    offline: true,
    busy: true,
    broken: true,
    invalid: false,
    closed: false,
    unknown: false,
    gone: false,
  };

  for (const [kind, passes] of Object.entries(passing) as [FailureKind, boolean][]) {
    it(`of the kind "${kind}" is ${passes ? 'worth a second try' : 'final'}`, () => {
      expect(new Failure(kind).passing).to.equal(passes);
    });
  }
});

describe('the status of a refusal', () => {
  const kinds: Partial<Record<FailureKind, number[]>> = {
    closed: [403],
    unknown: [404],
    gone: [410],
    busy: [408, 409, 425, 429, 500, 501, 502, 503, 504, 599],
    invalid: [400, 401, 402, 405, 406, 411, 412, 413, 414, 415, 422, 428, 431, 451],
  };

  for (const [kind, statuses] of Object.entries(kinds)) {
    it(`means "${kind}" when it is ${statuses.join(', ')}`, () => {
      for (const status of statuses) expect(kindOf(status), String(status)).to.equal(kind);
    });
  }

  it('has a meaning for each of the two hundred there could be', () => {
    const known = Object.keys(kinds);
    for (let status = 400; status < 600; status++) expect(kindOf(status), String(status)).to.be.oneOf(known);
  });
});
