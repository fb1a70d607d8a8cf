/** One page for each case: who it is, what is asked, where to write, and what not to do. */
import {type CaseWords} from '../../backend/src/campaign/files.js';
import {bestLanguage, countryName, directionOf} from '../../backend/src/content/languages.js';
import {addressBlocks, addressFields, countryLine} from '../../backend/src/content/postal.js';
import {html, type Html} from '../../backend/src/pages/html.js';
import {rulesSaid} from '../../backend/src/pages/letter-words.js';
import {document, type KitCampaign, type KitCase, type KitWords, sizeOf} from './parts.js';

type Address = NonNullable<KitCase['facts']['solidarity']['address']>;

export function sheets(kit: Record<string, KitWords>, campaign: KitCampaign, lang: string): string {
  const pages = campaign.cases.map((one, at) => sheet(kit, campaign, one, lang, at + 1));
  return document(lang, campaign.words[lang]!.kit!['case-sheets']!, html`${pages}`);
}

function sheet(
  said: Record<string, KitWords>,
  campaign: KitCampaign,
  one: KitCase,
  reader: string,
  page: number,
): Html {
  const {facts, portrait} = one;
  // A case that is not translated keeps its own language and direction, on a page of the reader's.
  const lang = bestLanguage(reader, Object.keys(one.words));
  const words = one.words[lang]!;
  const kit = said[lang]!;
  const named = campaign.words[lang]!;
  const country = countryName(facts.country, named.countries, lang);
  const over = facts.outcome !== undefined;
  return html`<section class="page case" lang="${lang}" dir="${directionOf(lang)}">
    <div class="top ${!portrait && 'bare'}">
      ${portrait && html`<img src="${portrait}" alt="${words.picture!.alt}" />`}
      <div>
        <p class="eyebrow">${country} · ${facts.categories.map((id) => named.categories[id]!).join(' · ')}
          <span class="ribbon">${kit.fictional}</span></p>
        <h1 class="${sizeOf(words.name)}">${words.name}</h1>
        <p class="lead">${words.summary}</p>
        <p>${words.story[0]}</p>
      </div>
    </div>
    ${over && words.story.slice(1).map(told)}
    <div class="demand"><h2>${words.demand.title}</h2><p>${over ? words.outcome! : words.demand.text}</p></div>
    ${
      over
        ? html`<p>${kit.sheets.closed}</p>`
        : html`${list(words.points, 'points')}<div class="to of-${facts.targets.length + 1}">
      ${appeals(kit, campaign, one, lang)}${card(kit, campaign, one, lang)}</div>`
    }
    <footer lang="${reader}" dir="${directionOf(reader)}">
      <span>${campaign.words[reader]!.name} · ${said[reader]!.invented}</span><span>${page} / ${campaign.cases.length}</span>
    </footer>
  </section>`;
}

function appeals(kit: KitWords, campaign: KitCampaign, {facts, words}: KitCase, lang: string): Html[] {
  const said = words[lang]!;
  return facts.targets.map(({id, address, email, languages}) => {
    const {role, place, salutation} = said.targets[id]!;
    const senderAddress = facts.safety === 'high' ? 'country-only' : 'full';
    const rules = {religiousCards: null, mentionCharges: null, mentionOrganisation: null, senderAddress} as const;
    return html`<section>
      <h3>${kit.sheets.letter}</h3><h2>${role}, ${place}</h2>
      ${address && addressOf(address, campaign, lang)}
      ${email && html`<p dir="ltr">${email}</p>`}
      <p class="soft">${kit.sheets.begins} ${salutation}<br />${readThere(kit, languages, lang)}</p>
      ${list(said.doNot, 'no')}${list(rulesSaid(rules, lang), 'rules')}
    </section>`;
  });
}

function card(kit: KitWords, campaign: KitCampaign, {facts, words}: KitCase, lang: string): Html {
  const {mode, address, languages, ...rules} = facts.solidarity;
  const said: CaseWords = words[lang]!;
  if (mode === 'none') {
    const notes = said.solidarity.notes.map((note) => html`<p>${note}</p>`);
    return html`<section><h3>${kit.sheets.nobody}</h3>${notes}</section>`;
  }
  return html`<section>
    <h3>${kit.sheets.card}</h3><h2>${said.solidarity.to ?? said.name}</h2>
    ${address && addressOf(address, campaign, lang)}
    <p class="soft">${kit.sheets.begins} ${said.solidarity.salutation}<br />${readThere(kit, languages, lang)}</p>
    ${list(said.solidarity.doNot, 'no')}${list(rulesSaid(rules, lang), 'rules')}
  </section>`;
}

function addressOf({latin, local, localLanguage, country, format}: Address, campaign: KitCampaign, lang: string): Html {
  const postal = {
    latin: addressFields(latin),
    local: local ? addressFields(local) : null,
    localLanguage: localLanguage ?? null,
    country: {code: country, name: countryName(country, campaign.words[lang]!.countries, lang)},
    format: format ?? country,
  };
  const blocks = addressBlocks(postal).map(({lang: script, lines}) => {
    const tag = script ?? 'en';
    return html`<p lang="${tag}" dir="${directionOf(tag)}">${lines.join('\n')}</p>`;
  });
  return html`<address>${blocks}<p class="country">${countryLine(postal, lang)}</p></address>`;
}

function readThere(kit: KitWords, languages: string[], lang: string) {
  const names = new Intl.DisplayNames([lang, 'en'], {type: 'language'});
  const list = new Intl.ListFormat(lang).format(languages.map((tag) => names.of(tag) ?? tag));
  return languages.length > 0 && html`${kit.sheets.read} ${list}.`;
}

function list(entries: string[], kind: string): Html {
  return html`<ul class="${kind}">${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;
}

function told(paragraph: string): Html {
  return paragraph.startsWith('## ')
    ? html`<h2>${paragraph.slice(3)}</h2>`
    : html`<p>${paragraph.replace(/^> /, '')}</p>`;
}
