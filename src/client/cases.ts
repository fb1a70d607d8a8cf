import type {Cases} from '../contract/index.js';
import type {Asking, Client} from './client.js';
import {casesShape} from './shapes/cases.js';

/** The cases of an edition; `need` puts the least supported first. */
export const casesOf = (client: Client, asking: Asking & {sort?: 'order' | 'need'} = {}) =>
  client.read<Cases>('/v1/cases', asking, casesShape);
