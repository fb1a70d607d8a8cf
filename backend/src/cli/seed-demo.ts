import {readFileSync} from 'node:fs';
import {Refusal} from '../refusal.js';
import {seedDemo as seed} from '../store/seeding.js';
import {command} from './command.js';
import {withStore} from './environment.js';

export const seedDemo = command({
  name: 'seed-demo',
  takes: ['[ledger.json]'],
  says: 'Fills the ledger of an imported demonstration, once.',
  about:
    'Only for a campaign whose files say "fictional". The numbers come from a fixed seed; a second run changes nothing.',
  example: 'seed-demo backend/campaigns/sample/ledger.json',
  async run(_given, [file], say) {
    let parameters: unknown;
    try {
      parameters = file ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    } catch (error) {
      throw new Refusal(`${file} cannot be read as JSON (${(error as Error).message}).`);
    }
    say('The ledger of the current edition gets invented entries.');
    const rows = await withStore((store) => seed(store, parameters, Date.now()));
    const says = rows === 0 ? 'The ledger is seeded already.' : `${rows} rows added to the ledger.`;
    return {says, facts: {rows}};
  },
});
