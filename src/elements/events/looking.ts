import type {Looking} from '../../client/events.js';

/** What somebody is looking for; '' is anything. */
export interface Choice {
  country: string;
  town: string;
  when: 'any' | 'today' | 'week' | 'weekend' | 'from' | 'over';
  /** With `from`: a day. */
  from: string;
}

const DAY = 86_400_000;

/** In the words of the contract. "Today" is the reader's; a day is then looked for in each place's own calendar. */
export function asked({country, town, when, from}: Choice, now: number): Looking {
  const looking: Looking = {country, town: town.trim()};
  if (when === 'over') return {...looking, over: '1'};
  if (when === 'from') return {...looking, from};
  if (when === 'any') return looking;
  const today = new Date(now).getDay();
  // On a Sunday the weekend is that day; on all others it begins with the Saturday to come.
  const first = when === 'weekend' && today > 0 ? 6 - today : 0;
  const days = {today: 0, week: 6, weekend: today ? 1 : 0}[when];
  return {...looking, from: dayAt(now + first * DAY), to: dayAt(now + (first + days) * DAY)};
}

/** By the reader's own clock: 2026-12-12. */
export function dayAt(at: number): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
