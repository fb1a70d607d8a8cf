/** Signing without a mouse, with a screen reader's eyes, and beside scripts that listen. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {aCase} from '../../src/contract/examples.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {problem} from '../support/faults.js';
import {faultyBackend, type FaultyBackend, json} from '../support/faulty-backend.js';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {person, type Person} from '../support/person.js';
import {until} from '../support/until.js';

const thanks = 'Thank you for standing with Ilvane.';

eachBrowser('a petition', (the) => {
  let backend: FaultyBackend;
  let site: HostPages;

  before(async () => {
    backend = await faultyBackend({});
    site = await hostPages();
  });
  after(() => {
    site?.stop();
    backend?.stop();
  });

  const open = async (): Promise<Person> => {
    const page = await the.page();
    const html = `<!doctype html><html lang="en"><title>A page</title><script type="module" src="/w4r.js"></script>
      <a href="#before">Before</a>
      <w4r-petition case="river-teacher" backend="${backend.address}"><a href="/sign">Sign for Ilvane</a></w4r-petition>
      <a href="#behind">Behind</a>`;
    await page.goto(site.put('/', html));
    const noor = person(page);
    await noor.find('button', 'Sign', 'w4r-petition');
    return noor;
  };
  const focusIs = ({focused}: Person, what: string) =>
    until(
      async () => (await focused()) === what,
      async () => `The focus is not at "${what}", but at "${await focused()}".`,
    );

  /** What a screen reader says of a field: whether something is wrong with it, and what. */
  const said = (page: Page, name: string) =>
    page.$eval(`w4r-petition >>> [name=${name}]`, (it) => {
      const root = it.getRootNode() as ShadowRoot;
      const described = it.getAttribute('aria-describedby')?.split(' ') ?? [];
      return [it.ariaInvalid, ...described.map((id) => root.getElementById(id)?.textContent)].join(': ');
    });

  it('is signed with the keyboard alone, and its mistakes are found with it', async () => {
    const noor = await open();
    const {keyboard} = noor.page;
    await (await noor.find('link', 'Before')).focus();
    await keyboard.press('Tab');
    await focusIs(noor, 'name');
    await keyboard.type('Noor Example');
    await keyboard.press('Tab');
    await focusIs(noor, 'email');
    await keyboard.type('noor.example.org');
    await keyboard.press('Enter');

    await noor.see('An e-mail address has an @ in it, for instance hanna@example.org.');
    await focusIs(noor, 'email');
    assert.match(await said(noor.page, 'email'), /^true: An e-mail address has an @ in it/);
    assert.match(await said(noor.page, 'country'), /^true: Please choose your country\.$/);
    assert.equal(await said(noor.page, 'name'), 'false');
    assert.deepEqual(backend.keys, [], 'Nothing is sent before it is right.');

    await keyboard.press('End');
    for (let i = 'noor.example.org'.length; i; i--) await keyboard.press('Backspace');
    await keyboard.type('noor@example.org');
    await keyboard.press('Tab');
    await keyboard.type('Swed');
    assert.equal(await said(noor.page, 'email'), 'false');
    await keyboard.press('Tab');
    await focusIs(noor, 'news');
    await keyboard.press('Tab');
    await focusIs(noor, 'Sign');
    await keyboard.press('Enter');
    await focusIs(noor, thanks);
    assert.equal(backend.keys.length, 1);
    backend.keys.length = 0;

    // On to what comes next, and out of it again: no trap.
    await keyboard.press('Tab');
    await focusIs(noor, 'Someone else signs here');
    await keyboard.press('Tab');
    await focusIs(noor, 'Behind');
  });

  it('has a name for every control, and says aloud what happens', async () => {
    const noor = await open();
    for (const [role, name] of [
      ['textbox', 'Your name'],
      ['textbox', 'E-mail'],
      ['combobox', 'Country'],
      ['button', 'Sign'],
      ['heading', aCase.demand.title],
    ] as const) {
      await noor.find(role, name, 'w4r-petition');
      // Chromium tells what its accessibility tree has; Firefox does not look into shadow roots for us.
      if (the.kind === 'chromium') assert.ok(await noor.page.$(`::-p-aria([name="${name}"][role="${role}"])`), name);
    }
    const ticked = await noor.page.$$eval('w4r-petition >>> input[type=checkbox]', (all) =>
      all.map((it) => it.checked),
    );
    assert.deepEqual(ticked, [false], 'Nothing is ticked for anybody.');
    const live = () =>
      noor.page.$$eval('w4r-petition >>> :is([role=status], [role=alert])', (all) =>
        all.map((it) => it.textContent?.trim()),
      );
    // There before anything happens: what is added together with its words, many screen readers do not say.
    assert.ok((await live()).length > 0);
    assert.deepEqual((await live()).filter(Boolean), []);
    await noor.signs({name: 'Noor Example', email: 'noor@example.org', country: 'SE'});
    await until(async () => (await live()).some((words) => words?.includes(thanks)), 'Nobody says the thanks.');
  });

  it('tells the page what happened, and nothing of who it was', async () => {
    const noor = await open();
    await noor.page.evaluate(() => {
      const told: Record<string, unknown>[] = ((globalThis as unknown as {told: unknown[]}).told = []);
      for (const name of ['before-sign', 'signed', 'sign-failed', 'count'])
        document.addEventListener(`w4r-${name}`, (event) => {
          // Own fields, and those of every class above it but the platform's own.
          const all: Record<string, unknown> = {};
          for (let at: object = event; at && at !== Event.prototype; at = Object.getPrototypeOf(at) as object)
            for (const field of Object.getOwnPropertyNames(at))
              if (!['isTrusted', 'constructor'].includes(field)) all[field] = (event as never)[field];
          told.push({type: event.type, ...all});
        });
    });
    const told = () => noor.page.evaluate(() => (globalThis as unknown as {told: {type: string}[]}).told);
    const signer = {name: 'Noor Example', email: 'noor@example.org', country: 'SE', news: true};

    backend.faults.POST = (_, response) =>
      json(response, 422, problem(422, 'body.invalid', {errors: [{pointer: '/email', code: 'email.invalid'}]}));
    await noor.signs(signer);
    await noor.see('This does not look like an e-mail address.');
    delete backend.faults.POST;
    await noor.press('Sign', 'w4r-petition');
    await noor.find('heading', thanks, 'w4r-petition');

    const {id: caseId, edition} = aCase;
    assert.deepEqual(await until(async () => ((await told()).length > 4 ? told() : undefined), 'Too little is told.'), [
      {type: 'w4r-before-sign', caseId, edition},
      {type: 'w4r-sign-failed', caseId, edition, reason: 'invalid'},
      {type: 'w4r-before-sign', caseId, edition},
      {type: 'w4r-count', key: `case:${caseId}`, count: 248_001},
      {type: 'w4r-signed', caseId, edition, status: 'counted', count: 248_001},
    ]);
    assert.doesNotMatch(JSON.stringify(await told()), /Noor|noor|example|SE/);
  });

  it('is not sent where the page says no', async () => {
    const noor = await open();
    await noor.page.evaluate(() => document.addEventListener('w4r-before-sign', (event) => event.preventDefault()));
    backend.keys.length = 0;
    await noor.signs({name: 'Noor Example', email: 'noor@example.org', country: 'SE'});
    await noor.page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
    assert.deepEqual(backend.keys, []);
    await noor.find('button', 'Sign', 'w4r-petition');
  });
});
