import type {CountKey, Counts} from '../contract/index.js';
import type {Client} from './client.js';
import {request} from './request.js';
import {countsShape} from './shapes/counts.js';

/** Counts as they are now. Keys that nobody knows are left out. */
export const countsOf = (client: Client, keys: CountKey[], edition?: string) =>
  request<Counts>(client.url('/v1/counts', {edition, keys: keys.join()}), countsShape);
