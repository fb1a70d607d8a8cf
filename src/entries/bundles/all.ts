/** Tags that travel together, because together they are smaller than one by one (docs/why.md, "Bytes"). */
import {W4rCase} from '../../elements/case/case.js';
import {W4rCounter} from '../../elements/counter/counter.js';
import {W4rPetition} from '../../elements/petition/petition.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-case': W4rCase, 'w4r-counter': W4rCounter, 'w4r-petition': W4rPetition};
