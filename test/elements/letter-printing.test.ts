import {expect} from 'chai';
import {letterDesk} from '../../src/contract/examples.js';
import type {LetterDesk} from '../../src/contract/index.js';
import {W4rLetter} from '../../src/elements/letter/letter.js';
import {W4rPrintedEvent} from '../../src/events/printed.js';
import {desks} from '../../stories/support/desks.js';
import {calm, until} from '../support/calm.js';
import {everything, overheard} from '../support/overheard.js';
import {json, playedBackend} from '../support/played-backend.js';
import {playedPrinter} from '../support/played-printer.js';
import {isWarned} from '../support/sender.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-letter', W4rLetter);

describe('printing a letter', () => {
  const backend = playedBackend();
  const printer = playedPrinter();
  const events = overheard();
  const ours = () => events.filter((event) => event instanceof W4rPrintedEvent);

  const open = async (desk: LetterDesk = letterDesk, more: Record<string, string> = {}): Promise<Visitor> => {
    backend.letters = () => json(desk);
    const somebody = visitor(put('w4r-letter', {backend: backend.address, case: 'river-teacher', ...more}));
    await somebody.fill('Your name', 'Hanna Lindqvist');
    await somebody.fill('Your letter', 'I am a nurse.\n\nI have never met her.');
    return somebody;
  };
  const print = async (somebody: Visitor) => {
    await somebody.press('Print');
    return until(() => printer.printed.at(-1), 'the page');
  };

  it('puts the whole letter on the paper, and not a word of the page around it', async () => {
    document.body.append('Somebody’s blog');
    const somebody = await open();
    await somebody.fill('Your town', 'Uppsala');
    const {words, title} = await print(somebody);
    expect(words).to.match(
      /^Hanna Lindqvist Uppsala Ministra del Interior .* COSTAMERA \w+ \d+, \d+ Dear Minister, I am a nurse\. I have never met her\. Yours sincerely, Hanna Lindqvist$/,
    );
    expect(title).to.equal('Minister of the Interior, Costamera');
    await somebody.sees('Sign it, put it in an envelope, and take it to the post.');
  });

  it('leaves nothing behind', async () => {
    const somebody = await open();
    await print(somebody);
    await until(() => !somebody.root().querySelector('iframe'), 'an empty place');
  });

  it('takes the paper of the sender’s country, until somebody chooses another', async () => {
    const somebody = await open();
    await somebody.choose('Country', 'SE');
    expect((await print(somebody)).sheet).to.include('size: 210mm 297mm');
    await somebody.choose('Country', 'US');
    await somebody.press('Print');
    await until(() => printer.printed.length === 2, 'the second page');
    expect(printer.printed[1]!.sheet).to.include('size: 215.9mm 279.4mm');
    await somebody.choose('Paper', '4x6');
    await somebody.choose('Country', 'SE');
    await somebody.press('Print');
    await until(() => printer.printed.length === 3, 'the third page');
    expect(printer.printed[2]!.sheet).to.include('size: 152.4mm 101.6mm');
  });

  it('has no margins of the browser’s, where it prints the address of the page', async () => {
    expect((await print(await open())).sheet).to.match(/@page \{[^}]*margin: 0px/);
  });

  it('leaves the text to the hand, if somebody wants to write it themselves', async () => {
    const somebody = await open();
    (await somebody.find('checkbox', 'Empty lines, to write by hand')).click();
    const {words} = await print(somebody);
    expect(words).to.include('Dear Minister, Yours sincerely,').and.not.include('nurse');
  });

  it('never carries what is not to be known of the sender', async () => {
    const somebody = await open(desks.guarded);
    const {remember} = await import('../../src/page.js');
    remember({name: 'Hanna', town: 'Uppsala', country: 'SE'});
    somebody.element.setAttribute('heading-level', '3');
    await calm();
    const {words} = await print(somebody);
    expect(words).to.not.match(/Uppsala|Sweden/);
  });

  it('prints an address in both scripts, and only in Latin letters where a window is too small', async () => {
    const somebody = await open(desks.scripts);
    const {words} = await print(somebody);
    expect(words).to.include('〒040-2170 北県 晩鷺市柳堤通り3番 司法局 局長 Director Bureau of Justice');
    await somebody.choose('Paper', 'letter');
    (await somebody.find('checkbox', 'For an envelope with a window')).click();
    await somebody.press('Print');
    await until(() => printer.printed.length === 2, 'the second page');
    expect(printer.printed[1]!.words).to.include('Director Bureau of Justice').and.not.include('司法局');
  });

  it('no longer warns of a loss: it is on paper', async () => {
    const somebody = await open();
    expect(isWarned()).to.equal(true);
    await print(somebody);
    await somebody.sees('Sign it');
    expect(isWarned()).to.equal(false);
    await somebody.fill('Your letter', 'And another thing.');
    expect(isWarned()).to.equal(true);
  });

  it('tells the page that it happened, and nothing of what was written', async () => {
    const somebody = await open(letterDesk, {kind: 'solidarity'});
    await print(somebody);
    await until(() => ours().length, 'the event');
    const event = ours()[0]!;
    const {caseId, edition, kind, type} = event;
    expect({caseId, edition, kind, type}).to.deep.equal({
      caseId: 'river-teacher',
      edition: '2026',
      kind: 'solidarity',
      type: 'w4r-printed',
    });
    expect(everything(event)).to.not.match(/Hanna|nurse|Ilvane/);
  });

  it('prints once, however often the button is pressed', async () => {
    const somebody = await open();
    const button = await somebody.find('button', 'Print');
    button.click();
    button.click();
    await somebody.sees('Sign it');
    await calm();
    expect(printer.printed).to.have.length(1);
  });

  describe('where the browser does not print', () => {
    beforeEach(() => {
      printer.works = false;
    });

    it('says so, and leads to the page of the campaign; nothing is said to the page, and nothing is left behind', async () => {
      const somebody = await open();
      await somebody.press('Print');
      await somebody.sees('This page does not let us print.');
      const link = await somebody.find<HTMLAnchorElement>('link', 'Open the campaign’s page');
      expect(link.href).to.equal(`${backend.address}/cases/river-teacher/letter`);
      expect(ours()).to.deep.equal([]);
      expect(isWarned()).to.equal(true);
      expect(somebody.root().querySelector('iframe')).to.equal(null);
    });

    it('leads nowhere that is no address', async () => {
      const somebody = await open({...letterDesk, url: 'javascript:alert(1)'});
      await somebody.press('Print');
      await somebody.sees('This page does not let us print.');
      expect(somebody.isThere('link', 'Open the campaign’s page')).to.equal(false);
    });
  });
});
