import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {importCampaign} from '../store/importing.js';
import {seedDemo} from '../store/seeding.js';
import {type Store} from '../store/store.js';
import {withStore} from './environment.js';
import {checkedFolder} from './import.js';
import {start} from './start.js';
import {type Command} from './index.js';

export const demo: Command = {
  says: 'Imports a demonstration, fills its ledger once, and starts.',
  help:
    'Usage: w4r-backend demo <folder>\n\nWhat `npm start` runs. The calendar is laid around today each time; what people ' +
    'signed stays. A database with a real campaign in it is left as it is.',
  async run(rest) {
    const campaign = checkedFolder(rest);
    const ledger = join(resolve(rest[0]!), 'ledger.json');
    await withStore(async (store) => {
      if (await hasRealCampaign(store)) return;
      await importCampaign(store, campaign, Date.now());
      await seedDemo(store, existsSync(ledger) ? JSON.parse(readFileSync(ledger, 'utf8')) : undefined, Date.now());
    });
    await start.run([]);
  },
};

async function hasRealCampaign({db}: Store) {
  const editions = await db.selectFrom('editions').select('content').execute();
  return editions.some(({content}) => !(JSON.parse(content) as {facts: {fictional: boolean}}).facts.fictional);
}
