import {W4rCases} from '../../elements/cases/cases.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-cases': W4rCases};
