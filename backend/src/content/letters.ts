/** The letter desk: from the campaign's files to what somebody with a pen needs, in one language. */
import {type Letter, type LetterDesk, type LetterModel, type PostalAddress} from '../../../src/contract/index.js';
import {type CaseFile} from '../campaign/files.js';
import {type CaseContent} from './catalogue.js';
import {caseLanguage, countryName, directionOf, readBefore} from './languages.js';
import {caseUrl, type Viewing} from './links.js';
import {statusOf} from './moments.js';
import {addressFields} from './postal.js';

type Target = CaseFile['targets'][number];
type Address = NonNullable<Target['address']>;

/** What the letters of one case share. */
interface Desk {
  content: CaseContent;
  lang: string;
  countryNamed: (code: string) => string;
}

export function letterDeskView(viewing: Viewing, content: CaseContent, asOf: number): LetterDesk {
  const {edition, currentEdition, publicUrl, now} = viewing;
  const {id, facts} = content;
  const lang = caseLanguage(edition, content, viewing.lang);
  const campaignWords = edition.words[lang]!;
  const desk = {content, lang, countryNamed: (code: string) => countryName(code, campaignWords.countries, lang)};
  const {postage} = edition.facts;
  return {
    case: id,
    edition: edition.id,
    lang,
    dir: directionOf(lang),
    fictional: edition.facts.fictional,
    status: statusOf(edition, content, now),
    opensAt: edition.opensAt,
    closesAt: content.closesAt,
    reportsUntil: edition.reportsUntil,
    timeZone: edition.facts.timeZone ?? 'UTC',
    asOf,
    name: content.words[lang]!.name,
    shortName: content.words[lang]!.shortName,
    letters: lettersOf(facts).map((target) => (target ? appeal(desk, target) : solidarity(desk))),
    postage:
      postage && campaignWords.postage && edition.postageCheckedAt !== null
        ? {text: campaignWords.postage, url: postage.url ?? null, checkedOn: edition.postageCheckedAt}
        : null,
    url: caseUrl(publicUrl, edition, currentEdition, `${id}/letter`, lang),
  };
}

/** Each target that can be written to; null stands for the person or family. */
export function lettersOf({targets, solidarity}: CaseFile): (Target | null)[] {
  const officials = targets.filter(({address, email}) => address || email);
  return solidarity.mode === 'none' ? officials : [...officials, null];
}

function appeal({content, lang, countryNamed}: Desk, {id, address, email, languages}: Target): Letter {
  const words = content.words[lang]!;
  const {role, person, place} = words.targets[id]!;
  return {
    id,
    kind: 'appeal',
    to: [person, role, place].filter(Boolean).join(directionOf(lang) === 'rtl' ? '، ' : ', '),
    address: address ? postal(address, countryNamed) : null,
    email: email ?? null,
    languages,
    models: models(content, languages, (said) => said.targets[id]!),
    points: words.points,
    notes: [],
    doNot: words.doNot,
    rules: {
      religiousCards: null,
      mentionCharges: null,
      mentionOrganisation: null,
      senderAddress: content.facts.safety === 'high' ? 'country-only' : 'full',
    },
  };
}

function solidarity({content, lang, countryNamed}: Desk): Letter {
  const {safety, solidarity: facts} = content.facts;
  const {name, solidarity: words} = content.words[lang]!;
  const {religiousCards, mentionCharges, mentionOrganisation} = facts;
  // Whoever is in danger does not need a drawer full of strangers' streets.
  const senderAddress = safety === 'high' && facts.senderAddress === 'full' ? 'country-only' : facts.senderAddress;
  return {
    id: 'solidarity',
    kind: 'solidarity',
    to: words.to ?? name,
    address: facts.address ? postal(facts.address, countryNamed) : null,
    email: null,
    languages: facts.languages,
    models: models(content, facts.languages, ({solidarity: said}) => said).map((model) => ({...model, paragraphs: []})),
    points: words.ideas,
    notes: words.notes,
    doNot: words.doNot,
    rules: {religiousCards, mentionCharges, mentionOrganisation, senderAddress},
  };
}

/** In every language that the case has words for, those read best at the destination first. */
function models(
  {words, letters}: CaseContent,
  read: string[],
  ends: (said: Words) => {salutation?: string | undefined; closing?: string | undefined} | undefined,
): LetterModel[] {
  return Object.entries<Words>({...words, ...letters})
    .sort(([one], [other]) => readBefore(one, other, read))
    .flatMap(([lang, said]) => {
      const {salutation, closing} = ends(said) ?? {};
      if (!salutation || !closing) return [];
      return [{lang, dir: directionOf(lang), salutation, closing, paragraphs: said.letter}];
    });
}

type Words = CaseContent['words'][string] | CaseContent['letters'][string];

function postal({latin, local, localLanguage, country, format}: Address, named: Desk['countryNamed']): PostalAddress {
  return {
    latin: addressFields(latin),
    local: local ? addressFields(local) : null,
    localLanguage: localLanguage ?? null,
    country: {code: country, name: named(country)},
    format: format ?? country,
  };
}
