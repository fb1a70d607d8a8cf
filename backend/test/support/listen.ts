/** A live stream as a test follows it: each event as it comes, bounded in time. */
import {type TestBackend} from './backend.js';

export interface LiveEvent {
  event: string;
  id: string;
  data: {edition: string; counts: {key: string; count: number}[]; case?: string};
}

export async function listen({get}: TestBackend, query: string) {
  const abort = new AbortController();
  const response = await get(`/v1/live?${query}`, {signal: abort.signal});
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let ended = false;
  return {
    response,
    stop: () => abort.abort(),
    get retry() {
      return Number(/^retry: (\d+)$/m.exec(text)?.[1]);
    },
    get ended() {
      return ended;
    },
    /** The first event that fits, from those that have not been looked at yet. */
    async next(fits: (event: LiveEvent) => boolean = () => true, within = 5000): Promise<LiveEvent> {
      const timer = setTimeout(() => abort.abort(new Error(`No such event within ${within} ms.`)), within);
      try {
        for (;;) {
          const at = text.search(/event: /);
          const end = at < 0 ? -1 : text.indexOf('\n\n', at);
          if (end >= 0) {
            const event = parse(text.slice(at, end));
            text = text.slice(0, at) + text.slice(end + 2);
            if (fits(event)) return event;
            continue;
          }
          const {value, done} = await reader.read();
          ended = done;
          if (done) throw new Error('The stream has ended.');
          text += value;
        }
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function parse(block: string): LiveEvent {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
  return {event: field('event'), id: field('id'), data: JSON.parse(field('data')) as LiveEvent['data']};
}
