/** From a row of the outbox to a mail in the reader's language and their section's name, as the campaign stands when it leaves. */
import {type Catalogue, type Edition} from '../content/catalogue.js';
import {bestLanguage, directionOf} from '../content/languages.js';
import {homeUrl, privacyUrl, type Viewing} from '../content/links.js';
import {metThrough} from '../content/sections.js';
import {kitView} from '../content/views.js';
import {pageWords} from '../pages/words.js';
import {readRequests} from '../store/confirming.js';
import {type Contents, type Mail} from '../store/mailing.js';
import {isSilent} from '../store/silencing.js';
import {type Store} from '../store/store.js';
import {describe} from './asked.js';
import {isOfClass, writeOfClass} from './class-mails.js';
import {type Envelopes} from './envelope.js';
import {writeDeclined, writeEvent} from './event.js';
import {asHtml, asText, type Part} from './letter.js';
import {type Message} from './post.js';
import {type MailWords, mailWords} from './words.js';

export interface Desk {
  store: Store;
  envelopes: Envelopes;
  board: {catalogue: Catalogue};
  clock: {now(): number};
  config: {publicUrl: string};
  pepper: string;
}

/** What the reminder offers in one tap; more is typed on the page. */
const numbers = [1, 2, 3, 5, 10];

export interface Writing {
  mail: Mail;
  at: Viewing & {lang: string};
  /** The campaign itself, whoever writes in its place. */
  whole: Edition;
  campaign: string;
  words: MailWords;
  link(purpose: string): string;
  /** The gathering's id. */
  about: string | undefined;
}

export async function compose(desk: Desk, mail: Mail): Promise<Message | undefined> {
  const {board, clock, config, envelopes, store} = desk;
  const whole = board.catalogue.editions.get(mail.edition);
  if (!whole || !mail.sealed) return undefined;
  const edition = metThrough(whole, mail.section);
  const contents = envelopes.open(mail.id, mail.sealed) as Contents;
  const {address, links} = contents;
  const {publicUrl} = config;
  const lang = bestLanguage(mail.lang, edition.facts.languages);
  const currentEdition = board.catalogue.current?.id ?? edition.id;
  const campaign = edition.words[lang]!.name;
  const writing: Writing = {
    mail,
    at: {edition, currentEdition, publicUrl, now: clock.now(), lang},
    whole,
    campaign,
    words: mailWords(lang),
    link: (purpose) => `${publicUrl}/${purpose}/${links[purpose]}`,
    about: contents.about,
  };
  const written =
    contents.about && isOfClass(mail) ? await writeOfClass(desk, writing, contents.about) : await write(store, writing);
  if (!written) return undefined;
  const {words, link} = writing;
  const letter = {
    lang,
    dir: directionOf(lang),
    subject: written.subject,
    parts: [words.hello, ...written.parts, words.thanks(campaign)],
    foot: [
      {text: words.unsubscribe, url: link('unsubscribe')},
      {text: words.erase, url: link('erase')},
      {text: pageWords(lang).privacy, url: privacyUrl(publicUrl, edition, lang)},
    ],
  };
  return {
    id: mail.id,
    kind: mail.kind,
    lang,
    to: address,
    fromName: campaign,
    subject: letter.subject,
    text: asText(letter),
    html: asHtml(letter),
    unsubscribeUrl: link('unsubscribe'),
    at: clock.now(),
  };
}

function write(store: Store, writing: Writing) {
  const {at, campaign, link, about} = writing;
  if (writing.mail.kind === 'event')
    return about ? writeEvent({at, campaign, about, cancelUrl: link('gathering')}) : undefined;
  if (writing.mail.kind === 'event-declined') return about ? writeDeclined(store, {at, campaign, about}) : undefined;
  if (writing.mail.kind === 'question') return writeQuestion(store, writing);
  return writing.mail.kind === 'kit' ? writeKit(writing) : writeReminder(store, writing);
}

export interface Written {
  subject: string;
  parts: Part[];
}

/** Asks for everything of this address that waits by now. */
async function writeQuestion(
  store: Store,
  {mail, at, whole, campaign, words, link}: Writing,
): Promise<Written | undefined> {
  const requests = await readRequests(store.db, mail, at.now);
  const waiting = requests.filter(({done_at}) => done_at === null);
  const asked = describe(whole, waiting, at.lang);
  if (asked.length === 0) return undefined;
  const {question} = words;
  return {
    subject: question.subject(campaign),
    parts: [
      question.asked(campaign),
      asked.map(({title, says}) => ({text: words.means(title, says)})),
      question.press,
      {text: question.open, url: link('confirm')},
      question.otherwise,
    ],
  };
}

async function writeKit({at, campaign, words: {kit: words}}: Writing): Promise<Written> {
  const {edition, publicUrl, lang} = at;
  const files = kitView(publicUrl, edition, lang).map(({title, url}) => ({text: title, url}));
  return {
    subject: words.subject(campaign),
    parts: [
      words.welcome(campaign),
      ...(files.length > 0 ? [words.files, files] : []),
      words.start,
      {text: words.cases, url: homeUrl(publicUrl, edition, lang)},
    ],
  };
}

async function writeReminder(store: Store, writing: Writing): Promise<Written | undefined> {
  const {mail, at, campaign, link} = writing;
  const {edition, now, lang} = at;
  if (now >= edition.reportsUntil || (await isSilent(store.db, mail.address_key, ['all', 'reminder'])))
    return undefined;
  const words = writing.words.reminder;
  const number = new Intl.NumberFormat(lang);
  const open = now < edition.closesAt;
  return {
    subject: words.subject,
    parts: [
      words.ask(campaign),
      words.choose,
      [
        ...numbers.map((n) => ({text: words.number(n, number.format(n)), url: `${link('report')}?n=${n}`})),
        {text: words.more, url: `${link('report')}?n=more`},
      ],
      ...(open
        ? [words.none(lastDay(edition, lang)), {text: words.cases, url: homeUrl(at.publicUrl, edition, lang)}]
        : []),
      {text: words.never, url: link('no-reminder')},
    ],
  };
}

function lastDay({closesAt, facts}: Edition, lang: string) {
  const {timeZone = 'UTC'} = facts;
  return new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone}).format(closesAt - 1);
}
