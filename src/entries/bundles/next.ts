import {W4rNext} from '../../elements/next/next.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-next': W4rNext};
