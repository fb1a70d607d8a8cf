import {W4rLetter} from '../../elements/letter/letter.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-letter': W4rLetter};
