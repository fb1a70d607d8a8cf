/** What goes wrong between a page and a backend, each in one line that a server can do. */
import {gzipSync} from 'node:zlib';
import {aCase, counts, signed} from '../../src/contract/examples.js';
import type {Problem} from '../../src/contract/index.js';
import {type Fault, json, reply} from './faulty-backend.js';

export const problem = (status: number, code: string, more: Partial<Problem> = {}): Problem => ({
  type: `https://act.example.org/problems/${code}`,
  title: 'The words of the server',
  status,
  code,
  instance: 'b1d4',
  ...more,
});

const page = '<!doctype html><title>Welcome to Hotel Bellevue</title><p>Please accept our terms.';
/** Would be a right answer to every question, were there not so much of it. */
const padded = (bytes: number) => JSON.stringify({...aCase, ...counts, ...signed}) + ' '.repeat(bytes);
const bomb = gzipSync(padded(50_000_000));

export const faults = {
  slow: (_, __, well) => void setTimeout(well, 3000),
  hanging: () => {},
  reset: ({socket}) => void socket.destroy(),
  'CORS-blocked': (_, response) => void response.writeHead(200, {'content-type': 'application/json'}).end('{}'),
  'captive portal': (_, response) => void response.writeHead(200, {'content-type': 'text/html'}).end(page),
  'captive portal that answers everybody': (_, response) => reply(response, 200, 'text/html', page),
  '500': (_, response) => json(response, 500, problem(500, 'failed')),
  '502 of a proxy': (_, response) => reply(response, 502, 'text/html', '<h1>Bad gateway</h1>'),
  '503 with Retry-After': (_, response) =>
    json(response, 503, problem(503, 'unavailable'), {'retry-after': new Date(Date.now() + 600_000).toUTCString()}),
  '429 with Retry-After': (_, response) => json(response, 429, problem(429, 'rate.limited'), {'retry-after': '600'}),
  '404': (_, response) => json(response, 404, problem(404, 'case.unknown')),
  '404 of another server': (_, response) => reply(response, 404, 'text/html', '<h1>Not found</h1>'),
  '410': (_, response) => json(response, 410, problem(410, 'case.withdrawn', {text: 'This case was taken back.'})),
  '403 of a firewall': (_, response) => reply(response, 403, 'text/html', '<h1>Forbidden</h1>'),
  'malformed JSON': (_, response) => reply(response, 200, 'application/json', '{"id": "river-teacher", "edition'),
  'wrong schema': (_, response) => json(response, 200, {hello: 'world'}),
  null: (_, response) => reply(response, 200, 'application/json', 'null'),
  'wrong type': (_, response) => reply(response, 200, 'image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])),
  'more than 256 KiB': (_, response) => reply(response, 200, 'application/json', padded(262_144)),
  'slow loris': (_, response) => {
    response.writeHead(200, {'content-type': 'application/json', 'access-control-allow-origin': '*'});
    const dripping = setInterval(() => response.write(' '), 400);
    response.on('close', () => clearInterval(dripping));
  },
  'gzip bomb': (_, response) => reply(response, 200, 'application/json', bomb, {'content-encoding': 'gzip'}),
  'redirect loop': ({url}, response) => reply(response, 302, 'text/plain', '', {location: url}),
  'truncated chunk': ({socket}, response) => {
    response.writeHead(200, {'content-type': 'application/json', 'access-control-allow-origin': '*'});
    response.write('{"id": "river-');
    setTimeout(() => socket.destroy(), 100);
  },
  '204': (_, response) => void response.writeHead(204, {'access-control-allow-origin': '*'}).end(),
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;
