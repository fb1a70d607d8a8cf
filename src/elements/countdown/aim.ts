import type {Campaign} from '../../contract/index.js';

/** A moment of the campaign: it opens, writing ends, letters are no longer counted. */
export type Moment = 'opens' | 'closes' | 'reports';

/** Where the campaign stands, and when that changes. */
export interface Aim {
  /** What is still to come and counted to; nothing once it has come. */
  to: Moment | undefined;
  begun: boolean;
  closed: boolean;
  over: boolean;
  /** The next moment of all. */
  next: number | undefined;
}

/** Before the start everything counts to the start: nobody asks how long one can write when one cannot yet. */
export function aimAt(to: Moment, {opensAt, closesAt, reportsUntil}: Campaign, now: number): Aim {
  const [begun, closed, over] = [now >= opensAt, now >= closesAt, now >= reportsUntil];
  const still = {opens: false, closes: !closed, reports: !over};
  const aim = begun ? (still[to] ? to : undefined) : 'opens';
  const next = [opensAt, closesAt, reportsUntil].find((moment) => moment > now);
  return {to: aim, begun, closed, over, next};
}

export const momentOf = (to: Moment, {opensAt, closesAt, reportsUntil}: Campaign) =>
  ({opens: opensAt, closes: closesAt, reports: reportsUntil})[to];

/** Beyond these numbers there are no days; whatever answered there does not know any. */
export const isCalendar = ({opensAt, closesAt, reportsUntil}: Campaign) =>
  [opensAt, closesAt, reportsUntil].every((at) => Math.abs(at) < 8.64e15);
