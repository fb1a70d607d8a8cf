import type {Page} from './page.js';

/** Not Lit's: the frame that is printed needs the text, because a style sheet belongs to the document that made it. */
const css = ({raw}: TemplateStringsArray): string => raw[0]!;

/**
 * The printed page. The same rules measure it beforehand, so that what is said about "one page" is true of this
 * machine's fonts. Whole measures are those of the paper; a window envelope's are DIN 5008, form B (A4 in DIN long), and
 * of a #10 envelope what its window shows however far the sheet slips inside.
 */
const looks = css`
  body {
    margin: 0;
  }
  .page {
    border-collapse: collapse;
    inline-size: var(--width);
    font: var(--type) / 1.42 var(--face);
    color: #000;
    text-align: start;
    direction: ltr;
    letter-spacing: normal;
  }
  .page * {
    box-sizing: border-box;
  }
  .page p {
    margin: 0;
  }
  .page td {
    padding: 0 var(--margin);
    vertical-align: top;
    text-align: start;
  }
  .page .margin {
    block-size: var(--margin);
  }
  .page,
  [lang] {
    --face: Charter, 'Bitstream Charter', 'Iowan Old Style', Cambria, Georgia, 'Noto Serif', serif;
  }
  :lang(ar),
  :lang(fa),
  :lang(ps) {
    --face: 'Noto Naskh Arabic', 'Geeza Pro', 'Sakkal Majalla', 'Traditional Arabic', serif;
  }
  :lang(ur) {
    --face: 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting', serif;
  }
  :lang(he),
  :lang(yi) {
    --face: 'Noto Serif Hebrew', 'Frank Ruehl CLM', 'New Peninim MT', David, serif;
  }
  :lang(hi),
  :lang(mr),
  :lang(ne) {
    --face: 'Noto Serif Devanagari', 'Kohinoor Devanagari', 'Nirmala UI', Mangal, serif;
  }
  :lang(ja) {
    --face: 'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', 'Noto Serif JP', serif;
  }
  :lang(ko) {
    --face: AppleMyungjo, Batang, 'Noto Serif CJK KR', 'Noto Serif KR', serif;
  }
  :lang(zh) {
    --face: 'Songti SC', SimSun, 'Noto Serif CJK SC', 'Noto Serif SC', serif;
  }
  :lang(zh-Hant),
  :lang(zh-TW),
  :lang(zh-HK) {
    --face: 'Songti TC', PMingLiU, 'Noto Serif CJK TC', 'Noto Serif TC', serif;
  }
  .page [lang] {
    font-family: var(--face);
  }
  .words:is(:lang(ar), :lang(fa), :lang(hi), :lang(ja), :lang(ko), :lang(zh)) {
    line-height: 1.65;
  }
  .head {
    position: relative;
    margin-block-end: 9mm;
  }
  .sender {
    min-block-size: 1.4em;
    margin-block-end: 9mm !important;
  }
  .address {
    inline-size: fit-content;
  }
  .address p + p:not(:last-child) {
    margin-block-start: 0.5em;
  }
  .date {
    margin-block-start: 9mm !important;
    text-align: end;
  }
  .salutation {
    margin-block-end: 1.42em !important;
  }
  .text {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    orphans: 2;
    widows: 2;
  }
  .end {
    break-inside: avoid;
    margin-block-start: 1.42em;
  }
  .signed {
    min-block-size: 1.4em;
    margin-block-start: 13mm !important;
  }
  .lines {
    display: flex;
    flex-direction: column;
    block-size: calc(var(--height) - 2 * var(--margin) - 1mm);
  }
  .lines .words {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  .ruled {
    display: flex;
    flex: 1 1 0;
    flex-flow: column wrap;
    min-block-size: 0;
    overflow: hidden;
  }
  .ruled div {
    inline-size: 100%;
    block-size: 9.5mm;
    border-block-end: 0.25mm solid #8a8a8a;
  }
  .window .head {
    block-size: calc(98mm - var(--margin));
    margin: 0;
  }
  .window .address {
    position: absolute;
    top: calc(51mm - var(--margin));
    left: calc(25mm - var(--margin));
    inline-size: 80mm;
    font-size: 10.5pt;
    line-height: 1.2;
  }
  .window .long {
    font-size: 9pt;
  }
  .window .date {
    position: absolute;
    inset-block-end: 4mm;
    /* The window is on the left in every script: the date is not. */
    right: 0;
  }
  .window.letter .address {
    top: calc(2.1in - var(--margin));
    left: calc(1in - var(--margin));
    inline-size: 3.3in;
    font-size: 9.5pt;
    line-height: 1.15;
  }
  .window.letter .long {
    font-size: 8pt;
  }
  .card {
    table-layout: fixed;
    line-height: 1.3;
  }
  .card .other {
    position: relative;
    block-size: calc(var(--height) - 2 * var(--margin) - 0.5mm);
    padding-inline: 6mm var(--margin);
    border-inline-start: 0.25mm solid #8a8a8a;
  }
  .card .side {
    padding-inline: var(--margin) 5mm;
  }
  .card .ruled div {
    block-size: 8mm;
  }
  .card .salutation {
    margin-block-end: 0.8em !important;
  }
  .card .end {
    margin-block-start: 0.8em;
  }
  .card .signed {
    margin-block-start: 0.3em !important;
  }
  .card .address {
    padding-block-start: 37mm;
    font-size: 10pt;
    line-height: 1.4;
  }
  .card .long {
    padding-block-start: 30mm;
    font-size: 9pt;
  }
  .stamp {
    position: absolute;
    top: 0;
    right: var(--margin);
    inline-size: 20mm;
    block-size: 24mm;
    border: 0.2mm solid #8a8a8a;
  }
`;

const measures = ({paper: {width, height, margin}, size}: Page) =>
  `.page{--width:${width}mm;--height:${height}mm;--margin:${margin}mm;--type:${size}pt}`;

export const looksOf = (page: Page): string => looks + measures(page);

/** For the frame alone: the paper in the printer. */
export const paperOf = ({paper: {width, height}}: Page): string => `@page{size:${width}mm ${height}mm;margin:0}`;
