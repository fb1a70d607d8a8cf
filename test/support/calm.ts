/** Waiting without a clock, for tests that run in the page. */

// Taken before a test stops the time.
const {setTimeout: later} = globalThis;
const turn = () => new Promise((next) => later(next));

/** Everything has happened that nothing holds back: no timer, no answer that is still to come. */
export async function calm(): Promise<void> {
  for (let turns = 0; turns < 3; turns++) await turn();
}

/** Resolves with what `look` finds, once it finds something; says what did not come. */
export async function until<T>(look: () => T | null | undefined | false, what: string | (() => string)): Promise<T> {
  for (const end = performance.now() + 8_000; performance.now() < end; await turn()) {
    const found = look();
    if (found) return found;
  }
  throw new Error(`It never came: ${typeof what === 'string' ? what : what()}.`);
}

/** What a promise was refused with. */
export async function refused<T = unknown>(promise: Promise<unknown>): Promise<T> {
  try {
    await promise;
  } catch (reason) {
    return reason as T;
  }
  throw new Error('It was not refused.');
}
