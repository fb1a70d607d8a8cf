/** One element alone on a page, to be put in a frame where no script may stand. */
import {html, Html} from './html.js';
import {attribute} from './way.js';

export interface Framed {
  /** Without `w4r-`; one of the list, never what somebody typed. */
  element: string;
  /** By name; only those the element knows. */
  attributes: Record<string, string>;
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  theme: 'light' | 'dark' | undefined;
  fallback: Html;
}

/** Links leave the frame: our other pages do not let themselves be framed. */
export function framePage({element, attributes, lang, dir, title, theme, fallback}: Framed): string {
  const settings = Object.entries(attributes).map(([name, value]) => html`${attribute(name, value)}`);
  return html`<!doctype html>
    <html lang="${lang}" dir="${dir}"${theme ? html` class="${theme}"` : null}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <base target="_blank" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/frame.css" />
        <script type="module" src="/frame.js"></script>
        <script type="module" src="/w4r.js"></script>
      </head>
      <body>${new Html(`<w4r-${element}`)}${settings}>${fallback}${new Html(`</w4r-${element}>`)}</body>
    </html>`.toString();
}

/** The frame is as high as what stands in it; the page around decides on the rest. */
export const frameCss = `
:root { color-scheme: light dark; --w4r-size-reserve: 0px; font-family: Georgia, 'Times New Roman', serif; }
:root.light { color-scheme: light; }
:root.dark { color-scheme: dark; }
body { margin: 0; }
`;
