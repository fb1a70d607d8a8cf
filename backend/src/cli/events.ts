import {type StoredEvent} from '../content/events.js';
import {cameThrough, editionOf, sectionOf} from '../store/editions.js';
import {listEvents} from '../store/hosting.js';
import {type Tables} from '../store/tables.js';
import {command, edition, section} from './command.js';
import {withStore} from './environment.js';

export const events = command({
  name: 'events',
  says: 'Lists the gatherings that wait to be read.',
  about:
    'Oldest first, each with all that would be published. Nothing of a gathering is shown before somebody accepts it. The ' +
    'beginning of an id is enough for the other commands. Who announced them stands in `export --what events`.',
  options: {...edition, ...section, all: {says: 'Lists every gathering, with what became of it.'}},
  example: 'events\naccept-event 3f9a2c01',
  async run({edition: asked, section: through, all}) {
    return withStore(async (store) => {
      const of = await editionOf(store, asked);
      const theirs = cameThrough(await sectionOf(store, through));
      const rows = (await listEvents(store, of, all)).filter(theirs);
      const some = `${rows.length} ${rows.length === 1 ? 'gathering' : 'gatherings'}${all ? '' : ' waiting'}.`;
      return {says: [...rows.map(told), some].join('\n'), facts: {edition: of, events: rows.map(factsOf)}};
    });
  },
});

function factsOf({id, content, lang, source, state, created_at, reason}: Tables['events']) {
  const at = new Date(created_at).toISOString();
  return {id, ...(JSON.parse(content) as StoredEvent), lang, source, state, at, reason};
}

/** A paragraph for each: whoever decides must have read it. */
function told({id, content, lang, state, reason}: Tables['events']) {
  const {title, text, startsAt, endsAt, timeZone, place, online, organiser, access, accessNote} = JSON.parse(
    content,
  ) as StoredEvent;
  const format = new Intl.DateTimeFormat('en', {dateStyle: 'full', timeStyle: 'short', timeZone});
  const where = place && [place.name, place.street, place.town, place.country].filter(Boolean).join(', ');
  const position = place && (place.at ? place.at.join(', ') : 'not on the map');
  const lines = [
    `${id.slice(0, 24)}  ${state}${reason ? ` (${reason})` : ''}`,
    `  ${title} (${lang})`,
    `  ${format.formatRange(startsAt, endsAt)}, ${timeZone}`,
    where && `  ${where} (${position})`,
    online && `  ${online}`,
    `  By ${organiser}`,
    ...text.split('\n').map((line) => line && `  ${line}`),
    [...access, accessNote].filter(Boolean).length > 0 &&
      `  Access: ${[...access, accessNote].filter(Boolean).join(', ')}`,
  ];
  return lines.filter(Boolean).join('\n') + '\n';
}
