import {cameThrough, editionOf, sectionOf} from '../store/editions.js';
import {listMessages, type MessageRow} from '../store/messages.js';
import {command, edition, section} from './command.js';
import {withStore} from './environment.js';

export const messages = command({
  name: 'messages',
  says: 'Lists the solidarity messages that wait for somebody to read them.',
  about:
    'Oldest first, each whole: nobody sees a message before it is accepted. Read it with the case in mind: could these words ' +
    'harm the person or the family, or somebody else? The beginning of an id is enough for the other commands.',
  options: {
    ...edition,
    ...section,
    case: {value: '<case>', says: 'Only those for this case.'},
    accepted: {says: 'Lists those that are shown.'},
    rejected: {says: 'Lists those that were not accepted, for the 30 days they are kept.'},
  },
  example: 'messages\naccept-message 3f9a2c01',
  async run({edition: asked, section: through, case: caseId, accepted, rejected}) {
    return withStore(async (store) => {
      const of = await editionOf(store, asked);
      const state = accepted ? 'accepted' : rejected ? 'rejected' : 'waiting';
      const theirs = cameThrough(await sectionOf(store, through));
      const rows = (await listMessages(store, {edition: of, caseId, state})).filter(theirs);
      const some = `${rows.length} ${rows.length === 1 ? 'message' : 'messages'} ${state}.`;
      return {says: [...rows.map(told), some].join('\n\n'), facts: {edition: of, state, messages: rows.map(factsOf)}};
    });
  },
});

function told(row: MessageRow) {
  const {id, case_id, lang, created_at, reason} = row;
  const when = new Date(created_at).toISOString().slice(0, 10);
  const head = [id.slice(0, 12), case_id, when, lang, signedBy(row)];
  const lines = row.text.split('\n').map((line) => `  ${line}`);
  return [head.join('  '), ...lines, ...(reason ? [`  (${reason})`] : [])].join('\n');
}

/** As it stands under the message. */
export function signedBy({shown_name, country}: MessageRow) {
  return [shown_name ?? 'no name', ...(country ? [country] : [])].join(', ');
}

function factsOf(row: MessageRow) {
  const {id, case_id, text, lang, shown_name: by, country, section: through, state} = row;
  const {created_at, delivered_at, reason} = row;
  const moment = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return {
    id,
    case: case_id,
    text,
    lang,
    by,
    country,
    section: through,
    state,
    at: moment(created_at),
    delivered: moment(delivered_at),
    reason,
  };
}
