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
  takes: ['<folder>'],
  says: 'Imports a demonstration, fills its ledger once, and starts.',
  about:
    'What `npm start` runs. The calendar is laid around today each time; what people signed stays. A database with a real ' +
    'campaign in it is left as it is.',
  example: 'demo backend/campaigns/sample',
  async run({json}, [folder]) {
    const campaign = checkedFolder(folder!);
    const ledger = join(resolve(folder!), 'ledger.json');
    await withStore(async (store) => {
      if (await hasRealCampaign(store)) return;
      await importCampaign(store, campaign, Date.now());
      await seedDemo(store, existsSync(ledger) ? JSON.parse(readFileSync(ledger, 'utf8')) : undefined, Date.now());
    });
    await start.run(json ? ['--json'] : []);
    return undefined;
  },
});

async function hasRealCampaign({db}: Store) {
  const editions = await db.selectFrom('editions').select('content').execute();
  return editions.some(({content}) => !(JSON.parse(content) as {facts: {fictional: boolean}}).facts.fictional);
}
