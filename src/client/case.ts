import type {Case} from '../contract/index.js';
import type {Asking, Client} from './client.js';
import {caseShape} from './shapes/case.js';

/** One case, with its count and the consent texts of its petition. */
export const caseOf = (client: Client, id: string, asking: Asking = {}) =>
  client.read<Case>(`/v1/cases/${encodeURIComponent(id)}`, asking, caseShape);
