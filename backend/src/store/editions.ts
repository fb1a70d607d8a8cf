/** Which edition a command is about. */
import {Refusal} from '../refusal.js';
import {type Store} from './store.js';

/** The one that was asked for, or the current one. */
export async function editionOf({db}: Store, asked: string | undefined): Promise<string> {
  const current = db.selectFrom('facts').select('value').where('name', '=', 'currentEdition');
  const id = asked ?? (await current.executeTakeFirst())?.value;
  if (id === undefined) throw new Refusal('There is no campaign yet: run `w4r-backend import <folder>` first.');
  const known = db.selectFrom('editions').select('id').where('id', '=', id);
  if (await known.executeTakeFirst()) return id;
  throw new Refusal(`There is no edition "${id}".`);
}
