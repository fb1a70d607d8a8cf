/** `GET /livez` says the process runs; `GET /readyz` says it can read and write its database. */
import * as v from 'valibot';

export const Health = v.object({
  status: v.picklist(['ok', 'starting', 'draining', 'unavailable']),
});

export type Health = v.InferOutput<typeof Health>;
