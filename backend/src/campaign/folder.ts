/** Reads a campaign's folder whole and checks each file by itself and all of them against each other. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Media} from '../content/catalogue.js';
import {type KitMedia, readKit, readSharePictures, type ShareMedia} from './binaries.js';
import {checkCase, checkCampaign} from './cross-checks.js';
import {CampaignFile, CampaignWords, CaseFile, CaseWords, LetterWords, SectionWords} from './files.js';
import {type EventFile, readEvents} from './events.js';
import {Mistakes} from './mistakes.js';
import {readPicture} from './picture.js';
import {checkSections} from './section-checks.js';

export interface CampaignFolder {
  facts: CampaignFile;
  words: Record<string, CampaignWords>;
  /** By the section they stand under. */
  sectionWords: Map<string, Record<string, SectionWords>>;
  cases: Map<string, CaseFolder>;
  kit: KitMedia[];
  events: EventFile[];
}

export interface CaseFolder {
  facts: CaseFile;
  words: Record<string, CaseWords>;
  letters: Record<string, LetterWords>;
  picture: (Media & {file: string}) | undefined;
  sharePictures: ShareMedia[];
}

/** The campaign, or undefined with everything that is wrong in `mistakes`. */
export function readFolder(
  folder: string,
  mistakes = new Mistakes(),
): {campaign: CampaignFolder | undefined; mistakes: Mistakes} {
  if (!existsSync(folder)) {
    mistakes.add(folder, '', 'there is no such folder.');
    return {campaign: undefined, mistakes};
  }
  const facts = mistakes.check('campaign.json', CampaignFile, readJson(folder, 'campaign.json', mistakes));
  const words = readWords(folder, 'words', CampaignWords, mistakes);
  const sectionWords = new Map(
    foldersIn(join(folder, 'words')).map((id) => [id, readWords(folder, `words/${id}`, SectionWords, mistakes)]),
  );
  const cases = new Map<string, CaseFolder>();
  for (const id of foldersIn(join(folder, 'cases'))) {
    const place = `cases/${id}`;
    const caseFacts = mistakes.check(`${place}/case.json`, CaseFile, readJson(folder, `${place}/case.json`, mistakes));
    const caseWords = readWords(folder, place, CaseWords, mistakes);
    if (!caseFacts) continue;
    cases.set(id, {
      facts: caseFacts,
      words: caseWords,
      letters: readWords(folder, `${place}/letters`, LetterWords, mistakes),
      picture: readPicture(folder, place, caseFacts.picture, mistakes),
      sharePictures: readSharePictures(folder, place, caseFacts, facts?.languages ?? [], mistakes),
    });
  }
  if (!facts) return {campaign: undefined, mistakes};
  const campaign = {
    facts,
    words,
    sectionWords,
    cases,
    kit: readKit(folder, facts, mistakes),
    events: readEvents(folder, mistakes),
  };
  checkCampaign(campaign, mistakes);
  checkSections(campaign, mistakes);
  for (const [id, content] of cases) checkCase(campaign, id, content, mistakes);
  return {campaign: mistakes.list.length === 0 ? campaign : undefined, mistakes};
}

/** One file a language, named by it. */
function readWords<Schema extends typeof CampaignWords | typeof SectionWords | typeof CaseWords | typeof LetterWords>(
  folder: string,
  place: string,
  schema: Schema,
  mistakes: Mistakes,
) {
  const words: Record<string, ReturnType<typeof mistakes.check<Schema>> & {}> = {};
  for (const name of filesIn(join(folder, place))) {
    const lang = /^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)\.json$/.exec(name)?.[1];
    if (!lang || name === 'case.json') continue;
    const file = `${place}/${name}`;
    const checked = mistakes.check(file, schema, readJson(folder, file, mistakes));
    if (checked) words[lang] = checked;
  }
  return words;
}

function readJson(folder: string, file: string, mistakes: Mistakes): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    const missing = (error as {code?: string}).code === 'ENOENT';
    mistakes.add(file, '', missing ? 'there is no such file.' : `is not JSON (${(error as Error).message}).`);
    return undefined;
  }
}

function foldersIn(place: string) {
  if (!existsSync(place)) return [];
  return readdirSync(place, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? entry.name : []));
}

function filesIn(place: string) {
  if (!existsSync(place)) return [];
  return readdirSync(place, {withFileTypes: true}).flatMap((entry) => (entry.isFile() ? entry.name : []));
}
