/** 1200 × 630: what a network shows of a link to a case. Who, what is asked, through whom, and that it is invented. */
import {html} from '../../backend/src/pages/html.js';
import {document, type KitCampaign, type KitCase, type KitWords, sizeOf, writing} from './parts.js';

export function sharePicture(kit: KitWords, campaign: KitCampaign, one: KitCase, lang: string): string {
  const {name, demand} = one.words[lang]!;
  const body = html`<div class="share ${!one.portrait && 'bare'}" lang="${lang}">
    ${one.portrait && html`<img src="${one.portrait}" alt="" />`}
    <div>
      <p class="eyebrow">${campaign.words[lang]!.countries[one.facts.country]}
        <span class="ribbon">${kit.fictional}</span></p>
      <h1 class="${sizeOf(name)}">${name}</h1>
      <p class="ask">${demand.title}</p>
      <div class="bottom">${writing}<p class="eyebrow">${campaign.words[lang]!.name}</p></div>
    </div>
  </div>`;
  return document(lang, name, body);
}
