import {clientOf, type Client} from '../client/client.js';
import {countsOf} from '../client/counts.js';
import {Failure} from '../client/failure.js';
import {fits} from '../client/fits.js';
import {countsShape} from '../client/shapes/counts.js';
import {withdrawnShape} from '../client/shapes/withdrawn.js';
import {shared} from '../page.js';
import type {Count, CountKey, Counts, Few, LiveWithdrawn} from '../contract/index.js';

/** A count and the moment it was true. Where nobody is told how many there are it is a `Few`, and nothing else of it is there. */
export interface Known {
  count: Count & Partial<Few>;
  asOf: number;
}

type Listener = (news: Known | Failure | 'withdrawn') => void;

const SILENCE = 45_000;
const FIRST_POLL = 15_000;
const LAST_POLL = 300_000;

/**
 * All counts of one backend and edition on this page: one stream, closed while nobody looks; polling where streams do
 * not get through. A count is only ever replaced by one with a higher version, so that nothing is counted twice.
 */
export class Live {
  #client: Client;
  #edition: string | undefined;
  #known = new Map<CountKey, Known>();
  #listeners = new Map<CountKey, Set<Listener>>();
  #stream: EventSource | undefined;
  #streamed = '';
  #failures = 0;
  #pause = FIRST_POLL;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #joining: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Client, edition: string | undefined) {
    this.#client = client;
    this.#edition = edition;
    document.addEventListener('visibilitychange', this.again);
    addEventListener('online', this.again);
  }

  /** Tells the count now, if it is known, and whenever it changes. Returns how to stop. */
  watch(key: CountKey, listener: Listener): () => void {
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners.add(listener));
    const known = this.#known.get(key);
    if (known) listener(known);
    this.#join();
    return () => {
      listeners.delete(listener);
      if (!listeners.size) this.#listeners.delete(key);
      this.#join();
    };
  }

  /** A count that came with another answer: a case, or the visitor's own signature. */
  see(count: Count, asOf: number) {
    const known = this.#known.get(count.key);
    if (known && known.count.version > count.version) return;
    this.#known.set(count.key, {count, asOf});
    this.#tell(count.key, {count, asOf});
  }

  known(key: CountKey) {
    return this.#known.get(key)?.count;
  }

  #tell(key: CountKey, news: Parameters<Listener>[0]) {
    this.#listeners.get(key)?.forEach((listener) => listener(news));
  }

  /** Somebody looks again, or the network is back: streams get another chance. */
  again = () => {
    this.#failures = 0;
    this.#pause = FIRST_POLL;
    this.#stop();
    this.#start();
  };

  #start = () => {
    const keys = [...this.#listeners.keys()].sort();
    if (document.hidden || !keys.length) return this.#stop();
    if (this.#failures > 2) return void this.#poll();
    const url = this.#client.url('/v1/live', {edition: this.#edition, keys: keys.join()});
    if (this.#stream && this.#streamed === url) return this.#later(this.#broke, SILENCE);
    this.#stop();
    // The stream's first message may be slow to come through a proxy: what nobody knows yet is asked for at once.
    if (keys.some((key) => !this.#known.has(key))) void this.#ask(keys);
    this.#streamed = url;
    this.#stream = new EventSource(url);
    for (const type of ['counts', 'withdrawn', 'beat']) this.#stream.addEventListener(type, this.#heard);
    this.#stream.onerror = this.#broke;
    this.#later(this.#broke, SILENCE);
  };

  #stop() {
    this.#stream?.close();
    this.#stream = undefined;
    clearTimeout(this.#timer);
  }

  #heard = ({type, data}: MessageEvent<string>) => {
    this.#failures = 0;
    this.#later(this.#broke, SILENCE);
    if (type === 'beat') return;
    const news: unknown = parse(data);
    if (fits(countsShape, news)) this.#take(news as Counts);
    if (fits(withdrawnShape, news)) this.#lose(`case:${(news as LiveWithdrawn).case}`);
  };

  /** EventSource reconnects by itself after a lost connection, but not after a refusal or a silence. */
  #broke = () => {
    this.#failures++;
    if (this.#failures < 3 && this.#stream?.readyState === EventSource.CONNECTING)
      // A proxy may swallow the stream without a sound.
      return this.#later(this.#broke, SILENCE);
    if (this.#stream?.readyState === EventSource.CLOSED) this.#failures = 3;
    this.#stop();
    this.#later(this.#start, this.#pause);
  };

  /** Not ever more slowly while it is answered: nobody else says here that a case was taken back. */
  async #poll() {
    await this.#ask([...this.#listeners.keys()]);
    this.#later(this.#start, this.#pause * (0.75 + Math.random() / 2));
  }

  async #ask(keys: CountKey[]) {
    try {
      const told = this.#take(await countsOf(this.#client, keys, this.#edition));
      for (const key of keys.filter((key) => !told.includes(key)))
        if (this.#known.has(key)) this.#lose(key);
        else this.#tell(key, new Failure('unknown'));
      this.#pause = FIRST_POLL;
    } catch (failure) {
      this.#pause = Math.min(LAST_POLL, this.#pause * 2);
      // Old numbers stay, with the time they were true; the next round asks again.
      for (const key of keys) if (!this.#known.has(key)) this.#tell(key, failure as Failure);
    }
  }

  /** It was counted, and is no more. */
  #lose(key: CountKey) {
    this.#known.delete(key);
    this.#client.forget();
    this.#tell(key, 'withdrawn');
  }

  #take({counts, few, asOf}: Counts) {
    const all = [...counts, ...few] as Known['count'][];
    for (const count of all) this.see(count, asOf);
    return all.map(({key}) => key);
  }

  /** Elements come and go in groups. A timer of its own: a message of the old stream must not put it off. */
  #join() {
    clearTimeout(this.#joining);
    this.#joining = setTimeout(this.#start, 50);
  }

  #later(action: () => void, ms: number) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, ms);
  }
}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

export const liveOf = (client: Client, edition?: string) =>
  shared(`live ${client.backend} ${edition ?? ''}`, () => new Live(clientOf(client.backend), edition));
