import {msg} from '@lit/localize';
import type {Access, Announcement, ConsentGiven} from '../../contract/index.js';
import {positionIn} from './globe.js';

/** A field's name and a sentence for it. */
export type Wrong = Record<string, string>;

export type Where = 'place' | 'online' | 'both';

const DAY = 86_400_000;

/** What stands in the form. An evening that ends at half past midnight ends on the next day. */
export function written(form: FormData, where: Where, consents: ConsentGiven[], lang: string): Announcement {
  const word = (name: string) => ((form.get(name) as string | null) ?? '').trim();
  const [day, from, until] = [word('day'), word('from'), word('until')];
  const next = until && until <= from;
  return {
    title: word('title'),
    text: word('text'),
    starts: `${day}T${from}`,
    ends: `${next ? dayAfter(day) : day}T${until}`,
    timeZone: word('zone'),
    place:
      where === 'online'
        ? null
        : {
            name: word('venue'),
            street: word('street'),
            town: word('town'),
            country: word('country'),
            at: at(word('position')),
          },
    online: where === 'place' ? null : withScheme(word('online')),
    organiser: word('organiser'),
    access: form.getAll('access') as Access[],
    accessNote: word('note'),
    email: word('email'),
    lang,
    consents,
  };
}

function at(text: string): [number, number] | null {
  const position = positionIn(text);
  return position ? [position[0], position[1]] : null;
}

/** "meet.example.org/letters" is what people write down. */
const withScheme = (address: string) => (!address || /^https?:\/\//i.test(address) ? address : `https://${address}`);

function dayAfter(day: string): string {
  const at = Date.parse(`${day}T12:00Z`);
  return Number.isNaN(at) ? day : new Date(at + DAY).toISOString().slice(0, 10);
}

/** Pointers of the backend's → fields of the form. */
const fields: Record<string, string> = {
  '/title': 'title',
  '/text': 'text',
  '/starts': 'day',
  '/ends': 'until',
  '/timeZone': 'zone',
  '/place': 'town',
  '/place/name': 'venue',
  '/place/street': 'street',
  '/place/town': 'town',
  '/place/country': 'country',
  '/online': 'online',
  '/organiser': 'organiser',
  '/accessNote': 'note',
  '/email': 'email',
};

const sentences: Record<string, () => string> = {
  'title.missing': () => msg('Please give it a name.', {id: 'events.error.title'}),
  'day.missing': () => msg('Please choose the day.', {id: 'events.error.day'}),
  'clock.missing': () => msg('Please say at what time.', {id: 'events.error.time'}),
  'time.past': () => msg('That is over already.', {id: 'events.error.past'}),
  'time.late': () => msg('The campaign is over by then.', {id: 'events.error.late'}),
  'time.long': () => msg('That is longer than three days.', {id: 'events.error.long'}),
  'town.missing': () => msg('Please write the town.', {id: 'events.error.town'}),
  'place.missing': () => msg('Please say where it is.', {id: 'events.error.place'}),
  'country.invalid': () => msg('Please choose the country.', {id: 'events.error.country'}),
  'position.invalid': () => msg('Two numbers, as in 52.37, 4.89; or leave it empty.', {id: 'events.error.position'}),
  'link.invalid': () => msg('An address begins with https://.', {id: 'events.error.link'}),
  'organiser.missing': () => msg('Please say who invites.', {id: 'events.error.organiser'}),
  'email.missing': () => msg('Please write your e-mail address.', {id: 'error.email'}),
  'email.invalid': () => msg('This does not look like an e-mail address.', {id: 'error.email.invalid'}),
  'consent.missing': () => msg('Without this we cannot publish it.', {id: 'events.error.consent'}),
};

const sentence = (code: string) => (sentences[code] ?? (() => msg('Please look at this once more.', {id: 'error'})))();

/** Checked when the button is pressed, by the same rules as the backend's. */
export function wrongIn(told: Announcement, form: FormData, required: string[]): Wrong {
  const {place, online, starts, ends, consents} = told;
  const position = (form.get('position') as string | null) ?? '';
  const given = (id: string) => consents.some((consent) => consent.id === id && consent.given);
  const codes: Record<string, string | false> = {
    title: !told.title && 'title.missing',
    day: !/^\d/.test(starts) && 'day.missing',
    from: !/T\d/.test(starts) && 'clock.missing',
    until: !/T\d/.test(ends) && 'clock.missing',
    country: place !== null && !place.country && 'country.invalid',
    town: place !== null && !place.town && 'town.missing',
    position: place !== null && !!position.trim() && !place.at && 'position.invalid',
    online: online !== null && !/^https?:\/\/[^\s/]+\.[^\s]+$/.test(online) && 'link.invalid',
    organiser: !told.organiser && 'organiser.missing',
    email: !told.email ? 'email.missing' : !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(told.email) && 'email.invalid',
  };
  for (const id of required) codes[id] = !given(id) && 'consent.missing';
  return Object.fromEntries(Object.entries(codes).flatMap(([field, code]) => (code ? [[field, sentence(code)]] : [])));
}

/** What the backend found. What belongs to no field stands under `''`. */
export const wrongOf = (errors: {pointer: string; code: string}[] = []): Wrong =>
  Object.fromEntries(errors.map(({pointer, code}) => [fields[pointer] ?? '', sentence(code)]));
