/** Keeps codes from being tried out, and no school from its lesson: only wrong ones cost, and a code in use is always let in. */
import {ByNetwork} from './networks.js';

/** So many slips of the finger at once, and one more every ten seconds after that. */
const burst = 60;
const every = 10_000;
/** More classes than write at once behind one address. */
const mostKnown = 500;

interface Seen {
  tries: number;
  at: number;
  /** Codes that were right from here. */
  known: Set<string>;
}

export interface Guesses {
  /**
   * Takes a try. Seconds to wait where there is none left: then nobody looks whether the code is right, or guessing would
   * be as quick as ever.
   */
  take(address: string, code: string): number;
  /** It was right: the try is given back, and the code is let in from here from now on. */
  right(address: string, code: string): void;
  /** Somebody with the teacher's key is here: the class's code is let in, whatever else is tried from here. */
  vouch(address: string, code: string): void;
}

export function createGuesses(now: () => number): Guesses {
  const networks = new ByNetwork<Seen>(now);
  const seenFrom = (address: string): Seen => {
    const at = now();
    const seen = networks.get(address) ?? {tries: burst, at, known: new Set()};
    return {...seen, tries: Math.min(burst, seen.tries + (at - seen.at) / every), at};
  };
  const letIn = (address: string, code: string, back: number) => {
    const seen = seenFrom(address);
    const {known} = seen;
    if (known.has(code)) return;
    if (known.size >= mostKnown) known.delete(known.values().next().value!);
    known.add(code);
    networks.set(address, {...seen, tries: Math.min(burst, seen.tries + back)});
  };

  return {
    take(address, code) {
      const seen = seenFrom(address);
      const {tries, known} = seen;
      if (known.has(code)) return 0;
      networks.set(address, tries >= 1 ? {...seen, tries: tries - 1} : seen);
      return tries >= 1 ? 0 : Math.ceil(((1 - tries) * every) / 1000);
    },
    right: (address, code) => letIn(address, code, 1),
    vouch: (address, code) => letIn(address, code, 0),
  };
}
