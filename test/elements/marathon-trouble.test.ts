import {expect} from 'chai';
import {campaign, consents, signed} from '../../src/contract/examples.js';
import type {Signature} from '../../src/contract/index.js';
import {W4rMarathon} from '../../src/elements/marathon/marathon.js';
import {calm, until} from '../support/calm.js';
import {held, json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {list, people, runner} from '../support/runner.js';
import {isWarned} from '../support/sender.js';

customElements.define('w4r-marathon', W4rMarathon);

describe('signing for many, when things go wrong', () => {
  // What is still on its way arrives, before the backend goes.
  afterEach(async () => {
    backend.signature = () => json(signed, 201);
    dispatchEvent(new Event('online'));
    await calm();
  });
  const backend = playedBackend();
  beforeEach(() => {
    backend.cases = () => list();
  });
  const sent = () => backend.asked.filter(({url}) => url.pathname.endsWith('/signatures'));
  const keyOf = ({init}: {init: RequestInit}) => (init.headers as Record<string, string>)['idempotency-key'];
  const open = async (attributes: Record<string, string> = {}) => {
    const hanna = runner(backend, attributes);
    await hanna.begins();
    return hanna;
  };

  it('goes on without waiting for an answer', async () => {
    const later = held();
    backend.signature = later.answer;
    const hanna = await open();
    await hanna.signs();
    await hanna.signs();
    await hanna.meets('Cleo Example');
    expect(sent()).to.have.length(2);
    later.give(json(signed, 201));
  });

  it('says what waits to be sent, asks before it is lost, and sends it under its own keys', async () => {
    backend.signature = unreachable;
    const hanna = await open();
    await hanna.signs();
    await hanna.signs();
    await hanna.sees('2 waiting to be sent');
    await hanna.sees('none of them counts twice');
    expect(isWarned()).to.equal(true);
    const keys = new Set(sent().map(keyOf));
    const before = sent().length;
    backend.signature = () => json(signed, 201);
    await hanna.press('Try now');
    await until(() => !hanna.words().includes('waiting to be sent'), 'that all of it has arrived');
    expect(new Set(sent().slice(before).map(keyOf))).to.deep.equal(keys);
    expect(keys.size).to.equal(2);
    expect(isWarned()).to.equal(false);
    await hanna.meets('Cleo Example');
  });

  it('is patient where very many are signing', async () => {
    backend.signature = () => refusal(503, {}, {'retry-after': '60'});
    const hanna = await open();
    await hanna.signs();
    await hanna.sees('1 waiting to be sent');
    await hanna.sees('Very many people are signing at this moment.');
  });

  it('a case that closed meanwhile is said, and stops nobody', async () => {
    backend.signature = ({url}) =>
      url.pathname.includes('/ada/') ? refusal(403, {code: 'case.closed'}) : json(signed, 201);
    const hanna = await open();
    const heard: string[] = [];
    hanna.element.addEventListener('w4r-sign-failed', ({caseId, reason}) => heard.push(`${caseId} ${reason}`));
    await hanna.signs();
    await hanna.sees('Signing for Ada has ended meanwhile');
    expect(heard).to.deep.equal(['ada closed']);
    for (let i = 0; i < 3; i++) await hanna.signs();
    await hanna.find('heading', 'You signed for 3 people.');
    await hanna.sees('Signing for Ada has ended meanwhile');
  });

  it('of a case that was taken back when its signature arrived nothing is said but what the campaign says', async () => {
    const text = 'At the wish of the family we say no more.';
    backend.signature = () => refusal(410, {code: 'case.withdrawn', text});
    const hanna = await open();
    backend.cases = () => list(people.slice(1), [{id: 'ada', text}]);
    await hanna.signs();
    await hanna.sees(text);
    await until(() => !hanna.steps().some((step) => step.startsWith('Ada')), 'that the name is gone');
    await hanna.sees('1 of 3');
  });

  it('a case that is taken back while it is looked at becomes its tombstone, and on it goes', async () => {
    const hanna = await open();
    await hanna.signs();
    await hanna.meets('Ben Example');
    backend.cases = () =>
      list(
        people.filter(({id}) => id !== 'ben'),
        [{id: 'ben', text: 'Ben wishes it so.'}],
      );
    await until(() => backend.streams.length, 'the stream');
    backend.streams.at(-1)!.say('withdrawn', {case: 'ben', edition: '2026'});
    await hanna.sees('Ben wishes it so.');
    expect(hanna.isThere('button', 'Sign')).to.equal(false);
    expect(hanna.words()).to.not.include('Ben Example');
    await hanna.press('Go on');
    await hanna.meets('Cleo Example');
    await hanna.sees('2 of 3');
  });

  it('one that is taken back before it is reached never comes up', async () => {
    const hanna = await open();
    backend.cases = () =>
      list(
        people.filter(({id}) => id !== 'ben'),
        [{id: 'ben', text: 'Ben wishes it so.'}],
      );
    await until(() => backend.streams.length, 'the stream');
    expect(backend.streams.at(-1)!.keys).to.include('case:ben');
    backend.streams.at(-1)!.say('withdrawn', {case: 'ben', edition: '2026'});
    await hanna.sees('1 of 3');
    await hanna.signs();
    await hanna.meets('Cleo Example');
  });

  it('what the backend finds wrong is asked again, with nothing lost', async () => {
    backend.signature = () => refusal(422, {errors: [{pointer: '/email', code: 'email.invalid'}]});
    const hanna = await open();
    await hanna.signs();
    await hanna.find('heading', 'Please look at your details once more');
    await hanna.sees('This does not look like an e-mail address.');
    expect((await hanna.find<HTMLInputElement>('textbox', 'Your name')).value).to.equal('Hanna Lindqvist');
    backend.signature = () => json(signed, 201);
    await hanna.fill('E-mail', 'hanna@example.com');
    await hanna.press('Go on');
    await hanna.meets('Ada Example');
    await hanna.signs();
    await until(() => sent().length === 2, 'the second signature');
    expect((JSON.parse(sent()[1]!.init.body as string) as Signature).email).to.equal('hanna@example.com');
    expect(keyOf(sent()[1]!), 'another signature').to.not.equal(keyOf(sent()[0]!));
  });

  it('other consent texts are shown before anything is signed under them', async () => {
    backend.signature = () => refusal(422, {errors: [{pointer: '/consents/0', code: 'consent.unknown'}]});
    const hanna = await open();
    const changed = consents.map((it) => ({...it, version: 2, text: `New: ${it.text}`}));
    backend.campaign = () => json({...campaign, consents: changed});
    await hanna.signs();
    await hanna.sees(`New: ${consents[0]!.text}`);
    backend.signature = () => json(signed, 201);
    await hanna.press('Go on');
    await hanna.signs();
    await until(() => sent().length === 2, 'the second signature');
    const {consents: given} = JSON.parse(sent()[1]!.init.body as string) as Signature;
    expect(given.map(({version}) => version)).to.deep.equal([2, 2]);
  });

  it('two on a page are one way: what is done in one is done in the other', async () => {
    const [first, second] = [runner(backend), runner(backend)];
    await first.begins();
    await first.signs();
    await second.meets('Ben Example');
    await second.signs();
    await first.meets('Cleo Example');
    expect(sent()).to.have.length(2);
    expect(first.steps()).to.deep.equal(second.steps());
  });

  it('each signature is told to the page once, by the element at which it was given', async () => {
    const [first, second] = [runner(backend), runner(backend)];
    const heard: EventTarget[] = [];
    const listen = ({target}: Event) => heard.push(target!);
    document.addEventListener('w4r-signed', listen);
    await first.begins();
    await second.signs();
    await until(() => heard.length, 'the event');
    document.removeEventListener('w4r-signed', listen);
    expect(heard.map((it) => it === second.element)).to.deep.equal([true]);
  });

  it('stays where it was when it is moved, and when it is taken away and comes again', async () => {
    const hanna = await open();
    await hanna.signs();
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(hanna.element);
    await hanna.meets('Ben Example');
    await hanna.signs();
    await hanna.meets('Cleo Example');
    hanna.element.remove();
    await runner(backend).meets('Cleo Example');
  });

  it('another edition is another way', async () => {
    const hanna = await open();
    await hanna.signs();
    backend.campaign = () => json({...campaign, edition: '2025', phase: 'after'});
    backend.cases = () => list(people.map((it) => ({...it, edition: '2025', status: 'closed'})));
    const past = runner(backend, {edition: '2025'});
    await past.sees('Signing ended on');
    await hanna.meets('Ben Example');
  });

  it('waits for a slow backend with what the page says, and can be asked again when it does not come', async () => {
    const later = held();
    backend.cases = later.answer;
    const hanna = runner(backend);
    await until(() => hanna.root()?.querySelector('[aria-busy=true] slot'), 'the page’s own words');
    later.give(refusal(503));
    await hanna.sees('Very many people are here at this moment.');
    backend.cases = () => list();
    await hanna.press('Try again');
    await hanna.find('heading', '4 people, one minute each');
  });

  it('what the last person signed still arrives when the next one has begun, and is none of theirs', async () => {
    const later = held();
    backend.signature = later.answer;
    const hanna = await open();
    await hanna.signs();
    await hanna.press('Someone else signs here');
    await hanna.find('heading', '4 people, one minute each');
    later.give(json(signed, 201));
    await calm();
    await hanna.find('heading', '4 people, one minute each');
  });
});
