import './backend.js';
import {ready} from '../../src/entries/all.js';

await ready;
