/**
 * Finds Chromium and Firefox: a path from the environment, an installed one, one downloaded earlier.
 * `ensureBrowser()` also brings what is missing: a download, then the system's package manager.
 */
import {spawnSync} from 'node:child_process';
import {homedir} from 'node:os';
import {join, resolve} from 'node:path';
import {detectBrowserPlatform, getInstalledBrowsers, resolveBuildId} from '@puppeteer/browsers';
import {installPackages, isRoot, onPath, say, starts} from './system.mjs';

/** @typedef {'chromium' | 'firefox'} Kind */
/** @typedef {{path?: string, missing: string}} Found `missing` says how to get it; empty where there is a path. */

export const kinds = /** @type {Kind[]} */ (['chromium', 'firefox']);

const onMac = (/** @type {string} */ program) =>
  ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, program));

const onWindows = (/** @type {string} */ program) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => join(process.env[name] ?? 'C:/', program));

const known = {
  chromium: {
    variable: 'CHROME_PATH',
    places: () => [
      onPath('chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'),
      ...onMac('Google Chrome.app/Contents/MacOS/Google Chrome'),
      ...onMac('Chromium.app/Contents/MacOS/Chromium'),
      ...onWindows('Google/Chrome/Application/chrome.exe'),
      onPath('microsoft-edge-stable', 'microsoft-edge'),
      ...onMac('Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
      ...onWindows('Microsoft/Edge/Application/msedge.exe'),
    ],
    download: /** @type {any} */ ('chrome'),
    packages: {apt: ['chromium'], dnf: ['chromium'], brew: ['chromium']},
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    places: () => [
      onPath('firefox', 'firefox-esr'),
      ...onMac('Firefox.app/Contents/MacOS/firefox'),
      ...onWindows('Mozilla Firefox/firefox.exe'),
    ],
    download: /** @type {any} */ ('firefox'),
    packages: {apt: ['firefox-esr'], dnf: ['firefox'], brew: ['firefox']},
  },
};

const cacheDir = resolve('.cache/browsers');

/** Looks, and changes nothing. @param {Kind} kind @returns {Promise<Found>} */
export async function findBrowser(kind) {
  const {variable, places, download} = known[kind];
  const named = process.env[variable];
  if (named) {
    return starts(named) ? {path: named, missing: ''} : {missing: `${variable}=${named} does not start: correct it`};
  }
  const downloaded = await getInstalledBrowsers({cacheDir}).catch(() => []);
  const path = [
    ...places(),
    ...downloaded.filter(({browser}) => browser === download).map(({executablePath}) => executablePath),
  ].find((place) => place && starts(place));
  return path ? {path, missing: ''} : {missing: `install ${kind}, or give its path in ${variable}`};
}

/** Finds it, or brings it. @param {Kind} kind @returns {Promise<Found>} */
export async function ensureBrowser(kind) {
  const found = await findBrowser(kind);
  if (found.path || process.env[known[kind].variable]) return report(kind, found);
  await downloadBrowser(kind);
  const downloaded = await findBrowser(kind);
  if (downloaded.path) return report(kind, downloaded);
  installPackages(known[kind].packages);
  return report(kind, await findBrowser(kind));
}

/** @param {Kind} kind @param {Found} found */
function report(kind, found) {
  say(found.path ? `${kind}: ${found.path}` : `${kind}: none. To test in it, ${found.missing}.`);
  return found;
}

/** In a process of its own, because a download on a dead line cannot be called off. @param {Kind} kind */
async function downloadBrowser(kind) {
  const {download} = known[kind];
  const platform = detectBrowserPlatform();
  const reached =
    platform &&
    (await Promise.race([
      resolveBuildId(download, platform, 'stable').catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, 15_000).unref()),
    ]));
  if (!reached) return say(`${kind}: its download server is out of reach`);
  say(`downloading ${kind} ${reached} into .cache/browsers …`);
  const cli = 'node_modules/@puppeteer/browsers/lib/cjs/main-cli.js';
  spawnSync(process.execPath, [cli, 'install', `${download}@${reached}`, '--path', cacheDir], {
    timeout: 5 * 60_000,
    stdio: 'ignore',
  });
}

/** How a browser starts for a test: no call home, one language, one time zone. @param {Kind} kind */
export function launchOptions(kind) {
  const env = {...process.env, TZ: 'UTC'};
  if (kind === 'firefox') {
    return {
      browser: /** @type {const} */ ('firefox'),
      extraPrefsFirefox: {'intl.accept_languages': 'en-US', 'intl.locale.requested': 'en-US'},
      env,
    };
  }
  return {
    browser: /** @type {const} */ ('chrome'),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--disable-gpu',
      '--lang=en-US',
    ],
    env,
  };
}
