/** What is published of an announcement, and what is wrong with one that has the right shape. */
import {type Announcement, type Problem} from '../../src/contract/index.js';
import {isCountry} from './content/languages.js';
import {type Edition} from './content/catalogue.js';
import {type StoredEvent} from './content/events.js';
import {isZone, momentIn} from './content/zones.js';

const day = 24 * 60 * 60 * 1000;
/** A weekend of writing is one gathering; what takes longer is a campaign. */
const longest = 3 * day;

export function announcementMistakes(
  {starts, ends, timeZone, place, online}: Announcement,
  {words, reportsUntil}: Edition,
  now: number,
): NonNullable<Problem['errors']> {
  const mistakes: [pointer: string, code: string, wrong: boolean][] = [
    ['/place', 'place.missing', !place && !online],
    ['/place/country', 'country.invalid', place !== null && !isCountry(place.country, words)],
    ['/timeZone', 'zone.invalid', !isZone(timeZone)],
  ];
  if (isZone(timeZone)) {
    const [from, until] = [momentIn(starts, timeZone), momentIn(ends, timeZone)];
    mistakes.push(['/starts', 'time.invalid', from === undefined], ['/ends', 'time.invalid', until === undefined]);
    if (from !== undefined && until !== undefined) {
      mistakes.push(
        ['/starts', 'time.past', until <= now],
        ['/starts', 'time.late', from >= reportsUntil],
        ['/ends', 'time.order', until <= from],
        ['/ends', 'time.long', until - from > longest],
      );
    }
  }
  return mistakes.filter(([, , wrong]) => wrong).map(([pointer, code]) => ({pointer, code}));
}

/** Times are known to be ones. */
export function announced(told: Announcement, section: string | null): StoredEvent {
  const {starts, ends, timeZone, place, online, access} = told;
  return {
    title: line(told.title),
    text: lines(told.text),
    startsAt: momentIn(starts, timeZone)!,
    endsAt: momentIn(ends, timeZone)!,
    timeZone,
    place: place && {
      name: line(place.name),
      street: line(place.street),
      town: line(place.town),
      country: place.country,
      at: place.at && [rounded(place.at[0]), rounded(place.at[1])],
    },
    online,
    organiser: line(told.organiser),
    access: [...new Set(access)],
    accessNote: line(told.accessNote),
    section,
  };
}

/** To about a kilometre: more than a dot on a map of the world can show. */
const rounded = (degrees: number) => Math.round(degrees * 100) / 100;

const line = (words: string) => readable(words).replace(/\s+/g, ' ').trim();
const lines = (words: string) =>
  readable(words)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Nothing that turns the words around it, hides, or controls a terminal. */

const readable = (words: string) =>
  words
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
