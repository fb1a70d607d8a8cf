/** How far somebody came on this device: only if they say so. */
import {shelf} from './shelf.js';

export const {put, drop, take} = shelf('w4r-runs', 'runs');
