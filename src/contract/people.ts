/** What every form asks of a person, and what they agree to. */
import * as v from 'valibot';
import {amount, countryCode, digest, language, slug, text} from './shapes.js';
import {Trail} from './trail.js';

/** What was shown and what the person did with it. */
export const ConsentGiven = v.strictObject({
  id: slug,
  version: amount,
  lang: language,
  hash: digest,
  given: v.boolean(),
});

/** Who acts: the fields that a signature and a sign-up share. */
export const person = {
  name: v.pipe(
    text(120),
    v.check((s) => s.trim() !== '', 'name.missing'),
  ),
  email: v.pipe(
    text(254),
    v.check((s) => s.trim() !== '', 'email.missing'),
    // Only the shape a mistyped address breaks; whether it exists, a mail tells. Non-ASCII names and domains are real.
    v.check((s) => s.trim() === '' || /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(s.trim()), 'email.invalid'),
  ),
  country: countryCode,
  lang: language,
  consents: v.pipe(v.array(ConsentGiven), v.maxLength(10, 'text.long')),
};

/** Through whom and along which way an action came. */
export const attribution = {
  /** A partner's public code. */
  source: v.optional(slug),
  trail: v.optional(Trail),
};

export type ConsentGiven = v.InferOutput<typeof ConsentGiven>;
