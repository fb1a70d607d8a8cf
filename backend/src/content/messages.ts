/** What a reader and a writer of solidarity messages get to see, in one language. */
import {type MessageRules, type Messages, type ShownMessage} from '../../../src/contract/index.js';
import {type MessageRow} from '../store/messages.js';
import {type CaseContent, type Edition} from './catalogue.js';
import {letterDeskView} from './letters.js';
import {countryName, directionOf} from './languages.js';
import {type Viewing} from './links.js';

const day = 24 * 60 * 60 * 1000;

export function messagesView(at: Viewing, content: CaseContent, rows: MessageRow[], next: string | null): Messages {
  const {
    case: id,
    edition,
    lang,
    dir,
    name,
    shortName,
    fictional,
    status,
    opensAt,
    letters,
  } = letterDeskView(at, content, at.now);
  const letter = letters.find(({kind}) => kind === 'solidarity');
  let writing: MessageRules | null = null;
  if (letter) {
    const {to, languages, points, notes, doNot, rules} = letter;
    writing = {to, languages, points, notes, doNot, rules};
  }
  return {
    case: id,
    edition,
    lang,
    dir,
    name,
    shortName,
    fictional,
    status,
    opensAt,
    until: at.edition.reportsUntil,
    now: at.now - (at.now % 60_000),
    writing,
    messages: rows.map((row) => shownMessage(row, at.edition, lang)),
    next,
  };
}

function shownMessage(row: MessageRow, {words}: Edition, lang: string): ShownMessage {
  const {id, text, lang: written, shown_name, country, created_at, delivered_at} = row;
  return {
    id,
    text,
    lang: written,
    dir: directionOf(written),
    by: shown_name,
    country: country === null ? null : countryName(country, words[lang]?.countries, lang),
    // To the day: the minute of writing is nobody's business.
    date: created_at - (created_at % day),
    deliveredOn: delivered_at,
  };
}
