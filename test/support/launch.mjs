/** Opens a real browser for whole-page tests. */
import puppeteer from 'puppeteer-core';
import {findBrowser, launchOptions} from './browsers.mjs';

/**
 * Firefox is driven by WebDriver BiDi, Chromium by its own protocol: what puppeteer offers in both is what tests use.
 * @param {import('./browsers.mjs').Kind} kind
 * @param {import('puppeteer-core').LaunchOptions} [options] added to the project's own; `args` are appended
 */
export async function openBrowser(kind, {args = [], ...options} = {}) {
  const {path, missing} = await findBrowser(kind);
  if (!path) throw new Error(`No ${kind}: ${missing}.`);
  const ours = launchOptions(kind);
  return puppeteer.launch({
    ...ours,
    executablePath: path,
    timeout: 60_000,
    protocolTimeout: 60_000,
    ...options,
    args: [...(ours.args ?? []), ...args],
  });
}
