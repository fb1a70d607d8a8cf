import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {MyClass} from '../../contract/index.js';
import {day, number} from '../../i18n/format.js';
import {directionOf, language} from '../../i18n/language.js';
import {papers, type PaperName} from '../../parts/papers.js';
import type {Printable} from '../../parts/press.js';
import {flame} from '../../parts/progress.js';
import {lettersAndCards} from './counts.js';

/** More names than this are set smaller. */
const MANY = 16;

/** A sheet for the wall of the classroom: what the class did, for whom, and a line for a pupil's name, written by hand. */
export const certificate = (room: MyClass, honoured: string, name: PaperName): Printable => {
  const title = msg('Certificate', {id: 'classroom.certificate.title'});
  return {title, looks: looksOn(name), content: sheet(room, honoured, title)};
};

const sheet = (room: MyClass, honoured: string, title: string): TemplateResult => {
  const written = room.cases.filter(({letters, solidarity}) => letters + solidarity > 0);
  return html`<div class="sheet" lang=${language()} dir=${directionOf(language())}>
    <div class="edge">
      <p class="campaign" lang=${room.lang} dir=${room.dir}>${room.campaign}</p>
      <div class="middle">
        <svg viewBox="0 0 12 16" aria-hidden="true">${flame}</svg>
        <h1>${title}</h1>
        <p class="class"><bdi>${honoured || msg('Our class', {id: 'classroom.certificate.ours'})}</bdi></p>
        <p class="wrote">${msg('wrote', {id: 'classroom.certificate.wrote'})}</p>
        <p class="n">${number(room.total)}</p>
        <p class="what">${lettersAndCards(room.total)}</p>
        <p class="for">
          ${msg('for people whose rights are denied', {id: 'classroom.certificate.for'})}
        </p>
        <ul class=${written.length > MANY ? 'many' : ''}>
          ${written.map(
            (one) => html`<li>
              <bdi lang=${room.lang}>${one.name}</bdi> <b>${number(one.letters + one.solidarity)}</b>
            </li>`,
          )}
        </ul>
      </div>
      <div class="lines">
        <p>${msg('One of them by', {id: 'classroom.certificate.pupil'})}</p>
        <p>${msg('Signature', {id: 'classroom.certificate.signature'})}</p>
        <p class="date">${day(room.closedAt ?? room.asOf)}</p>
      </div>
    </div>
  </div>`;
};

/** Not Lit's: a style sheet belongs to the document that made it, and this one is a frame's. */
const css = ({raw}: TemplateStringsArray): string => raw[0]!;

const looks = css`
  * {
    box-sizing: border-box;
    margin: 0;
  }
  body {
    margin: 0;
    color: #1e1a14;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .sheet {
    inline-size: var(--width);
    block-size: calc(var(--height) - 0.5mm);
    padding: 12mm;
    overflow: hidden;
    font:
      13pt/1.4 Charter,
      'Bitstream Charter',
      'Iowan Old Style',
      Cambria,
      Georgia,
      'Noto Serif',
      serif;
  }
  :lang(ar) {
    font-family: 'Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'Traditional Arabic', serif;
  }
  .edge {
    display: flex;
    flex-direction: column;
    align-items: center;
    block-size: 100%;
    padding: 9mm 14mm;
    border: 0.4mm solid #8f4a06;
    outline: 0.2mm solid #8f4a06;
    outline-offset: -2mm;
    text-align: center;
  }
  .campaign {
    font-size: 12pt;
    color: #5f574a;
  }
  .middle {
    display: flex;
    flex: 1;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
  }
  svg {
    inline-size: 10mm;
    block-size: 13.5mm;
    margin-block-end: 3mm;
    fill: #8f4a06;
  }
  h1 {
    font-size: 32pt;
    font-weight: 600;
    line-height: 1.2;
  }
  .class {
    font-size: 22pt;
    line-height: 1.3;
  }
  .wrote,
  .for {
    font-size: 14pt;
    color: #5f574a;
  }
  .wrote {
    margin-block: 2mm 1mm;
  }
  .n {
    font-size: 76pt;
    font-weight: 600;
    line-height: 1;
    color: #8f4a06;
  }
  .what {
    margin-block-start: 1mm;
    font-size: 20pt;
    line-height: 1.3;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 1mm 8mm;
    justify-content: center;
    margin-block-start: 5mm;
    padding: 0;
    font-size: 11.5pt;
    list-style: none;
  }
  ul.many {
    gap: 0 6mm;
    font-size: 9.5pt;
  }
  /* Arabic letters reach further up and down than their lines. */
  :lang(ar) :is(.wrote, .what) {
    line-height: 1.6;
  }
  :lang(ar) .n {
    line-height: 1.15;
  }
  .lines {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    gap: 12mm;
    align-items: end;
    inline-size: 100%;
    font-size: 10pt;
    color: #5f574a;
    text-align: start;
  }
  .lines p {
    padding-block-start: 1.5mm;
    border-block-start: 0.25mm solid #5f574a;
  }
  .lines .date {
    border-color: transparent;
    white-space: nowrap;
  }
`;

/** Across: what hangs on a wall is wider than high. */
const looksOn = (name: PaperName): string => {
  const {width, height} = papers[name];
  return `${looks}.sheet{--width:${height}mm;--height:${width}mm}@page{size:${height}mm ${width}mm;margin:0}`;
};
