/** Gatherings from the campaign's own files. They are announced by nobody, and are decided about like all others. */
import {type EventFile, storedEvent} from '../campaign/events.js';
import {Refusal} from '../refusal.js';
import {type Work} from './store.js';

export async function writeEvents(work: Work, edition: string, events: EventFile[], now: number) {
  for (const event of events) {
    const {id, lang, state = 'accepted'} = event;
    const content = storedEvent(event, now);
    const {startsAt: starts_at, endsAt: ends_at, section} = content;
    const own = {starts_at, ends_at, section, content: JSON.stringify(content), lang};
    const changed = await work
      .updateTable('events')
      .set(own)
      .where('id', '=', id)
      .where('edition', '=', edition)
      .where('address_key', 'is', null)
      .returning('id')
      .execute();
    if (changed.length > 0) continue;
    const taken = await work.selectFrom('events').select('edition').where('id', '=', id).executeTakeFirst();
    // Calendars on people's telephones know a gathering by its id, for ever.
    if (taken) throw new Refusal(`The gathering "${id}" is one of ${taken.edition} already. Give it another id.`);
    await work
      .insertInto('events')
      .values({
        ...own,
        id,
        edition,
        state,
        source: null,
        trail: null,
        address_key: null,
        address: null,
        data_key: null,
        sealed: null,
        created_at: now,
        decided_at: null,
        reason: null,
      })
      .execute();
  }
}
