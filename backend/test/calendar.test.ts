import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import {gatherings} from '../../src/contract/examples.js';
import {type Gathering} from '../../src/contract/index.js';
import {calendarOf} from '../src/content/calendar.js';

const [, , candle] = gatherings.events as [Gathering, Gathering, Gathering];
const now = Date.UTC(2026, 10, 22, 12);
const write = (changes: Partial<Gathering> = {}) => calendarOf({...candle, ...changes}, now, 'act.example.org');
/** As a calendar program reads it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const [event, ...others] = calendar.getAllSubcomponents('vevent');
  assert.equal(others.length, 0);
  return new ICAL.Event(event);
};
const said = (event: ICAL.Event, name: string) => event.component.getFirstPropertyValue(name);

describe('a gathering for a calendar', () => {
  it('is read by a calendar program as it was meant', () => {
    const event = read(write());
    assert.deepEqual(
      [event.summary, event.location, event.uid],
      ['Letters by candlelight', 'The Canal House, Lijnbaan 4, Amsterdam, Netherlands', 'canal-house@act.example.org'],
    );
    assert.deepEqual(
      [event.startDate.toJSDate().getTime(), event.endDate.toJSDate().getTime()],
      [candle.startsAt, candle.endsAt],
    );
    assert.deepEqual([said(event, 'status'), said(event, 'geo')], ['CONFIRMED', [52.37, 4.89]]);
    assert.equal((said(event, 'dtstamp') as ICAL.Time).toJSDate().getTime(), now);
  });

  it('is the same moment on either side of a night in which clocks change', () => {
    for (const startsAt of [
      Date.UTC(2026, 9, 24, 23, 30),
      Date.UTC(2026, 9, 25, 0, 30),
      Date.UTC(2026, 9, 25, 1, 30),
    ]) {
      const event = read(write({startsAt, endsAt: startsAt + 5_400_000}));
      assert.equal(event.startDate.toJSDate().getTime(), startsAt);
      assert.equal(event.duration.toSeconds(), 5400);
    }
  });

  it('carries whatever somebody wrote, and lets none of it out of its line', () => {
    const hostile = [
      'a;b,c\\d\\nE:F\nBEGIN:VEVENT\r\nSUMMARY:Another\rATTACH:https://evil.example',
      '✍️'.repeat(120),
      'كتابة الرسائل معًا في المساء على ضوء الشموع '.repeat(8).trim(),
      `${'x'.repeat(70)}\u{1F56F}${'y'.repeat(80)}`,
      ' leading and trailing ',
      'tab\there, bell\u0007 and escape\u001b[31m',
    ];
    for (const words of hostile) {
      const text = write({title: words, text: words, organiser: words, accessNote: words});
      const lines = text.split('\r\n');
      assert.equal(lines.pop(), '', 'the last line ends, too');
      for (const line of lines) {
        assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)} octets: ${line}`);
        assert.doesNotMatch(line, /[\u0000-\u001f\u007f]/, 'nothing that controls');
        assert.equal(Buffer.from(line).toString(), line, 'every letter is whole');
      }
      const plain = words.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f]/g, ' ');
      const event = read(text);
      assert.equal(event.summary, plain);
      assert.ok(event.description.startsWith(plain.trimEnd()));
    }
  });

  it('says that it is cancelled, so that who has it already sees it', () => {
    const event = read(write({state: 'cancelled'}));
    assert.deepEqual(
      [said(event, 'status'), event.sequence, event.uid],
      ['CANCELLED', 1, 'canal-house@act.example.org'],
    );
  });

  it('is where people meet online, and nowhere on the map then', () => {
    const event = read(write({place: null, online: 'https://meet.example.org/letters?a=1,2;3'}));
    assert.deepEqual([event.location, said(event, 'geo')], ['https://meet.example.org/letters?a=1,2;3', null]);
  });
});
