/** Pages that allow little: strict policies, sandboxes, plain http. It works there, or the fallback stays and one line says why. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {startBackend, type TestBackend} from '../support/backend.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {openBrowser} from '../support/launch.mjs';
import {type Heard, listenTo} from '../support/listening.js';
import {person} from '../support/person.js';
import {until} from '../support/until.js';

const thanks = 'Thank you for standing with Ilvane.';
let someone = 0;
const signer = () => ({name: 'Noor Example', email: `noor-${++someone}@example.org`, country: 'SE'});

type Listening = typeof globalThis & {violations: string[]};

eachBrowser('a page that allows little', (the) => {
  let backend: TestBackend;
  let site: HostPages;
  let snippet: string;

  before(async () => {
    backend = await startBackend();
    site = await hostPages();
    snippet = `<link rel="stylesheet" href="${backend.address}/w4r.css">
      <script type="module" src="${backend.address}/w4r.js"></script>
      <w4r-case case="river-teacher"><a href="/read">Read about Ilvane</a></w4r-case>
      <w4r-petition case="river-teacher"><a href="/sign">Sign for Ilvane</a></w4r-petition>
      <w4r-counter><a href="/count">How many</a></w4r-counter>`;
  });
  after(async () => {
    site?.stop();
    await backend?.remove();
  });

  const open = async (policy: string, html = snippet) => {
    const window = await the.page();
    const heard = await listenTo(window);
    await window.evaluateOnNewDocument(() => {
      const violations: string[] = ((globalThis as Listening).violations = []);
      document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile}) =>
        violations.push(`${effectiveDirective} ${blockedURI} ${sourceFile}`),
      );
    });
    const headers = {'content-security-policy': policy};
    await window.goto(site.put('/', `<!doctype html><html lang="en"><title>A page</title>${html}`, headers));
    return {...person(window), heard, violations: () => window.evaluate(() => (globalThis as Listening).violations)};
  };

  describe('by its Content-Security-Policy', () => {
    const everything = (origin: string) =>
      `default-src 'none'; script-src ${origin}; style-src ${origin};
      connect-src ${origin}; img-src 'self' ${origin}; require-trusted-types-for 'script'; trusted-types w4r`.replace(
        /\s+/g,
        ' ',
      );

    it('takes a signature under the documented policy, with Trusted Types, and violates nothing', async () => {
      const noor = await open(everything(backend.address));
      await noor.find('link', 'Sign for Ilvane', 'w4r-case');
      await noor.signs(signer());
      await noor.find('heading', thanks, 'w4r-petition');
      // From another file, with a Lit of its own.
      await noor.see('What you can do now', 'w4r-petition');
      await noor.readsTo('w4r-counter');
      await noor.see('letters and signatures', 'w4r-counter');
      assert.deepEqual(await noor.violations(), []);
      assert.deepEqual(noor.heard.console, []);
      assert.deepEqual(await noor.heard.uncaught(), []);
    });

    it('takes one under a nonce with strict-dynamic, without w4r.css', async () => {
      const policy = `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'none';
        connect-src ${backend.address}; img-src 'self' ${backend.address}; require-trusted-types-for 'script'; trusted-types w4r`;
      const html = snippet.replace(/<link.*>/, '').replace('<script', '<script nonce="r4nd0m"');
      const noor = await open(policy.replace(/\s+/g, ' '), html);
      await noor.signs(signer());
      await noor.find('heading', thanks, 'w4r-petition');
      assert.deepEqual(await noor.violations(), []);
      assert.deepEqual(noor.heard.console, []);
    });

    it('blocks the way to the backend: the link and a sentence stand there, and one line names the policy', async () => {
      const policy = everything(backend.address).replace(`connect-src ${backend.address}`, "connect-src 'self'");
      const noor = await open(policy);
      await noor.see('We could not reach the campaign.', 'w4r-petition');
      await noor.find('link', 'Sign for Ilvane', 'w4r-petition');
      await noor.find('link', 'Read about Ilvane', 'w4r-case');
      assert.ok(noor.heard.console.some((line) => /Content-Security-Policy blocks.*connect-src.*#csp/.test(line)));
      assert.deepEqual(await noor.heard.uncaught(), []);
    });

    it('blocks the script: the links stay, and nothing else happens', async () => {
      const noor = await open("default-src 'none'; script-src 'self'");
      await until(async () => (await noor.violations()).length > 0, 'The policy blocks nothing.');
      await noor.find('link', 'Sign for Ilvane', 'w4r-petition');
      await noor.find('link', 'How many', 'w4r-counter');
      assert.deepEqual(noor.heard.console, []);
    });

    it('knows no policy of ours for Trusted Types: the links stay, and a line says so', async () => {
      const noor = await open(everything(backend.address).replace('trusted-types w4r', 'trusted-types theirs'));
      // Not every browser enforces them; where it does not, everything works.
      const enforced = await noor.page.evaluate(() => 'trustedTypes' in globalThis);
      if (!enforced) return assert.ok(await noor.find('button', 'Sign', 'w4r-petition'));
      await until(() => noor.heard.console.some((line) => line.includes('#unreachable')), 'No line says so.');
      await noor.find('link', 'Sign for Ilvane', 'w4r-petition');
      return assert.deepEqual(await noor.heard.uncaught(), []);
    });
  });

  it('puts it into a frame with sandbox="allow-scripts": signing by the button works', async () => {
    const inside = `<!doctype html><html lang="en">${snippet}`.replaceAll('"', '&quot;');
    const window = await the.page();
    const heard = await listenTo(window);
    const html = `<!doctype html><iframe sandbox="allow-scripts" width="600" height="2000" srcdoc="${inside}"></iframe>`;
    await window.setViewport({width: 800, height: 2200});
    await window.goto(site.put('/', html));
    const frame = await until(() => window.frames().find((it) => it.parentFrame()), 'There is no frame.');
    const field = (selector: string) =>
      until(() => frame.$(`w4r-petition >>> ${selector}`), `There is no ${selector} in the frame.`);
    const {name, email, country} = signer();
    await (await field('[name=name]')).type(name);
    await (await field('[name=email]')).type(email);
    await (await field('[name=country]')).select(country);
    await (await field('button')).click();
    await field('[part=thanks]');
    assert.equal(await frame.evaluate(() => origin), 'null');
    assert.deepEqual(heard.console, []);
    assert.deepEqual(await frame.evaluate(() => (globalThis as unknown as {uncaught: string[]}).uncaught), []);
  });

  describe('without https', () => {
    let browser: Browser;
    before(async () => {
      browser = await openBrowser(
        the.kind,
        the.kind === 'chromium'
          ? {args: ['--host-resolver-rules=MAP *.test 127.0.0.1']}
          : {
              extraPrefsFirefox: {
                'network.dns.localDomains': 'blog.test,act.test',
                'network.proxy.allow_hijacking_localhost': true,
              },
            },
      );
    });
    after(() => browser?.close());

    const visit = async (page: Page): Promise<Heard> => {
      const heard = await listenTo(page);
      const html = `<!doctype html><html lang="en">${snippet.replaceAll('127.0.0.1', 'act.test')}`;
      await page.goto(site.put('/', html).replace('127.0.0.1', 'blog.test'));
      return heard;
    };

    it('takes a signature, though the browser keeps half of its tools to itself', async () => {
      const page = await browser.newPage();
      const heard = await visit(page);
      assert.deepEqual(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto, !!crypto.subtle]), [
        false,
        false,
        false,
      ]);
      const noor = person(page);
      await noor.signs(signer());
      await noor.find('heading', thanks, 'w4r-petition');
      assert.deepEqual(heard.console, []);
      assert.deepEqual(await heard.uncaught(), []);
    });

    it('waits for the backend, and offers to keep nothing that it could not seal', async () => {
      const page = await browser.newPage();
      await visit(page);
      const noor = person(page);
      await noor.complete(signer());
      await backend.stop();
      await noor.press('Sign', 'w4r-petition');
      await noor.find('button', 'Try now', 'w4r-petition');
      assert.equal(await noor.isThere('button', 'Keep it on this device until then', 'w4r-petition'), false);
      await backend.start();
      await noor.press('Try now', 'w4r-petition');
      await noor.find('heading', thanks, 'w4r-petition');
    });
  });
});
