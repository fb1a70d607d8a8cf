import {W4rMarathon} from '../../elements/marathon/marathon.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-marathon': W4rMarathon};
