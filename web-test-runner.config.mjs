/** Unit and element tests, in the browsers that are here: `npx wtr`, `TEST_BROWSERS=firefox npx wtr`, `npx wtr --watch`. */
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import {findBrowser, kinds, launchOptions} from './test/support/browsers.mjs';
import {closingCounts} from './test/support/closing-counts.mjs';

const chosen = process.env.TEST_BROWSERS?.split(',') ?? kinds;

const browsers = [];
for (const kind of kinds.filter((kind) => chosen.includes(kind))) {
  const {path, missing} = await findBrowser(kind);
  if (path) browsers.push(chromeLauncher({puppeteer, launchOptions: {...launchOptions(kind), executablePath: path}}));
  else console.log(`Not in ${kind}: ${missing}.`);
}

export default {
  files: ['test/**/*.test.ts', '!test/{page,e2e,repository,stories}/**'],
  nodeResolve: true,
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: new URL('tsconfig.json', import.meta.url).pathname})],
  browsers,
  // Two at once share the keyboard focus, and are not faster.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: {config: {ui: 'bdd', timeout: 10_000}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  staticLogging: true,
  reporters: [defaultReporter({reportTestProgress: false}), closingCounts()],
  // A console error fails the test during which it came. A test that expects one replaces `console.error` meanwhile.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <body>
        <script type="module">
          const log = console.error;
          const thrown = new WeakSet();
          console.error = (...words) => {
            log(...words);
            if (thrown.has(words[0])) return;
            const error = new Error('console.error: ' + words.join(' '));
            thrown.add(error);
            setTimeout(() => { throw error; });
          };
        </script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
};
