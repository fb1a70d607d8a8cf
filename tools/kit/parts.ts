/** What all of these pages are made of. */
import {
  type CampaignFile,
  type CampaignWords,
  type CaseFile,
  type CaseWords,
} from '../../backend/src/campaign/files.js';
import {directionOf} from '../../backend/src/content/languages.js';
import {html, type Html} from '../../backend/src/pages/html.js';

export interface KitCase {
  id: string;
  facts: CaseFile;
  words: Record<string, CaseWords>;
  /** A data URL. */
  portrait: string | undefined;
}

export interface KitCampaign {
  languages: string[];
  facts: CampaignFile;
  words: Record<string, CampaignWords>;
  cases: KitCase[];
}

/** `words/{lang}.json` beside this file. */
export interface KitWords {
  fictional: string;
  invented: string;
  guide: {
    title: string;
    lead: string;
    why: {title: string; text: string[]};
    kinds: {title: string; lists: {title: string; entries: string[]}[]};
    example: {title: string; text: string; lines: {text: string; note?: string}[]};
    safety: {title: string; text: string[]};
    post: {title: string; text: string[]};
    after: {title: string; text: string[]};
    together: {title: string; entries: string[]};
  };
  sheets: {letter: string; card: string; begins: string; read: string; closed: string; nobody: string};
}

export function document(lang: string, title: string, body: Html): string {
  return html`<!doctype html>
    <html lang="${lang}" dir="${directionOf(lang)}">
      <head><meta charset="utf-8" /><title>${title}</title></head>
      <body>${body}</body>
    </html>`.toString();
}

/** The line being written, with a flame at its tip. */
export const writing = html`<div class="writing"><svg viewBox="0 0 12 17" aria-hidden="true"><path
  d="M6.200 0c.5 2.600 4.600 5.200 4.600 10.100A4.800 4.800 0 0 1 6 15.200a4.800 4.800 0 0 1-4.800-5C1.200 7.200 3.400 6 4 3.900c.9.7 1.300 1.800 1.300 2.900C6.600 5.600 6.700 2.700 6.200 0Z"
/></svg></div>`;

/** The longer the name, the smaller it is set. */
export function sizeOf(name: string) {
  return name.length > 60 ? 'longest' : name.length > 26 ? 'long' : 'short';
}
