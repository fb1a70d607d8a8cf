import type {Trail} from '../contract/index.js';

const LONGEST = 100;

/** How somebody came to this page: the five `utm_` parameters of its address, and of the page before its origin only. */
export function trail(): {trail?: Trail} {
  const utm: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(location.search)) {
    const known = /^utm_(source|medium|campaign|term|content)$/.exec(name);
    if (known) utm[known[1]!] = value.slice(0, LONGEST);
  }
  const referrer = /^https?:..[^/]+/.exec(document.referrer)?.[0];
  return referrer || Object.keys(utm).length ? {trail: {utm, ...(referrer && {referrer})}} : {};
}
