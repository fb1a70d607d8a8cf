import type {Sections} from '../contract/index.js';
import type {Asking, Client} from './client.js';
import {sectionsShape} from './shapes/sections.js';

/** Where the campaign is at home: its sections, in its own order. */
export const sectionsOf = (client: Client, asking: Asking = {}) =>
  client.read<Sections>('/v1/sections', asking, sectionsShape);
