import {expect} from 'chai';
import {sections} from '../../src/contract/examples.js';
import type {Section} from '../../src/contract/index.js';
import {W4rCampaign} from '../../src/elements/campaign/campaign.js';
import {likely} from '../../src/elements/sections/likely.js';
import {W4rSections} from '../../src/elements/sections/sections.js';
import type {W4rSectionEvent} from '../../src/events/section.js';
import {calm, until} from '../support/calm.js';
import {json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-campaign', W4rCampaign);
customElements.define('w4r-sections', W4rSections);

const all = sections.sections;
const [canada, netherlands] = all as [Section, Section];

describe('the section that a reader is likely to be at home in', () => {
  const guess = (...read: string[]) => {
    const found = likely(all, read);
    return found ? `${found.section.id} ${found.name.lang} by ${found.by}` : 'none';
  };
  const table: [read: string[], found: string, why: string][] = [
    [['fr-CA', 'en'], 'canada fr by country', 'of the country, in their own language'],
    [['en-CA'], 'canada en by country', 'the same in the other one'],
    [['en', 'nl-NL', 'nl'], 'netherlands nl by country', 'a country says more than a language before it'],
    [['zh-Hans-CA'], 'canada en by country', 'also in a language that nobody speaks there'],
    [['ar-TN'], 'tunisia ar by country', ''],
    [['fr-TN'], 'tunisia fr by country', ''],
    [['nl-BE'], 'netherlands nl by language', 'the only one that speaks it'],
    [['es-AR', 'en'], 'mexico es by language', ''],
    [['ar'], 'tunisia ar by language', ''],
    [['en-US', 'es-US'], 'none', 'two speak English, and they read Spanish less well'],
    [['de', 'es', 'en'], 'mexico es by language', 'nobody speaks German'],
    [['en'], 'none', 'two speak it'],
    [['fr'], 'none', 'two speak it as their second language'],
    [['sv', 'da'], 'none', 'nobody speaks it'],
    [['en-u-ca-gregory'], 'none', 'a calendar is no country'],
    [['', 'not a tag', 'nl'], 'netherlands nl by language', 'whatever else stands there'],
    [[], 'none', ''],
  ];
  for (const [read, found, why] of table)
    it(`with ${read.join(', ') || 'no languages'} is ${found}${why && `: ${why}`}`, () => {
      expect(guess(...read)).to.equal(found);
    });

  it('is offered to French readers where one section alone speaks French', () => {
    const others = all.filter(({id}) => id !== 'tunisia');
    expect(likely(others, ['fr'])?.name.lang).to.equal('fr');
    expect(likely(others, ['fr'])?.section.id).to.equal('canada');
  });

  it('is the one that speaks with them where a country has two', () => {
    const flemish = {...netherlands, id: 'flanders', country: {code: 'BE', name: 'Belgium'}};
    const walloon = {...canada, id: 'wallonia', country: {code: 'BE', name: 'Belgium'}};
    const found = (tag: string) => likely([flemish, walloon], [tag])!.section.id;
    expect([found('nl-BE'), found('fr-BE'), found('de-BE')]).to.deep.equal(['flanders', 'wallonia', 'flanders']);
  });
});

describe('<w4r-sections>', () => {
  const backend = playedBackend();
  const reads = (...languages: string[]) =>
    Object.defineProperty(navigator, 'languages', {configurable: true, get: () => languages});
  afterEach(() => {
    delete (navigator as {languages?: unknown}).languages;
  });
  const open = (attributes: Record<string, string> = {}) =>
    visitor(put('w4r-sections', {backend: backend.address, ...attributes}, 'The campaign'));
  /** Inside a campaign that shows a section. */
  const within = (settings: Record<string, string>, attributes: Record<string, string> = {}) => {
    const around = put('w4r-campaign', {backend: backend.address, ...settings});
    const element = document.createElement('w4r-sections');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    around.append(element);
    return {around, somebody: visitor(element)};
  };
  const links = (element: HTMLElement) => [...element.shadowRoot!.querySelectorAll('a')];
  const follow = (link: HTMLElement, more: MouseEventInit = {}) => {
    // The test's own page stays where it is.
    const stay = (event: Event) => event.preventDefault();
    let led = true;
    const look = (event: Event) => (led = !event.defaultPrevented);
    addEventListener('click', look);
    addEventListener('click', stay);
    link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...more}));
    removeEventListener('click', look);
    removeEventListener('click', stay);
    return led;
  };

  it('offers the one in the reader’s country, in its own words, and says why', async () => {
    reads('fr-CA', 'fr');
    const somebody = open();
    await somebody.sees(
      'The campaign in your country Des lettres d’ici pour les droits 2026 Canada · Until December 10',
    );
    await somebody.sees('Suggested by the languages of your browser. Nobody looks up where you are.');
    const link = await somebody.find<HTMLAnchorElement>('link', 'Des lettres d’ici pour les droits 2026');
    expect([link.lang, link.dir, link.hreflang]).to.deep.equal(['fr', 'ltr', 'fr']);
    expect(link.href).to.equal(`${backend.address}/?section=canada&lang=fr`);
    expect(somebody.root().querySelector('[role=heading]')!.contains(link)).to.equal(true);
  });

  it('asks nobody but the campaign, and leads nobody anywhere by itself', async () => {
    reads('nl-NL');
    const before = location.href;
    await open().sees('Schrijf mee voor rechten 2026');
    expect(backend.asked.map(({url}) => url.pathname + url.search)).to.deep.equal(['/v1/sections?lang=en']);
    expect(location.href).to.equal(before);
  });

  it('has all others one step away, each in its own language and direction', async () => {
    reads('nl-BE');
    const somebody = open();
    await somebody.sees('The campaign in your language Schrijf mee voor rechten 2026');
    const details = somebody.root().querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(details.querySelector('summary')!.textContent).to.match(/^\s*All countries\s*$/);
    const told = [...details.querySelectorAll('a')].map((link) => [
      link.hreflang,
      link.lang,
      link.dir,
      link.textContent,
    ]);
    expect(told).to.deep.equal(all.flatMap(({names}) => names.map(({lang, dir, name}) => [lang, lang, dir, name])));
    const countries = [...details.querySelectorAll('li > span')].map((it) =>
      it.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(countries).to.deep.equal(['Canada', 'Nederland', 'México', 'United Kingdom', 'تونس · Tunisie']);
  });

  it('offers none where none is likely, and says so plainly', async () => {
    reads('sv');
    const somebody = open();
    await somebody.sees('The campaign around the world Choose your country');
    expect(somebody.words()).to.not.contain('Suggested by');
    expect(links(somebody.element)).to.have.length(7);
  });

  it('names the only one there is, and hides nothing behind it', async () => {
    reads('sv');
    backend.sections = () => json({...sections, sections: [netherlands]});
    const somebody = open();
    await somebody.sees('Where the campaign is at home Schrijf mee voor rechten 2026 Netherlands');
    expect(somebody.root().querySelector('details')).to.equal(null);
  });

  it('leaves the page’s own words where the campaign has no sections', async () => {
    backend.sections = () => json({...sections, sections: []});
    const somebody = open();
    await until(() => somebody.element.shadowRoot?.querySelector('.little slot'), 'the page’s own words');
    expect(links(somebody.element)).to.deep.equal([]);
  });

  it('says what this page shows, and offers another one all the same', async () => {
    reads('fr-CA');
    const {somebody} = within({section: 'tunisia', lang: 'ar'});
    await somebody.sees('Des lettres d’ici pour les droits 2026');
    const here = links(somebody.element).filter((link) => link.getAttribute('aria-current') === 'true');
    expect(here.map((link) => [link.hreflang, link.textContent.trim()])).to.deep.equal([
      ['ar', 'حبر من أجل الحقوق 2026'],
    ]);
    const same = within({section: 'canada', lang: 'fr'}).somebody;
    await same.sees('This page shows Des lettres d’ici pour les droits 2026');
    expect(same.words()).to.not.contain('Suggested by');
    expect(same.root().querySelector('[role=heading] a'), 'nobody is led to where they are').to.equal(null);
  });

  it('says when a section’s own calendar begins, and when it is over', async () => {
    reads('nl-NL');
    const phases: [Section['phase'], string][] = [
      ['before', 'Begins on October 30'],
      ['reporting', 'Writing has ended; letters are counted until January 15'],
      ['after', 'This year’s campaign is over'],
    ];
    for (const [phase, words] of phases) {
      backend.sections = () => json({...sections, sections: [{...netherlands, phase}]});
      await open({edition: phase}).sees(words);
    }
  });

  it('tells the page which one was chosen, and then is a link like any other', async () => {
    reads('nl-NL');
    const somebody = open();
    const heard: W4rSectionEvent[] = [];
    somebody.element.addEventListener('w4r-section', (event) => heard.push(event));
    const link = await somebody.find('link', 'Schrijf mee voor rechten 2026');
    expect(follow(link), 'led there').to.equal(true);
    expect(heard.map(({section, lang}) => `${section} ${lang}`)).to.deep.equal(['netherlands nl']);
    follow(link, {ctrlKey: true});
    expect(heard, 'into a tab of its own: this page has nothing to do with it').to.have.length(1);
  });

  it('stays where it is when the page shows the section itself', async () => {
    reads('nl-NL');
    const {around, somebody} = within({});
    somebody.element.addEventListener('w4r-section', (event) => {
      event.preventDefault();
      around.setAttribute('section', event.section);
    });
    expect(follow(await somebody.find('link', 'Schrijf mee voor rechten 2026'))).to.equal(false);
    await somebody.sees('This page now shows Schrijf mee voor rechten 2026.');
  });

  it('turns the campaign around it, where the page wants that, and says so', async () => {
    reads('nl-NL');
    const {around, somebody} = within({}, {here: ''});
    await somebody.sees('Schrijf mee voor rechten 2026');
    const status = somebody.root().querySelector('[role=status]')!;
    expect(status.textContent.trim()).to.equal('');
    const link = links(somebody.element).find(({hreflang}) => hreflang === 'ar')!;
    somebody.root().querySelector('details')!.open = true;
    link.focus();
    expect(follow(link)).to.equal(false);
    expect([around.getAttribute('section'), around.getAttribute('lang')]).to.deep.equal(['tunisia', 'ar']);
    await somebody.sees('This page now shows حبر من أجل الحقوق 2026.');
    expect(somebody.root().querySelector('[role=status]') === status).to.equal(true);
    expect(somebody.root().activeElement === link, 'the focus stays').to.equal(true);
  });

  it('leads there where nothing around it could turn, and tells the developer', async () => {
    reads('nl-NL');
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (line: unknown) => said.push(line);
    const somebody = open({here: ''});
    expect(follow(await somebody.find('link', 'Schrijf mee voor rechten 2026'))).to.equal(true);
    console.warn = warn;
    expect(said.join()).to.contain('<w4r-sections here> stands in no <w4r-campaign>');
  });

  it('never makes a link of an address that leads nowhere good', async () => {
    reads('nl-NL');
    const evil = {...netherlands, names: [{...netherlands.names[0]!, url: 'javascript:alert(1)'}]};
    backend.sections = () => json({...sections, sections: [evil, canada]});
    const somebody = open();
    await somebody.sees('Schrijf mee voor rechten 2026');
    expect(links(somebody.element).some(({href}) => href.startsWith('javascript'))).to.equal(false);
  });

  it('leaves the page’s own words where the campaign cannot be reached, and tries again', async () => {
    reads('nl-NL');
    backend.sections = unreachable;
    const somebody = open();
    await somebody.sees('We could not reach the campaign.');
    expect(somebody.root().querySelector('slot')).to.not.equal(null);
    backend.sections = () => json(sections);
    await somebody.press('Try again');
    await somebody.sees('Schrijf mee voor rechten 2026');
  });

  it('explains an edition that there is not to the developer of the page', async () => {
    const {warn} = console;
    const said: unknown[] = [];
    console.warn = (line: unknown) => said.push(line);
    backend.sections = () => refusal(404, {code: 'edition.unknown'});
    await open({edition: '1066'}).sees('What should stand here was not found.');
    await calm();
    console.warn = warn;
    expect(said.join()).to.match(/there is no campaign of https/);
  });
});
