import {Client} from './client.js';

/**
 * What all elements on a page share, also those of a second copy of this library: hence a registered symbol.
 * The first copy's version of everything wins.
 */
export interface Page {
  version: string;
  clients: Map<string, Client>;
  /** What the script tag says: `data-backend`, `data-lang`, `data-edition`, `data-source`; else the script's own origin. */
  defaults: {
    backend?: string | undefined;
    edition?: string | undefined;
    lang?: string | undefined;
    source?: string | undefined;
  };
  /** Anything else that one owner keeps for the whole page, by its name. */
  shared: Map<string, unknown>;
}

const key = Symbol.for('w4r.1');

export const page = (): Page =>
  ((globalThis as {[key]?: Page})[key] ??= {version: '0.1.0', clients: new Map(), defaults: {}, shared: new Map()});

export function clientOf(backend: string): Client {
  const {clients} = page();
  let client = clients.get(backend);
  if (!client) clients.set(backend, (client = new Client(backend)));
  return client;
}

/** Made once a page, found again by every copy. */
export function shared<T>(name: string, make: () => T): T {
  const things = page().shared;
  if (!things.has(name)) things.set(name, make());
  return things.get(name) as T;
}

/** Fires `change` when a `<w4r-campaign>` anywhere on the page is set otherwise. */
export const campaignChanges = () => shared('campaign', () => new EventTarget());
