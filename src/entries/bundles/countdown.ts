import {W4rCountdown} from '../../elements/countdown/countdown.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-countdown': W4rCountdown};
