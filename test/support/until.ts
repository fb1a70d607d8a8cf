/** Waits for a condition, and says which one when it does not come true. */
import {setTimeout as pause} from 'node:timers/promises';

const look = 40;

/** Asks again and again; resolves with the first answer that is not empty. */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: string | (() => string | Promise<string>),
  patience = 15_000,
): Promise<NonNullable<T>> {
  for (const end = Date.now() + patience; ;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(typeof what === 'string' ? what : await what());
    await pause(look);
  }
}
