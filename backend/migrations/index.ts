/** In order, and only ever added to: a migration that has run somewhere is never edited. */
import {begin} from './001-begin.js';
import {letters} from './002-letters.js';
import {people} from './003-people.js';
import {classes} from './004-classes.js';
import {events} from './005-events.js';
import {messages} from './006-messages.js';
import {sections} from './007-sections.js';

export interface Migration {
  name: string;
  /** Written once, save for what the two databases do not share. */
  statements: (string | Record<'sqlite' | 'postgres', string>)[];
}

export const migrations: Migration[] = [begin, letters, people, classes, events, messages, sections];
