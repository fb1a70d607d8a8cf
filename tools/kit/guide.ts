/** "How to write a letter that helps": two pages. */
import {html, type Html} from '../../backend/src/pages/html.js';
import {document, type KitCampaign, type KitWords, writing} from './parts.js';

export function guide({guide: words, invented}: KitWords, campaign: KitCampaign, lang: string): string {
  const {name} = campaign.words[lang]!;
  const {title, lead, why, kinds, example, safety, post, after, together} = words;
  const footer = (page: number) => html`<footer><span>${name} · ${invented}</span><span>${page} / 2</span></footer>`;
  const body = html`<section class="page guide first" lang="${lang}">
      <p class="eyebrow">${name}</p>
      <h1>${title}</h1>
      ${writing}
      <div class="stack">
        <p class="lead">${lead}</p>
        <div><h2>${why.title}</h2>${paragraphs(why.text)}</div>
        <div><h2>${kinds.title}</h2><div class="two">${kinds.lists.map(
          ({title: kind, entries}) => html`<div><h3>${kind}</h3>${list(entries)}</div>`,
        )}</div></div>
      </div>
      ${footer(1)}
    </section>
    <section class="page guide" lang="${lang}">
      <div class="stack">
        <div><h2>${example.title}</h2><p>${example.text}</p></div>
        <div class="noted">${example.lines.map(
          ({text, note}, at) =>
            html`<p class="${at === example.lines.length - 1 ? 'last' : 'line'}">${text}</p><small>${note}</small>`,
        )}</div>
        <div class="two">
          <div><h2>${safety.title}</h2>${paragraphs(safety.text)}</div>
          <div><h2>${post.title}</h2>${paragraphs(post.text)}</div>
        </div>
        <div class="two">
          <div><h2>${after.title}</h2>${paragraphs(after.text)}</div>
          <div><h2>${together.title}</h2>${list(together.entries)}</div>
        </div>
      </div>
      ${footer(2)}
    </section>`;
  return document(lang, title, body);
}

function paragraphs(text: string[]): Html[] {
  return text.map((paragraph) => html`<p>${paragraph}</p>`);
}

function list(entries: string[]): Html {
  return html`<ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;
}
