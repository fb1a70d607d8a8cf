import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {importCampaign} from '../store/importing.js';
import {seedDemo} from '../store/seeding.js';
import {type Store} from '../store/store.js';
import {checkedFolder} from './check.js';
import {command} from './command.js';
import {withStore} from './environment.js';
import {start} from './start.js';

export const demo = command({
  name: 'demo',
  takes: ['<folder>', '[earlier-year]'],
  says: 'Imports a demonstration, fills its ledger once, and starts.',
  about:
    'What `npm start` runs. The calendar is laid around today each time; what people signed stays. A database with a real ' +
    'campaign in it is left as it is. The folder of an earlier year says "current": false in its campaign.json.',
  example: 'demo backend/campaigns/sample backend/campaigns/sample-2025',
  async run({json}, folders) {
    const years = folders.map((folder) => ({campaign: checkedFolder(folder), ledger: ledgerIn(folder)}));
    await withStore(async (store) => {
      if (await hasRealCampaign(store)) return;
      for (const {campaign, ledger} of years) {
        await importCampaign(store, campaign, Date.now());
        await seedDemo(store, ledger, Date.now(), campaign.facts.edition);
      }
    });
    await start.run(json ? ['--json'] : []);
    return undefined;
  },
});

function ledgerIn(folder: string): unknown {
  const file = join(resolve(folder), 'ledger.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

async function hasRealCampaign({db}: Store) {
  const editions = await db.selectFrom('editions').select('content').execute();
  return editions.some(({content}) => !(JSON.parse(content) as {facts: {fictional: boolean}}).facts.fictional);
}
