import {W4rEvents} from '../../elements/events/events.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-events': W4rEvents};
