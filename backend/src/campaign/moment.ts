/** Fixed moments stand as they are; `+18d` is that many days from the day of import, at midnight UTC. */
import {type Moment} from './files.js';

const day = 24 * 60 * 60 * 1000;

export function resolveMoment(moment: Moment, now: number): number {
  const days = /^([+-]\d+)d$/.exec(moment);
  if (!days) return Date.parse(moment);
  return Math.floor(now / day) * day + Number(days[1]) * day;
}
