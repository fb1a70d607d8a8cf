import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../client/safe-url.js';
import type {LetterDesk} from '../../contract/index.js';
import {notice} from '../../parts/notice.js';
import type {PaperName} from '../../parts/papers.js';

/** How it is printed. */
export interface Setting {
  paper: PaperName;
  lines: boolean;
  window: boolean;
}

/** What has just happened: said beside the button that was pressed. */
export type Said = 'printing' | 'printed' | 'blocked' | 'copied' | 'not-copied' | undefined;

interface Ways {
  desk: LetterDesk;
  setting: Setting;
  card: boolean;
  said: Said;
  /** Copied by hand, where the browser does not let a page copy. */
  byHand: string;
  url: string | undefined;
  set: (more: Partial<Setting>) => void;
  print: () => void;
  /** Where it goes by post. */
  copyAddress: (() => void) | undefined;
  copyLetter: () => void;
}

const names: Record<PaperName, () => string> = {
  a4: () => msg('A4', {id: 'letter.paper.a4'}),
  letter: () => msg('US Letter', {id: 'letter.paper.letter'}),
  a6: () => msg('Postcard, A6', {id: 'letter.paper.a6'}),
  '4x6': () => msg('Postcard, 4 × 6 in', {id: 'letter.paper.4x6'}),
};

/** Onto paper: which, how, and what the post costs. */
export const ways = (it: Ways): TemplateResult => html`<section class="ways">
  <div class="field" part="field">
    <label for="paper" part="label">${msg('Paper', {id: 'letter.paper'})}</label>
    <select
      id="paper"
      part="input"
      @change=${({target}: Event) => it.set({paper: (target as HTMLSelectElement).value as PaperName})}
    >
      ${Object.entries(names).map(
        ([name, words]) => html`<option value=${name} ?selected=${name === it.setting.paper}>${words()}</option>`,
      )}
    </select>
  </div>
  <div class="ticks">
    ${tick('lines', msg('Empty lines, to write by hand', {id: 'letter.lines'}), it)}
    ${it.card ? nothing : tick('window', msg('For an envelope with a window', {id: 'letter.window'}), it)}
  </div>
  <p class="row">
    <button
      class="button ${it.said === 'printed' ? 'quiet' : ''}"
      part="submit"
      type="button"
      aria-disabled=${it.said === 'printing'}
      @click=${it.print}
    >
      ${msg('Print', {id: 'letter.print'})}
    </button>
    ${
      it.copyAddress
        ? html`<button class="button quiet" type="button" @click=${it.copyAddress}>
          ${msg('Copy the address', {id: 'letter.copy.address'})}
        </button>`
        : nothing
    }
  </p>
  <div role="status">${said(it)}</div>
  ${it.desk.postage && it.copyAddress ? postage(it.desk.postage, it.desk) : nothing}
</section>`;

const tick = (name: 'lines' | 'window', label: string, {setting, set}: Ways) => html`<div class="consent">
  <input
    type="checkbox"
    id=${name}
    .checked=${setting[name]}
    @change=${({target}: Event) => set({[name]: (target as HTMLInputElement).checked})}
  />
  <label for=${name}>${label}</label>
</div>`;

function said({said, byHand, url, copyLetter}: Ways) {
  if (said === 'printing') return html`<p class="small">${msg('Printing …', {id: 'letter.printing'})}</p>`;
  if (said === 'copied') return html`<p class="small">${msg('Copied.', {id: 'letter.copied'})}</p>`;
  if (said === 'not-copied') return handCopy('by-hand', byHand);
  if (said === 'printed')
    return html`<p class="small">
      ${msg('Sign it, put it in an envelope, and take it to the post.', {id: 'letter.printed'})}
    </p>`;
  if (said === 'blocked')
    return notice(
      msg('This page does not let us print. Copy your letter, and print it from the campaign’s own page.', {
        id: 'letter.blocked',
      }),
      {
        wrong: true,
        action: html`<p class="row">
          <button class="button quiet" type="button" @click=${copyLetter}>
            ${msg('Copy the letter', {id: 'letter.copy.text'})}
          </button>
          ${
            url
              ? html`<a part="link" href=${url} target="_blank" rel="noopener"
                >${msg('Open the campaign’s page', {id: 'letter.hosted'})}</a
              >`
              : nothing
          }
        </p>`,
      },
    );
  return nothing;
}

/** Everything marked already: one key is left to press. */
export const handCopy = (id: string, text: string) => html`<div class="field">
  <label for=${id}>${msg('Copy this by hand', {id: 'letter.copy.hand'})}</label>
  <textarea
    id=${id}
    readonly
    dir="auto"
    rows="4"
    .value=${text}
    @focus=${({target}: Event) => (target as HTMLTextAreaElement).select()}
  ></textarea>
</div>`;

function postage({text, url}: NonNullable<LetterDesk['postage']>, {lang, dir}: LetterDesk) {
  const link = safeUrl(url);
  return html`<p class="note">
    <span lang=${lang} dir=${dir}>${text}</span>
    ${
      link
        ? html`<a part="link" href=${link} target="_blank" rel="noopener">${msg('What it costs', {id: 'letter.postage'})}</a>`
        : nothing
    }
  </p>`;
}
