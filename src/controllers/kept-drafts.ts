/** Unfinished letters on this device: only while the person wants it. */
import {shelf} from './shelf.js';

export const {put, drop, take} = shelf('w4r-drafts', 'drafts');
