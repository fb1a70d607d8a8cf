/** How much one network address may send. The address itself is forgotten at once and its digest at midnight. */
import {createHmac, randomBytes} from 'node:crypto';
import {isIPv6} from 'node:net';

const mostAddresses = 50_000;
const day = 24 * 60 * 60 * 1000;

interface Bucket {
  tokens: number;
  at: number;
}

export interface Limiter {
  /** 0 when there is room, otherwise the seconds to wait. */
  take(address: string): number;
}

export function createLimiter({burst, perHour}: {burst: number; perHour: number}, now: () => number): Limiter {
  const buckets = new Map<string, Bucket>();
  let salt = randomBytes(32);
  let saltDay = 0;
  const perMillisecond = perHour / (60 * 60 * 1000);

  return {
    take(address) {
      if (perHour === 0) return 0;
      const at = now();
      if (Math.floor(at / day) !== saltDay) {
        saltDay = Math.floor(at / day);
        salt = randomBytes(32);
        buckets.clear();
      }
      const name = createHmac('sha256', salt).update(network(address)).digest('base64').slice(0, 22);
      const {tokens, at: since} = buckets.get(name) ?? {tokens: burst, at};
      const full = Math.min(burst, tokens + (at - since) * perMillisecond);
      // The one seen longest ago goes first, so that a flood of addresses cannot fill the memory.
      buckets.delete(name);
      if (buckets.size >= mostAddresses) buckets.delete(buckets.keys().next().value!);
      buckets.set(name, {tokens: full >= 1 ? full - 1 : full, at});
      return full >= 1 ? 0 : Math.ceil((1 - full) / perMillisecond / 1000);
    },
  };
}

/** A household or a school has a whole IPv6 network of its own: its first 56 bits stand for it. */
function network(address: string) {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]!.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const middle = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = [...left, ...middle, ...right].slice(0, 4).map((group) => group.padStart(4, '0'));
  return groups.join('').slice(0, 14);
}
