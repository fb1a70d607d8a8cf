/** Somebody who wrote letters and says so. */
import {randomUUID} from 'node:crypto';
import {type Problem, type Reported} from '../../../src/contract/index.js';
import {type TestBackend} from './backend.js';

export interface Telling {
  case?: string;
  kind?: string;
  count?: unknown;
  for?: string;
  key?: string | null;
  query?: string;
  body?: object;
  /** As a proxy says it; the backend must be told to trust one. */
  from?: string;
}

export function reporter({get}: TestBackend) {
  const post = (path: string, body: object, key: string | null | undefined, from?: string) =>
    get(path, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(key !== null && {'Idempotency-Key': key ?? randomUUID()}),
        ...(from && {'X-Forwarded-For': from}),
      },
      body: JSON.stringify(body),
    });
  const report = ({key, query = '', body, from, ...told}: Telling = {}) =>
    post(
      `/v1/reports${query}`,
      {case: 'well-keeper', kind: 'letter', count: 3, for: 'self', lang: 'en', ...told, ...body},
      key,
      from,
    );
  const correct = (receipt: string, count: unknown, key?: string, from?: string) =>
    post(`/v1/reports/${receipt}/corrections`, {count}, key, from);
  const thanked = async (answer: Promise<Response>) => {
    const response = await answer;
    if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
    return (await response.json()) as Reported;
  };
  return {
    report,
    correct,
    /** Reports and expects to be thanked. */
    reported: (telling?: Telling) => thanked(report(telling)),
    corrected: (receipt: string, count: number, key?: string, from?: string) =>
      thanked(correct(receipt, count, key, from)),
    /** What a refusal says. */
    async refusal(answer: Promise<Response>) {
      const response = await answer;
      return [response.status, ((await response.json()) as Problem).code] as const;
    },
  };
}
