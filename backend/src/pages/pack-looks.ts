/** How the pack looks, on the screen as on paper. Measures of paper in millimetres. */
const sizes = {a4: '210mm 297mm', letter: '215.9mm 279.4mm'};
/** What is left of a page between its margins, less a hair: browsers round, and a second page with nothing on it is waste. */
const heights = {a4: '259mm', letter: '241mm'};

export function packCss(paper: keyof typeof sizes) {
  return `
@page { size: ${sizes[paper]}; margin: 18mm; }
* { box-sizing: border-box; }
:root { --ink: #000; --soft: #4d4840; --line: #8a8377; --accent: #8f4a06; }
body { margin: 0; background: #efeae0; color: var(--ink); font: 11.5pt/1.5 Georgia, 'Times New Roman', serif; }
:lang(ar), :lang(fa) { font-family: 'Noto Naskh Arabic', 'Geeza Pro', 'Traditional Arabic', Georgia, serif; line-height: 1.75; }
.sheet { background: #fff; inline-size: 210mm; max-inline-size: 100%; margin: 6mm auto; padding: 18mm; min-block-size: ${heights[paper]}; }
h1, h2, h3, p, ul, ol { margin: 0; }
h1 { font-size: 24pt; line-height: 1.2; text-wrap: balance; }
h2 { font-size: 19pt; line-height: 1.25; text-wrap: balance; }
h3 { font-size: 11.5pt; margin-block: 6mm 1.5mm; color: var(--accent); }
.eyebrow, .foot, small { font-size: 9.5pt; color: var(--soft); }
.ribbon { border: 1px dashed var(--soft); padding-inline: 2mm; border-radius: 1mm; white-space: nowrap; display: inline-block; line-height: 1.3; margin-inline-start: 1.5mm; }
.eyebrow + * { margin-block-start: 1.5mm; }
.foot { margin-block-start: 3mm; }
ul, ol { padding-inline-start: 6mm; }
li + li { margin-block-start: 1mm; }
.lead { font-size: 14pt; line-height: 1.5; margin-block: 5mm; }
.tools { inline-size: 210mm; max-inline-size: 100%; margin: 6mm auto 0; padding: 5mm 18mm; background: #fffdf8; border-block-end: .5mm solid var(--accent); font-size: 11.5pt; }
.tools p + p { margin-block-start: 3mm; }
.tools a { color: var(--accent); display: inline-block; padding-block: .25rem; }
.choice { list-style: none; padding: 0; columns: 2 16rem; column-gap: 8mm; }
.choice li { margin: 0; break-inside: avoid; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.about { display: grid; grid-template-columns: 1fr 52mm; gap: 8mm; align-items: start; }
.about img { inline-size: 52mm; block-size: 65mm; object-fit: cover; }
.plain p + p { margin-block-start: 2.5mm; }
.plain { font-size: 13pt; line-height: 1.55; margin-block-start: 5mm; }
blockquote { margin: 6mm 0 0; padding-inline-start: 4mm; border-inline-start: .7mm solid var(--accent); font-style: italic; }
:lang(ar) blockquote { font-style: normal; }
blockquote footer { font-style: normal; font-size: 9.5pt; color: var(--soft); }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; }
.demand { border-block: .3mm solid var(--line); padding-block: 3mm; margin-block-start: 6mm; font-size: 14pt; font-weight: bold; }
address { font-style: normal; font-size: 15pt; line-height: 1.45; border: .3mm solid var(--line); border-radius: 1mm; padding: 5mm 6mm; margin-block: 2mm; inline-size: fit-content; min-inline-size: 60%; }
address p + p { margin-block-start: 2mm; }
.letter { display: flex; flex-direction: column; block-size: calc(${heights[paper]} + 36mm); }
address p:lang(und) { font-family: Georgia, 'Times New Roman', serif; line-height: 1.45; }
.line { border-block-end: .25mm solid var(--line); }
.rules { flex: 1 1 0; min-block-size: 0; overflow: hidden; margin-block: 1mm 3mm; }
.line { block-size: 9.5mm; }
.said { font-size: 13pt; }
.line.own { inline-size: 60%; margin-block-start: 4mm; }
table { border-collapse: collapse; inline-size: 100%; margin-block-start: 4mm; }
th, td { border-block-end: .25mm solid var(--line); padding: ${paper === 'letter' ? '1.2mm' : '2mm'} 2mm; line-height: 1.4; text-align: start; vertical-align: bottom; }
th:not(:first-child), td:not(:first-child) { inline-size: 28mm; text-align: center; border-inline-start: .25mm solid var(--line); }
thead th { font-size: 9.5pt; color: var(--soft); }
:lang(ar) :is(th, td) { line-height: 1.4; }
/* The sum stands at the end, not at the end of each page. */
tfoot { display: table-row-group; }
tfoot td { border-block: .5mm solid var(--ink); font-weight: bold; }
@media (max-width: 48rem) { .sheet, .tools { padding: 6mm; } .about { grid-template-columns: 1fr; } .two { grid-template-columns: 1fr; } address { font-size: 13pt; } }
@media print {
  body { background: none; }
  .tools { display: none; }
  .sheet { inline-size: auto; margin: 0; padding: 0; break-after: page; }
  .letter { block-size: ${heights[paper]}; }
  .sheet:last-child { break-after: auto; }
  h3, tr, address, .demand, blockquote { break-inside: avoid; }
  h3 { break-after: avoid; }
}
`;
}
