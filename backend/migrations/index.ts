/** In order, and only ever added to: a migration that has run somewhere is never edited. */
import {begin} from './001-begin.js';
import {letters} from './002-letters.js';
import {classes} from './004-classes.js';

export interface Migration {
  name: string;
  statements: string[];
}

export const migrations: Migration[] = [begin, letters, classes];
