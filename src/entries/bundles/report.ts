import {W4rReport} from '../../elements/report/report.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-report': W4rReport};
