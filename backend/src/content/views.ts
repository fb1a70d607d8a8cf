/** From what is stored to what crosses the wire, in one language, at one moment. */
import {
  type Block,
  type Campaign,
  type Case,
  type CaseCard,
  type CaseOutcome,
  type ConsentText,
  type Count,
  type KitFile,
  type Outcome,
  type Picture,
  type Withdrawn,
} from '../../../src/contract/index.js';
import {type ConsentForm} from '../campaign/files.js';
import {type CaseContent, type Edition} from './catalogue.js';
import {goalAbove} from './goals.js';
import {bestLanguage, caseLanguage, countryName, directionOf} from './languages.js';
import {lettersOf} from './letters.js';
import {caseUrl, homeUrl, pageUrl, privacyUrl, type Viewing} from './links.js';
import {phaseOf, statusOf} from './moments.js';

export function campaignView(
  {edition, currentEdition, publicUrl, now, lang: wanted}: Viewing,
  counted: number,
): Campaign {
  const {facts, opensAt, closesAt, reportsUntil} = edition;
  const lang = bestLanguage(wanted, facts.languages);
  return {
    id: facts.id,
    edition: edition.id,
    currentEdition,
    section: edition.section?.id ?? null,
    name: edition.words[lang]!.name,
    lang,
    dir: directionOf(lang),
    languages: facts.languages,
    fictional: facts.fictional,
    phase: phaseOf(edition, now),
    opensAt,
    closesAt,
    reportsUntil,
    timeZone: facts.timeZone ?? 'UTC',
    now: now - (now % 60_000),
    goal: goalAbove(facts, counted),
    url: edition.section ? homeUrl(publicUrl, edition, lang) : (facts.url ?? `${publicUrl}/`),
    privacyUrl: privacyUrl(publicUrl, edition, lang),
    consents: consentView(edition, lang, 'signing'),
    signup: {
      wants: facts.wants ?? ['write', 'teach', 'host', 'organise'],
      consents: consentView(edition, lang, 'signup'),
      kit: kitView(publicUrl, edition, lang),
      url: pageUrl(publicUrl, 'join', edition, lang),
    },
    reportUrl: pageUrl(publicUrl, 'report', edition, lang),
    categories: Object.entries(edition.words[lang]!.categories).map(([id, name]) => ({
      id,
      name,
      explanation: edition.words[lang]!.explanations?.[id] ?? null,
    })),
    next: facts.next ?? ['letter', 'sign', 'share', 'signup'],
    share: edition.words[lang]!.share,
  };
}

export function caseView(viewing: Viewing, content: CaseContent, count: Count, asOf: number): Case {
  const {edition, currentEdition, publicUrl, now} = viewing;
  const {id, facts} = content;
  const lang = caseLanguage(edition, content, viewing.lang);
  const words = content.words[lang]!;
  const campaignWords = edition.words[lang]!;
  // In the language the visitor asked for even where the case itself is not translated: a person must understand what is
  // agreed to.
  const spoken = bestLanguage(viewing.lang, edition.facts.languages);
  return {
    id,
    edition: edition.id,
    lang,
    dir: directionOf(lang),
    fictional: edition.facts.fictional,
    status: statusOf(edition, content, now),
    opensAt: edition.opensAt,
    closesAt: content.closesAt,
    timeZone: edition.facts.timeZone ?? 'UTC',
    kind: facts.kind,
    name: words.name,
    shortName: words.shortName,
    country: {code: facts.country, name: countryName(facts.country, campaignWords.countries, lang)},
    categories: facts.categories.map((category) => ({id: category, name: campaignWords.categories[category]!})),
    contentWarnings: facts.contentWarnings,
    summary: words.summary,
    story: words.story.map(block),
    quote: words.quote ?? null,
    demand: words.demand,
    targets: facts.targets.map(({id: target}) => {
      const {role, person, place} = words.targets[target]!;
      return {id: target, role, person: person ?? null, place};
    }),
    picture: pictureView(publicUrl, edition, content, lang),
    goal: facts.goal,
    count,
    asOf,
    outcome: outcomeView(edition, content, lang, now),
    updates: content.updatesAt
      .map((date, at) => ({date, text: words.updates?.[at] ?? ''}))
      .filter(({date}) => date <= now),
    consents: consentView(edition, spoken, 'signing'),
    url: caseUrl(publicUrl, edition, currentEdition, id, lang),
    letterUrl: lettersOf(facts).length > 0 ? caseUrl(publicUrl, edition, currentEdition, `${id}/letter`, lang) : null,
    share: words.share ?? words.summary,
    privacyUrl: privacyUrl(publicUrl, edition, spoken),
  };
}

/** What a list shows: everything but the long parts. */
export function cardView(shown: Case): CaseCard {
  const card: Partial<Case> & CaseCard = {...shown};
  for (const long of ['story', 'consents', 'updates', 'quote'] as const) delete card[long];
  return card;
}

export function withdrawnView({edition, lang}: Viewing, content: CaseContent): Withdrawn {
  const words = content.words[caseLanguage(edition, content, lang)]!;
  return {
    id: content.id,
    edition: edition.id,
    withdrawn: true,
    text: words.tombstone ?? 'This case has been withdrawn.',
  };
}

export function outcomeView(
  {whole: {languages}}: Edition,
  content: CaseContent,
  lang: string,
  now: number,
): Outcome | null {
  const {outcome} = content.facts;
  if (!outcome || content.outcomeAt === null || content.outcomeAt > now) return null;
  const text = content.words[lang]?.outcome ?? content.words[languages[0]!]!.outcome!;
  return {kind: outcome.kind, date: content.outcomeAt, text, url: outcome.url ?? null};
}

/** What became of a case, once that is published. The words of whoever it was about only where they agreed to it. */
export function caseOutcomeView(
  {edition, currentEdition, publicUrl, now, lang: wanted}: Viewing,
  content: CaseContent,
): CaseOutcome | undefined {
  const lang = caseLanguage(edition, content, wanted);
  const outcome = outcomeView(edition, content, lang, now);
  if (!outcome) return undefined;
  const {id, facts} = content;
  const words = content.words[lang]!;
  const campaignWords = edition.words[lang]!;
  return {
    case: id,
    edition: edition.id,
    lang,
    dir: directionOf(lang),
    fictional: edition.facts.fictional,
    name: words.name,
    country: {code: facts.country, name: countryName(facts.country, campaignWords.countries, lang)},
    outcome,
    quote: (facts.outcome!.quoteConsent && words.outcomeQuote) || null,
    picture: pictureView(publicUrl, edition, content, lang),
    url: caseUrl(publicUrl, edition, currentEdition, id, lang),
  };
}

export function consentView({facts, consentTexts}: Edition, lang: string, form: ConsentForm): ConsentText[] {
  const asked = facts.consents.filter((consent) => (consent.for ?? 'signing') === form);
  return asked.flatMap(({id, version, ask, required}) => {
    const published = consentTexts.find((row) => row.id === id && row.version === version && row.lang === lang);
    return published ? [{id, version, lang, hash: published.hash, ask, required, text: published.text}] : [];
  });
}

/** In the reader's language, or as the first one has it. */
export function kitView(publicUrl: string, {id: edition, whole, words, kit}: Edition, lang: string): KitFile[] {
  return (whole.kit ?? []).flatMap(({id, file, wants}) => {
    const there = [lang, whole.languages[0]!].find((tag) => kit.has(`${tag}/${file}`));
    if (!there) return [];
    const {type, bytes} = kit.get(`${there}/${file}`)!;
    const title = words[lang]!.kit![id]!;
    return [{id, title, url: `${publicUrl}/kit/${edition}/${there}/${file}`, type, bytes: bytes.length, wants}];
  });
}

/** What networks show of a link to the case: made for them, or the portrait. */
export function sharePictureView(publicUrl: string, edition: Edition, content: CaseContent, lang: string) {
  const {id, facts, sharedIn} = content;
  const portrait = pictureView(publicUrl, edition, content, lang);
  if (!facts.sharePicture || sharedIn.length === 0) return portrait;
  const {width, height} = facts.sharePicture;
  const src = `${publicUrl}/media/${edition.id}/${id}/share-${bestLanguage(lang, sharedIn)}.png`;
  return {src, width, height, alt: portrait?.alt ?? content.words[lang]!.name};
}

export function pictureView(
  publicUrl: string,
  edition: Edition,
  {id, facts, words}: CaseContent,
  lang: string,
): Picture | null {
  const said = words[lang]?.picture;
  if (!facts.picture || !said) return null;
  const {file, width, height, focal} = facts.picture;
  return {src: `${publicUrl}/media/${edition.id}/${id}/${file}`, width, height, focal: [focal[0], focal[1]], ...said};
}

function block(paragraph: string): Block {
  if (paragraph.startsWith('## ')) return {kind: 'heading', text: paragraph.slice(3)};
  if (paragraph.startsWith('> ')) return {kind: 'quote', text: paragraph.slice(2)};
  return {kind: 'paragraph', text: paragraph};
}
