/** Somebody who joins, and presses the buttons of pages. */
import {randomUUID} from 'node:crypto';
import {type Campaign} from '../../../src/contract/index.js';
import {readFolder} from '../../src/campaign/folder.js';
import {importCampaign} from '../../src/store/importing.js';
import {openStore} from '../../src/store/store.js';
import {fixture, type TestBackend} from './backend.js';

export interface Joining {
  email?: string;
  name?: string;
  key?: string | null;
  lang?: string;
  wants?: string[];
  /** Which of the optional boxes are ticked. */
  ticked?: string[];
  section?: string;
  body?: object;
}

export async function join(backend: TestBackend, joining: Joining = {}) {
  const {email = `${randomUUID()}@example.org`, name = 'Iris Example', key, lang = 'en', wants = ['write']} = joining;
  const {ticked = ['kit-mail', 'reminder'], section = '', body} = joining;
  const {signup} = await backend.json<Campaign>(`/v1/campaign?lang=${lang}&section=${section}`);
  const consents = signup.consents.map(({id, version, lang: spoken, hash, required}) => ({
    id,
    version,
    lang: spoken,
    hash,
    given: required || ticked.includes(id),
  }));
  return backend.get(`/v1/signups?section=${section}`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', ...(key !== null && {'Idempotency-Key': key ?? randomUUID()})},
    body: JSON.stringify({name, email, country: 'NL', lang, wants, consents, ...body}),
  });
}

/** Opens the page, fills in what is given, and presses its button: what a browser without a script does. */
export async function press(url: string, filled: Record<string, string> = {}) {
  const page = await (await fetch(url)).text();
  const fields = new URLSearchParams();
  for (const [input] of page.matchAll(/<input[^>]*>/g)) {
    const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(input)?.[1];
    const box = ['checkbox', 'radio'].includes(value('type') ?? '');
    if (value('name') && (!box || / checked/.test(input))) fields.append(value('name')!, value('value') ?? '');
  }
  for (const [name, said] of Object.entries(filled)) fields.set(name, said);
  const response = await fetch(url, {method: 'POST', body: fields});
  return {status: response.status, headers: response.headers, text: await response.text(), page};
}

/** The fixture with two open petitions, of which these ask for a confirmation. */
export async function importWaiting(databaseUrl: string, now: number, ids = ['bridge-song']) {
  const {campaign} = readFolder(fixture);
  const {facts} = campaign!.cases.get('bridge-song')!;
  delete facts.closes;
  delete facts.outcome;
  for (const id of ids) campaign!.cases.get(id)!.facts.confirmation = 'count-on-confirm';
  const store = await openStore(databaseUrl, {patient: true});
  await importCampaign(store, campaign!, now);
  await store.close();
}
