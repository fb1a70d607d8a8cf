import {readFileSync} from 'node:fs';
import {Refusal} from '../refusal.js';
import {seedDemo as seed} from '../store/seeding.js';
import {withStore} from './environment.js';
import {type Command} from './index.js';

export const seedDemo: Command = {
  says: 'Fills the ledger of an imported demonstration, once.',
  help:
    'Usage: w4r-backend seed-demo [ledger.json]\n\nOnly for a campaign whose files say "fictional". ' +
    'The numbers come from a fixed seed; a second run changes nothing.',
  async run([file]) {
    let parameters: unknown;
    try {
      parameters = file ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
    } catch (error) {
      throw new Refusal(`${file} cannot be read as JSON (${(error as Error).message}).`);
    }
    const rows = await withStore((store) => seed(store, parameters, Date.now()));
    console.log(rows === 0 ? 'The ledger is seeded already.' : `${rows} rows added to the ledger.`);
  },
};
