/** What is remembered of network addresses until midnight: of each only a digest, its salt in memory alone. */
import {createHmac, randomBytes} from 'node:crypto';
import {isIPv6} from 'node:net';

const mostAddresses = 50_000;
const day = 24 * 60 * 60 * 1000;

export class ByNetwork<Remembered> {
  #now: () => number;
  #known = new Map<string, Remembered>();
  #salt = randomBytes(32);
  #day = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  get(address: string): Remembered | undefined {
    return this.#known.get(this.#digest(address));
  }

  set(address: string, remembered: Remembered) {
    const name = this.#digest(address);
    // The one seen longest ago goes first, so that a flood of addresses cannot fill the memory.
    this.#known.delete(name);
    if (this.#known.size >= mostAddresses) this.#known.delete(this.#known.keys().next().value!);
    this.#known.set(name, remembered);
  }

  #digest(address: string) {
    const today = Math.floor(this.#now() / day);
    if (today !== this.#day) {
      this.#day = today;
      this.#salt = randomBytes(32);
      this.#known.clear();
    }
    return createHmac('sha256', this.#salt).update(network(address)).digest('base64').slice(0, 22);
  }
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
