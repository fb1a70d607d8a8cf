import {expect} from 'chai';
import {aCase, campaign, reported} from '../../src/contract/examples.js';
import type {Correction} from '../../src/contract/index.js';
import {W4rReport} from '../../src/elements/report/report.js';
import {W4rReportedEvent} from '../../src/events/reported.js';
import {calm, until} from '../support/calm.js';
import {everything, overheard} from '../support/overheard.js';
import {held, json, playedBackend, refusal, unreachable, type Answer} from '../support/played-backend.js';
import {isWarned} from '../support/sender.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-report', W4rReport);

describe('telling how many letters were written', () => {
  const backend = playedBackend();
  const events = overheard();
  // What is still on its way arrives, before the backend goes.
  afterEach(async () => {
    backend.report = () => json(reported, 201);
    dispatchEvent(new Event('online'));
    await calm();
  });
  const open = (attributes: Record<string, string> = {}): Visitor =>
    visitor(put('w4r-report', {backend: backend.address, case: 'river-teacher', ...attributes}));
  const tell = async (somebody: Visitor, answer = '3') => {
    (await somebody.find('radio', answer)).click();
    await somebody.press('Tell the campaign');
  };
  const told = async () => {
    const somebody = open();
    await tell(somebody);
    await somebody.find('heading', '3 letters for Ilvane. Thank you.');
    return somebody;
  };
  const correct = async (somebody: Visitor, count: string) => {
    if (somebody.isThere('button', 'That was not quite right')) await somebody.press('That was not quite right');
    await somebody.fill('Exactly how many?', count);
    await somebody.press('Correct it');
  };
  const sent = () => backend.asked.filter(({url}) => url.pathname.startsWith('/v1/reports'));
  const keys = () => sent().map(({init}) => (init.headers as Record<string, string>)['idempotency-key']);
  const ours = () => events.filter((event) => event instanceof W4rReportedEvent);

  it('is told of a gathering without asking who wrote, and says which one it was', async () => {
    const somebody = open({event: 'canal-house'});
    await somebody.find('heading', 'How many did you write there, all together?');
    expect(somebody.isThere('radio', 'Myself')).to.equal(false);
    await tell(somebody, '10');
    await somebody.find('heading', '10 letters for Ilvane. Thank you.');
    const {for: reporter, event, count} = JSON.parse(sent()[0]!.init.body as string) as Record<string, unknown>;
    expect([reporter, event, count]).to.deep.equal(['event', 'canal-house', 10]);
  });

  it('is thanked for at a heading with the focus, in the region that is read aloud', async () => {
    const somebody = open();
    const region = await somebody.find('status');
    await tell(somebody);
    const heading = await somebody.find('heading', '3 letters for Ilvane. Thank you.');
    expect(region.contains(heading)).to.equal(true);
    await until(() => somebody.at() === 'heading 3 letters for Ilvane. Thank you.', 'the focus on the thanks');
    await somebody.sees('That is in the count now.');
    expect(somebody.outline()).to.deep.equal([
      'heading 3 letters for Ilvane. Thank you.',
      'button I wrote more',
      'button That was not quite right',
    ]);
  });

  it('moves the count at once', async () => {
    const somebody = open();
    await somebody.sees('248,000 letters and signatures');
    await tell(somebody);
    await somebody.sees('248,003 letters and signatures');
  });

  it('says kindly that a large number is looked at first', async () => {
    backend.report = () => json({...reported, status: 'in-review', count: 248_000}, 201);
    const somebody = open();
    (await somebody.find('radio', 'More')).click();
    await somebody.fill('Exactly how many?', '99,999');
    await somebody.press('Tell the campaign');
    await somebody.find('heading', '99,999 letters for Ilvane. Thank you.');
    await somebody.sees('What a number! Somebody of the campaign looks at it first, then it counts.');
    expect(somebody.words()).to.not.include('in the count now');
    await somebody.sees('248,000 letters and signatures');
    expect(ours()[0]!.status).to.equal('in-review');
  });

  it('tells the page what was told, and nothing that leads to a person or to the report', async () => {
    await told();
    const [event] = ours();
    const {caseId, edition, kind, status, bubbles, composed, cancelable} = event!;
    expect({caseId, edition, kind, status, bubbles, composed, cancelable}).to.deep.equal({
      caseId: 'river-teacher',
      edition: '2026',
      kind: 'letter',
      status: 'counted',
      bubbles: true,
      composed: true,
      cancelable: false,
    });
    expect(everything(event!)).to.not.include(reported.receipt);
  });

  it('happens once, however often the button is pressed', async () => {
    const later = held();
    backend.report = later.answer;
    const somebody = open();
    (await somebody.find('radio', '3')).click();
    const button = await somebody.find<HTMLButtonElement>('button', 'Tell the campaign');
    button.click();
    button.click();
    await somebody.sees('Sending …');
    button.click();
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(button.disabled, 'it keeps the focus').to.equal(false);
    expect(somebody.outline(), 'nothing can be changed meanwhile').to.not.include('radio 3');
    later.give(json(reported, 201));
    await somebody.sees('Thank you.');
    expect(sent()).to.have.length(1);
    expect(ours()).to.have.length(1);
  });

  const troubles: [what: string, answer: Answer, words: string][] = [
    ['nothing comes back', unreachable, 'We are checking whether it has arrived. Please do not send it again.'],
    ['very many are there', () => refusal(503, {}, {'retry-after': '60'}), 'Very many people are here at this moment.'],
  ];
  for (const [what, trouble, words] of troubles)
    it(`is tried again when ${what}, always as the same report`, async () => {
      backend.report = trouble;
      const somebody = open();
      await tell(somebody);
      await somebody.sees(words);
      expect(isWarned(), 'whoever leaves is asked').to.equal(true);
      await somebody.press('Try now');
      await until(() => sent().length > 1, 'another try');
      backend.report = () => json(reported, 201);
      await somebody.press('Try now');
      await somebody.sees('3 letters for Ilvane. Thank you.');
      expect(new Set(keys()).size).to.equal(1);
      expect(isWarned()).to.equal(false);
    });

  it('waits for the network when there is none', async () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    backend.report = unreachable;
    const somebody = open();
    await tell(somebody);
    await somebody.sees('You are offline.');
    Reflect.deleteProperty(navigator, 'onLine');
    backend.report = () => json(reported, 201);
    dispatchEvent(new Event('online'));
    await somebody.sees('3 letters for Ilvane. Thank you.');
    expect(new Set(keys()).size).to.equal(1);
  });

  it('leaves nothing on the device, however long it takes', async () => {
    backend.report = unreachable;
    const somebody = open();
    await tell(somebody);
    const retry = await somebody.find('button', 'Try now');
    // Whatever is offered is offered beside it, once the lines that keep have come.
    await import('../../src/controllers/keep.js');
    await calm();
    expect(retry.parentElement!.querySelectorAll('button')).to.have.length(1);
  });

  it('says when it comes too late, and then what is true today', async () => {
    backend.report = () => refusal(403, {code: 'reports.closed'});
    const later = held();
    const somebody = open();
    await somebody.find('heading');
    backend.campaign = later.answer;
    await tell(somebody);
    await somebody.sees('Letters are no longer being counted.');
    expect(ours()).to.deep.equal([]);
    later.give(json({...campaign, phase: 'after'}));
    await somebody.sees('Letters were counted until');
    expect(somebody.isThere('button', 'Tell the campaign')).to.equal(false);
  });

  it('says so when the backend finds something wrong, and can be told again', async () => {
    backend.report = () => refusal(422, {code: 'body.invalid', errors: [{pointer: '/count', code: 'number.large'}]});
    const somebody = open();
    await tell(somebody);
    await somebody.sees('Please look at this once more.');
    backend.report = () => json(reported, 201);
    await somebody.press('Tell the campaign');
    await somebody.sees('Thank you.');
  });

  it('begins anew for more, as a report of its own', async () => {
    const somebody = await told();
    await somebody.press('I wrote more');
    await until(() => somebody.at() === 'radio Letters to those in power', 'the focus at the first question');
    expect(somebody.root().querySelector('[name=count]:checked'), 'no number left').to.equal(null);
    await tell(somebody, '10');
    await somebody.find('heading', '10 letters for Ilvane. Thank you.');
    expect(new Set(keys()).size).to.equal(2);
  });

  it('is corrected by its receipt, more than once', async () => {
    const somebody = await told();
    await somebody.press('That was not quite right');
    await until(() => somebody.at() === 'textbox Exactly how many?', 'the focus at the number');
    expect((await somebody.find<HTMLInputElement>('textbox')).value).to.equal('3');
    backend.report = () => json({...reported, count: 248_002, version: 44}, 201);
    await correct(somebody, '2');
    await somebody.find('heading', '2 letters for Ilvane. Thank you.');
    await until(() => somebody.at() === 'heading 2 letters for Ilvane. Thank you.', 'the focus on the thanks');
    await somebody.sees('248,002 letters and signatures');
    backend.report = () => json({...reported, status: 'in-review', count: 248_000, version: 45}, 201);
    await correct(somebody, '5000');
    await somebody.sees('Somebody of the campaign looks at it first');
    const [, ...corrections] = sent();
    expect(corrections.map(({url}) => url.pathname)).to.deep.equal([
      `/v1/reports/${reported.receipt}/corrections`,
      `/v1/reports/${reported.receipt}/corrections`,
    ]);
    expect(corrections.map(({init}) => JSON.parse(init.body as string) as Correction)).to.deep.equal([
      {count: 2},
      {count: 5000},
    ]);
    expect(new Set(keys()).size).to.equal(3);
    expect(ours().map(({status}) => status)).to.deep.equal(['counted', 'counted', 'in-review']);
  });

  it('is taken back by a correction to 0', async () => {
    const somebody = await told();
    backend.report = () => json({...reported, count: 248_000, version: 44}, 201);
    await correct(somebody, '0');
    await somebody.find('heading', 'Your report is taken back.');
    await somebody.sees('Nothing of it is counted.');
    await somebody.sees('248,000 letters and signatures');
    expect(somebody.isThere('button', 'That was not quite right')).to.equal(false);
  });

  it('is not corrected to what is no number', async () => {
    const somebody = await told();
    await correct(somebody, 'two');
    await somebody.sees('Please write a whole number, in figures.');
    expect(sent()).to.have.length(1);
  });

  const refusals: [code: string, status: number, words: string][] = [
    ['report.settled', 403, 'The campaign has counted these itself; the number stands.'],
    ['reports.closed', 403, 'Letters are no longer being counted.'],
    ['report.unknown', 404, 'This can no longer be changed here.'],
  ];
  for (const [code, status, words] of refusals)
    it(`stands where a correction is refused: ${code}`, async () => {
      const somebody = await told();
      backend.report = () => refusal(status, {code});
      await correct(somebody, '2');
      await somebody.sees(words);
      await somebody.find('heading', '3 letters for Ilvane. Thank you.');
      expect(ours()).to.have.length(1);
    });

  it('does not thank for one case under the name of another', async () => {
    const later = held();
    backend.report = later.answer;
    const somebody = open();
    await tell(somebody);
    backend.case = () => json({...aCase, id: 'flag-song', shortName: 'Teodric'});
    somebody.element.setAttribute('case', 'flag-song');
    await somebody.find('heading', 'How many did you write for Teodric?');
    later.give(json(reported, 201));
    await calm();
    expect(somebody.words()).to.not.include('Thank you');
    expect((await somebody.find('button', 'Tell the campaign')).getAttribute('aria-disabled')).to.equal('false');
  });

  it('turns to another case without taking the focus from elsewhere', async () => {
    const elsewhere = document.createElement('button');
    document.body.append(elsewhere);
    const somebody = await told();
    await until(() => somebody.at() === 'heading 3 letters for Ilvane. Thank you.', 'the focus on the thanks');
    elsewhere.focus();
    backend.case = () => json({...aCase, id: 'flag-song', shortName: 'Teodric'});
    somebody.element.setAttribute('case', 'flag-song');
    await somebody.find('heading', 'How many did you write for Teodric?');
    await calm();
    expect(document.activeElement === elsewhere).to.equal(true);
  });
});
