import {expect} from 'chai';
import {letterDesk, reported} from '../../src/contract/examples.js';
import type {Correction, Report} from '../../src/contract/index.js';
import {W4rLetter} from '../../src/elements/letter/letter.js';
import {W4rPostedEvent} from '../../src/events/posted.js';
import {calm, until} from '../support/calm.js';
import {everything, overheard} from '../support/overheard.js';
import {held, json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {isWarned} from '../support/sender.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-letter', W4rLetter);

describe('telling that a letter was posted', () => {
  const backend = playedBackend();
  const events = overheard();
  // What is still on its way arrives, before the backend goes.
  afterEach(async () => {
    backend.report = () => json(reported, 201);
    dispatchEvent(new Event('online'));
    await calm();
  });
  const open = async (more: Record<string, string> = {}): Promise<Visitor> => {
    const somebody = visitor(put('w4r-letter', {backend: backend.address, case: 'river-teacher', ...more}));
    await somebody.find('button', 'I posted it');
    return somebody;
  };
  const sent = () => backend.asked.filter(({url}) => url.pathname.startsWith('/v1/reports'));
  const body = (index = 0) => JSON.parse(sent()[index]!.init.body as string) as Report | Correction;
  const kinds = () => sent().map((_, index) => (body(index) as Report).kind);
  const posted = () => events.filter((event) => event instanceof W4rPostedEvent);

  it('takes one press, and says nothing of the letter or of the one who wrote it', async () => {
    const somebody = await open({source: 'riverbank-blog'});
    await somebody.fill('Your name', 'Hanna');
    await somebody.fill('Your town', 'Uppsala');
    await somebody.choose('Country', 'SE');
    await somebody.fill('Your letter', 'I am a nurse.');
    await somebody.press('I posted it');
    expect(body()).to.deep.equal({
      case: 'river-teacher',
      kind: 'letter',
      count: 1,
      for: 'self',
      country: 'SE',
      lang: 'en',
      source: 'riverbank-blog',
    });
    expect(sent()[0]!.url.search).to.equal('?edition=2026');
    await somebody.find('heading', 'Thank you. Your letter is on its way.');
    await somebody.sees('It is counted for Ilvane.');
  });

  it('counts a greeting as one, and an e-mail as one', async () => {
    const ilvane = await open({kind: 'solidarity'});
    await ilvane.press('I posted it');
    await ilvane.find('heading', 'Thank you. Your greeting is on its way.');
    const minister = await open();
    (await minister.find('summary', 'Send it by e-mail instead')).click();
    await minister.press('I sent it by e-mail');
    await minister.find('heading', 'Thank you. Your e-mail is on its way.');
    expect(kinds()).to.deep.equal(['solidarity', 'email']);
  });

  it('leads the focus to the thanks, and tells the page', async () => {
    const somebody = await open();
    await somebody.press('I posted it');
    await until(() => somebody.at() === 'heading Thank you. Your letter is on its way.', 'the focus');
    const event = posted()[0]!;
    const {caseId, edition, kind, bubbles, composed} = event;
    expect({caseId, edition, kind, bubbles, composed}).to.deep.equal({
      caseId: 'river-teacher',
      edition: '2026',
      kind: 'letter',
      bubbles: true,
      composed: true,
    });
    expect(everything(event)).to.not.include('r-91e0');
  });

  it('shows the count with this letter', async () => {
    const somebody = await open();
    await until(() => backend.times('/counts'), 'the count');
    await calm();
    await somebody.press('I posted it');
    await somebody.sees('248,003 letters and signatures');
  });

  it('happens once, however often the button is pressed', async () => {
    const later = held();
    backend.report = later.answer;
    const somebody = await open();
    const button = await somebody.find('button', 'I posted it');
    button.click();
    button.click();
    await somebody.sees('Sending …');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    later.give(json(reported, 201));
    await somebody.sees('Thank you.');
    expect(sent()).to.have.length(1);
  });

  it('can be taken back at once: none was posted, and the letter is there again', async () => {
    const somebody = await open();
    await somebody.fill('Your letter', 'I am a nurse.');
    await somebody.press('I posted it');
    await somebody.sees('Thank you.');
    backend.report = () => json({...reported, count: 248_002, version: 44}, 201);
    await somebody.press('Take it back');
    expect(sent()[1]!.url.pathname).to.equal('/v1/reports/r-91e0/corrections');
    expect(body(1)).to.deep.equal({count: 0});
    const field = await somebody.find<HTMLTextAreaElement>('textbox', 'Your letter');
    expect(field.value).to.equal('I am a nurse.');
    expect(isWarned()).to.equal(true);
  });

  it('begins with a new sheet for another letter', async () => {
    const somebody = await open();
    await somebody.fill('Your letter', 'I am a nurse.');
    await somebody.press('I posted it');
    await somebody.press('Write another');
    expect((await somebody.find<HTMLTextAreaElement>('textbox', 'Your letter')).value).to.equal('');
    expect(isWarned()).to.equal(false);
    await somebody.press('I posted it');
    const keys = sent().map(({init}) => (init.headers as Record<string, string>)['idempotency-key']);
    expect(new Set(keys).size).to.equal(2);
  });

  it('leads those who wrote more to the form on this page, else to the campaign’s', async () => {
    const somebody = await open();
    await somebody.press('I posted it');
    expect((await somebody.find<HTMLAnchorElement>('link', 'I wrote more')).href).to.equal(`${backend.address}/report`);
    const form = put('w4r-report', {case: 'river-teacher', tabindex: '-1'});
    (await somebody.find('link', 'I wrote more')).click();
    expect(document.activeElement === form).to.equal(true);
  });

  it('says honestly that somebody looks at it first', async () => {
    backend.report = () => json({...reported, status: 'in-review'}, 201);
    const somebody = await open();
    await somebody.press('I posted it');
    await somebody.sees('Somebody at the campaign looks at it before it is counted.');
    expect(somebody.words()).to.not.include('It is counted for');
  });

  it('says so when there is no getting through, tries again with the same key, and can be hurried', async () => {
    backend.report = unreachable;
    const somebody = await open();
    await somebody.press('I posted it');
    await somebody.sees('We are checking whether it has arrived.');
    expect(isWarned()).to.equal(true);
    backend.report = () => json(reported, 201);
    await somebody.press('Try now');
    await somebody.sees('Thank you.');
    const keys = sent().map(({init}) => (init.headers as Record<string, string>)['idempotency-key']);
    expect(keys.length).to.be.greaterThan(1);
    expect(new Set(keys).size).to.equal(1);
  });

  it('says so when it comes too late, and reads again what is true today', async () => {
    backend.report = () => refusal(403, {code: 'reports.closed'});
    const somebody = await open();
    const before = backend.times('/letters');
    await somebody.press('I posted it');
    await somebody.sees('Letters are no longer counted. Yours matters all the same.');
    expect(posted()).to.deep.equal([]);
    await until(() => backend.times('/letters') > before, 'the question');
  });

  it('does not thank for one case under the name of another', async () => {
    const later = held();
    backend.report = later.answer;
    const somebody = await open();
    await somebody.press('I posted it');
    backend.letters = () => json({...letterDesk, case: 'flag-song', name: 'Teodric Vasslund', shortName: 'Teodric'});
    somebody.element.setAttribute('case', 'flag-song');
    await somebody.find('heading', 'A letter for Teodric Vasslund');
    later.give(json(reported, 201));
    await calm();
    expect(somebody.words()).to.not.include('Thank you');
  });
});
