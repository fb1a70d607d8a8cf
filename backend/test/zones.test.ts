import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isZone, momentIn} from '../src/content/zones.js';

describe('the clock of a place', () => {
  const at = (local: string, zone: string) => new Date(momentIn(local, zone)!).toISOString();

  it('knows its summers, the hour that comes twice and the one that is left out', () => {
    assert.equal(at('2026-12-12T14:00', 'Europe/Amsterdam'), '2026-12-12T13:00:00.000Z');
    assert.equal(at('2026-07-12T14:00', 'Europe/Amsterdam'), '2026-07-12T12:00:00.000Z');
    assert.equal(at('2026-10-25T02:30', 'Europe/Amsterdam'), '2026-10-25T00:30:00.000Z');
    assert.equal(at('2027-03-28T02:30', 'Europe/Amsterdam'), '2027-03-28T01:30:00.000Z');
    assert.equal(at('2026-12-12T14:00', 'Asia/Kathmandu'), '2026-12-12T08:15:00.000Z');
    assert.equal(at('2026-12-12T00:30', 'Pacific/Auckland'), '2026-12-11T11:30:00.000Z');
  });

  it('is no clock of a place that nobody knows, or of a day that no calendar has', () => {
    assert.equal(momentIn('2026-02-30T10:00', 'UTC'), undefined);
    assert.equal(momentIn('2026-12-12T24:30', 'UTC'), undefined);
    assert.deepEqual(['Europe/Paris', 'UTC', 'America/Argentina/Buenos_Aires'].map(isZone), [true, true, true]);
    assert.deepEqual(['Europe/Atlantis', '+02:00', 'x; drop table', ''].map(isZone), [false, false, false, false]);
  });
});
