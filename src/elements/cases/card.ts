import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../client/safe-url.js';
import type {CaseCard, Withdrawn} from '../../contract/index.js';
import type {Known} from '../../controllers/live.js';
import {actions} from '../../parts/amounts.js';
import {caseHead, caseProgress} from '../../parts/case-head.js';
import type {ended} from '../../parts/ended.js';
import {leads, nearby} from '../../parts/nearby.js';
import {photo} from '../../parts/photo.js';
import {flame} from '../../parts/progress.js';

/** Where a card stands, and what it is drawn with. */
export interface Place {
  host: Element;
  backend: string | undefined;
  level: number;
  /** What the visitor looks for; '' is everything. */
  category: string;
  /** Loaded only where there is a case that nobody can sign for. */
  ended: typeof ended | undefined;
}

/** Whom it is about, in a glance, and one way on: to the petition on this page, else to the case's own. */
export function card(
  it: CaseCard,
  known: Known | undefined,
  {host, backend, level, category, ended}: Place,
): TemplateResult {
  const url = safeUrl(it.url, backend) ?? nothing;
  // Whoever looks for prisoners of conscience reads that over each, also where the case is about something else first.
  const about = it.categories.find(({id}) => id === category);
  return html`<li class="card" part="card">
    ${it.picture ? photo(it.picture, backend) : noFace}
    <div class="stack name" lang=${it.lang} dir=${it.dir}>${caseHead(about ? {...it, categories: [about]} : it, it.name, level)}</div>
    <p class="summary" part="text" lang=${it.lang} dir=${it.dir}>${it.summary}</p>
    <div class="stack end">
      ${it.status === 'open' ? caseProgress(it, known) : html`${reached(it, known)} ${ended?.(it)}`}
      ${
        it.status === 'open'
          ? html`<a
            class="button quiet"
            part="submit"
            href=${url}
            @click=${(event: Event) => leads(event, nearby(host, 'w4r-petition', it.id))}
            >${msg(str`Sign for ${it.shortName}`, {id: 'case.sign'})}</a
          >`
          : html`<a part="link" href=${url} aria-label=${msg(str`Read the story: ${it.name}`, {id: 'cases.read'})}
            >${msg('Read the story', {id: 'case.read'})}</a
          >`
      }
    </div>
  </li>`;
}

/** What was done stays, also where nobody can do any more. */
const reached = ({status, count}: CaseCard, known: Known | undefined) =>
  status === 'closed' ? html`<p class="small number">${actions(known?.count.count ?? count.count)}</p>` : nothing;

/** Some may not be shown: a light stands in their place. */
const noFace = html`<svg class="photo" viewBox="-24 -30 60 75" aria-hidden="true"><g class="light">${flame}</g></svg>`;

/** In the campaign's words, and nothing about the person. */
export const tombstone = ({text}: Withdrawn): TemplateResult =>
  html`<li class="card stone" part="card"><p class="note" part="text">${text}</p></li>`;
