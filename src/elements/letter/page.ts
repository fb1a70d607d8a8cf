import {html, nothing, type TemplateResult} from 'lit';
import {language} from '../../i18n/language.js';
import type {Address} from '../../parts/address.js';
import type {Paper, PaperName} from '../../parts/papers.js';

/** Everything that is printed; what is not to be known of the sender is not in here. */
export interface Page {
  name: PaperName;
  paper: Paper;
  size: number;
  /** Empty lines in the place of the text, for those who write by hand. */
  lines: boolean;
  /** The address where the window of an envelope is. */
  window: boolean;
  /** What the file is called by those who print into one. */
  title: string;
  address: Address | undefined;
  /** Over the letter: who writes, and from where. */
  sender: string[];
  date: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  salutation: string;
  text: string;
  closing: string;
  /** Under the closing. */
  signed: string;
}

/** More than any paper has room for; what does not fit falls into a second column, which nobody sees. */
const ruled = Array.from({length: 40}, () => html`<div></div>`);

/**
 * Head and foot of a table are repeated on every page: they are the paper's margins. Margins of `@page` are where
 * browsers print the address of the page they stand on.
 */
export const pageOf = (page: Page): TemplateResult => {
  const {name, paper, lines, window} = page;
  const columns = paper.card ? 2 : 1;
  const margin = html`<tr><td class="margin" colspan=${columns}></td></tr>`;
  return html`<table class="page ${name} ${paper.card ? 'card' : ''} ${window && !paper.card ? 'window' : ''}">
    <thead>${margin}</thead>
    <tbody>
      <tr>
        <td class="side">
          <div class="column ${lines ? 'lines' : ''}">${paper.card ? nothing : head(page)}${words(page)}</div>
        </td>
        ${paper.card ? html`<td class="other">${stamp}${addressBlock(page)}</td>` : nothing}
      </tr>
    </tbody>
    <tfoot>${margin}</tfoot>
  </table>`;
};

const head = (page: Page) => html`<div class="head" lang=${page.lang} dir=${page.dir}>
  <p class="sender">${page.sender.map((line) => html`<bdi>${line}</bdi><br />`)}</p>
  ${addressBlock(page)}
  <p class="date">${page.date}</p>
</div>`;

const words = ({lang, dir, salutation, text, closing, signed, lines}: Page) => html`<div
  class="words"
  lang=${lang}
  dir=${dir}
>
  <p class="salutation">${salutation}</p>
  ${lines ? html`<div class="ruled">${ruled}</div>` : html`<div class="text">${text}</div>`}
  <div class="end"><p>${closing}</p><p class="signed">${signed}</p></div>
</div>`;

const stamp = html`<div class="stamp"></div>`;

/** As many lines as a window shows; a letter without one has room for all. */
const roomFor: Partial<Record<PaperName, number>> = {a4: 10, letter: 7};

const ofBoth = (blocks: Address['blocks']) => blocks.reduce((sum, {lines}) => sum + lines.length, 1);

/** Both scripts where there are two; only Latin letters where a window has no room for both. */
function addressBlock({address, window, name}: Page) {
  if (!address) return nothing;
  const {blocks, country} = address;
  const room = (window && roomFor[name]) || Infinity;
  const shown = ofBoth(blocks) > room ? blocks.slice(-1) : blocks;
  return html`<div class="address ${ofBoth(shown) > 6 ? 'long' : ''}" dir="auto">
    ${shown.map(({lang, lines}) => html`<p lang=${lang} dir="auto">${lines.map((line) => html`${line}<br />`)}</p>`)}
    <p lang=${language()} dir="auto">${country}</p>
  </div>`;
}
