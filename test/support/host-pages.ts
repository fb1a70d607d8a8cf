/** Somebody's web site: pages given as strings, from another origin than the backend's, with a copy of the widgets. */
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';

export interface HostPages {
  readonly origin: string;
  /** Puts a page there and returns its address. */
  put(path: string, html: string, headers?: Record<string, string>): string;
  stop(): void;
}

/** What the documentation writes its snippets with. */
export const placeholder = 'https://act.example.org';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

/** `/w4r.js` and what belongs to it are served like any page; `put` may replace them. */
export async function hostPages(): Promise<HostPages> {
  const files = new Map<string, {body: string | Buffer; headers: Record<string, string>}>();
  for (const {parentPath, name} of readdirSync('dist/cdn', {recursive: true, withFileTypes: true})) {
    const file = join(parentPath, name);
    if (types[extname(name)]) files.set(`/${file.slice('dist/cdn/'.length)}`, {body: readFileSync(file), headers: {}});
  }
  const server = createServer(({url = '/'}, response) => {
    const path = url.split('?')[0]!;
    const file = files.get(path);
    if (!file) return void response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    const type = types[extname(path) || '.html'];
    response.writeHead(200, {'content-type': type, 'cache-control': 'no-store', ...file.headers}).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, body, headers = {}) {
      files.set(path, {body, headers});
      return origin + path;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
