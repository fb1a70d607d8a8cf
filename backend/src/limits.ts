/** How often one network address may send something. */
import {ByNetwork} from './networks.js';

interface Bucket {
  tokens: number;
  at: number;
}

export interface Limiter {
  /** 0 when there is room, otherwise the seconds to wait. */
  take(address: string): number;
}

export function createLimiter({burst, perHour}: {burst: number; perHour: number}, now: () => number): Limiter {
  const buckets = new ByNetwork<Bucket>(now);
  const perMillisecond = perHour / (60 * 60 * 1000);

  return {
    take(address) {
      if (perHour === 0) return 0;
      const at = now();
      const {tokens, at: since} = buckets.get(address) ?? {tokens: burst, at};
      const full = Math.min(burst, tokens + (at - since) * perMillisecond);
      buckets.set(address, {tokens: full >= 1 ? full - 1 : full, at});
      return full >= 1 ? 0 : Math.ceil((1 - full) / perMillisecond / 1000);
    },
  };
}
