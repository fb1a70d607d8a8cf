export {W4rCounter as element} from '../../elements/counter/counter.js';
export {speak} from '../../i18n/words.js';
