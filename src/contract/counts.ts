/** What a counter shows, and how old it is. */
import * as v from 'valibot';
import {amount, time} from './shapes.js';

/** What is counted: the whole edition, one case, or what came through one source, one section or from one country. */
export const CountKey = v.pipe(
  v.string(),
  v.regex(/^(campaign|(case|source|section):[a-z0-9]+(-[a-z0-9]+)*|country:[A-Z]{2})$/, 'count.key'),
  v.maxLength(80, 'count.key'),
);

/** What somebody did. Sign-ups, shares and views are no actions and stand in no ledger. */
export const ActionKind = v.picklist(['signature', 'letter', 'solidarity', 'email']);

/** How sure an entry of the ledger is. The public number is confirmed + selfReported + verified. */
export const Split = v.object({
  pending: amount,
  confirmed: amount,
  selfReported: amount,
  verified: amount,
});

/** There and true once no letter of the edition is counted any more: only corrections still come. */
const final = v.optional(v.boolean());

/** `version` only grows; `count` may fall after a correction, and then carries a higher version. */
export const Count = v.object({
  key: CountKey,
  count: amount,
  /** The next one above the count, where the campaign has several. */
  goal: v.nullable(amount),
  version: amount,
  split: Split,
  /** The same public number by what was done; kinds of which there are none are left out. */
  kinds: v.array(v.object({kind: ActionKind, count: amount})),
  /** Of the campaign: how many different people. `null` where nobody knows. */
  people: v.nullable(amount),
  /** Of the campaign: the highest of its milestones that is reached. */
  milestone: v.nullable(amount),
  final,
});

/** There are fewer than this, and how many is said to nobody: in a small country a number may be a person. */
export const Few = v.object({key: CountKey, below: amount, final});

/** `GET /v1/counts?keys=campaign,case:x` and every message of the live stream. A key nobody knows is left out. */
export const Counts = v.object({
  edition: v.string(),
  counts: v.array(Count),
  few: v.array(Few),
  asOf: time,
});

export type ActionKind = v.InferOutput<typeof ActionKind>;
export type CountKey = v.InferOutput<typeof CountKey>;
export type Few = v.InferOutput<typeof Few>;
export type Count = v.InferOutput<typeof Count>;
export type Counts = v.InferOutput<typeof Counts>;
