/** Time that passes when a test says so. */
import {calm} from './calm.js';

interface Timer {
  at: number;
  action: () => void;
}

export interface Clock {
  /** Lets time pass, timer by timer. */
  pass(ms: number): Promise<void>;
  /** In how many milliseconds each timer rings, the next one first. */
  readonly pending: number[];
}

const real = {setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now};

/** Stands still before each test of the surrounding `describe`, and goes on by itself after it. */
export function stoppedClock(): Clock {
  let now = 0;
  let made = 0;
  let timers = new Map<number, Timer>();
  const inOrder = () => [...timers].sort(([, a], [, b]) => a.at - b.at);

  beforeEach(() => {
    now = real.now();
    timers = new Map();
    Date.now = () => now;
    const start = (action: () => void, ms = 0) => {
      timers.set(++made, {at: now + ms, action});
      return made;
    };
    const stop = (timer: number) => timers.delete(timer);
    Object.assign(globalThis, {setTimeout: start, clearTimeout: stop});
  });
  afterEach(() => {
    Date.now = real.now;
    Object.assign(globalThis, {setTimeout: real.setTimeout, clearTimeout: real.clearTimeout});
  });

  return {
    async pass(ms) {
      const end = now + ms;
      await calm();
      for (let [first] = inOrder(); first && first[1].at <= end; [first] = inOrder()) {
        const [timer, {at, action}] = first;
        timers.delete(timer);
        now = at;
        action();
        await calm();
      }
      now = end;
    },
    get pending() {
      return inOrder().map(([, {at}]) => at - now);
    },
  };
}
