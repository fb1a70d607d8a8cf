/** The small words every other schema is spelled with. */
import * as v from 'valibot';

/** Text without U+0000, which neither database stores the same way. */
export const text = (max: number, min = 0) =>
  v.pipe(
    v.string(),
    v.minLength(min, 'text.missing'),
    v.maxLength(max, 'text.long'),
    v.check((s) => !s.includes('\0'), 'text.nul'),
  );

/** Lower-case words joined by hyphens: ids of cases, editions, sections, sources and texts. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug.invalid'),
  v.maxLength(64, 'text.long'),
);

/** Epoch milliseconds, UTC. */
export const time = v.pipe(v.number(), v.integer('time.invalid'));

/** A whole number that never falls below zero. */
export const amount = v.pipe(v.number(), v.integer('number.whole'), v.minValue(0, 'number.negative'));

/** A BCP 47 language tag, lower case where it matters to nobody: `en`, `fr`, `pt-BR`. */
export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'language.invalid'));

export const direction = v.picklist(['ltr', 'rtl']);

/** Two capital letters; `XA`…`XZ` are ISO 3166's own range for invented countries. */
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country.invalid'));

/** https, mailto or a path on the backend: nothing else ever becomes a link. */
export const link = v.pipe(
  v.string(),
  v.regex(/^(https?:\/\/|mailto:|\/(?!\/))/, 'link.invalid'),
  v.maxLength(2000, 'text.long'),
);

/** A SHA-256 digest in lower-case hexadecimal. */
export const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'digest.invalid'));
