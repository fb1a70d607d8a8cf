/** What somebody gets whose gathering has been accepted: where it stands, and how to cancel it. */
import {eventView} from '../content/events.js';
import {type Viewing} from '../content/links.js';
import {eventWords, whenOf} from '../pages/event-words.js';
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
