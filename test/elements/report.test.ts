import {expect} from 'chai';
import {aCase, campaign} from '../../src/contract/examples.js';
import type {Report} from '../../src/contract/index.js';
import {W4rReport} from '../../src/elements/report/report.js';
import {descriptionOf, roleOf, withRole} from '../support/accessible.js';
import {until} from '../support/calm.js';
import {json, playedBackend, refusal} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-report', W4rReport);

const day = 86_400_000;

describe('<w4r-report>', () => {
  const backend = playedBackend();
  const open = (attributes: Record<string, string> = {case: 'river-teacher'}): Visitor =>
    visitor(put('w4r-report', {backend: backend.address, ...attributes}));
  const take = async (somebody: Visitor, answer: string) => (await somebody.find('radio', answer)).click();
  const tell = (somebody: Visitor) => somebody.press('Tell the campaign');
  const sent = () => backend.asked.filter(({url}) => url.pathname === '/v1/reports');
  const body = () => JSON.parse(sent().at(-1)!.init.body as string) as Report;

  it('names everything that can be used, in the order of reading', async () => {
    const somebody = open();
    await somebody.find('heading', 'How many did you write for Ilvane?');
    expect(somebody.outline()).to.deep.equal([
      'heading How many did you write for Ilvane?',
      'radio Letters to those in power',
      'radio Cards and letters of solidarity',
      'radio E-mails',
      ...['1', '2', '3', '5', '10', 'More'].map((answer) => `radio ${answer}`),
      'radio Myself',
      'radio A group or class',
      'radio A public event',
      'button Tell the campaign',
    ]);
    expect([...somebody.root().querySelectorAll('legend')].map(({textContent}) => textContent)).to.deep.equal([
      'What did you write?',
      'How many?',
      'Who wrote them?',
    ]);
  });

  it('has its regions before they have anything to say', async () => {
    const somebody = open();
    await somebody.find('heading');
    const regions = withRole(somebody.root()).filter((region) => /status|alert/.test(roleOf(region)!));
    expect(regions.map((region) => `${roleOf(region)}${region.textContent.trim()}`)).to.deep.equal([
      'status',
      'alert',
      'status',
    ]);
  });

  for (const answer of ['1', '2', '3', '5', '10'])
    it(`takes ${answer} with two presses, and nothing that says who it was`, async () => {
      const somebody = open();
      await take(somebody, answer);
      await tell(somebody);
      await somebody.sees(
        answer === '1' ? '1 letter for Ilvane. Thank you.' : `${answer} letters for Ilvane. Thank you.`,
      );
      expect(body()).to.deep.equal({
        case: 'river-teacher',
        kind: 'letter',
        count: Number(answer),
        for: 'self',
        lang: 'en',
      });
      expect(sent()[0]!.url.search).to.equal('?edition=2026');
    });

  it('says through whom it came', async () => {
    const somebody = open({case: 'river-teacher', source: 'riverbank-blog'});
    await take(somebody, '2');
    await tell(somebody);
    expect(body().source).to.equal('riverbank-blog');
  });

  it('is told for a group or an event, of cards or e-mails', async () => {
    const somebody = open();
    await take(somebody, 'Cards and letters of solidarity');
    await take(somebody, '10');
    await take(somebody, 'A group or class');
    await tell(somebody);
    await somebody.sees('10 cards for Ilvane. Thank you.');
    expect(body()).to.include({kind: 'solidarity', count: 10, for: 'group'});
    await somebody.press('I wrote more');
    await take(somebody, 'E-mails');
    await take(somebody, '1');
    await take(somebody, 'A public event');
    await tell(somebody);
    await somebody.sees('1 e-mail for Ilvane. Thank you.');
    expect(body()).to.include({kind: 'email', count: 1, for: 'event'});
  });

  const typed: [written: string, count: number][] = [
    ['7', 7],
    [' 84 ', 84],
    ['1,000', 1000],
    ['1.000', 1000],
    ['12 500', 12_500],
    ['12\u202f500', 12_500],
    ['1’000’000', 1_000_000],
    ['1,00,000', 100_000],
    ['٨٤', 84],
    ['١٬٢٠٠', 1200],
    ['۸۴', 84],
  ];
  for (const [written, count] of typed)
    it(`asks for another number, and understands "${written}"`, async () => {
      const somebody = open();
      await take(somebody, 'More');
      await until(() => somebody.at() === 'textbox Exactly how many?', 'the focus where the number is written');
      await somebody.fill('Exactly how many?', written);
      await tell(somebody);
      await somebody.sees('Thank you.');
      expect(body().count).to.equal(count);
    });

  const wrong: [written: string, sentence: string][] = [
    ['', 'Please write a whole number, in figures.'],
    ['a dozen', 'Please write a whole number, in figures.'],
    ['1.5', 'Please write a whole number, in figures.'],
    ['-3', 'Please write a whole number, in figures.'],
    ['0', 'Please write how many: 1 or more.'],
    ['1000001', 'We can take at most 1,000,000.'],
  ];
  for (const [written, sentence] of wrong)
    it(`does not take "${written}", and says why`, async () => {
      const somebody = open();
      await take(somebody, 'More');
      await somebody.fill('Exactly how many?', written);
      await tell(somebody);
      await somebody.sees(sentence);
      const field = await somebody.find<HTMLInputElement>('textbox', 'Exactly how many?');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(descriptionOf(field)).to.equal(sentence);
      expect(field.value, 'nothing typed is lost').to.equal(written);
      await until(() => somebody.at() === 'textbox Exactly how many?', 'the focus at the mistake');
      expect(sent()).to.deep.equal([]);
    });

  it('asks how many when nothing is chosen, and stops asking once it is', async () => {
    const somebody = open();
    await tell(somebody);
    await somebody.sees('Please say how many.');
    await until(() => somebody.at() === 'radio 1', 'the focus at the question');
    const question = (await somebody.find('radio', '1')).closest('fieldset')!;
    expect(question.getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(question)).to.equal('Please say how many.');
    await take(somebody, '3');
    await until(() => !somebody.words().includes('Please say how many.'), 'the end of the complaint');
    expect(question.getAttribute('aria-invalid')).to.equal('false');
  });

  it('takes the number written for "More" only while "More" is chosen', async () => {
    const somebody = open();
    await take(somebody, 'More');
    await somebody.fill('Exactly how many?', '84');
    await take(somebody, '5');
    await until(() => !somebody.isThere('textbox', 'Exactly how many?'), 'the line to be gone');
    await tell(somebody);
    await somebody.sees('5 letters for Ilvane.');
    expect(body().count).to.equal(5);
  });

  it('can begin with another kind, and with a letter where there is no such kind', async () => {
    const kind = async (attributes: Record<string, string>) => {
      const somebody = open({case: 'river-teacher', ...attributes});
      await somebody.find('heading');
      return somebody.root().querySelector<HTMLInputElement>('[name=kind]:checked')?.value;
    };
    expect(await kind({kind: 'solidarity'})).to.equal('solidarity');
    expect(await kind({kind: 'telegram'})).to.equal('letter');
    expect(await kind({})).to.equal('letter');
  });

  it('asks for whom, where it is for nobody in particular', async () => {
    const teodric = {...aCase, id: 'flag-song', name: 'Teodric Vasslund', shortName: 'Teodric'};
    backend.cases = () => json({edition: '2026', lang: 'en', cases: [aCase, teodric], withdrawn: []});
    const somebody = open({});
    await somebody.find('heading', 'How many did you write?');
    await take(somebody, '2');
    await tell(somebody);
    await somebody.sees('Please choose for whom.');
    await until(() => somebody.at() === 'combobox Whom did you write for?', 'the focus at the question');
    await somebody.choose('Whom did you write for?', 'flag-song');
    await tell(somebody);
    await somebody.find('heading', '2 letters for Teodric. Thank you.');
    expect(body()).to.include({case: 'flag-song', count: 2});
  });

  it('says when it will be possible', async () => {
    backend.campaign = () => json({...campaign, phase: 'before', opensAt: Date.UTC(2026, 10, 30, 12)});
    const somebody = open();
    await somebody.sees('From November 30, 2026 you can tell us here how many you wrote.');
    expect(somebody.isThere('button', 'Tell the campaign')).to.equal(false);
  });

  it('is still there when writing is over, and letters are on their way', async () => {
    backend.campaign = () => json({...campaign, phase: 'reporting'});
    backend.case = () => json({...aCase, status: 'closed', closesAt: campaign.opensAt + day});
    const somebody = open();
    await take(somebody, '3');
    await tell(somebody);
    await somebody.sees('3 letters for Ilvane. Thank you.');
  });

  it('thanks everybody when the counting is over', async () => {
    backend.campaign = () => json({...campaign, phase: 'after', reportsUntil: Date.UTC(2027, 0, 15, 12)});
    const somebody = open();
    await somebody.sees('Letters were counted until January 15, 2027. Thank you to everybody who wrote.');
    expect(somebody.isThere('button', 'Tell the campaign')).to.equal(false);
  });

  it('says the one sentence about a case that was taken back, and leads nowhere', async () => {
    backend.case = () => refusal(410, {code: 'case.withdrawn', text: 'No longer shown, at the wish of the family.'});
    const somebody = open();
    await somebody.sees('No longer shown, at the wish of the family.');
    expect(somebody.outline()).to.deep.equal([]);
    expect(somebody.root().querySelector('slot')).to.equal(null);
  });

  it('goes when the case is taken back while somebody looks at it', async () => {
    const somebody = open();
    await somebody.find('heading');
    await until(() => backend.streams.length, 'the stream');
    backend.case = () => refusal(410, {code: 'case.withdrawn'});
    backend.streams.at(-1)!.say('withdrawn', {case: 'river-teacher', edition: '2026'});
    await somebody.sees('This is no longer shown.');
    expect(somebody.outline()).to.deep.equal([]);
  });

  it('has the level of heading that the page needs', async () => {
    expect((await open({case: 'river-teacher', 'heading-level': '4'}).find('heading')).ariaLevel).to.equal('4');
  });
});
