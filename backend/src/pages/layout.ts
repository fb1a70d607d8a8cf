/** The frame of every page: quiet, fast, readable without a script. */
import {html, type Html} from './html.js';

export interface Page {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  description?: string;
  url?: string;
  image?: {src: string; width: number; height: number; alt: string};
  /** Whether the widgets have something to do here. */
  widgets?: boolean;
  body: Html;
}

export function layout({lang, dir, title, description, url, image, widgets, body}: Page): string {
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        ${description && html`<meta name="description" content="${description}" />`}
        <meta property="og:type" content="website" />
        <meta property="og:title" content="${title}" />
        ${description && html`<meta property="og:description" content="${description}" />`}
        ${url && html`<meta property="og:url" content="${url}" /><link rel="canonical" href="${url}" />`}
        ${
          image &&
          html`<meta property="og:image" content="${image.src}" />
            <meta property="og:image:width" content="${image.width}" />
            <meta property="og:image:height" content="${image.height}" />
            <meta property="og:image:alt" content="${image.alt}" />
            <meta name="twitter:card" content="${image.width > image.height ? 'summary_large_image' : 'summary'}" />`
        }
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/page.css" />
        ${widgets && html`<link rel="stylesheet" href="/w4r.css" /><script type="module" src="/w4r.js"></script>`}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`.toString();
}

/** The widgets come from here, their portraits and counts from the public address; nothing else may run or be framed. */
export function pageHeaders(publicUrl: string) {
  const here = `'self' ${new URL(publicUrl).origin}`;
  return {
    'Content-Security-Policy':
      `default-src 'none'; script-src ${here}; style-src ${here}; img-src ${here} data:; connect-src ${here}; ` +
      `base-uri 'none'; form-action ${here}; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}

export const pageCss = `
:root { color-scheme: light dark; --ink: #1d1b18; --soft: #5c564d; --line: #ddd6ca; --accent: #9a4a00; --paper: #fffdf9; --error: #a11a1a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #f3ede2; --soft: #b8afa0; --line: #463f35; --accent: #f0a54a; --paper: #1a1815; --error: #ff9d8f; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; }
main { max-inline-size: 38rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 2rem; line-height: 1.2; text-wrap: balance; margin-block: .25rem 1.25rem; }
.soft + h1 { margin-block-start: 0; }
.lead { font-size: 1.25rem; line-height: 1.45; text-wrap: pretty; }
w4r-petition, w4r-letter, w4r-signup, w4r-report, w4r-classroom { margin-block: 2rem; }
h2 { font-size: 1.375rem; line-height: 1.3; margin-block-start: 2.5rem; }
a { color: var(--accent); }
img { max-inline-size: 100%; block-size: auto; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--accent); }
small, .soft { color: var(--soft); font-size: .875rem; }
.ribbon { border-block: 1px solid var(--line); padding-block: .5rem; }
section.class .code { font: bold 2.5rem/1.2 ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace; letter-spacing: .08em; text-align: start; margin-block: .5rem; }
h3 { font-size: 1rem; margin-block: 1.5rem .25rem; }
h3 + ul, h3 + p, h3 + address { margin-block-start: 0; }
section.letter { border-block-start: 1px solid var(--line); margin-block-start: 2.5rem; }
section.letter > h2 { margin-block-start: 1.5rem; }
address { font-style: normal; }
address p { margin-block: 0 .5rem; }
summary { color: var(--accent); cursor: pointer; padding-block: .25rem; }
.gap { color: var(--soft); }
form { margin-block: 1.5rem; }
label, legend { font-weight: bold; }
label:has([type='checkbox']), label:has([type='radio']) { display: flex; gap: .75rem; font-weight: normal; padding-block: .375rem; }
fieldset { border: 0; margin: 0; padding: 0; }
legend { padding: 0; }
.field { margin-block: 1.25rem; }
.field .soft { margin-block: 0 .5rem; }
input, select, button { font: inherit; box-sizing: border-box; max-inline-size: 100%; }
input:not([type='checkbox'], [type='radio']), select {
  inline-size: 100%; padding: .625rem .75rem; border: 1px solid var(--soft); border-radius: 2px; background: none; color: inherit;
}
select option { background: var(--paper); color: var(--ink); }
input[type='checkbox'], input[type='radio'] { inline-size: 1.25rem; block-size: 1.25rem; flex: none; margin-block-start: .2rem; accent-color: var(--accent); }
button {
  padding: .75rem 1.5rem; border: 2px solid var(--accent); border-radius: 2px; background: var(--accent); color: var(--paper);
  font-weight: bold; cursor: pointer;
}
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.error { color: var(--error); }
ul.asked { list-style: none; padding: 0; border-block: 1px solid var(--line); }
ul.asked li + li { border-block-start: 1px solid var(--line); }
ul.asked .soft { margin-block: .25rem .75rem; }
ul.asked label ~ .soft { margin-inline-start: 2.25rem; }
ul.cases { list-style: none; padding: 0; }
ul.cases li { border-block-end: 1px solid var(--line); padding-block: .75rem; }
`;
