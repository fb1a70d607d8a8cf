/** The pack for a class without the internet: how the lesson goes, who each one is, where to write, and sheets to write on. */
import {type Letter, type LetterDesk, type LetterModel, type Picture} from '../../../src/contract/index.js';
import {directionOf} from '../content/languages.js';
import {addressBlocks, countryLine} from '../content/postal.js';
import {html, type Html} from './html.js';
import {letterPageWords, rulesSaid} from './letter-words.js';
import {packWords} from './pack-words.js';

export type PackPaper = 'a4' | 'letter';

export interface PackCase {
  id: string;
  name: string;
  shortName: string;
  country: string;
  picture: Picture | null;
  /** Short sentences. */
  plain: string[];
  demand: string;
  quote: {text: string; by: string} | null;
  desk: LetterDesk;
}

interface Pack {
  lang: string;
  campaign: string;
  fictional: boolean;
  /** Where the letters are told. */
  url: string;
  query: Record<string, string>;
  paper: PackPaper;
  /** Whom one can write for today. */
  offered: PackCase[];
  /** Ids; all where nobody chose. */
  chosen: string[] | undefined;
}

export function packPage(pack: Pack): string {
  const {lang, campaign, paper, offered, chosen} = pack;
  const words = packWords(lang);
  const cases = offered.filter(({id}) => !chosen || chosen.includes(id));
  const title = `${words.title} · ${campaign}`;
  return html`<!doctype html>
    <html lang="${lang}" dir="${directionOf(lang)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/pack-${paper}.css" />
      </head>
      <body>
        ${tools(pack, cases)}
        <main>
          ${cover(pack, cases)}
          ${cases.map((one) => html`${about(one, pack)}${one.desk.letters.map((letter) => html`${advice(one, letter, pack)}${writing(letter, pack)}`)}`)}
        </main>
      </body>
    </html>`.toString();
}

/** On the screen only: whom the lesson is about, and which paper is in the printer. */
function tools({lang, query, paper, offered}: Pack, cases: PackCase[]): Html {
  const words = packWords(lang);
  const other = paper === 'a4' ? 'letter' : 'a4';
  const ids = cases.map(({id}) => id).join();
  return html`<div class="tools">
    <p><b>${words.print}</b> ${words.pages(1 + cases.reduce((sum, {desk}) => sum + 1 + 2 * desk.letters.length, 0))}</p>
    <p><b>${words.papers[paper]}</b> ·
      <a href="?${String(new URLSearchParams({...query, paper: other, cases: ids}))}">${words.papers[other]}</a></p>
    <p>${words.choose}</p>
    <ul class="choice">${offered.map(
      ({id, name}) =>
        html`<li><a href="?${String(new URLSearchParams({...query, paper, cases: id}))}">${name}</a></li>`,
    )}</ul>
    <p><a href="?${String(new URLSearchParams({...query, paper}))}">${words.everybody}</a></p>
  </div>`;
}

function cover({lang, campaign, fictional, url}: Pack, cases: PackCase[]): Html {
  const words = packWords(lang);
  return html`<section class="sheet">
    <p class="eyebrow">${campaign} ${ribbon(fictional, lang)}</p>
    <h1>${words.title}</h1>
    ${cases.length === 0 && html`<p class="lead">${words.nobody}</p>`}
    <h3>${words.lesson}</h3>
    <ol>${words.steps.map((step) => html`<li>${step}</li>`)}</ol>
    <h3>${words.tally}</h3>
    <table>
      <thead><tr><th>${words.whom}</th><th>${words.letters}</th><th>${words.cards}</th></tr></thead>
      <tbody>${cases.map(({name}) => html`<tr><td><bdi>${name}</bdi></td><td></td><td></td></tr>`)}</tbody>
      <tfoot><tr><td>${words.together}</td><td></td><td></td></tr></tfoot>
    </table>
    <p class="foot">${words.tell} <bdi dir="ltr">${url}</bdi></p>
  </section>`;
}

function about(
  {name, country, picture, plain, demand, quote, desk}: PackCase,
  {lang, campaign, fictional}: Pack,
): Html {
  const words = packWords(lang);
  return html`<section class="sheet" lang="${desk.lang}" dir="${desk.dir}">
    <p class="eyebrow">${campaign} · ${country} ${ribbon(fictional, lang)}</p>
    <h2>${name}</h2>
    <div class="about">
      <div class="plain">${plain.map((sentence) => html`<p>${sentence}</p>`)}</div>
      ${picture && html`<img src="${new URL(picture.src).pathname}" width="${picture.width}" height="${picture.height}" alt="${picture.alt}" />`}
    </div>
    <p class="demand"><bdi>${words.demand}</bdi><br />${demand}</p>
    ${quote && html`<blockquote>${quote.text}<footer>${quote.by}</footer></blockquote>`}
  </section>`;
}

/** Stays on the desk: where the letter goes, and what to keep in mind. */
function advice({shortName, desk}: PackCase, letter: Letter, {lang, campaign}: Pack): Html {
  const words = packWords(lang);
  const page = letterPageWords(lang);
  const {kind, to, address, email, points, notes, doNot, rules} = letter;
  return html`<section class="sheet" lang="${desk.lang}" dir="${desk.dir}">
    <p class="eyebrow">${campaign} · ${kind === 'appeal' ? words.forSomebody(shortName) : words.toSomebody(shortName)}</p>
    <h2>${to}</h2>
    <h3><bdi>${words.envelope}</bdi></h3>
    ${
      address
        ? html`<address>${addressBlocks(address).map(
            ({lang: written, lines}) =>
              html`<p lang="${written ?? 'und'}" dir="${written ? directionOf(written) : 'ltr'}">${lines.map(
                (line) => html`${line}<br />`,
              )}</p>`,
          )}<p>${countryLine(address, lang)}</p></address>`
        : email && html`<address><bdi dir="ltr">${email}</bdi></address>`
    }
    <div class="two">
      <div>${list(kind === 'appeal' ? words.points : page.ideas, points)}${list(page.notes, notes)}</div>
      <div>${list(page.doNot, doNot)}${list(page.rules, rulesSaid(rules, lang))}</div>
    </div>
  </section>`;
}

/** What is posted: nothing but the letter, in the pupil's own hand between its first words and its last. */
function writing(letter: Letter, {lang}: Pack): Html {
  const model = modelFor(letter, lang);
  return html`<section class="sheet letter" lang="${model.lang}" dir="${model.dir}">
    <p class="said">${model.salutation}</p>
    <div class="rules">${Array.from({length: 26}, () => html`<div class="line"></div>`)}</div>
    <p class="said">${model.closing}</p>
    <div class="line own"></div>
    <small lang="${lang}" dir="${directionOf(lang)}">${packWords(lang).sign}</small>
  </section>`;
}

/** The pupils' own language, else the one that is read best there. */
function modelFor({models}: Letter, lang: string): LetterModel {
  const base = (tag: string) => tag.split('-')[0];
  return models.find((model) => base(model.lang) === base(lang)) ?? models[0]!;
}

const ribbon = (fictional: boolean, lang: string) =>
  fictional && html`<span class="ribbon">${packWords(lang).invented}</span>`;

/** Each as it runs: where a case is not in the reader's language, the rules and the heads still are. */
function list(title: string, entries: string[]) {
  const own = (words: string) => html`<bdi>${words}</bdi>`;
  return (
    entries.length > 0 && html`<h3>${own(title)}</h3><ul>${entries.map((entry) => html`<li>${own(entry)}</li>`)}</ul>`
  );
}
