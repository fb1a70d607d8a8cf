import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Address} from '../../parts/address.js';
import {flame, progress} from '../../parts/progress.js';
import type {Paper} from '../../parts/papers.js';
import type {Fill} from './press.js';
import {senderLines, type Writing} from './writing.js';

interface Sheet {
  writing: Writing;
  address: Address | undefined;
  paper: Paper;
  date: string;
  fill: Fill | undefined;
  write: (text: string) => void;
  /** Below it: whether it is kept. */
  keeping: unknown;
}

/** The sheet of paper on the desk, or the card: what stands on it is what will be printed. */
export const sheet = ({writing, address, paper, date, fill, write, keeping}: Sheet): TemplateResult => {
  const {model, text, written} = writing;
  const {lang, dir} = model;
  const words = html`<div class="words" lang=${lang} dir=${dir}>
    <p>${model.salutation}</p>
    <div class="grow">
      <div aria-hidden="true">${text}&nbsp;</div>
      <textarea
        id="text"
        part="input"
        spellcheck="true"
        maxlength="20000"
        aria-describedby="gauge"
        .value=${text}
        @input=${({target}: Event) => write((target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    <p>${model.closing}<br /><bdi>${written.name}</bdi></p>
  </div>`;
  return html`<div class="paper">
    <p class="over">
      <label for="text" part="label">${msg('Your letter', {id: 'letter.text'})}</label>
      <span class="note" id="gauge" role="status">${gauge(fill)}</span>
    </p>
    ${progress(100 * (fill?.pages ?? 0), 100)}
    <div class="sheet ${paper.card ? 'card' : ''}" part="sheet">
      ${
        paper.card
          ? html`${words}
            <div class="to">
              <svg class="stamp" viewBox="-4 -3.500 20 24" aria-hidden="true">
                <rect x="-4" y="-3.500" width="20" height="24" />
                ${flame}
              </svg>
              ${addressLines(address)}
            </div>`
          : html`<div class="head" lang=${lang} dir=${dir}>
              <p class="mine">${senderLines(writing).map((line) => html`<bdi>${line}</bdi><br />`)}</p>
              ${addressLines(address)}
              <p class="date">${date}</p>
            </div>
            ${words}`
      }
    </div>
    ${keeping}
  </div>`;
};

export const addressLines = (address: Address | undefined) =>
  address
    ? html`<address part="address" dir="auto">
      ${address.blocks.map(
        ({lang, lines}) => html`<p lang=${lang || nothing} dir="auto">${lines.map((line) => html`${line}<br />`)}</p>`,
      )}
      <p dir="auto">${address.country}</p>
    </address>`
    : nothing;

/** In words, and only when it changes: whoever hears it is not told at every key. */
function gauge(fill: Fill | undefined) {
  if (!fill) return nothing;
  if (fill.pages > 1) return html`<b>${msg('More than one page', {id: 'letter.gauge.more'})}</b>`;
  if (fill.pages > 0.85) return msg('The page is full', {id: 'letter.gauge.full'});
  return fill.pages > 0.55
    ? msg('More than half a page', {id: 'letter.gauge.half'})
    : msg('Fits on one page', {id: 'letter.gauge.fits'});
}
