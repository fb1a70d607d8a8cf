/** The pages that hold one element each: joining, and telling how many letters were written. */
import {type KitFile} from '../../../src/contract/index.js';
import {type Edition} from '../content/catalogue.js';
import {bestLanguage, directionOf} from '../content/languages.js';
import {html, type Html} from './html.js';
import {layout} from './layout.js';
import {settings, type Way} from './way.js';
import {pageWords} from './words.js';

export function joinPage(edition: Edition, wanted: string | undefined, kit: KitFile[], way: Way): string {
  const lang = bestLanguage(wanted, edition.facts.languages);
  const words = pageWords(lang);
  const size = new Intl.NumberFormat(lang, {style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0});
  const fallback = html`<p>${words.joining}</p>
    <ul>${kit.map(
      ({title, url, type, bytes}) =>
        html`<li><a href="${way.path(url)}" type="${type}">${title}</a>
          <small>(${formatName(url)}, ${size.format(Math.max(1, bytes / 1000))})</small></li>`,
    )}</ul>`;
  const tag = html`<w4r-signup edition="${edition.id}" lang="${lang}"${settings(way)}>${fallback}</w4r-signup>`;
  return elementPage(edition, lang, words.join, tag, way);
}

export function reportPage(
  edition: Edition,
  wanted: string | undefined,
  cases: {name: string; url: string}[],
  way: Way,
) {
  const lang = bestLanguage(wanted, edition.facts.languages);
  const words = pageWords(lang);
  const fallback = html`<p>${words.reporting}</p>
    <ul class="cases">${cases.map(({name, url}) => html`<li><a href="${way.to(url)}">${name}</a></li>`)}</ul>`;
  const tag = html`<w4r-report edition="${edition.id}" lang="${lang}"${settings(way)}>${fallback}</w4r-report>`;
  return elementPage(edition, lang, words.report, tag, way);
}

export function elementPage({id, facts, words}: Edition, lang: string, title: string, element: Html, way: Way) {
  const here = pageWords(lang);
  const query = `?edition=${id}&lang=${lang}`;
  const body = html`
    ${facts.fictional && html`<p class="ribbon soft">${here.fictional}</p>`}
    <p class="soft">${words[lang]!.name}</p>
    <h1>${title}</h1>
    ${element}
    <p><a href="${way.to(`/${query}`)}">${here.all}</a> · <a href="${way.to(`/privacy${query}`)}">${here.privacy}</a></p>`;
  return layout({lang, dir: directionOf(lang), title: `${title} · ${words[lang]!.name}`, widgets: true, body});
}

function formatName(url: string) {
  return url.split('.').pop()!.toUpperCase();
}
