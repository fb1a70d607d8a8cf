import {expect} from 'chai';
import {campaign, consents, signed} from '../../src/contract/examples.js';
import type {Signature} from '../../src/contract/index.js';
import {W4rMarathon} from '../../src/elements/marathon/marathon.js';
import {remember, signs} from '../../src/page.js';
import {calm, until} from '../support/calm.js';
import {json, playedBackend} from '../support/played-backend.js';
import {list, named, people, runner} from '../support/runner.js';
import {hanna} from '../support/visitor.js';

customElements.define('w4r-marathon', W4rMarathon);

describe('somebody who signs for many', () => {
  const backend = playedBackend();
  beforeEach(() => {
    backend.cases = () => list();
  });
  const sent = () => backend.asked.filter(({url}) => url.pathname.endsWith('/signatures'));
  const open = async (attributes: Record<string, string> = {}) => {
    const hanna = runner(backend, attributes);
    await hanna.begins();
    return hanna;
  };

  it('is told how many wait, and asked for their details once', async () => {
    const hanna = runner(backend);
    await hanna.find('heading', '4 people, one minute each');
    await hanna.begins();
    for (const name of ['Ada', 'Ben', 'Cleo', 'Dov']) {
      await hanna.meets(`${name} Example`);
      expect(hanna.isThere('textbox', 'Your name')).to.equal(false);
      await hanna.signs();
    }
    await hanna.find('heading', 'You signed for 4 people.');
    expect(sent().map(({url}) => url.pathname.split('/')[3])).to.deep.equal(['ada', 'ben', 'cleo', 'dov']);
  });

  it('asks for the least supported first, and for the edition that was read', async () => {
    const hanna = await open();
    await hanna.signs();
    const read = backend.asked.find(({url}) => url.pathname === '/v1/cases')!;
    expect(read.url.searchParams.get('sort')).to.equal('need');
    expect(sent()[0]!.url.search).to.equal('?edition=2026');
  });

  it('sends with each what was typed and agreed to once, under a key of its own', async () => {
    const somebody = runner(backend, {source: 'riverbank-blog'});
    (await somebody.find('checkbox', consents[1]!.text)).click();
    await somebody.begins();
    await somebody.signs();
    await somebody.signs();
    await until(() => sent().length === 2, 'two signatures');
    for (const {init} of sent())
      expect(JSON.parse(init.body as string) as Signature).to.deep.equal({
        ...hanna,
        lang: 'en',
        consents: consents.map(({id, version, lang, hash}) => ({id, version, lang, hash, given: true})),
        source: 'riverbank-blog',
      });
    const keys = sent().map(({init}) => (init.headers as Record<string, string>)['idempotency-key']);
    expect(new Set(keys).size).to.equal(2);
  });

  it('never meets again whom they signed for or skipped', async () => {
    const hanna = await open();
    await hanna.signs();
    await hanna.meets('Ben Example');
    await hanna.skips();
    await hanna.meets('Cleo Example');
    expect(hanna.steps()).to.deep.equal(['Ada: signed', 'Ben: skipped', 'Cleo: now', 'Dov: to come']);
    dispatchEvent(new Event('online'));
    await calm();
    await hanna.meets('Cleo Example');
  });

  it('knows where they are, by eye and by ear', async () => {
    const hanna = await open();
    await hanna.signs();
    await hanna.sees('2 of 4');
    await hanna.sees('Signed for Ada.');
    const now = hanna.root().querySelector('[aria-current=step]')!;
    expect(now.textContent.trim()).to.equal('Ben: now');
    await until(() => hanna.at() === 'heading Ben Example', 'the focus on the next name');
  });

  it('signs for one with a double press, not for the next one, too', async () => {
    const hanna = await open();
    await hanna.ready();
    const button = await hanna.find('button', 'Sign');
    button.click();
    button.click();
    await hanna.meets('Ben Example');
    (await hanna.find('button', 'Sign')).click();
    (await hanna.find('button', 'Skip')).click();
    await calm();
    await hanna.meets('Ben Example');
    expect(sent()).to.have.length(1);
  });

  it('is offered those they skipped at the end, and the end comes again', async () => {
    const hanna = await open();
    await hanna.signs();
    await hanna.skips();
    await hanna.skips();
    await hanna.signs();
    await hanna.find('heading', 'You signed for 2 people.');
    await hanna.sees('You skipped 2 people. Ben and Cleo.');
    await hanna.press('Meet them once more');
    await hanna.meets('Ben Example');
    await hanna.sees('3 of 4');
    await hanna.signs();
    await hanna.skips();
    await hanna.find('heading', 'You signed for 3 people.');
    await hanna.sees('You skipped 1 person. Cleo.');
  });

  it('who skipped everybody is not thanked for nothing', async () => {
    backend.cases = () => list(people.slice(0, 1));
    const hanna = await open();
    await hanna.skips();
    await hanna.find('heading', 'You have signed for nobody yet.');
    expect(hanna.words()).to.not.include('Every name');
  });

  it('is led on: a letter to one they signed for, telling others, joining; not to signing', async () => {
    const hanna = await open();
    for (let i = 0; i < 4; i++) await hanna.signs();
    await hanna.find('heading', 'What you can do now');
    const links = hanna.outline().filter((it) => it.startsWith('link'));
    expect(links).to.deep.equal(['link Write a letter for Ada', 'link Tell others', 'link Join the campaign']);
  });

  it('who must confirm by mail is told so', async () => {
    backend.signature = () => json({...signed, status: 'pending-confirmation'}, 201);
    backend.cases = () => list(people.slice(0, 1));
    const hanna = await open();
    await hanna.signs();
    await hanna.sees('One thing is left: look into your mail.');
  });

  it('raises the count of whom they signed for', async () => {
    backend.cases = () => list([people[0]!]);
    const hanna = await open();
    const heard: number[] = [];
    hanna.element.addEventListener('w4r-signed', ({count}) => heard.push(count));
    await hanna.sees('100 letters and signatures');
    await hanna.signs();
    await until(() => heard.length, 'the event');
    expect(heard).to.deep.equal([signed.count]);
  });

  it('is told what is missing, beside the field, and loses no word', async () => {
    const hanna = runner(backend);
    await hanna.find('button', 'Begin');
    await hanna.fill('E-mail', 'hanna');
    await hanna.press('Begin');
    await hanna.sees('Please write your name.');
    await hanna.sees('An e-mail address has an @ in it');
    await until(() => hanna.at() === 'textbox Your name', 'the focus on the first mistake');
    expect((await hanna.find<HTMLInputElement>('textbox', 'E-mail')).value).to.equal('hanna');
  });

  it('finds what they typed elsewhere on the page, and fills the next form', async () => {
    remember({name: 'Ana Sousa', email: 'ana@example.org', country: 'PT'});
    const ana = runner(backend);
    expect((await ana.find<HTMLInputElement>('textbox', 'Your name')).value).to.equal('Ana Sousa');
    await ana.press('Begin');
    await ana.meets('Ada Example');
  });

  it('does not meet whom they signed for elsewhere on the page', async () => {
    const hanna = await open();
    await hanna.meets('Ada Example');
    signs('ada');
    await hanna.meets('Ben Example');
    expect(hanna.steps()[0]).to.equal('Ada: signed');
  });

  it('can hand over to the next person, with nothing left of themselves', async () => {
    const hanna = await open();
    await hanna.signs();
    await hanna.press('Someone else signs here');
    await hanna.find('heading', '4 people, one minute each');
    expect((await hanna.find<HTMLInputElement>('textbox', 'Your name')).value).to.equal('');
    expect(hanna.words()).to.not.include('hanna@example.org');
  });

  it('hands over as well when the next person begins at another form of the page', async () => {
    const hanna = await open();
    await hanna.meets('Ada Example');
    remember({});
    await hanna.find('heading', '4 people, one minute each');
  });

  it('can change their details on the way', async () => {
    const hanna = await open();
    await hanna.signs();
    await hanna.press('Change');
    await hanna.fill('Your name', 'Hanna L.');
    await hanna.press('Go on');
    await hanna.meets('Ben Example');
    await hanna.signs();
    await until(() => sent().length === 2, 'the second signature');
    expect((JSON.parse(sent()[1]!.init.body as string) as Signature).name).to.equal('Hanna L.');
  });

  it('is not sent on where the page says no', async () => {
    const hanna = await open();
    hanna.element.addEventListener('w4r-before-sign', (event) => event.preventDefault(), {once: true});
    await hanna.signs();
    await hanna.meets('Ada Example');
    expect(sent()).to.have.length(0);
    await hanna.signs();
    await hanna.meets('Ben Example');
  });

  it('before the campaign opens reads when it does', async () => {
    backend.cases = () => list(people.map((it) => ({...it, status: 'upcoming'})));
    backend.campaign = () => json({...campaign, phase: 'before'});
    const early = runner(backend);
    await early.sees('You can sign from');
    expect(early.isThere('button', 'Begin')).to.equal(false);
  });

  it('after the campaign reads when it ended, and where to read on', async () => {
    backend.cases = () => list(people.map((it) => ({...it, status: 'closed'})));
    backend.campaign = () => json({...campaign, phase: 'after'});
    const late = runner(backend);
    await late.sees('Signing ended on');
    await late.find('link', 'Read more');
    expect(late.isThere('button', 'Begin')).to.equal(false);
  });

  it('meets nobody where there is nobody', async () => {
    backend.cases = () => list([named('Ada', {status: 'closed'})]);
    await runner(backend).sees('There is nobody to sign for at this moment.');
  });
});
