import type {Campaign} from '../contract/index.js';
import type {Asking, Client} from './client.js';
import {campaignShape} from './shapes/campaign.js';

/** The campaign: its words, dates, goal and consent texts. */
export const campaignOf = (client: Client, asking: Asking = {}) =>
  client.read<Campaign>('/v1/campaign', asking, campaignShape);
