/**
 * What all elements on a page share, also those of a second copy of this library: hence a registered symbol. Imports
 * nothing and may be imported by everything.
 */
export interface Page {
  version: string;
  /** What the script tag says (`data-backend`, `data-section`, `data-lang` …); of the backend, else the script's own origin. */
  defaults: Partial<Record<'backend' | 'section' | 'edition' | 'lang' | 'source', string | undefined>>;
  /** What one owner keeps for the whole page, by its name. */
  shared: Map<string, unknown>;
  typed?: Typed;
}

/** What a person has typed into one form, for the next one: in memory only, gone with the page. */
export interface Typed {
  name?: string;
  email?: string;
  country?: string;
  town?: string;
  /** Of Mastodon: which one somebody is on says something about them. */
  server?: string;
  /** For whom they have signed here, so that the next step is somebody else. */
  signed?: string[];
}

/** Of this copy; another one on the page may be older or newer. */
export const version = '0.1.0';

const key = Symbol.for('w4r.1');

export const page = (): Page => ((globalThis as {[key]?: Page})[key] ??= {version, defaults: {}, shared: new Map()});

export const typed = (): Typed => (page().typed ??= {});

/** Every form of the page follows at once: also when the next person begins, and nothing of the last may stand there. */
export const remember = (what: Typed) => {
  page().typed = what;
  campaignChanges().dispatchEvent(new Event('change'));
};

/** For whom somebody has signed on this page; forgotten with the rest when somebody else signs here. */
export const signedFor = (): string[] => typed().signed ?? [];

export const signs = (id: string) => {
  if (!signedFor().includes(id)) remember({...typed(), signed: [...signedFor(), id]});
};

/** Made once a page, found again by every copy. */
export function shared<T>(name: string, make: () => T): T {
  const things = page().shared;
  if (!things.has(name)) things.set(name, make());
  return things.get(name) as T;
}

/** Fires `change` when a `<w4r-campaign>` anywhere on the page is set otherwise, or what was typed is remembered. */
export const campaignChanges = () => shared('campaign', () => new EventTarget());
