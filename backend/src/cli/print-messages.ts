import {writeFileSync} from 'node:fs';
import {type StoredCase, type StoredEdition} from '../content/catalogue.js';
import {messageSheet} from '../pages/message-sheet.js';
import {Refusal} from '../refusal.js';
import {editionOf} from '../store/editions.js';
import {markPrinted, toPrint} from '../store/messages.js';
import {type Store} from '../store/store.js';
import {command, dryRun, edition} from './command.js';
import {withStore} from './environment.js';

export const printMessages = command({
  name: 'print-messages',
  takes: ['<case>'],
  says: 'Writes a sheet to print, so that solidarity messages reach the person.',
  about:
    'One HTML file that loads and runs nothing: open it in a browser and print it. It holds what was accepted and has not ' +
    'been delivered yet, each message in its own direction, signed as its sender chose. `deliver-messages` says later that ' +
    'the sheet has arrived. A case that was taken back has no sheet.',
  options: {
    to: {value: '<file>', says: 'Where to write it.', needed: true},
    all: {says: 'Also those that have been delivered.'},
    paper: {value: '<paper>', says: 'A4 or letter; A4 without it.'},
    ...edition,
    ...dryRun,
  },
  example: 'print-messages river-teacher --to ilvane.html',
  async run({to, all, paper = 'A4', edition: asked, 'dry-run': dry}, [id], say) {
    if (!['a4', 'letter'].includes(paper.toLowerCase())) throw new Refusal('--paper must be A4 or letter.');
    return withStore(async (store) => {
      const of = await editionOf(store, asked);
      const {content, campaign, withdrawn} = await caseOf(store, of, id!);
      if (withdrawn) throw new Refusal(`${id} was taken back: nothing of it is printed.`);
      const rows = await toPrint(store, of, id!, all);
      const [first] = campaign.facts.languages;
      const {name, solidarity} = content.words[first!]!;
      const facts = {edition: of, case: id, file: to, messages: rows.length, done: !dry && rows.length > 0};
      if (rows.length === 0) return {says: `There is nothing to print for ${id}.`, facts: {...facts, file: null}};
      say(`${rows.length} ${rows.length === 1 ? 'message' : 'messages'} for ${name} on a sheet.`);
      if (dry) return {says: 'Nothing was written.', facts};
      const now = Date.now();
      const named = (code: string) => campaign.words[first!]!.countries[code];
      const sheet = messageSheet({
        to: solidarity.to ?? name,
        from: campaign.words[first!]!.name,
        lang: first!,
        paper: paper.toLowerCase() === 'a4' ? 'A4' : 'letter',
        rows,
        named,
      });
      try {
        writeFileSync(to, sheet);
      } catch (error) {
        throw new Refusal(`${to} cannot be written (${(error as Error).message}).`);
      }
      await markPrinted(store, rows, now);
      return {says: `${to} is written: open it in a browser, and print it.`, facts};
    });
  },
});

async function caseOf({db}: Store, edition: string, id: string) {
  const row = await db
    .selectFrom('cases')
    .selectAll()
    .where('edition', '=', edition)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Refusal(`There is no case "${id}" in edition "${edition}".`);
  const {content} = await db
    .selectFrom('editions')
    .select('content')
    .where('id', '=', edition)
    .executeTakeFirstOrThrow();
  return {
    content: JSON.parse(row.content) as StoredCase,
    campaign: JSON.parse(content) as StoredEdition,
    withdrawn: row.withdrawn_at !== null,
  };
}
