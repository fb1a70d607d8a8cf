/** A live stream that says what a test makes it say. */
export class PlayedStream extends EventTarget {
  readonly url: URL;
  readyState: number = EventSource.CONNECTING;
  onerror: ((event: Event) => void) | null = null;

  constructor(url: string) {
    super();
    this.url = new URL(url);
  }

  get keys() {
    return this.url.searchParams.get('keys')!.split(',');
  }

  get isClosed() {
    return this.readyState === EventSource.CLOSED;
  }

  close() {
    this.readyState = EventSource.CLOSED;
  }

  say(type: string, news: unknown) {
    this.readyState = EventSource.OPEN;
    const data = typeof news === 'string' ? news : JSON.stringify(news);
    this.dispatchEvent(new MessageEvent(type, {data}));
  }

  /** The line breaks; the browser tries again by itself, unless it was refused. */
  fail({refused = false} = {}) {
    this.readyState = refused ? EventSource.CLOSED : EventSource.CONNECTING;
    this.onerror?.(new Event('error'));
  }
}
