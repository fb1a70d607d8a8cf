/** Real processes, started and killed as an operator's machine would. */
import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {pepper, sealingKeys} from '../support/backend.js';

export interface Process {
  child: ChildProcess;
  address: string;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

export interface Program {
  program: string;
  args: string[];
}

/** The backend as it is shipped. */
export const shipped: Program = {program: 'backend/bin/w4r-backend.mjs', args: ['start']};

/** A backend of this test's own, with what must be caught put into it. */
export async function careless(how: 'early' | 'apart' | 'unsynced'): Promise<Program> {
  const folder = mkdtempSync('.cache/crash-');
  const program = join(folder, 'server.mjs');
  await build({
    entryPoints: ['backend/test/crash/careless-server.ts'],
    outfile: program,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  return {program, args: [how]};
}

interface Circumstances {
  /** A program to run it under, such as a tracer. */
  under?: string[];
  /** Any free one, if not given. */
  port?: number;
}

/** Resolves when it answers. */
export async function startProcess(
  {program, args}: Program,
  databaseUrl: string,
  {under = [], port = 0}: Circumstances = {},
): Promise<Process> {
  const [command, ...rest] = [...under, process.execPath, program, ...args];
  const child = spawn(command!, rest, {
    env: {
      ...process.env,
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      PEPPER: pepper,
      SEALING_PUBLIC_KEY: sealingKeys.publicKey,
      RATE_PER_HOUR: '0',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
      // What the environment says of a port or a public address is not meant for this process.
      PUBLIC_URL: '',
      EXAMPLES_DIR: '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await firstLine(child);
  return {
    child,
    address,
    async kill(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.kill(signal);
      await exited;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => (child.kill('SIGKILL'), reject(new Error(`It did not start: ${output}`))), 20_000);
    child.stdout!.on('data', (chunk) => {
      output += String(chunk);
      if (!output.includes('\n')) return;
      clearTimeout(timer);
      resolve(output.split('\n')[0]!);
    });
    child.stderr!.on('data', (chunk) => (output += String(chunk)));
    child.on('exit', () => (clearTimeout(timer), reject(new Error(`It ended: ${output}`))));
  });
}
