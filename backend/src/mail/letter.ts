/** A mail in the making: the same words as plain text and as simple HTML, without a picture and without anybody watching. */
import {html, type Html} from '../pages/html.js';

export interface Line {
  text: string;
  url?: string;
}

export type Part = string | Line | Line[];

export interface Letter {
  lang: string;
  dir: 'ltr' | 'rtl';
  subject: string;
  parts: Part[];
  /** Small print. */
  foot: Line[];
}

export function asText({parts, foot}: Letter): string {
  const body = parts.map((part) =>
    Array.isArray(part) ? part.map((line) => `• ${plain(line)}`).join('\n') : plain(part),
  );
  return [...body, '--', foot.map(plain).join('\n')].join('\n\n') + '\n';
}

function plain(part: string | Line) {
  if (typeof part === 'string') return part;
  // On a line of its own, so that every mail program makes a link of it.
  return part.url ? `${part.text}\n${part.url}` : part.text;
}

export function asHtml({lang, dir, subject, parts, foot}: Letter): string {
  const body = parts.map((part) =>
    Array.isArray(part)
      ? html`<ul>${part.map((line) => html`<li>${linked(line)}</li>`)}</ul>`
      : html`<p>${linked(part)}</p>`,
  );
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body dir="${dir}">
        ${body}
        <hr />
        <p>${foot.map((line) => html`<small>${linked(line)}</small><br />`)}</p>
      </body>
    </html>`.toString();
}

function linked(part: string | Line): string | Html {
  if (typeof part === 'string') return part;
  return part.url ? html`<a href="${part.url}">${part.text}</a>` : part.text;
}
