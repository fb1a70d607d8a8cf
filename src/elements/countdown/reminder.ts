import {dayIn} from '../../i18n/calendar.js';

/** A day for somebody's own calendar, as RFC 5545 wants it: made in the page, and nobody hears of it. */
export interface Reminder {
  /** Any moment of that day in the zone, or by the reader's own clock. */
  at: number;
  zone?: string | undefined;
  now: number;
  title: string;
  url: string | undefined;
  /** The same day twice is one entry. */
  id: string;
}

/** The address of the file. It is its own content: nothing has to be kept, and nothing given back. */
export const reminder = (it: Reminder): string =>
  `data:text/calendar;charset=utf-8,${encodeURIComponent(calendar(it))}`;

function calendar({at, zone, now, title, url, id}: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//w4r//countdown//EN',
    'BEGIN:VEVENT',
    `UID:${plain(id)}`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${dayOf(at, zone)}`,
    `SUMMARY:${plain(title)}`,
    ...(url ? [`URL:${url.replace(/\s/g, '')}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${plain(title)}`,
    // At nine in the morning of that day.
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

/** 20261210 */
function dayOf(at: number, zone: string | undefined): string {
  return new Date(dayIn(at, zone) * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}

const plain = (words: string) => words.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');

/** At most 75 bytes a line; a letter of several bytes stays whole. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let out = '';
  let length = 0;
  for (const letter of line) {
    const more = bytes.encode(letter).length;
    if (length + more > 75) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += more;
  }
  return out;
}
