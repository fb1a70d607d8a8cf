/**
 * The unit and element tests in WebKit, where it can be had: on Linux, from WebKitGTK. Playwright's WebKit comes from a
 * server of its own, and Safari needs a Mac: both are left out.
 */
import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {startTestRunner} from '@web/test-runner';
import {freePort, installPackages, onPath, say} from '../test/support/system.mjs';

const found = () => ({
  driver: onPath('WebKitWebDriver'),
  xvfb: onPath('Xvfb'),
  browser: ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .flatMap((folder) => [folder, join(folder, 'webkit2gtk-4.1'), join(folder, 'webkitgtk-6.0')])
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file)),
});
const complete = ({driver, xvfb, browser}) => driver && xvfb && browser;

if (process.platform === 'linux' && !complete(found())) installPackages({apt: ['webkit2gtk-driver', 'xvfb']});
const {driver, xvfb, browser} = found();
if (!complete({driver, xvfb, browser})) {
  console.log('\nSkipped: WebKit needs WebKitWebDriver, MiniBrowser and Xvfb (Debian: webkit2gtk-driver, xvfb).');
  console.log('\n0 passed, 0 failed, 1 skipped');
  process.exit(0);
}

// Outside of the root's dependencies: it pulls in installers of drivers for every other browser.
const folder = resolve('.cache/webkit');
const launcher = join(folder, 'node_modules/@web/test-runner-webdriver/index.mjs');
if (!existsSync(launcher)) {
  say('installing the driver package into .cache/webkit …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [program, ...args] = [
    ...npm,
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '@web/test-runner-webdriver@0.9.0',
  ];
  if (spawnSync(program, args, {stdio: ['ignore', 'ignore', 'inherit']}).status !== 0) process.exit(1);
}
const {webdriverLauncher} = await import(pathToFileURL(launcher).href);

const display = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
});
const [number] = await once(display.stdio[3], 'data');
const port = await freePort();
const webdriver = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
  env: {
    ...process.env,
    DISPLAY: `:${String(number).trim()}`,
    TZ: 'UTC',
    LANG: 'C.UTF-8',
  },
  stdio: 'ignore',
});
process.on('exit', () => {
  webdriver.kill();
  display.kill();
});

// Not in the browsers that the configuration would bring.
process.env.TEST_BROWSERS = 'webkit';
const {default: config} = await import('../web-test-runner.config.mjs');
await startTestRunner({
  readFileConfig: false,
  config: {
    ...config,
    browsers: [
      webdriverLauncher({
        hostname: '127.0.0.1',
        port,
        logLevel: 'error',
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          'webkitgtk:browserOptions': {binary: browser, args: ['--automation']},
        },
      }),
    ],
  },
});
