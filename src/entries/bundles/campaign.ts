/** Draws nothing and says nothing: it needs neither Lit nor words. */
import {W4rCampaign} from '../../elements/campaign/campaign.js';

export const elements = {'w4r-campaign': W4rCampaign};
