/** The line between a page and the backend, which can break before a request arrives or before its answer does. */
import {createServer, type IncomingMessage, request as ask} from 'node:http';
import type {AddressInfo} from 'node:net';

type Decision = boolean | Promise<boolean>;

export interface BadLine {
  readonly origin: string;
  /** The idempotency keys of the signatures that set out, one for every try. */
  readonly tries: string[];
  /** Whether a signature gets as far as the backend. */
  arrives: () => Decision;
  /** Whether the backend's answer to it gets back; by then it is stored. */
  returns: () => Decision;
  /** Milliseconds until a request goes on its way. */
  holdsBack: (path: string) => number;
  stop(): void;
}

export async function badLine(to: {address: string}): Promise<BadLine> {
  const pass = async (incoming: IncomingMessage, decide?: () => Decision) => {
    if (decide && !(await decide())) return void incoming.socket.destroy();
    return true;
  };
  const server = createServer((incoming, response) => {
    const signs = incoming.method === 'POST';
    if (signs) line.tries.push(String(incoming.headers['idempotency-key']));
    const forward = () => {
      const {method, url, headers} = incoming;
      const onward = ask(to.address + url!, {method, headers: {...headers, connection: 'close'}});
      onward.on('response', (answer) => {
        void pass(incoming, signs ? line.returns : undefined).then((through) => {
          if (!through) return answer.destroy();
          response.writeHead(answer.statusCode!, answer.headers);
          // Not held back until there is a body: a live stream may have none for a while.
          response.flushHeaders();
          return answer.pipe(response);
        });
      });
      onward.on('error', () => incoming.socket.destroy());
      response.on('close', () => onward.destroy());
      incoming.pipe(onward);
    };
    void pass(incoming, signs ? line.arrives : undefined).then(
      (through) => through && setTimeout(forward, line.holdsBack(incoming.url!)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const line: BadLine = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tries: [],
    arrives: () => true,
    returns: () => true,
    holdsBack: () => 0,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return line;
}
