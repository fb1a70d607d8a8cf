import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {addressKey} from '../people.js';
import {Refusal} from '../refusal.js';
import {findPepper} from '../secrets.js';
import {editionOf, sectionOf} from '../store/editions.js';
import {consentIds, exported, type What} from '../store/exporting.js';
import {command, edition, section} from './command.js';
import {settingsHere, withStore} from './environment.js';
import {formats, writePeople} from './people-file.js';

const whats: What[] = ['signatures', 'signups', 'events'];

export const exportPeople = command({
  name: 'export',
  says: 'Writes those who signed or joined to a file, with the private key.',
  about:
    'Names and addresses, the consents with their versions, source and trail, and the day. The file can be read by you ' +
    'alone; in a spreadsheet nothing that was typed becomes a formula. Who has unsubscribed is marked: do not write to ' +
    'them. Run it where the private key is at home, and delete the file when it has been used.',
  options: {
    key: {value: '<file>', says: 'The file that holds the private key.', needed: true},
    what: {value: '<what>', says: 'signatures (as without it), signups, or events: who announced them.'},
    ...edition,
    case: {value: '<case>', says: 'Only the signatures of this case.'},
    ...section,
    format: {value: '<format>', says: 'csv (as without it) or json.'},
    out: {value: '<file>', says: 'Where to; signatures-2026.csv and the like by default.'},
  },
  example:
    'export --key private.key --case river-teacher --out delivery.csv\n' +
    'export --key private.key --what signups --section canada',
  async run({case: case_id, ...given}, _words, say) {
    const what = oneOf('--what', whats, given.what ?? 'signatures');
    const format = oneOf('--format', formats, given.format ?? 'csv');
    if (what !== 'signatures' && case_id !== undefined) throw new Refusal('--case: one joins a campaign, not a case.');
    const privateKey = readPrivateKey(given.key);
    const settings = settingsHere();
    const pepper = findPepper(settings);

    return withStore(async (store) => {
      const of = await editionOf(store, given.edition);
      if (case_id !== undefined) {
        const known = store.db.selectFrom('cases').select('id').where('edition', '=', of).where('id', '=', case_id);
        if (!(await known.executeTakeFirst())) throw new Refusal(`There is no case "${case_id}" in edition "${of}".`);
      }
      const through = await sectionOf(store, given.section);
      const file = resolve(given.out ?? [what, of, through, case_id].filter(Boolean).join('-') + `.${format}`);
      const whose = `the ${what} of ${case_id ?? of}${through ? ` through ${through}` : ''}`;
      say(`Writes ${whose} with names and addresses to ${file}, readable by you alone.`);
      const left = {out: 0};
      const wanted = {
        what,
        edition: of,
        case_id,
        section: through,
        privateKey,
        addressKey: pepper ? keyWith(pepper) : undefined,
      };
      const consents = await consentIds(store, of);
      const rows = await writePeople(file, format, consents, exported(store, wanted, left));
      const says = [`${rows} rows written. Delete the file when it has been used.`];
      if (left.out > 0) says.push(`${left.out} rows are sealed to another key and are not in it.`);
      if (!pepper) says.push('The PEPPER is not known here: of signatures, nobody can say who has unsubscribed.');
      const facts = {
        what,
        edition: of,
        case: case_id,
        section: through,
        format,
        file,
        rows,
        sealedToAnotherKey: left.out,
      };
      return {says: says.join('\n'), facts: {...facts, unsubscribedKnown: pepper !== undefined}};
    });
  },
});

const keyWith = (pepper: string) => (email: string) => addressKey(pepper, email);

function oneOf<Word extends string>(option: string, words: readonly Word[], said: string): Word {
  const word = words.find((one) => one === said);
  if (word === undefined) throw new Refusal(`${option} must be one of ${words.join(', ')}.`);
  return word;
}

/** The key alone, or what `keys new` printed with the key in it. */
function readPrivateKey(file: string) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal(`--key: ${file} cannot be read (${(error as Error).message}).`);
  }
  const key = /private key: ([0-9a-f]{64})\b/.exec(text)?.[1] ?? /^\s*([0-9a-f]{64})\s*$/.exec(text)?.[1];
  if (!key) throw new Refusal(`--key: ${file} does not hold a private key (64 hexadecimal digits).`);
  return key;
}
