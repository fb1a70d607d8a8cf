/** What has been accepted of gatherings, and the letters that were told of them. */
import {type EventContent, type StoredEvent} from '../content/events.js';
import {type Store, type Work} from './store.js';

/** By edition, the soonest first. */
export async function readEvents(db: Store['db'] | Work): Promise<Map<string, EventContent[]>> {
  const rows = await db
    .selectFrom('events')
    .select(['id', 'edition', 'state', 'lang', 'content'])
    .where('state', 'in', ['accepted', 'cancelled'])
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  const events = new Map<string, EventContent[]>();
  for (const {id, edition, state, lang, content} of rows) {
    const event = {...(JSON.parse(content) as StoredEvent), id, lang, cancelled: state === 'cancelled'};
    events.set(edition, [...(events.get(edition) ?? []), event]);
  }
  return events;
}

/** By event: what counts of the reports that name it. */
export async function readEventLetters(db: Store['db'] | Work): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('reports')
    .select(['event_id', (row) => row.fn.sum<number>('n').as('n')])
    .where('event_id', 'is not', null)
    .where('state', 'in', ['counted', 'corrected', 'verified'])
    .groupBy('event_id')
    .execute();
  return new Map(rows.filter(({n}) => n > 0).map(({event_id, n}) => [event_id!, n]));
}
