import {W4rMessages} from '../../elements/messages/messages.js';

export {speak} from '../../i18n/words.js';

export const elements = {'w4r-messages': W4rMessages};
