import {resolve} from 'node:path';
import {type CampaignFolder, readFolder} from '../campaign/folder.js';
import {Refusal} from '../refusal.js';
import {command} from './command.js';

export const check = command({
  name: 'check',
  takes: ['<folder>'],
  says: "Checks a campaign's folder and names every mistake.",
  about: 'Reads the campaign and names every mistake by file and field; ends with 1 if there is one. Changes nothing.',
  example: 'check campaigns/2027',
  async run(_given, [folder]) {
    const {campaign, mistakes} = readFolder(resolve(folder!));
    if (!campaign) return {failed: true, says: listed(mistakes.list), facts: {mistakes: mistakes.list}};
    const {id, edition, languages} = campaign.facts;
    const cases = campaign.cases.size;
    return {
      says: `${id} ${edition}: ${cases} cases in ${languages.join(', ')}, no mistakes.`,
      facts: {campaign: id, edition, cases, languages, mistakes: []},
    };
  },
});

export function checkedFolder(folder: string): CampaignFolder {
  const {campaign, mistakes} = readFolder(resolve(folder));
  if (campaign) return campaign;
  throw new Refusal(`${listed(mistakes.list)} Nothing was imported.`);
}

function listed(mistakes: readonly string[]) {
  return [...mistakes, `${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'}.`].join('\n');
}
