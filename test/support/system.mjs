/** What tests need from the machine: where a program is, and the package manager where it may be used. */
import {spawnSync} from 'node:child_process';
import {accessSync, constants, statSync} from 'node:fs';
import {createServer} from 'node:net';
import {delimiter, join} from 'node:path';

export const isRoot = process.getuid?.() === 0;

/** One line for each thing done to somebody's machine; on stderr, apart from what a command prints. */
export const say = (/** @type {string} */ line) => void process.stderr.write(`${line}\n`);

/** @param {string} path */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether a program starts at all: a snap's stub or a browser without its libraries is there and does not. */
export function starts(/** @type {string} */ path, flag = '--version') {
  // On Windows `chrome.exe --version` opens a window.
  if (process.platform === 'win32') return isProgram(path);
  return isProgram(path) && spawnSync(path, [flag], {timeout: 30_000, stdio: 'ignore'}).status === 0;
}

/** The first of these names on the PATH. @param {string[]} names */
export function onPath(...names) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name + suffix)))
    .find(isProgram);
}

/** One that nobody listens on, on the loopback address. */
export const freePort = () =>
  /** @type {Promise<number>} */ (
    new Promise((resolve, reject) => {
      const server = createServer().once('error', reject);
      server.listen(0, '127.0.0.1', () => {
        const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
        server.close(() => resolve(port));
      });
    })
  );

/** @typedef {{apt?: string[], dnf?: string[], brew?: string[]}} Packages */

const managers = [
  {
    name: /** @type {const} */ ('apt'),
    program: 'apt-get',
    refresh: ['update', '-q'],
    install: ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'],
    needsRoot: true,
  },
  {name: /** @type {const} */ ('dnf'), program: 'dnf', install: ['install', '-y', '-q'], needsRoot: true},
  {name: /** @type {const} */ ('brew'), program: 'brew', install: ['install', '-q'], needsRoot: false},
];

let refreshed = false;

/** Installs packages if a package manager is here and nobody has to type a password. @param {Packages} packages */
export function installPackages(packages) {
  const manager = managers.find(({name, program}) => packages[name] && onPath(program));
  const wanted = manager && packages[manager.name];
  if (!wanted) return false;
  const sudo = manager.needsRoot && !isRoot ? ['sudo', '-n'] : [];
  if (sudo.length && spawnSync('sudo', ['-n', 'true'], {stdio: 'ignore'}).status !== 0) return false;

  const run = (/** @type {string[]} */ args) => {
    const [command = '', ...rest] = [...sudo, manager.program, ...args];
    return spawnSync(command, rest, {
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      timeout: 10 * 60_000,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
  };
  say(`installing ${wanted.join(', ')} with ${manager.program} …`);
  if (manager.refresh && !refreshed) run(manager.refresh);
  refreshed = true;
  const {status, stderr} = run([...manager.install, ...wanted]);
  if (status !== 0) say(`${manager.program} could not: ${stderr?.trim().split('\n').at(-1) ?? 'no answer in time'}`);
  return status === 0;
}
