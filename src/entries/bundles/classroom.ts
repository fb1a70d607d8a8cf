import {W4rClassroom} from '../../elements/classroom/classroom.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-classroom': W4rClassroom};
