/** `strace`, to see that an answer leaves after the sync of its commit. Linux only. */
import {installPackages, onPath, say} from './system.mjs';

export const findStrace = () => onPath('strace');

export function ensureStrace() {
  if (process.platform === 'linux' && !findStrace()) installPackages({apt: ['strace'], dnf: ['strace']});
  const path = findStrace();
  const missing = path ? '' : process.platform === 'linux' ? 'install strace' : 'run it on Linux, where strace is';
  say(path ? `strace: ${path}` : `strace: none. To trace the syncs, ${missing}.`);
  return {path, missing};
}
