/** The page of the letter desk: whole and useful on paper, too, where no script runs. */
import {type Letter, type LetterDesk, type LetterModel, type Phase} from '../../../src/contract/index.js';
import {directionOf} from '../content/languages.js';
import {addressBlocks, countryLine} from '../content/postal.js';
import {html, type Html} from './html.js';
import {layout, type Page} from './layout.js';
import {type LetterPageWords, letterPageWords, rulesSaid} from './letter-words.js';
import {attribute, settings, type Way} from './way.js';
import {pageWords} from './words.js';

interface Around {
  phase: Phase;
  caseUrl: string;
  image: Page['image'] | null;
}

export function letterPage(desk: LetterDesk, {phase, caseUrl, image}: Around, way: Way): string {
  const {lang, dir, shortName, letters, postage, fictional} = desk;
  const [words, page] = [letterPageWords(lang), pageWords(lang)];
  const day = (at: number) => new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(at);
  const title = page.write(shortName);
  // Once it is too late to write, nobody should find an address here and write all the same.
  const open = letters.length > 0 && desk.status !== 'closed' && phase !== 'after';
  const notice = letters.length === 0 ? words.nobody : when(desk, phase, words, day);
  const body = html`
    ${fictional && html`<p class="ribbon soft">${page.fictional}</p>`}
    <p class="soft"><a href="${way.to(caseUrl)}">${page.back(desk.name)}</a></p>
    <h1>${title}</h1>
    <w4r-letter case="${desk.case}" edition="${desk.edition}" lang="${lang}"${settings(way)}>
      ${notice && html`<p class="lead">${notice}</p>`}
      ${open && html`<p><small>${page.writing}</small></p>`}
      ${open && letters.map((letter) => letterSection(letter, lang, words))}
      ${
        postage &&
        open &&
        html`<h2>${words.postage}</h2>
        <p>${postage.url ? html`<a href="${postage.url}">${postage.text}</a>` : postage.text}
          <small>${words.checked(day(postage.checkedOn))}</small></p>`
      }
    </w4r-letter>`;
  return layout({lang, dir, title, url: desk.url, ...(image && {image}), widgets: true, body});
}

function when(desk: LetterDesk, phase: Phase, words: LetterPageWords, day: (at: number) => string) {
  if (phase === 'after') return words.over;
  if (desk.status === 'closed') return words.closed(day(desk.reportsUntil));
  return desk.status === 'upcoming' && words.upcoming;
}

function letterSection(letter: Letter, lang: string, words: LetterPageWords): Html {
  const {kind, to, address, email, languages, models, points, notes, doNot, rules} = letter;
  // The reader's own language first here; the desk itself begins with the one that is read best at the destination.
  const shown = [...models].sort((one, other) => Number(other.lang === lang) - Number(one.lang === lang));
  const named = new Intl.DisplayNames([lang, 'en'], {type: 'language'});
  const read = new Intl.ListFormat(lang).format(languages.map((tag) => named.of(tag) ?? tag));
  return html`<section class="letter">
    <h2>${to}</h2>
    ${
      address &&
      html`<h3>${words.address}</h3>
      <address>${addressBlocks(address).map(
        (
          block,
        ) => html`<p${attribute('lang', block.lang)}${attribute('dir', block.lang ? directionOf(block.lang) : 'ltr')}>
          ${block.lines.map((line) => html`${line}<br />`)}</p>`,
      )}<p>${countryLine(address, lang)}</p></address>`
    }
    ${email && html`<h3>${words.email}</h3><p><a href="mailto:${email}" dir="ltr">${email}</a></p>`}
    ${languages.length > 0 && html`<p><small>${words.read(read)}</small></p>`}
    ${list(kind === 'appeal' ? words.points : words.ideas, points)}
    ${list(words.notes, notes)}
    ${list(words.doNot, doNot)}
    ${list(words.rules, rulesSaid(rules, lang))}
    ${shown.map((model, at) => modelLetter(model, at === 0, lang, words))}
  </section>`;
}

function list(title: string, entries: string[]) {
  return entries.length > 0 && html`<h3>${title}</h3><ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;
}

function modelLetter(model: LetterModel, open: boolean, reader: string, words: LetterPageWords): Html {
  const {lang, dir, salutation, closing, paragraphs} = model;
  const language = new Intl.DisplayNames([reader, 'en'], {type: 'language'}).of(lang) ?? lang;
  const title = paragraphs.length > 0 ? words.model(language) : words.ends(language);
  // Gaps to fill by hand, named in the reader's language.
  const gap = (name: string) => html`<bdi class="gap" lang="${reader}">[${name}]</bdi>`;
  const filled = (text: string) =>
    text.split(/(\{name\}|\{town\})/).map((part) => {
      if (part === '{name}') return gap(words.name);
      return part === '{town}' ? gap(words.town) : html`${part}`;
    });
  return html`<details${attribute('open', open ? '' : null)}><summary>${title}</summary>
    <blockquote lang="${lang}" dir="${dir}"><p>${salutation}</p>
      ${paragraphs.length > 0 ? paragraphs.map((text) => html`<p>${filled(text)}</p>`) : html`<p>…</p>`}
      <p>${closing}<br />${gap(words.name)}</p></blockquote></details>`;
}
