import {W4rSignup} from '../../elements/signup/signup.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-signup': W4rSignup};
