/** A backend under strace: what was asked of the system, and when it was done. */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {findStrace} from '../../../test/support/strace.mjs';
import {temporaryFolder} from '../support/backend.js';
import {until} from '../support/until.js';
import {type Program, startProcess} from './processes.js';
import {createTraffic, makeSigning, post, readConsents} from './traffic.js';

/** A call appears twice when others came between its beginning and its end. */
export interface Step {
  pid: string;
  call: string;
  begins: boolean;
  ends: boolean;
}

const strace = findStrace();
// With -D the tracer stands aside, and what we signal is the backend itself.
const options = [
  '-D',
  '-f',
  '-y',
  '-s',
  '16',
  '-e',
  'trace=fsync,fdatasync,recvfrom,write,pwrite64,writev,sendto,sendmsg',
];

export const noTrace = whyNot();

function whyNot() {
  if (!strace) return 'no strace: install it (Linux only) to trace the syncs';
  const {stderr} = spawnSync(strace, [...options, 'true'], {timeout: 10_000, encoding: 'utf8'});
  return (
    !stderr.includes('+++ exited') && 'strace may not trace here: allow ptrace (in a container, --cap-add=SYS_PTRACE)'
  );
}

/**
 * One signature after the other, so that each answer needs a sync of its own. What the shell command `first` starts is
 * traced too: one tracer, one log, and so one order.
 */
export async function trace(program: Program, url: string, signatures: number, first = ':'): Promise<Step[]> {
  const {folder, remove} = temporaryFolder();
  const log = join(folder, 'trace');
  const read = () => readFileSync(log, 'utf8');
  const under = [strace!, ...options, '-o', log, 'sh', '-c', `${first} && exec "$@"`, 'sh'];
  const backend = await startProcess(program, url, {under});
  try {
    const consents = await readConsents(backend.address);
    const traffic = createTraffic();
    for (let n = 0; n < signatures; n++) await post(traffic, backend.address, makeSigning(consents));
    await backend.kill('SIGTERM');
    const gone = new RegExp(`^${backend.child.pid} +\\+\\+\\+ (exited|killed)`, 'm');
    await until(() => gone.test(read()));
    return [...steps(read())];
  } finally {
    await backend.kill('SIGKILL');
    remove();
  }
}

function* steps(log: string): Generator<Step> {
  const begun = new Map<string, string>();
  for (const line of log.split('\n')) {
    const [, pid = '', text = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const [, beginning] = /^(.*?) <unfinished \.\.\.>$/.exec(text) ?? [];
    const [, rest] = /^<\.\.\. \w+ resumed>(.*)$/.exec(text) ?? [];
    if (beginning !== undefined) {
      begun.set(pid, beginning);
      yield {pid, call: beginning, begins: true, ends: false};
    } else {
      const call = rest === undefined ? text : (begun.get(pid) ?? '') + rest;
      yield {pid, call, begins: rest === undefined, ends: true};
    }
  }
}
