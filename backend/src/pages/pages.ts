/** The pages a link leads to: one for each case, the list of them, and what happens with a signer's data. */
import {type Block, type Case, type CaseCard} from '../../../src/contract/index.js';
import {type Edition} from '../content/catalogue.js';
import {bestLanguage, directionOf} from '../content/languages.js';
import {html, type Html} from './html.js';
import {layout, type Page} from './layout.js';
import {attribute, settings, type Way} from './way.js';
import {pageWords} from './words.js';

export function casePage(shown: Case, image: Page['image'] | null, way: Way): string {
  const words = pageWords(shown.lang);
  const {picture, outcome, status, fictional} = shown;
  const count = new Intl.NumberFormat(shown.lang).format(shown.count.count);
  const body = html`
    ${fictional && html`<p class="ribbon soft">${words.fictional}</p>`}
    <p class="soft">${shown.country.name} · ${shown.categories.map(({name}) => name).join(' · ')}</p>
    <h1>${shown.name}</h1>
    ${
      picture &&
      html`<img src="${way.path(picture.src)}" width="${picture.width}" height="${picture.height}" alt="${picture.alt}" />
      <p><small>${picture.credit}</small></p>`
    }
    <p class="lead">${shown.summary}</p>
    <w4r-petition case="${shown.id}" edition="${shown.edition}" lang="${shown.lang}"${settings(way)}>
      <h2>${shown.demand.title}</h2>
      <p>${shown.demand.text}</p>
      <p>${status === 'open' ? words.sign : status === 'upcoming' ? words.upcoming : words.closed}</p>
      ${shown.count.count > 0 && html`<p>${words.counted(count)}</p>`}
      ${outcome && html`<h2>${words.outcome}</h2><p>${outcome.text}</p>`}
    </w4r-petition>
    ${
      shown.letterUrl &&
      status !== 'closed' &&
      html`<p class="lead"><a href="${way.to(shown.letterUrl)}">${words.write(shown.shortName)}</a></p>`
    }
    ${shown.story.map(block)}
    ${shown.quote && html`<blockquote><p>${shown.quote.text}</p><small>${shown.quote.by}</small></blockquote>`}
    <p><a href="${way.to(`/?edition=${shown.edition}&lang=${shown.lang}`)}">${words.all}</a> ·
      <a href="${way.to(`/privacy?edition=${shown.edition}&lang=${shown.lang}`)}">${words.privacy}</a></p>`;
  return layout({
    lang: shown.lang,
    dir: shown.dir,
    title: `${shown.name}: ${shown.demand.title}`,
    description: shown.summary,
    url: shown.url,
    ...(image && {image}),
    widgets: true,
    body,
  });
}

export function listPage(edition: Edition, lang: string, cases: CaseCard[], way: Way): string {
  const words = pageWords(lang);
  const query = `?edition=${edition.id}&lang=${lang}`;
  const body = html`
    ${edition.facts.fictional && html`<p class="ribbon soft">${words.fictional}</p>`}
    <h1>${edition.words[lang]!.name}</h1>
    <ul class="cases">${cases.map(
      ({url, name, summary, ...own}) =>
        html`<li${attribute('lang', own.lang === lang ? null : own.lang)}${attribute('dir', own.lang === lang ? null : own.dir)}><a href="${way.to(url)}">${name}</a><br />${summary}</li>`,
    )}</ul>
    <p><a href="${way.to(`/join${query}`)}">${words.join}</a> · <a href="${way.to(`/report${query}`)}">${words.report}</a> ·
      <a href="${way.to(`/privacy${query}`)}">${words.privacy}</a></p>`;
  return layout({lang, dir: directionOf(lang), title: edition.words[lang]!.name, body});
}

export function privacyPage(edition: Edition, wanted: string | undefined): string {
  const lang = bestLanguage(wanted, edition.facts.languages);
  const title = pageWords(lang).privacy;
  const paragraphs = edition.words[lang]!.privacy.map((paragraph) => html`<p>${paragraph}</p>`);
  return layout({lang, dir: directionOf(lang), title, body: html`<h1>${title}</h1>${paragraphs}`});
}

/** `text` is what is still said of a withdrawn case; it says nothing about the person. */
export function missingPage(lang: string, text?: string): string {
  const words = pageWords(lang);
  const body = html`<h1>${text ?? words.missing}</h1><p><a href="/?lang=${lang}">${words.all}</a></p>`;
  return layout({lang, dir: directionOf(lang), title: text ?? words.missing, body});
}

function block({kind, text}: Block): Html {
  if (kind === 'heading') return html`<h2>${text}</h2>`;
  return kind === 'quote' ? html`<blockquote>${text}</blockquote>` : html`<p>${text}</p>`;
}
