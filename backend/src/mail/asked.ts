/** What somebody asked for, in words: a mail and its page must say the same. */
import {type CaseContent, type Edition} from '../content/catalogue.js';
import {bestLanguage, caseLanguage} from '../content/languages.js';
import {metThrough} from '../content/sections.js';
import {type ClassBody} from '../store/classes.js';
import {type Request, type SignatureBody, type SignupBody} from '../store/requests.js';
import {classWords} from './class-words.js';
import {mailWords} from './words.js';

export interface Asked {
  request: Request;
  /** As it was asked for: by the campaign, or by one of its sections. */
  edition: Edition;
  /** "To sign for Ilvane" */
  title: string;
  /** What that means, in a sentence. */
  says: string;
  /** The sentences that were agreed to, word for word; gone once the button has been pressed. */
  agreed: {text: string; lang: string}[];
  /** Of a signature: the case, and what it is called for short. */
  content: CaseContent | undefined;
  name: string;
}

/** A case that has been withdrawn meanwhile is asked for no more. */
export function describe(whole: Edition, requests: Request[], lang: string): Asked[] {
  return requests.flatMap((request) => {
    const edition = metThrough(whole, request.section);
    if (request.purpose === 'signup') return [describeSignup(edition, request, lang)];
    if (request.purpose === 'class') return [describeClass(edition, request, lang)];
    // A section may show fewer cases than it did when somebody signed.
    const content = whole.cases.get(request.case_id);
    return content && content.withdrawnAt === null ? [describeSignature(edition, content, request, lang)] : [];
  });
}

function describeSignup(edition: Edition, request: Request, lang: string): Asked {
  const words = mailWords(lang);
  const campaign = edition.words[bestLanguage(lang, edition.facts.languages)]!.name;
  const asked = {request, edition, title: words.join(campaign), content: undefined, name: campaign};
  if (!request.body) return {...asked, says: '', agreed: []};
  const {signup, consents} = JSON.parse(request.body) as SignupBody;
  const wants = (JSON.parse(signup.wants) as (keyof typeof words.wants)[]).map((want) => words.wants[want]);
  const says = new Intl.ListFormat(lang).format(wants);
  return {...asked, says, agreed: agreedTo(edition, consents)};
}

/** Its name is sealed, and is nobody's business in a mail. */
function describeClass(edition: Edition, request: Request, lang: string): Asked {
  const words = classWords(lang);
  const campaign = edition.words[bestLanguage(lang, edition.facts.languages)]!.name;
  const asked = {request, edition, title: words.open(campaign), content: undefined, name: campaign};
  if (!request.body) return {...asked, says: '', agreed: []};
  const {room, consents} = JSON.parse(request.body) as ClassBody;
  return {...asked, says: words.pupils(room.pupils), agreed: agreedTo(edition, consents)};
}

function describeSignature(edition: Edition, content: CaseContent, request: Request, lang: string): Asked {
  const {name, shortName, demand} = content.words[caseLanguage(edition, content, lang)]!;
  const asked = {request, edition, title: mailWords(lang).sign(name), says: demand.title, content, name: shortName};
  if (!request.body) return {...asked, agreed: []};
  return {...asked, agreed: agreedTo(edition, (JSON.parse(request.body) as SignatureBody).consents)};
}

/** In the words and the language in which they were agreed to. */
function agreedTo({consentTexts}: Edition, consents: SignatureBody['consents']) {
  return consents
    .filter(({given}) => given === 1)
    .flatMap(({text_id, version, lang}) => {
      const published = consentTexts.find((row) => row.id === text_id && row.version === version && row.lang === lang);
      return published ? [{text: published.text, lang}] : [];
    });
}
