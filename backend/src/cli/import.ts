import {importCampaign} from '../store/importing.js';
import {checkedFolder} from './check.js';
import {command, dryRun} from './command.js';
import {withStore} from './environment.js';

export const importFolder = command({
  name: 'import',
  takes: ['<folder>'],
  says: "Checks a campaign's folder and brings it into the database.",
  about:
    'Checks everything first; imports all of it or nothing. Import again to update. Running processes follow within a ' +
    'second. An earlier year whose campaign.json says "current": false leaves the current edition as it is.',
  options: dryRun,
  example: 'import campaigns/2027',
  async run(given, [folder], say) {
    const campaign = checkedFolder(folder!);
    const {id, edition, current = true} = campaign.facts;
    const cases = campaign.cases.size;
    const facts = {campaign: id, edition, cases, current, done: !given['dry-run']};
    const becomes = current ? 'becomes the current edition' : 'stands beside the current edition';
    say(`${id} ${edition}, ${cases} cases without a mistake, ${becomes}.`);
    if (given['dry-run']) return {says: 'Nothing was imported.', facts};
    await withStore((store) => importCampaign(store, campaign, Date.now()));
    return {says: `${id} ${edition}: ${cases} cases imported.`, facts};
  },
});
