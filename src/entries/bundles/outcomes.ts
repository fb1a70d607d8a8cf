import {W4rOutcomes} from '../../elements/outcomes/outcomes.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-outcomes': W4rOutcomes};
