import {shared} from '../page.js';
import {request} from './request.js';
import type {Shape} from './fits.js';

/** What a read is about. Without an edition the current one answers; without a language the campaign's first. */
export interface Asking {
  edition?: string | undefined;
  lang?: string | undefined;
}

const FRESH = 30_000;

/** What a page has read of one backend, whichever section it asked as. */
interface Memory {
  reads: Map<string, {at: number; answer: Promise<unknown>}>;
  cache: RequestCache;
}

/**
 * One backend, asked as one section of the campaign or as none. Whoever asks for the same thing within half a minute shares
 * one request.
 */
export class Client {
  #memory: Memory;

  /** The address of the backend, without a slash at its end. */
  readonly backend: string;
  readonly section: string;

  constructor(backend: string, section = '') {
    this.backend = backend;
    this.section = section;
    // What one hears is gone must not come back from another.
    this.#memory = shared(`reads ${backend}`, () => ({reads: new Map(), cache: 'default'}));
  }

  read<T>(path: string, query: object, shape: Shape): Promise<T> {
    const {reads, cache} = this.#memory;
    const url = this.url(path, query);
    const known = reads.get(url);
    if (known && Date.now() - known.at < FRESH) return known.answer as Promise<T>;
    const answer = request<T>(url, shape, {cache});
    reads.set(url, {at: Date.now(), answer});
    answer.catch(() => reads.delete(url));
    return answer;
  }

  /** An address of the backend; what is not set stays out of it. */
  url(path: string, query: object): string {
    const given = Object.entries<string>({...query, section: this.section}).filter(([, value]) => value);
    const asked = new URLSearchParams(given).toString();
    return this.backend + path + (asked && `?${asked}`);
  }

  /** The next read asks again: something has changed. The browser's own memory would still have the old answer. */
  forget() {
    this.#memory.reads.clear();
    this.#memory.cache = 'no-cache';
  }
}

/** One client per backend, section and page. */
export const clientOf = (backend: string, section = ''): Client =>
  shared(`client ${backend} ${section}`, () => new Client(backend, section));
