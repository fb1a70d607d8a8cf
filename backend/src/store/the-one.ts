import {Refusal} from '../refusal.js';

/** What can be named by its id or the beginning of one, and the command that lists it. */
const things = {
  report: 'reports --all',
  message: 'messages',
  gathering: 'events --all',
  class: 'classes',
};

/** @param found two at the most: which they are says whether one can be meant */
export function theOne<Row extends {id: string}>(what: keyof typeof things, id: string, found: Row[]): Row {
  const one = found.find((row) => row.id === id) ?? found[0];
  if (!one) throw new Refusal(`There is no ${what} "${id}". \`w4r-backend ${things[what]}\` lists them.`);
  if (one.id !== id && found.length > 1) throw new Refusal(`More than one ${what} begins with ${id}: give more of it.`);
  return one;
}
