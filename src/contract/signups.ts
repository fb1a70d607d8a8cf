/** Joining the campaign and receiving its material. */
import * as v from 'valibot';
import {attribution, person} from './people.js';
import {amount, link, slug, text} from './shapes.js';

/** What somebody wants to do: write letters, teach with them, host a gathering, organise in their town. */
export const Want = v.picklist(['write', 'teach', 'host', 'organise']);

/** A file of the campaign's material, in the reader's language. `bytes` is its size. */
export const KitFile = v.object({
  id: slug,
  title: text(120, 1),
  url: link,
  type: text(60, 1),
  bytes: amount,
  /** For whom it is; nobody's choice hides it from anybody. */
  wants: v.array(Want),
});

/** `POST /v1/signups?edition`, with an `Idempotency-Key` header (UUID). Unknown fields are refused. */
export const Signup = v.strictObject({
  ...person,
  wants: v.pipe(v.array(Want), v.minLength(1, 'wants.missing'), v.maxLength(4, 'text.long')),
  ...attribution,
});

/**
 * The same 201 for everybody: nothing in it tells whether the address was known, or whether a mail went out. Nothing is
 * mailed but the question whether it was they, until they press the button on the page it leads to.
 */
export const SignedUp = v.object({
  receipt: text(64, 1),
  status: v.picklist(['pending-confirmation']),
});

export type Want = v.InferOutput<typeof Want>;
export type KitFile = v.InferOutput<typeof KitFile>;
export type Signup = v.InferOutput<typeof Signup>;
export type SignedUp = v.InferOutput<typeof SignedUp>;
