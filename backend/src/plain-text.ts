/** Words of strangers, made such that they stay where they are put: whatever is written, it is text and only text. */

/** No control characters (a page's or a terminal's), nothing that turns the direction of what stands around it. */
// Joiners stay: Persian words and many emoji need them. U+200E and U+200F turn nothing but themselves.
const invisible =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;

/** Half of a character, which PostgreSQL refuses. */
const halves = /\p{Cs}/gu;

/** A letter carries no more than this many marks; more of them climb over the lines above. */
const tooManyMarks = /(\p{M}{4})\p{M}+/gu;

/** Several lines. */
export function plainText(text: string) {
  const lines = text
    .replace(halves, '\uFFFD')
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ');
  return lines
    .replace(invisible, '')
    .replace(tooManyMarks, '$1')
    .replace(/[ \u00A0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One line. */
export const plainLine = (text: string) => plainText(text).replace(/\s+/g, ' ');

const letters = new Intl.Segmenter('en', {granularity: 'grapheme'});
const longestName = 40;

/** "Hanna Lindqvist" → "Hanna". */
export function firstNameOf(name: string) {
  const [first = ''] = plainLine(name).split(' ');
  return [...letters.segment(first)]
    .slice(0, longestName)
    .map(({segment}) => segment)
    .join('')
    .slice(0, longestName);
}

/** "Hanna Lindqvist" → "H. L." */
export function initialsOf(name: string) {
  const words = plainLine(name)
    .split(/[\s-]+/)
    .filter((word) => /\p{L}/u.test(word));
  return words
    .slice(0, 4)
    .map((word) => {
      const found = [...letters.segment(word)].find(({segment}) => /\p{L}/u.test(segment));
      return `${found!.segment}.`;
    })
    .join(' ')
    .slice(0, longestName);
}
