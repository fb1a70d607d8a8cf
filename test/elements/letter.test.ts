import {expect} from 'chai';
import {clientOf} from '../../src/client/client.js';
import {letterDesk} from '../../src/contract/examples.js';
import type {Letter, LetterDesk} from '../../src/contract/index.js';
import {W4rLetter} from '../../src/elements/letter/letter.js';
import {desks} from '../../stories/support/desks.js';
import {descriptionOf} from '../support/accessible.js';
import {calm, until} from '../support/calm.js';
import {json, playedBackend, refusal} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-letter', W4rLetter);

const [minister, ilvane] = letterDesk.letters as [Letter, Letter];

describe('<w4r-letter>', () => {
  const backend = playedBackend();
  const open = async (attributes: Record<string, string> = {}, desk: LetterDesk = letterDesk): Promise<Visitor> => {
    backend.letters = () => json(desk);
    clientOf(backend.address).forget();
    const somebody = visitor(put('w4r-letter', {backend: backend.address, case: 'river-teacher', ...attributes}));
    await somebody.find('heading');
    return somebody;
  };
  const paper = (somebody: Visitor) =>
    somebody.root().querySelector<HTMLElement>('[part=sheet]')!.innerText.replace(/\s+/g, ' ');

  it('asks one question for everything, about the edition and in the language of the page', async () => {
    await open({edition: '2026', lang: 'fr'});
    const asked = backend.asked.find(({url}) => url.pathname.endsWith('/letters'))!;
    expect(asked.url.pathname + asked.url.search).to.equal('/v1/cases/river-teacher/letters?edition=2026&lang=fr');
  });

  it('names everything that can be used, in the order of reading', async () => {
    const somebody = await open();
    expect(somebody.outline()).to.deep.equal([
      'heading A letter for Ilvane Torrecaña-Mbeki',
      'radio Minister of the Interior, CostameraA polite letter to somebody who can end it',
      'radio IlvaneA few friendly words, so that nobody feels forgotten',
      'combobox Language of the letter',
      'textbox Your name',
      'textbox Your town',
      'combobox Country',
      'summary Add your full address',
      'textbox Street and postcode',
      'textbox Your letter',
      'checkbox Keep my draft on this device',
      'button Put it in',
      'button Put it in',
      'button Start from the model letter',
      'combobox Paper',
      'checkbox Empty lines, to write by hand',
      'checkbox For an envelope with a window',
      'button Print',
      'button Copy the address',
      'link What it costs',
      'summary Send it by e-mail instead',
      'button I posted it',
    ]);
  });

  it('has no id twice, and says of each point which one goes in', async () => {
    const somebody = await open();
    const ids = [...somebody.root().querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    const buttons = [...somebody.root().querySelectorAll('button')].filter((it) =>
      it.textContent.includes('Put it in'),
    );
    expect(buttons.map(descriptionOf)).to.deep.equal(minister.points);
  });

  it('sets the address as the destination does, and the country in capitals below it', async () => {
    const somebody = await open();
    const lines = somebody.root().querySelector<HTMLElement>('[part=address]')!.innerText.split(/\n+/);
    expect(lines).to.deep.equal([
      'Ministra del Interior',
      'Ministerio del Interior',
      'Plaza de las Aguas 12',
      '1010 Puerto Ribalva',
      'COSTAMERA',
    ]);
  });

  it('turns to the other letter, with its own address, rules and beginning', async () => {
    const somebody = await open();
    await somebody.sees('Do not name any mining company');
    (await somebody.find('radio', 'IlvaneA few friendly words, so that nobody feels forgotten')).click();
    await somebody.sees('Dear Ilvane,');
    await somebody.sees('Do not mention the police or the threats on a card to her.');
    expect(paper(somebody)).to.include('Escuela Rural de Tres Garzales').and.not.include('Plaza de las Aguas');
    expect(somebody.words()).to.not.include('mining company');
  });

  it('begins with the letter that the page asks for', async () => {
    expect(paper(await open({kind: 'solidarity'}))).to.include('Dear Ilvane,');
    expect(paper(await open({kind: 'sonnet'}))).to.include('Dear Minister,');
  });

  it('says each rule in full, and what is allowed as well', async () => {
    const somebody = await open({kind: 'solidarity'});
    const rules = [...somebody.root().querySelectorAll('.rules li')].map(({textContent}) => textContent.trim());
    expect(rules).to.deep.equal([
      'Be polite, and keep to one page.',
      ilvane.doNot[0],
      'Do not name the campaign, or any organisation.',
      'Only your country stands on it, not your town.',
      'Better not to mention the charges.',
      'A religious card is welcome, too.',
      ilvane.notes[0],
    ]);
  });

  it('asks for no more of the sender than the letter may say', async () => {
    const labels = (somebody: Visitor) =>
      [...somebody.root().querySelectorAll('.from label')].map(({textContent}) => textContent.trim());
    expect(labels(await open())).to.deep.equal(['Your name', 'Your town', 'Country', 'Street and postcode']);
    expect(labels(await open({kind: 'solidarity'}))).to.deep.equal(['Your name', 'Country']);
    expect(labels(await open({}, desks.guarded))).to.deep.equal(['Your name']);
  });

  it('never prints a town that was typed for another letter', async () => {
    const somebody = await open();
    await somebody.fill('Your name', 'Hanna');
    await somebody.fill('Your town', 'Uppsala');
    await somebody.choose('Country', 'SE');
    await somebody.fill('Street and postcode', 'Storgatan 1');
    await until(() => paper(somebody).includes('Hanna Storgatan 1 Uppsala, Sweden'), 'the sender on the paper');
    (await somebody.find('radio', 'IlvaneA few friendly words, so that nobody feels forgotten')).click();
    await somebody.sees('Dear Ilvane,');
    expect(paper(somebody))
      .to.include('Hanna Sweden')
      .and.not.match(/Uppsala|Storgatan/);
  });

  it('takes over what was typed into another form of this page', async () => {
    const {remember} = await import('../../src/page.js');
    remember({name: 'Hanna Lindqvist', town: 'Uppsala', country: 'SE'});
    const somebody = await open();
    expect((await somebody.find<HTMLInputElement>('textbox', 'Your name')).value).to.equal('Hanna Lindqvist');
    expect(paper(somebody)).to.include('Uppsala, Sweden');
  });

  it('writes in the language that is chosen, from its own side', async () => {
    const somebody = await open();
    await somebody.choose('Language of the letter', 'ar');
    await somebody.sees('معالي الوزيرة،');
    const around = (await somebody.find('textbox', 'Your letter')).closest<HTMLElement>('[lang]')!;
    expect({lang: around.lang, dir: around.dir}).to.deep.equal({lang: 'ar', dir: 'rtl'});
    expect(somebody.root().querySelector<HTMLElement>('[part=box]')!.lang).to.equal('en');
  });

  it('starts in a language of the reader, else in the one that is read best there', async () => {
    const only = (lang: string) => ({
      ...letterDesk,
      letters: [{...minister, models: minister.models.filter((it) => it.lang === lang)}],
    });
    expect(paper(await open())).to.include('Dear Minister,');
    expect(paper(await open({}, only('ar')))).to.include('معالي الوزيرة،');
  });

  for (const [what, desk, words] of [
    ['not yet open', desks.upcoming!, 'You can write from'],
    ['over, but still counted', desks.reporting!, 'Letters that were posted are counted until'],
    ['over', desks.ended!, 'Writing ended on'],
    ['impossible without harm', desks.nobody!, 'Nobody can be written to without putting somebody at risk.'],
  ] as const)
    it(`offers no paper where writing is ${what}, and says so`, async () => {
      const somebody = await open({}, desk);
      await somebody.sees(words);
      expect(somebody.isThere('textbox', 'Your letter')).to.equal(false);
      expect(somebody.isThere('button', 'Print')).to.equal(false);
    });

  it('leads to the page where letters are reported, once writing is over', async () => {
    const somebody = await open({}, desks.reporting);
    const link = await somebody.find<HTMLAnchorElement>('link', 'I wrote more');
    expect(link.href).to.equal(`${backend.address}/report`);
  });

  it('says what it is told of a case that was taken back, and leads nowhere', async () => {
    backend.letters = () => refusal(410, {code: 'case.withdrawn', text: 'This case is no longer shown.'});
    const somebody = visitor(put('w4r-letter', {backend: backend.address, case: 'river-teacher'}, 'Write for Ilvane'));
    await somebody.sees('This case is no longer shown.');
    expect(somebody.root().querySelector('slot')).to.equal(null);
  });

  it('goes when the case is taken back while somebody writes', async () => {
    const somebody = await open();
    await somebody.fill('Your letter', 'Dear …');
    await until(() => backend.streams.length, 'the stream');
    backend.letters = () => refusal(410, {code: 'case.withdrawn'});
    backend.streams.at(-1)!.say('withdrawn', {case: 'river-teacher', edition: '2026'});
    await somebody.sees('This is no longer shown.');
    expect(somebody.outline()).to.deep.equal([]);
  });

  it('turns to another case and begins anew there; what was written at the first is not taken along', async () => {
    const somebody = await open();
    await somebody.fill('Your letter', 'For Ilvane alone.');
    backend.letters = () => json({...letterDesk, case: 'flag-song', name: 'Teodric Vasslund'});
    somebody.element.setAttribute('case', 'flag-song');
    await somebody.find('heading', 'A letter for Teodric Vasslund');
    await calm();
    expect((await somebody.find<HTMLTextAreaElement>('textbox', 'Your letter')).value).to.equal('');
  });
});
