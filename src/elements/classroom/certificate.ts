import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import type {MyClass} from '../../contract/index.js';
import {day, number} from '../../i18n/format.js';
import {directionOf, language} from '../../i18n/language.js';
import {papers, type PaperName} from '../../parts/papers.js';
import type {Printable} from '../../parts/press.js';
import {flame} from '../../parts/progress.js';
import {lettersAndCards} from './counts.js';

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
      <svg viewBox="0 0 12 16" aria-hidden="true">${flame}</svg>
      <h1>${title}</h1>
      <p class="class"><bdi>${honoured || msg('Our class', {id: 'classroom.certificate.ours'})}</bdi></p>
      <p class="wrote">${msg('wrote', {id: 'classroom.certificate.wrote'})}</p>
      <p class="n">${number(room.total)}</p>
      <p class="what">${lettersAndCards(room.total)}</p>
      <p class="for">
        ${msg('for people whose rights are denied', {id: 'classroom.certificate.for'})}
      </p>
      <ul lang=${room.lang} dir=${room.dir}>
        ${written.map((one) => html`<li>${one.name} <b>${number(one.letters + one.solidarity)}</b></li>`)}
      </ul>
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
  svg {
    inline-size: 9mm;
    block-size: 12mm;
    margin-block: 4mm 2mm;
    fill: #8f4a06;
  }
  h1 {
    font-size: 26pt;
    font-weight: 600;
    line-height: 1.2;
  }
  .class {
    margin-block-start: 2mm;
    font-size: 20pt;
  }
  .wrote,
  .for {
    color: #5f574a;
  }
  .wrote {
    margin-block-start: 2mm;
  }
  .n {
    font-size: 58pt;
    font-weight: 600;
    line-height: 1.05;
    color: #8f4a06;
  }
  .what {
    font-size: 18pt;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 1mm 7mm;
    justify-content: center;
    margin-block-start: 4mm;
    padding: 0;
    font-size: 10.5pt;
    list-style: none;
  }
  .lines {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    gap: 12mm;
    align-items: end;
    inline-size: 100%;
    margin-block-start: auto;
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
