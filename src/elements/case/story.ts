import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Block, Case} from '../../contract/index.js';
import {day, list} from '../../i18n/format.js';
import {speakOn} from '../../i18n/words.js';

await speakOn();

// A newer backend may have kinds that are not known here.
const blocks: Partial<Record<Block['kind'], (text: string) => TemplateResult>> = {
  heading: (text) => html`<p><b>${text}</b></p>`,
  quote: (text) => html`<blockquote>${text}</blockquote>`,
};

const warnings: Partial<Record<Case['contentWarnings'][number], () => string>> = {
  violence: () => msg('violence', {id: 'case.warning.violence'}),
  'sexual-violence': () => msg('sexual violence', {id: 'case.warning.sexual'}),
  death: () => msg('death', {id: 'case.warning.death'}),
  child: () => msg('suffering of a child', {id: 'case.warning.child'}),
};

/** The whole story; behind a door where it tells of violence or death. */
export function story(it: Case): TemplateResult {
  const text = it.story.map(({kind, text}) => blocks[kind]?.(text) ?? html`<p>${text}</p>`);
  const told = list(it.contentWarnings.map((warning) => warnings[warning]?.() ?? warning));
  return html`<div class="story" part="text" lang=${it.lang} dir=${it.dir}>
    ${
      told
        ? html`<details>
          <summary>${msg(str`Read the story. It tells of ${told}.`, {id: 'case.warning'})}</summary>
          ${text}
        </details>`
        : text
    }
    ${
      it.quote
        ? html`<blockquote>
          <p>${it.quote.text}</p>
          <p class="note">${it.quote.by}</p>
        </blockquote>`
        : nothing
    }
    ${
      it.updates.length
        ? html`<ul class="updates">
          ${it.updates.map(({date, text}) => html`<li><span class="note">${day(date)}</span><p>${text}</p></li>`)}
        </ul>`
        : nothing
    }
  </div>`;
}
