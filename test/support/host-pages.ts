/** Somebody's web site: pages given as strings, from another origin than the backend's. */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface HostPages {
  readonly origin: string;
  /** Puts a page there and returns its address. */
  put(path: string, html: string, headers?: Record<string, string>): string;
  stop(): void;
}

/** What the documentation writes its snippets with. */
export const placeholder = 'https://act.example.org';

export async function hostPages(): Promise<HostPages> {
  const pages = new Map<string, {html: string; headers: Record<string, string>}>();
  const server = createServer(({url = '/'}, response) => {
    const page = pages.get(url.split('?')[0]!);
    if (!page) return void response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers});
    response.end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, html, headers = {}) {
      pages.set(path, {html, headers});
      return origin + path;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
