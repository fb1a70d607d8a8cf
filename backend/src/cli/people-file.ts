/** The file of an export: for its owner's eyes only, and whole or not there. */
import {rmSync} from 'node:fs';
import {open, type FileHandle} from 'node:fs/promises';
import {byteOrderMark, csvLine} from '../csv.js';
import {Refusal} from '../refusal.js';
import {type Exported} from '../store/exporting.js';

export const formats = ['csv', 'json'] as const;

/** How many were written. `consents` are the columns that the spreadsheet has for them. */
export async function writePeople(
  file: string,
  format: (typeof formats)[number],
  consents: string[],
  pages: AsyncGenerator<Exported[]>,
) {
  const write = {csv: asCsv, json: asJson}[format](consents);
  let handle: FileHandle | undefined;
  let rows = 0;
  try {
    // The first page before the file: a key that opens nothing leaves nothing behind.
    for (let next = await pages.next(); ; next = await pages.next()) {
      handle ??= await create(file, write.start);
      if (next.done) {
        await handle.write(write.end);
        return rows;
      }
      await handle.write(next.value.map((person, at) => write.person(person, rows + at)).join(''));
      rows += next.value.length;
    }
  } catch (error) {
    if (handle) rmSync(file, {force: true});
    throw error;
  } finally {
    await handle?.close();
  }
}

async function create(file: string, start: string) {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.write(start);
    return handle;
  } catch (error) {
    if ((error as {code?: string}).code !== 'EEXIST') throw new Refusal(`--out: ${(error as Error).message}.`);
    throw new Refusal(`--out: ${file} is there already. Remove it, or name another file.`);
  }
}

const asJson = () => ({
  start: '[',
  person: (person: Exported, at: number) => `${at === 0 ? '' : ','}\n${JSON.stringify(person)}`,
  end: '\n]\n',
});

const asCsv = (consents: string[]) => ({
  start: byteOrderMark + csvLine(header(consents)),
  person: (person: Exported) => csvLine(cells(person, consents)),
  end: '',
});

const utm = ['source', 'medium', 'campaign', 'term', 'content'] as const;

function header(consents: string[]) {
  const fixed = ['case', 'name', 'email', 'country', 'lang', 'wants', 'day', 'unsubscribed', 'source', 'section'];
  return [...fixed, ...utm.map((part) => `utm ${part}`), 'referrer', ...consents.map((id) => `consent ${id}`)];
}

function cells({trail, unsubscribed, consents, ...person}: Exported, ids: string[]) {
  const {name, email, country, lang, wants, day, source, section} = person;
  const silent = unsubscribed === null ? '' : unsubscribed ? 'yes' : 'no';
  return [
    ...[person.case ?? person.event ?? '', name, email, country, lang, wants.join(' '), day, silent],
    ...[source ?? '', section ?? ''],
    ...utm.map((part) => trail?.utm?.[part] ?? ''),
    trail?.referrer ?? '',
    ...ids.map((id) => {
      const consent = consents.find((one) => one.id === id);
      return consent ? `${consent.given ? 'yes' : 'no'} v${consent.version} ${consent.lang}` : '';
    }),
  ];
}
