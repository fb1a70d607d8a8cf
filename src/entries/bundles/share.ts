import {W4rShare} from '../../elements/share/share.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-share': W4rShare};
