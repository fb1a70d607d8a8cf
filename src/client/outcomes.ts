import type {Outcomes} from '../contract/index.js';
import type {Asking, Client} from './client.js';
import {outcomesShape} from './shapes/outcomes.js';

/** What became of cases, the newest first: of one edition, or of all years. */
export const outcomesOf = (client: Client, asking: Asking = {}) =>
  client.read<Outcomes>('/v1/outcomes', asking, outcomesShape);
