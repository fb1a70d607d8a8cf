/** A gathering as a file for a calendar (RFC 5545). Its times are in UTC: no table of time zones can be wrong in it. */
import {type Gathering} from '../../../src/contract/index.js';

const octets = 75;

export function calendarOf(event: Gathering, now: number, host: string): string {
  const {id, state, title, text, startsAt, endsAt, place, online, organiser, accessNote, url} = event;
  const where = place ? [place.name, place.street, place.town, place.country.name].filter(Boolean).join(', ') : online;
  const says = [text, organiser, accessNote, online, url].filter(Boolean).join('\n\n');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//w4r//events//EN',
    'BEGIN:VEVENT',
    `UID:${plain(`${id}@${host}`)}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    // Whoever has it in a calendar already must see that it does not take place.
    `SEQUENCE:${state === 'cancelled' ? 1 : 0}`,
    `STATUS:${state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${plain(title)}`,
    `DESCRIPTION:${plain(says)}`,
    `LOCATION:${plain(where ?? '')}`,
    ...(place?.at ? [`GEO:${place.at[0]};${place.at[1]}`] : []),
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

function stamp(at: number) {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** TEXT (3.3.11): a line break is written as a letter, and nothing else that controls stays. */
function plain(words: string) {
  return words
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')

    .replace(/[\u0000-\u001f\u007f]/g, ' ');
}

/** A line has at most 75 octets, the blank before what follows included; a letter of several stays whole. */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const letter of line) {
    const more = Buffer.byteLength(letter);
    if (length + more > octets) {
      out += '\r\n ';
      length = 1;
    }
    out += letter;
    length += more;
  }
  return out;
}
