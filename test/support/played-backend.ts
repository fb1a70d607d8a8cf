/**
 * A backend that a test plays: it answers what the test says and remembers what it was asked. Unless told otherwise it
 * answers with the contract's own examples. Every test has one of its own, so that nothing is remembered from the last.
 */
import {
  aCase,
  campaign,
  classAsked,
  classroom,
  classTerms,
  counts,
  letterDesk,
  myClass,
  messageReceived,
  messages,
  announced,
  gatherings,
  outcomes,
  problem,
  reported,
  sections,
  signed,
  signedUp,
} from '../../src/contract/examples.js';
import {remember} from '../../src/page.js';
import {PlayedStream} from './played-stream.js';

export interface Asked {
  url: URL;
  init: RequestInit;
}

export type Answer = (asked: Asked) => Response | Promise<Response>;

export interface PlayedBackend {
  address: string;
  asked: Asked[];
  /** How often a path that contains these words was asked for. */
  times(words: string): number;
  streams: PlayedStream[];
  case: Answer;
  counts: Answer;
  signature: Answer;
  campaign: Answer;
  cases: Answer;
  letters: Answer;
  /** What is read, and what is sent. */
  messages: Answer;
  message: Answer;
  outcomes: Answer;
  sections: Answer;
  events: Answer;
  announcement: Answer;
  report: Answer;
  /** A class, and what is tapped in it. */
  class: Answer;
  /** Asking for one, and what is agreed to. */
  classes: Answer;
  /** The teacher's desk. */
  myClass: Answer;
  signup: Answer;
}

/** A body that is there at once: what the browser makes of a string takes its own time. */
const body = (text: string) =>
  new ReadableStream<Uint8Array>({
    start(out) {
      out.enqueue(new TextEncoder().encode(text));
      out.close();
    },
  });

export const answer = (text: string, init?: ResponseInit) => new Response(body(text), init);
export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  answer(JSON.stringify(value), {status, headers: {'content-type': 'application/json', ...headers}});
export const refusal = (status: number, more: object = {}, headers?: Record<string, string>) =>
  json({...problem, status, ...more}, status, headers);
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
export const portal = (status = 200) =>
  answer('<!doctype html><title>Welcome to the hotel</title>', {status, headers: {'content-type': 'text/html'}});

/** An answer that comes when the test gives it. */
export function held() {
  let give: (response: Response) => void = () => {};
  const promise = new Promise<Response>((resolve) => (give = resolve));
  return {answer: () => promise, give};
}

/** Who answers at an address. */
function roomOf(path: string) {
  if (path.startsWith('/v1/reports')) return 'report';
  if (path === '/v1/classes') return 'classes';
  if (path.startsWith('/v1/classes/')) return 'class';
  if (path.startsWith('/v1/my-class')) return 'myClass';
  const rooms = {
    signatures: 'signature',
    counts: 'counts',
    campaign: 'campaign',
    cases: 'cases',
    letters: 'letters',
    messages: 'messages',
    outcomes: 'outcomes',
    sections: 'sections',
    events: 'events',
    signups: 'signup',
  } as const;
  return rooms[path.split('/').at(-1) as keyof typeof rooms] ?? 'case';
}

/** What one file of tests left on the device is not found by another, which runs in the same browser. */
const file = Math.random().toString(36).slice(2, 8);
let made = 0;

export function playedBackend(): PlayedBackend {
  const {fetch, EventSource} = globalThis;
  const backend = {} as PlayedBackend;

  beforeEach(() => {
    // What somebody typed in another test is none of this one's business.
    remember({});
    Object.assign(backend, {
      address: `https://backend-${file}-${++made}.example`,
      asked: [],
      times: (words: string) => backend.asked.filter(({url}) => url.pathname.includes(words)).length,
      streams: [],
      case: () => json(aCase),
      counts: () => json(counts),
      signature: () => json(signed, 201),
      campaign: () => json(campaign),
      cases: () => json({edition: '2026', lang: 'en', cases: [aCase], withdrawn: []}),
      letters: () => json(letterDesk),
      messages: (asked) => (asked.init.method === 'POST' ? backend.message(asked) : json(messages)),
      message: () => json(messageReceived, 201),
      outcomes: () => json(outcomes),
      sections: () => json(sections),
      events: () => json(gatherings),
      announcement: () => json(announced, 201),
      report: () => json(reported, 201),
      class: () => json(classroom),
      classes: ({init}) => (init.method === 'POST' ? json(classAsked, 201) : json(classTerms)),
      myClass: () => json(myClass),
      signup: () => json(signedUp, 201),
    } satisfies PlayedBackend);
    globalThis.fetch = async (input, init = {}) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.origin !== backend.address) return fetch(input, init);
      const asked = {url, init};
      backend.asked.push(asked);
      const room = roomOf(url.pathname);
      return backend[room === 'events' && init.method === 'POST' ? 'announcement' : room](asked);
    };
    const open = (_: unknown, [url]: [string]) => {
      const stream = new PlayedStream(url);
      // What an earlier test left behind still tries.
      if (url.startsWith(backend.address)) backend.streams.push(stream);
      return stream;
    };
    Object.assign(globalThis, {EventSource: new Proxy(EventSource, {construct: open})});
  });
  afterEach(() => {
    Object.assign(globalThis, {fetch, EventSource});
    document.body.querySelectorAll('body > :not(script)').forEach((element) => element.remove());
  });
  return backend;
}
