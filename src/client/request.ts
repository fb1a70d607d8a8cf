import type {Problem} from '../contract/index.js';
import {Failure, kindOf} from './failure.js';
import {fits, type Shape} from './fits.js';
import {problemShape} from './shapes/problem.js';

const TIME_LIMIT = 10_000;
const BYTE_LIMIT = 262_144;
const SHORTEST_WAIT = 1_000;
const LONGEST_WAIT = 900_000;

/**
 * One exchange with the backend: at most ten seconds and 256 KiB, no cookies, no referrer, no redirects.
 * Returns an answer that has the promised shape; throws nothing but `Failure`.
 */
export async function request<T>(url: string, shape: Shape, init?: RequestInit): Promise<T> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(url, {
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIME_LIMIT),
      ...init,
    });
  } catch {
    throw new Failure('offline');
  }
  try {
    body = JSON.parse(await read(response));
  } catch {
    // A captive portal's page, half an answer, or far too much of one.
  }
  if (!response.ok) throw refusal(response, body);
  if (!fits(shape, body)) throw new Failure('broken');
  return body as T;
}

async function read({body}: Response): Promise<string> {
  const reader = body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > BYTE_LIMIT) {
      void reader.cancel();
      throw new RangeError();
    }
    text += decoder.decode(value, {stream: true});
  }
}

function refusal({status, headers}: Response, body: unknown): Failure {
  const kind = kindOf(status);
  const told = fits(problemShape, body);
  // Without a problem in its body it is not our backend that speaks: a proxy, a portal, a wrong address.
  if (!told && kind !== 'busy') return new Failure('broken');
  return new Failure(kind, told ? (body as Problem) : undefined, wait(headers.get('retry-after')));
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), kept within reason. */
function wait(header: string | null): number | undefined {
  if (!header) return undefined;
  const asked = +header * 1000 || Date.parse(header) - Date.now();
  return Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, asked || 0));
}
