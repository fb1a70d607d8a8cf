import {resolve} from 'node:path';
import {readFolder} from '../campaign/folder.js';
import {Refusal} from '../refusal.js';
import {importCampaign} from '../store/importing.js';
import {withStore} from './environment.js';
import {type Command} from './index.js';

export const check: Command = {
  says: "Checks a campaign's folder and names every mistake.",
  help: 'Usage: w4r-backend check <folder>\n\nReads the campaign and names every mistake by file and field. Changes nothing.',
  async run(rest) {
    const {facts, cases} = checkedFolder(rest);
    console.log(`${facts.id} ${facts.edition}: ${cases.size} cases in ${facts.languages.join(', ')}, no mistakes.`);
  },
};

export const importFolder: Command = {
  says: "Checks a campaign's folder and brings it into the database.",
  help:
    'Usage: w4r-backend import <folder>\n\nChecks everything first; imports all of it or nothing. Import again to update. ' +
    'Running processes follow within a second.',
  async run(rest) {
    const campaign = checkedFolder(rest);
    await withStore((store) => importCampaign(store, campaign, Date.now()));
    console.log(`${campaign.facts.id} ${campaign.facts.edition}: ${campaign.cases.size} cases imported.`);
  },
};

export function checkedFolder([folder]: string[]) {
  if (!folder) throw new Refusal('Say which folder: w4r-backend import <folder>');
  const {campaign, mistakes} = readFolder(resolve(folder));
  if (campaign) return campaign;
  const n = mistakes.list.length;
  throw new Refusal(`${mistakes.list.join('\n')}\n${n} ${n === 1 ? 'mistake' : 'mistakes'}; nothing was imported.`);
}
