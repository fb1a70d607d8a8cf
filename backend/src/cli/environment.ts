/** What every command starts from: the environment, a `.env` beside it, and the backend's own folder. */
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readSettings} from '../settings.js';
import {openStore, type Store} from '../store/store.js';

/** The bundle lies in `backend/dist/`. */
export const backendDir = fileURLToPath(new URL('..', import.meta.url));

export function settingsHere() {
  const file = resolve('.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return readSettings(process.env, backendDir);
}

/** Opens the database for one piece of work that may take its time. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(settingsHere().databaseUrl, {patient: true});
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
