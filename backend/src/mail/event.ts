/** What somebody gets who announced a gathering: where it stands and how to cancel it, or why it is not shown. */
import {eventView, type StoredEvent} from '../content/events.js';
import {pageUrl, type Viewing} from '../content/links.js';
import {eventWords, whenOf} from '../pages/event-words.js';
import {readEvent} from '../store/hosting.js';
import {type Store} from '../store/store.js';
import {type Part} from './letter.js';

interface Writing {
  at: Viewing & {lang: string};
  campaign: string;
  /** The gathering's id. */
  about: string;
  cancelUrl: string;
}

/** Nothing where it has been cancelled or erased meanwhile. */
export function writeEvent({at, campaign, about, cancelUrl}: Writing): {subject: string; parts: Part[]} | undefined {
  const content = at.edition.events.find(({id}) => id === about);
  if (!content || content.cancelled) return undefined;
  const {title, place, url} = eventView(at, content, new Map());
  const {mail: words} = eventWords(at.lang);
  const where = place && [place.name, place.town, place.country.name].filter(Boolean).join(', ');
  return {
    subject: words.subject(title),
    parts: [
      words.says(campaign),
      [{text: title}, {text: whenOf(content, at.lang)}, ...(where ? [{text: where}] : [])],
      {text: words.page, url},
      words.after,
      words.cancel,
      {text: words.open, url: cancelUrl},
      words.correct,
    ],
  };
}

/** Nothing where it has been accepted after all, or erased. The reason stands there as the campaign wrote it. */
export async function writeDeclined({db}: Store, {at, campaign, about}: Omit<Writing, 'cancelUrl'>) {
  const event = await readEvent(db, about);
  if (event?.state !== 'rejected' || !event.reason) return undefined;
  const content = JSON.parse(event.content) as StoredEvent;
  const {declined: words} = eventWords(at.lang);
  const again = at.now < at.edition.reportsUntil;
  return {
    subject: words.subject(content.title),
    parts: [
      words.says(campaign),
      [{text: content.title}, {text: whenOf(content, at.lang)}],
      words.because,
      event.reason,
      ...(again ? [words.again, {text: words.page, url: pageUrl(at.publicUrl, 'events', at.edition, at.lang)}] : []),
      words.gone,
    ] satisfies Part[],
  };
}
