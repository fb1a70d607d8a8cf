export {W4rCase as element} from '../../elements/case/case.js';
export {speak} from '../../i18n/words.js';
