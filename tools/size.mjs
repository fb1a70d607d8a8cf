/**
 * What a page costs in scripts: `npm run size`. A real page in French, a real backend, Chromium; every script that it
 * fetches until the signature is sent, compressed with Brotli at its best (11). 1 kB is 1,000 bytes.
 */
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {transformSync} from 'esbuild';
import {openBrowser} from '../test/support/launch.mjs';
import {serve} from '../test/support/serve.mjs';

const scenes = [
  {name: 'One counter', limit: 10_000, aim: 8_000, tags: () => '<w4r-counter></w4r-counter>', act: () => {}},
  {
    name: 'Case, petition and counter, until the signature is sent',
    limit: 16_000,
    aim: 12_000,
    tags: (id) => `<w4r-case case="${id}"></w4r-case>
<w4r-petition case="${id}"></w4r-petition>
<w4r-counter></w4r-counter>`,
    act: sign,
  },
];

async function sign(page) {
  const inside = (selector) => page.waitForSelector(`w4r-petition >>> ${selector}`);
  await (await inside('input[autocomplete=name]')).type('Iris Exemple');
  await (await inside('input[type=email]')).type('iris@example.org');
  await (await inside('select')).select('FR');
  for (const box of await page.$$('w4r-petition >>> input[type=checkbox]')) await box.click();
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().includes('/signatures'),
  );
  await (await inside('[part~=submit]')).click();
  const status = (await answer).status();
  if (status !== 201) throw new Error(`The signature was answered with ${status}.`);
}

/** Where a byte comes from. */
function originOf(module) {
  if (/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//.test(module)) return 'Lit';
  const library = /node_modules\/((@[^/]+\/)?[^/]+)/.exec(module)?.[1];
  if (library) return library;
  if (module.startsWith('locales/')) return 'words';
  const [, floor = '', element = ''] = module.replace('.loader.ts', '').split('/');
  return floor === 'elements' ? `elements/${element.replace('.ts', '')}` : floor.replace('.ts', '');
}

/** Libraries come minified and our modules do not: what a module's rendered code shrinks to. */
function weight({id, renderedLength}) {
  const file = id.replace('.loader.ts', '.ts');
  if (!existsSync(file)) return renderedLength;
  const code = readFileSync(file, 'utf8');
  const shrink = (minify) => transformSync(code, {loader: 'ts', minify}).code.length;
  return (renderedLength * shrink(true)) / shrink(false);
}

/** A chunk's compressed bytes, shared among its modules by their minified length. */
function shares({modules}, bytes) {
  const weights = modules.map((module) => ({origin: originOf(module.id), length: weight(module)}));
  const total = weights.reduce((sum, {length}) => sum + length, 0);
  const found = {};
  for (const {origin, length} of weights) found[origin] = (found[origin] ?? 0) + (bytes * length) / total;
  return found;
}

async function scriptsOf(browser, page, {tags, act}) {
  const tab = await (await browser.createBrowserContext()).newPage();
  const scripts = new Set();
  let sent = false;
  // What comes after the thanks is not on the way to them.
  tab.on('response', (response) => (sent ||= response.request().method() === 'POST'));
  tab.on('request', (request) => {
    if (sent) return;
    if (request.resourceType() === 'script' || /\.m?js$/.test(new URL(request.url()).pathname))
      scripts.add(request.url());
  });
  page.body = tags(page.caseId);
  await tab.goto(page.url);
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('w4r-case, w4r-petition, w4r-counter')].every(({shadowRoot}) =>
      shadowRoot?.querySelector('[aria-busy=false]'),
    ),
  );
  await act(tab);
  await tab.waitForNetworkIdle({idleTime: 300, concurrency: 2});
  await tab.close();
  return [...scripts];
}

const number = (bytes) => Math.round(bytes).toLocaleString('en').padStart(8);

async function startBackend(folder) {
  const backend = spawn(process.execPath, ['tools/start.mjs'], {
    env: {...process.env, PORT: '0', DATABASE_URL: `file:${join(folder, 'w4r.db')}`, PUBLIC_URL: ''},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise((resolve, reject) => {
    backend.stdout.on('data', (text) => {
      const found = /https?:\/\/[\w.:[\]-]+/.exec(String(text))?.[0];
      if (found) resolve(found);
    });
    backend.on('exit', (status) => reject(new Error(`The backend ended with ${status}.`)));
  });
  return {backend, address};
}

const folder = mkdtempSync(join(tmpdir(), 'w4r-size-'));
const {backend, address} = await startBackend(folder);
const {cases} = await (await fetch(`${address}/v1/cases`)).json();
const page = {body: '', url: '', caseId: cases.find(({status}) => status === 'open').id};
const server = await serve(folder, (request, response) => {
  if (request.url !== '/') return false;
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="fr"><title>Un blog</title>
<link rel="stylesheet" href="${address}/w4r.css"><script type="module" src="${address}/w4r.js"></script>
${page.body}</html>`);
  return true;
});
page.url = `${server.origin}/`;
const browser = await openBrowser('chromium');
try {
  for (const scene of scenes) {
    const chunks = JSON.parse(readFileSync('dist/cdn/meta.json', 'utf8'));
    const origins = {};
    let total = 0;
    console.log(`\n${scene.name}`);
    for (const url of await scriptsOf(browser, page, scene)) {
      const code = Buffer.from(await (await fetch(url)).arrayBuffer());
      const bytes = brotliCompressSync(code).length;
      total += bytes;
      const {pathname} = new URL(url);
      console.log(`${number(bytes)}  ${pathname}`);
      const chunk = chunks.find(({fileName}) => pathname === `/${fileName}`);
      const shared = chunk ? shares(chunk, bytes) : {unknown: bytes};
      for (const [origin, share] of Object.entries(shared)) origins[origin] = (origins[origin] ?? 0) + share;
    }
    const {Lit: lit = 0, ...ours} = origins;
    const within = total <= scene.limit;
    console.log(
      `${number(total)}  in all: ${within ? 'within' : 'MORE THAN'} ${scene.limit} (the aim is ${scene.aim})`,
    );
    console.log(`${number(lit)}  of it Lit itself; above Lit, by the minified length of each module:`);
    for (const [origin, share] of Object.entries(ours).sort(([, a], [, b]) => b - a)) {
      console.log(`${number(share)}    ${origin}`);
    }
    if (!within) process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.stop();
  backend.kill();
  rmSync(folder, {recursive: true, force: true});
}
