/** The real backend with the sample campaign: a process, a folder and a port of its own. It can be stopped and started. */
import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import type {Count, Counts} from '../../src/contract/index.js';

const program = 'backend/bin/w4r-backend.mjs';
const campaigns = ['backend/campaigns/sample', 'backend/campaigns/sample-2025'];

export interface TestBackend {
  /** `http://127.0.0.1:…`, the same after every start. */
  readonly address: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** As the database has it, not as some cache remembers it. */
  count(key: string): Promise<Count>;
  /** What `w4r-backend audit` says of tallies, ledger and signatures. */
  audit(): string;
  /** Stops it and takes its folder away. */
  remove(): Promise<void>;
}

export async function startBackend(settings: Record<string, string> = {}): Promise<TestBackend> {
  const folder = mkdtempSync(join(tmpdir(), 'w4r-e2e-'));
  // A build meanwhile must not pull the files from under a page.
  const widgets = join(folder, 'widgets');
  cpSync('dist/cdn', widgets, {recursive: true});
  const database = `file:${join(folder, 'w4r.db')}`;
  const env = {...process.env, EXAMPLES_DIR: 'examples', WIDGETS_DIR: widgets, DATABASE_URL: database, ...settings};
  let running: ChildProcess | undefined;
  let address = '';

  const start = async () => {
    const port = address ? new URL(address).port : '0';
    const started = spawn(process.execPath, [program, 'demo', ...campaigns], {
      env: {...env, PORT: port},
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    running = started;
    address = await new Promise<string>((resolve, reject) => {
      createInterface(started.stdout).on('line', (line) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
        if (found) resolve(found[0]);
      });
      started.once('exit', (code) => reject(new Error(`The backend ended with ${code} before it was ready.`)));
    });
  };
  const stop = async () => {
    if (!running || running.exitCode !== null) return;
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    await ended;
  };

  await start();
  return {
    get address() {
      return address;
    },
    start,
    stop,
    async count(key) {
      const answer = await fetch(`${address}/v1/counts?keys=${key}`);
      const [count] = ((await answer.json()) as Counts).counts;
      if (!count) throw new Error(`Nobody counts ${key}.`);
      return count;
    },
    audit: () => spawnSync(process.execPath, [program, 'audit'], {env, encoding: 'utf8'}).stdout.trim(),
    async remove() {
      await stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
