import type {Announced, Announcement, Events} from '../contract/index.js';
import type {Asking, Client} from './client.js';
import {send} from './send.js';
import {announcedShape} from './shapes/announced.js';
import {eventsShape} from './shapes/events.js';

/** Where gatherings are found, and announced. */
export const events = '/v1/events';

/** What somebody looks for; days as `2026-12-12`. */
export interface Looking {
  country?: string | undefined;
  /** `1`: those in the section's country, where there are any. */
  home?: string | undefined;
  town?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  /** `1`: those that are over. */
  over?: string | undefined;
  page?: string | undefined;
}

/** Gatherings that are to come, the soonest first; or those that are over. */
export const eventsOf = (client: Client, asking: Asking & Looking = {}) =>
  client.read<Events>(events, asking, eventsShape);

/** Announces one; somebody of the campaign reads it first. */
export const announce = (client: Client, announcement: Announcement, key: string, edition?: string) =>
  send<Announced>(client, events, announcedShape, announcement, key, edition);
