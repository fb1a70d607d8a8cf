/** A backend as a test needs it: the fixture imported, a port open, a person who signs. */
import {randomUUID} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Campaign, type Signed} from '../../../src/contract/index.js';
import {readFolder} from '../../src/campaign/folder.js';
import {type Board} from '../../src/live/board.js';
import {createLog} from '../../src/log.js';
import {makeSealingKeys} from '../../src/sealing.js';
import {startServer, type Running} from '../../src/server.js';
import {readSettings} from '../../src/settings.js';
import {importCampaign} from '../../src/store/importing.js';
import {type Record as Recording} from '../../src/store/signing.js';
import {openStore} from '../../src/store/store.js';

export const fixture = 'backend/test/fixture';
export const pepper = '7'.repeat(64);
export const sealingKeys = await makeSealingKeys();

export interface TestBackend extends Running {
  board: Board;
  lines: string[];
  json<Body = never>(path: string): Promise<Body>;
  get(path: string, init?: RequestInit): Promise<Response>;
  sign(signing?: Signing): Promise<Response>;
  /** Signs and expects to be thanked. */
  signed(signing?: Signing): Promise<Signed>;
  /** The consents of the campaign, all given. */
  consents: {id: string; version: number; lang: string; hash: string; given: boolean}[];
}

export interface Signing {
  case?: string;
  email?: string;
  name?: string;
  key?: string | null;
  query?: string;
  body?: object;
}

interface Options {
  env?: {[name: string]: string};
  now?: number;
  clock?: {now(): number};
  record?: Recording;
  logLevel?: 'info' | 'silent';
}

export async function startBackend(databaseUrl: string, options: Options = {}): Promise<TestBackend> {
  const env = {
    PORT: '0',
    DATABASE_URL: databaseUrl,
    PEPPER: pepper,
    SEALING_PUBLIC_KEY: sealingKeys.publicKey,
    WIDGETS_DIR: 'backend/test/fixture/widgets',
    ...options.env,
  };
  const lines: string[] = [];
  const log = createLog(options.logLevel ?? 'info', (line) => lines.push(line));
  const running = await startServer(readSettings(env, 'backend'), {...options, log});
  const get = (path: string, init?: RequestInit) => fetch(running.address + path, init);
  const campaign = (await (await get('/v1/campaign')).json()) as Campaign;
  const consents = (campaign.consents ?? []).map(({id, version, lang, hash}) => ({
    id,
    version,
    lang,
    hash,
    given: true,
  }));

  const sign = async ({case: id = 'well-keeper', email, name, key, query = '', body}: Signing = {}) => {
    const signature = {
      name: name ?? 'Iris Example',
      email: email ?? `${randomUUID()}@example.org`,
      country: 'NL',
      lang: 'en',
      consents,
      ...body,
    };
    return get(`/v1/cases/${id}/signatures${query}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(key !== null && {'Idempotency-Key': key ?? randomUUID()}),
      },
      body: JSON.stringify(signature),
    });
  };
  const signed = async (signing?: Signing) => {
    const response = await sign(signing);
    if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
    return (await response.json()) as Signed;
  };
  const json = async <Body>(path: string) => (await (await get(path)).json()) as Body;
  return {...running, board: running.backend.board, lines, json, get, sign, signed, consents};
}

/** The campaign of `backend/test/fixture`, as it stands on the day of the test. */
export async function importFixture(databaseUrl: string, now = Date.now()) {
  const {campaign, mistakes} = readFolder(fixture);
  if (!campaign) throw new Error(mistakes.list.join('\n'));
  const store = await openStore(databaseUrl, {patient: true});
  await importCampaign(store, campaign, now);
  await store.close();
}

/** A folder that is gone after the test. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'w4r-'));
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})};
}
