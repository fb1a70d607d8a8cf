/** What no single file can know: that the files fit each other. */
import {type CampaignFile} from './files.js';
import {type CampaignFolder, type CaseFolder} from './folder.js';
import {resolveMoment} from './moment.js';
import {checkLetters} from './letter-checks.js';
import {type Mistakes} from './mistakes.js';

export function checkCampaign({facts, words, cases}: CampaignFolder, mistakes: Mistakes) {
  for (const lang of facts.languages) {
    if (!words[lang]) mistakes.add(file, 'languages', `names ${lang}, but words/${lang}.json is missing or wrong.`);
  }
  for (const lang of Object.keys(words)) {
    if (!facts.languages.includes(lang))
      mistakes.add(`words/${lang}.json`, '', `${lang} is not among languages in ${file}.`);
  }
  once(facts.languages, 'languages');
  once(facts.cases, 'cases');
  once(
    facts.consents.map(({id}) => id),
    'consents',
  );
  for (const id of facts.cases) {
    if (!cases.has(id)) mistakes.add(file, 'cases', `names ${id}, but cases/${id}/case.json is missing or wrong.`);
  }
  for (const id of cases.keys()) {
    if (!facts.cases.includes(id))
      mistakes.add(file, 'cases', `does not name ${id}, but there is a folder cases/${id}.`);
  }
  once(
    (facts.kit ?? []).map(({id}) => id),
    'kit',
  );
  once(
    (facts.kit ?? []).map(({file: name}) => name),
    'kit',
  );
  for (const [lang, said] of Object.entries(words)) {
    const at = `words/${lang}.json`;
    for (const {id} of facts.kit ?? []) if (!said.kit?.[id]) mistakes.add(at, `kit.${id}`, 'is missing: its title.');
    for (const id of Object.keys(said.kit ?? {})) {
      if (facts.kit?.every((part) => part.id !== id) ?? true) {
        mistakes.add(at, `kit.${id}`, `is not in the kit of ${file}.`);
      }
    }
    for (const id of Object.keys(said.explanations ?? {})) {
      if (!said.categories[id]) mistakes.add(at, `explanations.${id}`, 'is not among categories in this file.');
    }
    if (facts.postage && !said.postage) mistakes.add(at, 'postage', `is missing; ${file} has one.`);
    if (!facts.postage && said.postage) mistakes.add(at, 'postage', `must go, or ${file} says when it was checked.`);
  }
  const consentWords = Object.entries(words).map(([lang, {consents}]) => ({file: `words/${lang}.json`, consents}));
  checkConsents(facts.consents, '', consentWords, mistakes);
  checkCalendar(facts.calendar, facts.timeZone, '', mistakes);
  rising([facts.goal ?? []].flat(), 'goal');
  rising(facts.milestones ?? [], 'milestones');
  function rising(steps: number[], field: string) {
    if (steps.some((step, at) => at > 0 && step <= steps[at - 1]!)) {
      mistakes.add(file, field, 'must rise from step to step.');
    }
  }

  function once(ids: string[], field: string) {
    checkOnce(ids, field, mistakes);
  }
}

const file = 'campaign.json';

export function checkOnce(ids: string[], field: string, mistakes: Mistakes) {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice) mistakes.add(file, field, `names ${twice} more than once.`);
}

/** Those of the campaign, or of the section at `where`; `words` are all the files that must have their texts. */
export function checkConsents(
  consents: CampaignFile['consents'],
  where: string,
  words: {file: string; consents: Record<string, string>}[],
  mistakes: Mistakes,
) {
  consents.forEach(({id, ask, required, for: form, channel}, at) => {
    for (const said of words) if (!said.consents[id]) mistakes.add(said.file, `consents.${id}`, 'is missing.');
    const field = `${where}consents.${at}`;
    if (ask === 'statement' && !required) {
      mistakes.add(file, `${field}.required`, 'must be true: a statement beside the button cannot be declined.');
    }
    if (channel && form !== 'signup') {
      mistakes.add(file, `${field}.channel`, 'belongs to the sign-up form: say "for": "signup".');
    }
    if (channel && ask === 'statement') {
      mistakes.add(file, `${field}.ask`, 'must be checkbox: whoever joins can decline mails of a channel.');
    }
  });
  const channels = consents.flatMap(({channel}) => channel ?? []);
  checkOnce(channels, `${where}consents`, mistakes);
  for (const said of words) {
    for (const id of Object.keys(said.consents)) {
      if (consents.every((consent) => consent.id !== id)) {
        mistakes.add(said.file, `consents.${id}`, `is not among ${where}consents in ${file}.`);
      }
    }
  }
}

export function checkCalendar(
  {opens, closes, reportsUntil}: CampaignFile['calendar'],
  zone: string | undefined,
  where: string,
  mistakes: Mistakes,
) {
  const [first, last, end] = [opens, closes, reportsUntil].map((moment) => resolveMoment(moment, 0, zone)) as [
    number,
    number,
    number,
  ];
  const field = `${where}calendar`;
  if (last <= first) mistakes.add(file, `${field}.closes`, `must be later than ${field}.opens.`);
  if (end < last) mistakes.add(file, `${field}.reportsUntil`, `must not be earlier than ${field}.closes.`);
}

export function checkCase(campaign: CampaignFolder, id: string, content: CaseFolder, mistakes: Mistakes) {
  const {facts, words} = content;
  const place = `cases/${id}`;
  const file = `${place}/case.json`;
  const first = campaign.facts.languages[0]!;
  if (!words[first])
    mistakes.add(`${place}/${first}.json`, '', `is missing or wrong; ${first} stands in for every other language.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    mistakes.add(place, '', 'must be named in lower-case words joined by hyphens.');

  for (const [lang, campaignWords] of Object.entries(campaign.words)) {
    for (const category of facts.categories) {
      if (!campaignWords.categories[category])
        mistakes.add(`words/${lang}.json`, `categories.${category}`, `is missing; ${file} uses it.`);
    }
    if (!campaignWords.countries[facts.country]) {
      mistakes.add(`words/${lang}.json`, `countries.${facts.country}`, `is missing; ${file} uses it.`);
    }
  }
  const targets = facts.targets.map((target) => target.id);
  for (const [lang, said] of Object.entries(words)) {
    const at = `${place}/${lang}.json`;
    if (!campaign.facts.languages.includes(lang))
      mistakes.add(at, '', `${lang} is not among languages in campaign.json.`);
    for (const target of targets) if (!said.targets[target]) mistakes.add(at, `targets.${target}`, 'is missing.');
    for (const target of Object.keys(said.targets)) {
      if (!targets.includes(target)) mistakes.add(at, `targets.${target}`, `is not among targets in ${file}.`);
    }
    if (facts.picture && !said.picture)
      mistakes.add(at, 'picture', 'is missing: the portrait needs its alt text and credit.');
    if (facts.outcome && !said.outcome) mistakes.add(at, 'outcome', `is missing; ${file} has an outcome.`);
    if (said.outcomeQuote && !facts.outcome) mistakes.add(at, 'outcomeQuote', `must go; ${file} has no outcome.`);
    else if (said.outcomeQuote && !facts.outcome?.quoteConsent) {
      mistakes.add(
        at,
        'outcomeQuote',
        `must go, or ${file} says "quoteConsent": true in its outcome: nobody is quoted who has not agreed.`,
      );
    }
    if (facts.withdrawn && !said.tombstone) mistakes.add(at, 'tombstone', `is missing; ${file} says withdrawn.`);
    const [told, dated] = [said.updates?.length ?? 0, facts.updates?.length ?? 0];
    if (told !== dated) mistakes.add(at, 'updates', `has ${told}, but ${file} dates ${dated}.`);
  }
  checkLetters(id, content, mistakes);
  const {calendar, timeZone} = campaign.facts;
  if (facts.closes && resolveMoment(facts.closes, 0, timeZone) <= resolveMoment(calendar.opens, 0, timeZone)) {
    mistakes.add(file, 'closes', 'must be later than calendar.opens in campaign.json.');
  }
  facts.picture?.focal.forEach((part, at) => {
    if (part < 0 || part > 1) mistakes.add(file, `picture.focal.${at}`, 'must be from 0 to 1.');
  });
}
