/** The way to a class, and the last call before its code ends. The teacher's key is made for the mail, and kept nowhere. */
import {deskUrl} from '../content/links.js';
import {classKey} from '../people.js';
import {currentCode, readClassTallies, readRoom, sumOf} from '../store/classes.js';
import {type Mail} from '../store/mailing.js';
import {isSilent} from '../store/silencing.js';
import {classWords} from './class-words.js';
import {type Desk, type Writing, type Written} from './compose.js';

export const isOfClass = ({kind}: Pick<Mail, 'kind'>) => kind === 'class' || kind === 'class-end';

export async function writeOfClass({store, pepper}: Desk, writing: Writing, id: string): Promise<Written | undefined> {
  const {mail, at, campaign} = writing;
  const {lang, now, publicUrl, edition} = at;
  const room = await readRoom(store.db, id);
  if (!room || room.ends_at <= now) return undefined;
  const url = deskUrl(publicUrl, edition, lang, classKey(pepper, id));
  const words = classWords(lang);
  const day = (moment: number) => new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(moment);
  if (mail.kind === 'class') {
    const {desk} = words;
    const code = await currentCode(store.db, room, now);
    return {
      subject: desk.subject(campaign),
      parts: [
        desk.open,
        {text: desk.link, url},
        desk.keep,
        ...(code ? [desk.until(day(code.good_until))] : []),
        desk.close,
        desk.gone(day(room.ends_at)),
      ],
    };
  }
  const n = sumOf(await readClassTallies(store.db, id));
  if (room.state === 'closed' || n === 0 || now >= edition.reportsUntil) return undefined;
  if (await isSilent(store.db, mail.address_key, ['all'])) return undefined;
  const {end} = words;
  return {
    subject: end.subject,
    parts: [end.written(n, new Intl.NumberFormat(lang).format(n)), end.say, {text: end.link, url}, end.otherwise],
  };
}
