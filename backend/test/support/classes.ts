/** A teacher who opens a class, and the pupils in it. */
import {randomUUID} from 'node:crypto';
import {
  type ClassKind,
  type Classroom,
  type ClassReported,
  type MyClass,
  type Problem,
} from '../../../src/contract/index.js';
import {type TestBackend} from './backend.js';
import {press} from './joining.js';
import {type Arrived, type PostOffice} from './post-office.js';

export interface Opening {
  email?: string;
  name?: string;
  pupils?: unknown;
  lang?: string;
  key?: string;
  body?: object;
  from?: string;
}

export function classes(backend: TestBackend) {
  const ask = (path: string, method = 'GET', {body, key, bearer, from}: Asking = {}) =>
    backend.get(path, {
      method,
      headers: {
        ...(body && {'Content-Type': 'application/json', 'Idempotency-Key': key ?? randomUUID()}),
        ...(bearer && {Authorization: `Bearer ${bearer}`}),
        ...(from && {'X-Forwarded-For': from}),
      },
      ...(body && {body: JSON.stringify(body)}),
    });
  const said = async <Body>(answer: Promise<Response>) => {
    const response = await answer;
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return (await response.json()) as Body;
  };
  return {
    ask,
    said,
    open: ({email, name, pupils = 30, lang = 'en', key, body, from}: Opening = {}) =>
      ask('/v1/classes', 'POST', {
        body: {
          email: email ?? `${randomUUID()}@example.org`,
          ...(name !== undefined && {name}),
          country: 'NL',
          pupils,
          lang,
          consents: [],
          ...body,
        },
        ...(key && {key}),
        ...(from && {from}),
      }),
    see: (code: string, from?: string) => ask(`/v1/classes/${code}`, 'GET', {...(from && {from})}),
    room: (code: string) => said<Classroom>(ask(`/v1/classes/${code}`)),
    tap: (code: string, of: {case?: string; kind?: ClassKind; key?: string; from?: string} = {}) =>
      ask(`/v1/classes/${code}/reports`, 'POST', {
        body: {case: of.case ?? 'well-keeper', kind: of.kind ?? 'letter'},
        ...(of.key && {key: of.key}),
        ...(of.from && {from: of.from}),
      }),
    tapped: (code: string, of: {case?: string; kind?: ClassKind; key?: string} = {}) =>
      said<ClassReported>(
        ask(`/v1/classes/${code}/reports`, 'POST', {
          body: {case: of.case ?? 'well-keeper', kind: of.kind ?? 'letter'},
          ...(of.key && {key: of.key}),
        }),
      ),
    untap: (code: string, receipt: string) => ask(`/v1/classes/${code}/reports/${receipt}`, 'DELETE'),
    desk: (bearer: string) => said<MyClass>(ask('/v1/my-class', 'GET', {bearer})),
    step: (bearer: string, path: string, body: object = {}, key?: string) =>
      ask(`/v1/my-class/${path}`, 'POST', {bearer, body, ...(key && {key})}),
    async refusal(answer: Promise<Response>) {
      const response = await answer;
      return [response.status, ((await response.json()) as Problem).code] as const;
    },
  };
}

interface Asking {
  body?: object;
  key?: string;
  bearer?: string;
  from?: string;
}

/** Presses the button of a mail: the page that follows names the code and leads to the desk. */
export async function openByMail(mail: Arrived) {
  const done = await press(mail.link('confirm'));
  return {...done, ...inside(done.text)};
}

export function inside(page: string) {
  const code = /class="code"[^>]*>([0-9A-Z]{4}) ([0-9A-Z]{4})</.exec(page);
  return {code: code ? code[1]! + code[2]! : '', key: /#w4r-class=([\w-]{43})/.exec(page)?.[1] ?? ''};
}

export async function openedClass(
  {office, people}: {office: PostOffice; people: ReturnType<typeof classes>},
  opening: Opening = {},
) {
  const email = opening.email ?? `${randomUUID()}@example.org`;
  await people.said(people.open({...opening, email}));
  return {email, ...(await openByMail(await office.received(email)))};
}
