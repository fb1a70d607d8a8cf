import {shared} from '../page.js';
import {request} from './request.js';
import type {Shape} from './fits.js';

/** What a read is about. Without an edition the current one answers; without a language the campaign's first. */
export interface Asking {
  edition?: string | undefined;
  lang?: string | undefined;
}

const FRESH = 30_000;

/** One backend. Whoever asks for the same thing within half a minute shares one request. */
export class Client {
  #reads = new Map<string, {at: number; answer: Promise<unknown>}>();
  #cache: RequestCache = 'default';

  /** The address of the backend, without a slash at its end. */
  readonly backend: string;

  constructor(backend: string) {
    this.backend = backend;
  }

  read<T>(path: string, query: object, shape: Shape): Promise<T> {
    const url = this.url(path, query);
    const known = this.#reads.get(url);
    if (known && Date.now() - known.at < FRESH) return known.answer as Promise<T>;
    const answer = request<T>(url, shape, {cache: this.#cache});
    this.#reads.set(url, {at: Date.now(), answer});
    answer.catch(() => this.#reads.delete(url));
    return answer;
  }

  /** An address of the backend; what is not set stays out of it. */
  url(path: string, query: object): string {
    const given = Object.entries(query).filter(([, value]) => value) as [string, string][];
    return this.backend + path + (given.length ? `?${new URLSearchParams(given)}` : '');
  }

  /** The next read asks again: something has changed. The browser's own memory would still have the old answer. */
  forget() {
    this.#reads.clear();
    this.#cache = 'no-cache';
  }
}

/** One client per backend and page. */
export const clientOf = (backend: string): Client => shared(`client ${backend}`, () => new Client(backend));
