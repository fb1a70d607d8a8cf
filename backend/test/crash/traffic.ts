/** Two hundred people a second, as badly behaved as networks make them: repeated, replayed, cut off. */
import {randomUUID} from 'node:crypto';
import {connect} from 'node:net';
import {type Campaign} from '../../../src/contract/index.js';

export interface Sent {
  key: string;
  email: string;
  body: string;
  /** The answer, once it has arrived whole. */
  answer?: string;
}

export interface Traffic {
  /** Everybody who ever pressed the button. */
  sent: Sent[];
  acknowledged: number;
  requests: number;
  /** Requests a second while it was under way. */
  rates: number[];
  /** What no honest backend does: another answer to the same key, a replay that says it is none. */
  lies: string[];
}

export const path = '/v1/cases/well-keeper/signatures';
const every = 10;
const perTick = 2;

export function createTraffic(): Traffic {
  return {sent: [], acknowledged: 0, requests: 0, rates: [], lies: []};
}

/** Signs at 200 requests a second until `enough` more have been acknowledged; resolves then, with some under way. */
export async function drive(traffic: Traffic, address: string, consents: object[], enough: number, within = 30_000) {
  const goal = traffic.acknowledged + enough;
  const started = performance.now();
  const before = traffic.requests;
  let due = 0;
  while (traffic.acknowledged < goal) {
    const now = performance.now() - started;
    if (now > within) throw new Error(`Only ${traffic.acknowledged + enough - goal} acknowledged in ${within} ms.`);
    // What a busy machine has delayed is caught up with.
    for (; due < now; due += every) for (let n = 0; n < perTick; n++) void once(traffic, address, consents);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  traffic.rates.push(((traffic.requests - before) / (performance.now() - started)) * 1000);
}

async function once(traffic: Traffic, address: string, consents: object[]) {
  const chance = Math.random();
  const earlier = traffic.sent[Math.floor(Math.random() * traffic.sent.length)];
  // A tenth press twice, a tenth sign again later with a new key, a tenth lose the connection before the answer.
  if (earlier && chance < 0.1) return post(traffic, address, earlier);
  const signing = makeSigning(consents, earlier && chance < 0.2 ? earlier.email : undefined);
  traffic.sent.push(signing);
  if (chance > 0.9) {
    traffic.requests++;
    await cut(address, signing);
    return post(traffic, address, signing, 'cut');
  }
  return post(traffic, address, signing);
}

export async function readConsents(address: string) {
  const {consents} = (await (await fetch(`${address}/v1/campaign`)).json()) as Campaign;
  return consents.map(({id, version, lang, hash}) => ({id, version, lang, hash, given: true}));
}

export function makeSigning(consents: object[], email = `${randomUUID()}@example.org`): Sent {
  const body = JSON.stringify({name: 'Iris Example', email, country: 'NL', lang: 'en', consents});
  return {key: randomUUID(), email, body};
}

/** The response, its body read; undefined when there was none. */
export async function post(traffic: Traffic, address: string, signing: Sent, after?: 'cut' | 'crash') {
  traffic.requests++;
  try {
    const response = await fetch(address + path, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', 'Idempotency-Key': signing.key},
      body: signing.body,
    });
    const answer = await response.text();
    if (response.status !== 201) return response;
    const replayed = response.headers.get('idempotency-replayed') === 'true';
    if (signing.answer !== undefined && signing.answer !== answer)
      traffic.lies.push(`Another answer to ${signing.key}.`);
    if (after && signing.answer !== undefined && !replayed)
      traffic.lies.push(`A replay of ${signing.key} that says it is none.`);
    if (signing.answer === undefined) traffic.acknowledged++;
    signing.answer = answer;
    return response;
  } catch {
    // The process was killed, or is not there yet: the person does not know, and has not been told.
    return undefined;
  }
}

/** Sends a whole request and hangs up at the first byte of the answer: it was committed, but nobody was told. */
function cut(address: string, {key, body}: Sent): Promise<void> {
  const {hostname, port} = new URL(address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: ${key}\r\n` +
          `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      ),
    );
    socket.on('data', () => socket.destroy());
    socket.on('error', () => {});
    socket.on('close', () => resolve());
    socket.setTimeout(5000, () => socket.destroy());
  });
}
