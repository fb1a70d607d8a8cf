/** The network between the windows and the backend, written down: every request as it went over the wire, and what it met. */
import {createServer, request as ask} from 'node:http';
import type {AddressInfo} from 'node:net';

export interface Passed {
  method: string;
  url: string;
  headers: string;
  body: string;
  status: number;
}

export async function wiretap(to: {address: string}) {
  const passed: Passed[] = [];
  const server = createServer((incoming, response) => {
    const {method = '', url = '', headers} = incoming;
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      const body = Buffer.concat(parts);
      const onward = ask(to.address + url, {method, headers: {...headers, connection: 'close'}}, (answer) => {
        const {statusCode: status = 0} = answer;
        passed.push({method, url, headers: JSON.stringify(headers), body: body.toString(), status});
        response.writeHead(status, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => incoming.socket.destroy());
      response.on('close', () => onward.destroy());
      onward.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
