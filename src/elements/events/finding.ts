import type {Asking, Client} from '../../client/client.js';
import {eventsOf, type Looking} from '../../client/events.js';
import type {Events} from '../../contract/index.js';

/** So many pages as one: all that is shown is asked for again each time, and what was cancelled is so on any of them. */
export async function find(client: Client, looking: Asking & Looking, pages: number): Promise<Events> {
  const first = await eventsOf(client, looking);
  let {events, next} = first;
  for (let page = 1; page < pages && next !== null; page++) {
    const later = await eventsOf(client, {...looking, page: String(next)});
    events = [...events, ...later.events];
    next = later.next;
  }
  // One may have moved from page to page meanwhile.
  return {...first, events: [...new Map(events.map((one) => [one.id, one])).values()], next};
}

/** Until the next of them begins or ends, by the backend's clock. */
export function untilNext({events, now}: Events): number {
  const rests = events.flatMap(({startsAt, endsAt}) => [startsAt - now, endsAt - now]).filter((rest) => rest > 0);
  return Math.min(...rests);
}
