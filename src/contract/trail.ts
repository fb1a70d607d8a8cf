/** How somebody came here, as far as it helps a campaign and harms nobody: no address of a page, no click id. */
import * as v from 'valibot';
import {text} from './shapes.js';

const word = v.optional(text(100));

export const Trail = v.strictObject({
  /** The five `utm_` parameters of the page's own address. */
  utm: v.optional(v.strictObject({source: word, medium: word, campaign: word, term: word, content: word})),
  /** Scheme, host and port of the page before, never its path. */
  referrer: v.optional(v.pipe(text(200), v.regex(/^https?:\/\/[^/?#\s]+$/, 'link.invalid'))),
});

export type Trail = v.InferOutput<typeof Trail>;
