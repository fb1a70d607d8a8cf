/** The links in mails: 256 random bits each, of which only a digest is kept, good for one purpose. */
import {createHash, randomBytes} from 'node:crypto';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';

export type Purpose = 'confirm' | 'unsubscribe' | 'erase' | 'report' | 'no-reminder' | 'gathering';
export type Link = Tables['links'];

const day = 24 * 60 * 60 * 1000;
export const confirmDays = 7;

/** Whoever finds an old mail must still be able to leave. */
const otherDays = 365;

/** Makes a link for each purpose. `from`: when the mail is to leave, from which on its links are good. */
export async function makeLinks(
  work: Work,
  purposes: Purpose[],
  whose: Pick<Link, 'edition' | 'lang' | 'section' | 'address_key'>,
  from: number,
): Promise<Record<string, string>> {
  const tokens = purposes.map((purpose) => [purpose, randomBytes(32).toString('base64url')] as const);
  const rows = tokens.map(([purpose, token]) => ({
    ...whose,
    token_hash: digestOf(token),
    purpose,
    created_at: from,
    expires_at: from + (purpose === 'confirm' ? confirmDays : otherDays) * day,
  }));
  await work.insertInto('links').values(rows).execute();
  return Object.fromEntries(tokens);
}

export async function findLink(
  db: Store['db'] | Work,
  purpose: Purpose,
  token: string,
  now: number,
): Promise<Link | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  return db
    .selectFrom('links')
    .selectAll()
    .where('token_hash', '=', digestOf(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

function digestOf(token: string) {
  return createHash('sha256').update(token).digest('hex');
}
