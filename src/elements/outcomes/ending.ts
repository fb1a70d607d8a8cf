import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {attributed} from '../../client/attributed.js';
import {safeUrl} from '../../client/safe-url.js';
import type {CaseOutcome} from '../../contract/index.js';
import {day} from '../../i18n/format.js';
import {levelOf, ribbon} from '../../parts/case-head.js';
import {photo} from '../../parts/photo.js';
import {kindOf} from './kinds.js';

/** Where it is told, for its links. */
interface Place {
  backend: string | undefined;
  source: string | undefined;
  level: number;
}

/** How one story went on: who, when, what happened, and their own words where they agreed to be quoted. */
export const ending = (it: CaseOutcome, {backend, source, level}: Place): TemplateResult => {
  const page = safeUrl(it.url, backend);
  const kind = kindOf(it.outcome);
  return html`<article class=${it.picture ? 'pictured' : ''} part="outcome">
    ${it.picture ? html`<figure lang=${it.lang}>${photo(it.picture, backend)}</figure>` : nothing}
    <div class="who">
      <p class="eyebrow" part="eyebrow">
        ${day(it.outcome.date)} · <span lang=${it.lang} dir=${it.dir}>${it.country.name}</span> ${ribbon(it)}
      </p>
      <div class="name" part="name" role="heading" aria-level=${levelOf(level)} lang=${it.lang} dir=${it.dir}>
        ${page ? html`<a part="link" href=${attributed(page, source)}>${it.name}</a>` : it.name}
      </div>
      ${kind ? html`<p class="kind" part="kind">${kind}</p>` : nothing}
    </div>
    <div class="what">
      <p part="text" lang=${it.lang} dir=${it.dir}>${it.outcome.text}</p>
      ${more(it)}
    </div>
    ${it.quote ? quote(it, it.quote) : nothing}
  </article>`;
};

function more({outcome, name}: CaseOutcome): TemplateResult | typeof nothing {
  const link = safeUrl(outcome.url);
  if (!link) return nothing;
  const words = msg('Read more', {id: 'ended.more'});
  return html`<p class="small"><a part="link" href=${link} aria-label=${`${words}: ${name}`}>${words}</a></p>`;
}

const quote = ({lang, dir}: CaseOutcome, {text, by}: NonNullable<CaseOutcome['quote']>) =>
  html`<blockquote part="quote" lang=${lang} dir=${dir}>
    <p><q>${text}</q></p>
    <p class="note">${by}</p>
  </blockquote>`;
