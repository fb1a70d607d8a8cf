import {W4rSections} from '../../elements/sections/sections.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-sections': W4rSections};
