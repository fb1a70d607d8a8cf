/** A counter is often a page's only tag of ours: then it comes alone. */
import {W4rCounter} from '../../elements/counter/counter.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-counter': W4rCounter};
