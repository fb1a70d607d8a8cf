/** Through whom an action came, as the tallies call it. */
import {type Trail} from '../../src/contract/index.js';

interface Way {
  source?: string;
  trail?: Trail;
}

/** A listed code, `other` for a code nobody listed, or none. A listed code in a link's own `utm_source` says as much. */
export function countedSource(listed: string[] = [], {source, trail}: Way): string | null {
  if (source !== undefined) return listed.includes(source) ? source : 'other';
  const utm = trail?.utm?.source?.trim().toLowerCase();
  return utm !== undefined && listed.includes(utm) ? utm : null;
}
