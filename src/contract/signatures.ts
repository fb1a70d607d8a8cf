/** Signing one case. */
import * as v from 'valibot';
import {amount, countryCode, digest, language, slug, text, time} from './shapes.js';

/** What was shown and what the person did with it. */
export const ConsentGiven = v.strictObject({
  id: slug,
  version: amount,
  lang: language,
  hash: digest,
  given: v.boolean(),
});

/** `POST /v1/cases/{case}/signatures?edition`, with an `Idempotency-Key` header (UUID). Unknown fields are refused. */
export const Signature = v.strictObject({
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
  /** Through whom the action came: a partner's public code. */
  source: v.optional(slug),
});

/** The same 201 for a first and for a repeated signature: nothing in it tells whether the address was known. */
export const Signed = v.object({
  receipt: text(64, 1),
  status: v.picklist(['counted', 'pending-confirmation']),
  count: amount,
  version: amount,
  asOf: time,
});

export type ConsentGiven = v.InferOutput<typeof ConsentGiven>;
export type Signature = v.InferOutput<typeof Signature>;
export type Signed = v.InferOutput<typeof Signed>;
