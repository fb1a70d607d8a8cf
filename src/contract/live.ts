/** The live stream, `GET /v1/live?edition&keys=`: server-sent events, a whole snapshot on connect. */
import * as v from 'valibot';
import {Counts} from './counts.js';
import {slug} from './shapes.js';

/** `event: counts`: the keys that changed; the first message has all of them. */
export const LiveCounts = Counts;

/**
 * `event: withdrawn`: this case must disappear from every open page now. Whoever connects later and asks for it hears of
 * it, too.
 */
export const LiveWithdrawn = v.object({case: slug, edition: slug});

export type LiveWithdrawn = v.InferOutput<typeof LiveWithdrawn>;
