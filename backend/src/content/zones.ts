/** Time zones by their names in the IANA database. */
import {resolveMoment} from '../campaign/moment.js';

/** One whose clocks this platform knows; an offset is none, it knows nothing of summer. */
export function isZone(name: string) {
  if (!/^[A-Z]\w*(\/[\w+-]+)*$/.test(name)) return false;
  try {
    return daysOf(name) !== undefined;
  } catch {
    return false;
  }
}

/** `2026-12-12T14:00` on the clocks of a zone, in epoch milliseconds; undefined where no calendar has such a day. */
export function momentIn(local: string, zone: string): number | undefined {
  const shown = Date.parse(`${local}Z`);
  if (Number.isNaN(shown) || !new Date(shown).toISOString().startsWith(local)) return undefined;
  return resolveMoment(local, shown, zone);
}

/** The day it is there, `2026-12-12`. */
export function dayIn(at: number, zone: string): string {
  const parts = daysOf(zone).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
}

/** Making one takes longer than using it a hundred times; there are a few hundred zones. */
const known = new Map<string, Intl.DateTimeFormat>();

function daysOf(zone: string) {
  const format =
    known.get(zone) ??
    new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  known.set(zone, format);
  return format;
}
