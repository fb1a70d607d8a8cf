/** "I wrote three letters": told by those who wrote, without a name and without an account. */
import * as v from 'valibot';
import {attribution} from './people.js';
import {amount, countryCode, language, slug, text, time} from './shapes.js';

/** A letter to an official, a card or letter to the person or family, an e-mail to an official. */
export const ReportKind = v.picklist(['letter', 'solidarity', 'email']);

/** For whom somebody counts: themselves, a group or class, a public event. */
export const Reporter = v.picklist(['self', 'group', 'event']);

const written = v.pipe(
  v.number(),
  v.integer('number.whole'),
  v.minValue(1, 'count.missing'),
  v.maxValue(1_000_000, 'number.large'),
);

/** `POST /v1/reports?edition`, with an `Idempotency-Key` header (UUID). Unknown fields are refused. */
export const Report = v.strictObject({
  case: slug,
  kind: ReportKind,
  count: written,
  for: Reporter,
  country: v.optional(countryCode),
  /** The gathering at which they were written, once it has begun; `for` is `event` then. */
  event: v.optional(slug),
  lang: language,
  ...attribution,
});

/**
 * `counted` at once where the number is one that such a reporter can well have written; otherwise `in-review`: somebody of
 * the campaign looks at it first. Whoever holds the receipt can correct the report.
 */
export const Reported = v.object({
  receipt: text(64, 1),
  status: v.picklist(['counted', 'in-review']),
  /** Of the case, all kinds together. */
  count: amount,
  version: amount,
  asOf: time,
});

/** `POST /v1/reports/{receipt}/corrections`, with an `Idempotency-Key` header: how many it really were; 0 takes it back. */
export const Correction = v.strictObject({
  count: v.pipe(
    v.number(),
    v.integer('number.whole'),
    v.minValue(0, 'count.missing'),
    v.maxValue(1_000_000, 'number.large'),
  ),
});

export type ReportKind = v.InferOutput<typeof ReportKind>;
export type Reporter = v.InferOutput<typeof Reporter>;
export type Report = v.InferOutput<typeof Report>;
export type Reported = v.InferOutput<typeof Reported>;
export type Correction = v.InferOutput<typeof Correction>;
