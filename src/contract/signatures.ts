/** Signing one case. */
import * as v from 'valibot';
import {attribution, person} from './people.js';
import {amount, text, time} from './shapes.js';

/** `POST /v1/cases/{case}/signatures?edition`, with an `Idempotency-Key` header (UUID). Unknown fields are refused. */
export const Signature = v.strictObject({...person, ...attribution});

/**
 * The same 201 for a first and for a repeated signature: nothing in it tells whether the address was known.
 * `pending-confirmation` where the campaign counts a signature only once a button in a mail's page has been pressed.
 */
export const Signed = v.object({
  receipt: text(64, 1),
  status: v.picklist(['counted', 'pending-confirmation']),
  count: amount,
  version: amount,
  asOf: time,
});

export type Signature = v.InferOutput<typeof Signature>;
export type Signed = v.InferOutput<typeof Signed>;
