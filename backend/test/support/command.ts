/** The command line as a campaigner meets it: a process of its own. */
import {spawn} from 'node:child_process';

export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

export function runCommand(args: string[], env: {[name: string]: string}): Promise<Ended> {
  const child = spawn(process.execPath, ['backend/bin/w4r-backend.mjs', ...args], {
    env: {PATH: process.env['PATH'], PORT: '0', ...env},
    timeout: 20_000,
  });
  const ended: Ended = {status: null, stdout: '', stderr: ''};
  child.stdout.on('data', (chunk) => (ended.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (ended.stderr += String(chunk)));
  return new Promise((resolve) => child.on('close', (status) => resolve({...ended, status})));
}
