/** How many letters somebody can well have written. More than that, and somebody of the campaign looks first. */
import {type Reporter} from '../../src/contract/index.js';
import {ByNetwork} from './networks.js';

const perPerson = 50;
const perClass = 40;
const perEvent = 5000;

/** In one report; a class may write for every case. */
export function mostLikely(reporter: Reporter, cases: number) {
  return {self: perPerson, group: perClass * cases, event: perEvent}[reporter];
}

export interface Weighed {
  /** What the report then says. */
  n: number;
  /** How many of them are not counted yet; all by default. */
  more?: number;
  most: number;
}

export interface Plausible {
  /** Does the work, told whether the number may count at once. What it did not newly record weighs nothing afterwards. */
  weigh<Done extends object>(address: string, weighed: Weighed, work: (fits: boolean) => Promise<Done>): Promise<Done>;
}

/** A school behind one address is never held up: all reports from there may reach a public event's number in a day. */
export function createPlausible(now: () => number): Plausible {
  const counted = new ByNetwork<number>(now);
  const add = (address: string, n: number) => counted.set(address, Math.max(0, (counted.get(address) ?? 0) + n));

  return {
    async weigh(address, {n, more = n, most}, work) {
      const added = Math.max(0, more);
      const fits = n <= most && (added === 0 || (counted.get(address) ?? 0) + added <= perEvent);
      // Before the work, so that a thousand reports at once do not all find room for themselves.
      if (fits) add(address, added);
      let isNew = false;
      try {
        const done = await work(fits);
        isNew = !('replayed' in done && done.replayed);
        return done;
      } finally {
        if (fits && !isNew) add(address, -added);
      }
    },
  };
}
