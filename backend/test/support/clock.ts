/** A clock that a test sets instead of waiting. */
export const minute = 60 * 1000;
export const hour = 60 * minute;
export const day = 24 * hour;

export function createClock(start = Date.now()) {
  let at = start;
  return {
    now: () => at,
    forward: (milliseconds: number) => (at += milliseconds),
  };
}
