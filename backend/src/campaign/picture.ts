/** A portrait travels to strangers' pages: an SVG that could run, load or frame anything is refused. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Media} from '../content/catalogue.js';
import {mediaTypeOf} from './binaries.js';
import {type CaseFile} from './files.js';
import {type Mistakes} from './mistakes.js';

const mostBytes = 200_000;

const dangers: [pattern: RegExp, says: string][] = [
  [/<\s*script/i, 'holds a <script>, which must go.'],
  [
    /<\s*(foreignObject|iframe|embed|object)/i,
    'holds foreign content (foreignObject, iframe, embed or object), which must go.',
  ],
  [/\son[a-z]+\s*=/i, 'holds an event handler (on…=), which must go.'],
  [/(href|src)\s*=\s*["']?\s*(?!["']?\s*#)[^"'\s>]/i, 'refers to something outside itself, which must go.'],
  [/url\(\s*["']?\s*(?!["']?\s*#)[^)]/i, 'refers to something outside itself by url(…), which must go.'],
  [
    /@import|<!ENTITY|<\?xml-stylesheet/i,
    'brings in something from outside (@import, ENTITY or a style sheet), which must go.',
  ],
];

export function readPicture(
  folder: string,
  place: string,
  picture: CaseFile['picture'],
  mistakes: Mistakes,
): (Media & {file: string}) | undefined {
  if (!picture) return undefined;
  const name = `${place}/${picture.file}`;
  if (!existsSync(join(folder, name))) {
    mistakes.add(`${place}/case.json`, 'picture.file', `names ${picture.file}, but there is no such file beside it.`);
    return undefined;
  }
  const bytes = readFileSync(join(folder, name));
  if (bytes.length > mostBytes) mistakes.add(name, '', `is ${bytes.length} bytes; a portrait may have ${mostBytes}.`);
  if (picture.file.endsWith('.svg')) {
    const text = bytes.toString('utf8');
    if (!/<svg[\s>]/.test(text)) mistakes.add(name, '', 'is not an SVG.');
    for (const [pattern, says] of dangers) if (pattern.test(text)) mistakes.add(name, '', says);
  } else if (mediaTypeOf(bytes) !== 'image/webp') {
    mistakes.add(name, '', 'is not a WebP picture.');
  }
  return {file: picture.file, type: picture.file.endsWith('.svg') ? 'image/svg+xml' : 'image/webp', bytes};
}
