/** Every mistake in a campaign's folder, each as `file: field: sentence`, so that one reading finds them all. */
import * as v from 'valibot';

const sentences: Record<string, string> = {
  'text.missing': 'must not be empty.',
  'text.long': 'is too long',
  'text.nul': 'holds a NUL character, which must go.',
  'slug.invalid': 'must be lower-case words joined by hyphens, such as "river-teacher".',
  'number.whole': 'must be a whole number.',
  'number.negative': 'must not be negative.',
  'language.invalid': 'must be a language tag such as "en" or "pt-BR".',
  'country.invalid': 'must be two capital letters.',
  'link.invalid': 'must begin with https://, http://, mailto: or /.',
  'moment.invalid':
    'must be a moment such as "2026-12-10T18:00" or "2026-12-10T00:00:00Z", or days from the import such as "+18d".',
  'zone.invalid': 'must be a time zone by its name, such as "Europe/Amsterdam".',
  'clock.invalid': 'must be a time on a clock such as "14:00".',
  'picture.file': 'must be the name of an .svg or .webp file in this folder.',
  'kit.file': 'must be the name of a .pdf, .png, .webp or .txt file, in lower case.',
  'email.invalid': 'must be an e-mail address.',
};

export class Mistakes {
  #found: string[] = [];

  get list(): readonly string[] {
    return this.#found;
  }

  add(file: string, field: string, sentence: string) {
    this.#found.push(`${file}: ${field ? `${field}: ` : ''}${sentence}`);
  }

  /** The checked content, or undefined when something in it is wrong. */
  check<Schema extends v.GenericSchema>(
    file: string,
    schema: Schema,
    content: unknown,
  ): v.InferOutput<Schema> | undefined {
    const {success, output, issues} = v.safeParse(schema, content);
    if (success) return output;
    for (const issue of issues) this.add(file, v.getDotPath(issue) ?? '', sentenceOf(issue));
    return undefined;
  }
}

function sentenceOf({message, expected, received, requirement, type}: v.BaseIssue<unknown>): string {
  if (message === 'text.long') return `is too long: at most ${String(requirement)} characters.`;
  if (sentences[message]) return sentences[message];
  if (expected === 'never') return 'is not a field of this file.';
  if (received === 'undefined') return 'is missing.';
  if (type === 'min_length') return `needs at least ${String(requirement)}.`;
  if (type === 'max_length') return `has too many: at most ${String(requirement)}.`;
  return `must be ${expected}, but is ${received}.`;
}
