import type {Campaign, Case, CountKey, Counts, Signature, Signed} from '../contract/index.js';
import {request} from './request.js';
import type {Shape} from './fits.js';
import * as shapes from './shapes.generated.js';

/** What a read is about. Without an edition the current one answers; without a language the campaign's first. */
export interface Asking {
  edition?: string | undefined;
  lang?: string | undefined;
}

const FRESH = 30_000;

/** One backend. Elements that ask for the same thing share one request, and counts asked together travel together. */
export class Client {
  #reads = new Map<string, {at: number; answer: Promise<unknown>}>();
  #batches = new Map<string, {keys: Set<CountKey>; answer: Promise<Counts>}>();

  /** @param backend the address of the backend, without a slash at its end */
  constructor(readonly backend: string) {}

  campaign(asking: Asking = {}): Promise<Campaign> {
    return this.#read('/v1/campaign', {...asking}, shapes.campaign);
  }

  case(id: string, asking: Asking = {}): Promise<Case> {
    return this.#read(`/v1/cases/${encodeURIComponent(id)}`, {...asking}, shapes.caseShape);
  }

  counts(keys: CountKey[], edition = ''): Promise<Counts> {
    let batch = this.#batches.get(edition);
    if (!batch) {
      const all = new Set<CountKey>();
      const answer = new Promise<void>((go) => setTimeout(go)).then(() => {
        this.#batches.delete(edition);
        return request<Counts>(this.url('/v1/counts', {edition, keys: [...all].sort().join()}), shapes.counts);
      });
      this.#batches.set(edition, (batch = {keys: all, answer}));
    }
    for (const key of keys) batch.keys.add(key);
    return batch.answer;
  }

  /** @param key a UUID made when the person first pressed the button, and kept for every retry of the same signature */
  sign(id: string, signature: Signature, key: string, edition?: string): Promise<Signed> {
    return request(this.url(`/v1/cases/${encodeURIComponent(id)}/signatures`, {edition}), shapes.signed, {
      method: 'POST',
      headers: {'content-type': 'application/json', 'idempotency-key': key},
      body: JSON.stringify(signature),
      cache: 'no-store',
      // Firefox drops a plain POST when the visitor leaves the page.
      keepalive: true,
    });
  }

  url(path: string, query: Record<string, string | undefined>): string {
    const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
    return this.backend + path + (given.length ? `?${new URLSearchParams(given)}` : '');
  }

  /** The next read asks again: something has changed, or the last answer was a failure. */
  forget() {
    this.#reads.clear();
  }

  #read<T>(path: string, query: Record<string, string | undefined>, shape: Shape): Promise<T> {
    const url = this.url(path, query);
    const known = this.#reads.get(url);
    if (known && Date.now() - known.at < FRESH) return known.answer as Promise<T>;
    const answer = request<T>(url, shape);
    this.#reads.set(url, {at: Date.now(), answer});
    answer.catch(() => this.#reads.delete(url));
    return answer;
  }
}
