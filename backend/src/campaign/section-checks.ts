/** Whether the sections fit the campaign, and each has words in the languages it speaks. */
import {checkCalendar, checkConsents, checkOnce} from './cross-checks.js';
import {type CampaignFolder} from './folder.js';
import {type Mistakes} from './mistakes.js';

const file = 'campaign.json';

export function checkSections(campaign: CampaignFolder, mistakes: Mistakes) {
  const {facts, sectionWords} = campaign;
  const sections = facts.sections ?? [];
  const ids = sections.map(({id}) => id);
  checkOnce(ids, 'sections', mistakes);
  for (const id of sectionWords.keys()) {
    if (!ids.includes(id)) mistakes.add(`words/${id}`, '', `there is no section ${id} in ${file}.`);
  }
  checkOwnConsents(campaign, mistakes);
  sections.forEach((section, at) => {
    const where = `sections.${at}.`;
    const {languages, cases = [], calendar, timeZone} = section;
    checkOnce(languages, `${where}languages`, mistakes);
    checkOnce(cases, `${where}cases`, mistakes);
    for (const id of cases) {
      if (!facts.cases.includes(id)) mistakes.add(file, `${where}cases`, `names ${id}, which is not among cases.`);
    }
    if (calendar) checkCalendar(calendar, timeZone, where, mistakes);
    checkWords(campaign, section, where, mistakes);
  });
}

/** People agree to a text for ever: no two ask for different things under one name. */
function checkOwnConsents({facts}: CampaignFolder, mistakes: Mistakes) {
  const taken = new Map(facts.consents.map(({id}) => [id, 'the campaign']));
  facts.sections?.forEach(({id: section, consents = []}, at) => {
    const ids = consents.map(({id}) => id);
    checkOnce(ids, `sections.${at}.consents`, mistakes);
    for (const id of new Set(ids)) {
      const other = taken.get(id);
      if (other)
        mistakes.add(file, `sections.${at}.consents`, `names ${id}, which ${other} has: choose a name of its own.`);
      else taken.set(id, section);
    }
  });
}

type Section = NonNullable<CampaignFolder['facts']['sections']>[number];

function checkWords({facts, words, sectionWords}: CampaignFolder, section: Section, where: string, mistakes: Mistakes) {
  const {id, languages, consents, privacyUrl} = section;
  const spoken = Object.entries(sectionWords.get(id) ?? {});
  for (const lang of languages) {
    const said = sectionWords.get(id)?.[lang];
    if (!said)
      mistakes.add(file, `${where}languages`, `names ${lang}, but words/${id}/${lang}.json is missing or wrong.`);
    if (facts.languages.includes(lang)) continue;
    // What people agree to, and what happens with what they type, they must be able to read.
    if (!consents) {
      mistakes.add(
        file,
        `${where}consents`,
        `is missing: the campaign's own are not there in ${lang}, which it speaks.`,
      );
    }
    if (said && !said.privacy && !privacyUrl) {
      mistakes.add(
        `words/${id}/${lang}.json`,
        'privacy',
        `is missing: the campaign's own words are not there in ${lang}. Write them, or give the section a privacyUrl.`,
      );
    }
  }
  const known = words[facts.languages[0]!]?.categories ?? {};
  for (const [lang, said] of spoken) {
    const at = `words/${id}/${lang}.json`;
    if (!languages.includes(lang)) mistakes.add(at, '', `${lang} is not among ${where}languages in ${file}.`);
    for (const part of ['categories', 'explanations'] as const) {
      for (const category of Object.keys(said[part] ?? {})) {
        if (!known[category]) mistakes.add(at, `${part}.${category}`, `is no category of the campaign.`);
      }
    }
  }
  const texts = spoken.map(([lang, said]) => ({file: `words/${id}/${lang}.json`, consents: said.consents ?? {}}));
  checkConsents(consents ?? [], where, texts, mistakes);
}
