/** `import 'w4r-widgets'`: defines every tag at once, for pages that are bundled and need no loader. */
import {W4rCampaign} from '../elements/campaign/campaign.js';
import {bring, define} from './define.js';
import {tags} from './tags.js';

define('w4r-campaign', W4rCampaign);

/** Resolves when all tags are defined, in the page's language. */
export const ready = Promise.all((Object.keys(tags) as (keyof typeof tags)[]).map(bring));
