/** What `make.mjs` draws: the writing guide, a sheet for each case, and the pictures that networks show. */
export {guide} from './guide.js';
export {sharePicture} from './share.js';
export {sheets} from './sheets.js';
