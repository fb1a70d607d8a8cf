export {W4rPetition as element} from '../../elements/petition/petition.js';
export {speak} from '../../i18n/words.js';
