/** Which edition a command is about, and which section. */
import {type StoredEdition} from '../content/catalogue.js';
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

/** Of rows of any kind, those that came through its pages. */
export const cameThrough =
  (section: string | undefined) =>
  (row: {section: string | null}): boolean =>
    section === undefined || row.section === section;

/** One that some year has, or that something was counted in while it was there. */
export async function sectionOf({db}: Store, asked: string | undefined): Promise<string | undefined> {
  if (asked === undefined) return undefined;
  const editions = await db.selectFrom('editions').select('content').execute();
  const known = editions.flatMap(({content}) => (JSON.parse(content) as StoredEdition).facts.sections ?? []);
  if (known.some(({id}) => id === asked)) return asked;
  const counted = db.selectFrom('tallies').select('of').where('of', '=', `section:${asked}`).limit(1);
  if (await counted.executeTakeFirst()) return asked;
  const ids = [...new Set(known.map(({id}) => id))].join(', ') || 'none';
  throw new Refusal(`There is no section "${asked}". Known are: ${ids}.`);
}
