/** A backend that answers with the contract's own examples, or with everything that can go wrong on the way. */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import {aCase, consents, counts, signed} from '../../src/contract/examples.js';

/** Answers otherwise than it should; `well` is the answer that would have been right. */
export type Fault = (request: IncomingMessage, response: ServerResponse, well: () => void) => void;

export interface FaultyBackend {
  readonly address: string;
  /** The idempotency keys of the signatures that came. */
  readonly keys: string[];
  /** What goes wrong with what is read, and with what is sent. */
  readonly faults: {GET?: Fault; POST?: Fault};
  /** Nobody listens any more. */
  fall(): Promise<void>;
  /** From now on everything is as it should be. */
  heal(): Promise<void>;
  stop(): void;
}

const open = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type, idempotency-key',
  'access-control-expose-headers': 'retry-after',
};

/** An answer that any page may read. */
export function reply(response: ServerResponse, status: number, type: string, body: string | Buffer, headers = {}) {
  response.writeHead(status, {'content-type': type, 'cache-control': 'no-store', ...open, ...headers}).end(body);
}

export const json = (response: ServerResponse, status: number, body: object, headers = {}) =>
  reply(
    response,
    status,
    status < 400 ? 'application/json' : 'application/problem+json',
    JSON.stringify(body),
    headers,
  );

export async function faultyBackend(faults: FaultyBackend['faults']): Promise<FaultyBackend> {
  const keys: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    const {method} = request;
    if (method === 'OPTIONS') return void response.writeHead(204, open).end();
    if (method === 'POST') keys.push(String(request.headers['idempotency-key']));
    const well = () => wellAnswered(request, response);
    const fault = method === 'GET' || method === 'POST' ? faults[method] : undefined;
    return fault ? fault(request, response, well) : well();
  });
  server.on('connection', (socket) => sockets.add(socket));
  const listen = (port = 0) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };

  await listen();
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    keys,
    faults,
    async fall() {
      const closed = new Promise((resolve) => server.close(resolve));
      hangUp();
      await closed;
    },
    async heal() {
      delete faults.GET;
      delete faults.POST;
      // What hangs would hang on.
      hangUp();
      if (!server.listening) await listen(port);
    },
    stop() {
      hangUp();
      server.close();
    },
  };
}

function wellAnswered({method, url = ''}: IncomingMessage, response: ServerResponse) {
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  const keys = searchParams.get('keys')?.split(',') ?? [];
  const asked = {...counts, counts: counts.counts.filter(({key}) => keys.includes(key))};
  if (method === 'POST') return json(response, 201, signed);
  if (pathname === '/v1/counts') return json(response, 200, asked);
  const kept = {'cache-control': 'public, max-age=60'};
  if (pathname.startsWith('/v1/cases/')) return json(response, 200, {...aCase, consents}, kept);
  if (pathname !== '/v1/live') return json(response, 404, {});
  response.writeHead(200, {'content-type': 'text/event-stream', ...open});
  return void response.write(`event: counts\ndata: ${JSON.stringify(asked)}\n\n`);
}
