/** Solidarity messages on paper: one file that runs and loads nothing, every word of it escaped. */
import {countryName, directionOf} from '../content/languages.js';
import {type MessageRow} from '../store/messages.js';
import {html, Html} from './html.js';

interface Sheet {
  to: string;
  from: string;
  lang: string;
  paper: 'A4' | 'letter';
  rows: MessageRow[];
  /** Invented countries have names in the campaign's words only. */
  named: (code: string) => string | undefined;
}

export function messageSheet({to, from, lang, paper, rows, named}: Sheet): string {
  // A file on somebody's own machine: its own policy lets no script of anybody run.
  const page = html`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${to}</title>
${styles(paper)}
</head>
<body>
<header>
<h1>${to}</h1>
<p>${from}</p>
</header>
${rows.map((row) => message(row, named))}
</body>
</html>
`;
  return page.toString();
}

// Beside the template, in which styles are for pages of a host with a strict policy.
const styles = (paper: Sheet['paper']) => new Html(`<style>${looks(paper)}</style>`);

/** In its own language and direction, and nothing of it can turn what stands around it. */
function message({text, lang, shown_name, country}: MessageRow, named: Sheet['named']): Html {
  const place = country === null ? null : (named(country) ?? countryName(country, undefined, lang));
  const signature = [shown_name, place].filter((part) => part !== null);
  return html`<article lang="${lang}" dir="${directionOf(lang)}">
${text.split(/\n+/).map((line) => html`<p>${line}</p>`)}
${signature.length > 0 && html`<footer>${signature.map((part, at) => html`${at > 0 && ' · '}<bdi>${part}</bdi>`)}</footer>`}
</article>
`;
}

const looks = (paper: Sheet['paper']) => `
@page { size: ${paper}; margin: 20mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 42rem; padding: 1rem; font: 13pt/1.5 Georgia, 'Times New Roman', serif; color: #000; background: #fff; }
@media print { body { max-inline-size: none; padding: 0; } }
header { margin-block-end: 9mm; padding-block-end: 4mm; border-block-end: 0.4mm solid #000; }
h1 { margin: 0; font-size: 22pt; line-height: 1.2; }
header p { margin: 1mm 0 0; }
article { break-inside: avoid; margin-block-end: 7mm; padding-block-end: 5mm; border-block-end: 0.2mm solid #999; overflow: hidden; overflow-wrap: anywhere; unicode-bidi: isolate; }
article p { margin: 0 0 2mm; unicode-bidi: plaintext; text-align: start; }
article footer { margin-block-start: 2mm; font-size: 11pt; color: #444; }
`;
