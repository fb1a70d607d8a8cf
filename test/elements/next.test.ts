import {expect} from 'chai';
import {aCase, campaign} from '../../src/contract/examples.js';
import type {Campaign} from '../../src/contract/index.js';
import {W4rNext} from '../../src/elements/next/next.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import {W4rSignup} from '../../src/elements/signup/signup.js';
import {outline} from '../support/accessible.js';
import {until} from '../support/calm.js';
import {held, json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-next', W4rNext);
customElements.define('w4r-petition', W4rPetition);
customElements.define('w4r-signup', W4rSignup);

describe('what comes after signing', () => {
  const backend = playedBackend();
  const card = (id: string, shortName: string, status = 'open') => ({
    ...aCase,
    id,
    shortName,
    status,
    url: `/cases/${id}`,
  });
  const teodric = card('flag-song', 'Teodric');
  beforeEach(() => {
    backend.cases = () => json({edition: '2026', lang: 'en', cases: [aCase, teodric], withdrawn: []});
    backend.case = ({url}) =>
      json({...aCase, id: url.pathname.split('/').at(-1), count: {...aCase.count, key: `case:${url.pathname}`}});
  });
  const says = (changes: Partial<Campaign>) => {
    backend.campaign = () => json({...campaign, ...changes});
  };
  const sign = async (attributes: Record<string, string> = {}, place: Node = document.body): Promise<Visitor> => {
    const element = put('w4r-petition', {backend: backend.address, case: 'river-teacher', ...attributes});
    place.appendChild(element);
    const somebody = visitor(element);
    await somebody.writes();
    await somebody.press('Sign');
    await somebody.sees('Thank you for standing with');
    return somebody;
  };
  const steps = (somebody: Visitor) => somebody.root().querySelector('w4r-next')!;
  /** Once they are there. */
  const next = async (somebody: Visitor) => {
    await until(() => steps(somebody).shadowRoot!.querySelector('[part=next]'), 'the next steps');
    return visitor(steps(somebody));
  };

  it('is what the campaign wants, in its order', async () => {
    const somebody = await next(await sign());
    expect(somebody.outline()).to.deep.equal([
      'heading What you can do now',
      'link Write a letter',
      'link Sign for Teodric',
      'link Tell others',
      'link Join the campaign',
    ]);
    await somebody.sees(teodric.summary);
    const main = somebody.root().querySelectorAll('[part=submit]');
    expect([...main].map(({textContent}) => textContent)).to.deep.equal(['Write a letter']);
  });

  it('follows another order, and asks for no cases where none are wanted', async () => {
    says({next: ['signup', 'letter']});
    const somebody = await next(await sign());
    expect(somebody.outline().slice(1)).to.deep.equal(['link Join the campaign', 'link Write a letter']);
    expect(backend.asked.some(({url}) => url.pathname === '/v1/cases')).to.equal(false);
  });

  it('leads to the campaign’s pages, with the code of whom somebody came through', async () => {
    const somebody = await next(await sign({source: 'riverbank-blog'}));
    const href = async (name: string) => (await somebody.find<HTMLAnchorElement>('link', name)).href;
    expect(await href('Write a letter')).to.equal(
      `${backend.address}/cases/river-teacher/letter?source=riverbank-blog`,
    );
    expect(await href('Sign for Teodric')).to.equal(`${backend.address}/cases/flag-song?source=riverbank-blog`);
    expect(await href('Join the campaign')).to.equal(`${backend.address}/join?source=riverbank-blog`);
  });

  it('leaves out what leads nowhere', async () => {
    says({next: ['letter', 'share', 'signup'], signup: {...campaign.signup, url: 'javascript:alert(1)'}});
    backend.case = () => json({...aCase, letterUrl: null});
    const somebody = await next(await sign());
    expect(somebody.outline().slice(1)).to.deep.equal(['link Tell others']);
  });

  it('is nothing where nothing leads anywhere, or the campaign has nothing to ask', async () => {
    says({next: []});
    const somebody = await sign();
    await until(() => !steps(somebody).shadowRoot!.querySelector('.waiting'), 'the end of the waiting');
    expect(outline(steps(somebody).shadowRoot!)).to.deep.equal([]);
  });

  it('passes over what only a newer backend knows', async () => {
    says({next: ['dance', 'share'] as unknown as Campaign['next']});
    expect((await next(await sign())).outline().slice(1)).to.deep.equal(['link Tell others']);
  });

  for (const [what, answer] of [
    ['cannot be reached', unreachable],
    ['is too busy', () => refusal(503)],
    ['makes no sense', () => json({id: 7})],
  ] as const)
    it(`leaves the thanks alone when the campaign ${what}`, async () => {
      backend.campaign = answer;
      const somebody = await sign();
      await until(() => !steps(somebody).shadowRoot!.querySelector('.waiting'), 'the end of the waiting');
      expect(outline(steps(somebody).shadowRoot!)).to.deep.equal([]);
      await somebody.find('heading', 'Thank you for standing with Ilvane.');
      expect(somebody.isThere('button', 'Try again'), 'no trouble beside the thanks').to.equal(false);
    });

  it('keeps its space while it is asked for', async () => {
    backend.campaign = held().answer;
    const somebody = await sign();
    expect(steps(somebody).getBoundingClientRect().height).to.be.greaterThan(200);
  });

  it('asks for those who need it most, and for nobody twice', async () => {
    const cases = [aCase, card('closed-one', 'Cara', 'closed'), teodric, card('night-editor', 'Dariyush')];
    backend.cases = () => json({edition: '2026', lang: 'en', cases, withdrawn: []});
    says({next: ['sign']});
    const first = await sign();
    await (await next(first)).find('link', 'Sign for Teodric');
    const [asked] = backend.asked.filter(({url}) => url.pathname === '/v1/cases');
    expect(asked!.url.searchParams.get('sort')).to.equal('need');
    const second = await sign({case: 'flag-song'});
    await (await next(second)).find('link', 'Sign for Dariyush');
    const third = await sign({case: 'night-editor'});
    await until(() => !steps(third).shadowRoot!.querySelector('.waiting'), 'the end of the waiting');
    expect(outline(steps(third).shadowRoot!), 'nobody is left').to.deep.equal([]);
    // The next person at the same table begins anew.
    await first.press('Someone else signs here');
    await first.writes();
    await first.press('Sign');
    await first.sees('Thank you for standing with');
    await (await next(first)).find('link', 'Sign for Teodric');
  });

  it('leads to the form on the same page by scroll and focus, with what was typed', async () => {
    const signup = visitor(put('w4r-signup', {backend: backend.address}));
    await signup.find('button', 'Join');
    const somebody = await next(await sign());
    (await somebody.find('link', 'Join the campaign')).click();
    await until(() => document.activeElement === signup.element, 'the focus');
    expect(signup.at()).to.not.equal('outside');
    expect((await signup.find<HTMLInputElement>('textbox', 'Your name')).value).to.equal('Hanna Lindqvist');
  });

  it('leads to the petition of the case that is meant, to no other', async () => {
    const [other, meant] = ['night-editor', 'flag-song'].map((id) =>
      visitor(put('w4r-petition', {backend: backend.address, case: id})),
    );
    await meant!.find('button', 'Sign');
    const somebody = await next(await sign());
    (await somebody.find('link', 'Sign for Teodric')).click();
    await until(() => document.activeElement === meant!.element, 'the focus');
    expect(other!.at()).to.equal('outside');
  });

  it('leads out of the shadow roots that the page has put around it', async () => {
    const signup = visitor(put('w4r-signup', {backend: backend.address}));
    await signup.find('button', 'Join');
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    document.body.append(outer);
    outer.attachShadow({mode: 'open'}).append(inner);
    const somebody = await next(await sign({}, inner.attachShadow({mode: 'open'})));
    (await somebody.find('link', 'Join the campaign')).click();
    await until(() => document.activeElement === signup.element, 'the focus');
  });

  it('leads to the sharing of the same case, or of the campaign, not of somebody else', async () => {
    says({next: ['share']});
    const other = put('w4r-share', {case: 'flag-song', tabindex: '-1'});
    const somebody = await next(await sign());
    const link = await somebody.find('link', 'Tell others');
    const stay = (event: Event) => event.preventDefault();
    document.addEventListener('click', stay);
    link.click();
    expect(document.activeElement === other).to.equal(false);
    const general = put('w4r-share', {tabindex: '-1'});
    link.click();
    expect(document.activeElement === general).to.equal(true);
    const own = put('w4r-share', {case: 'river-teacher', tabindex: '-1'});
    link.click();
    expect(document.activeElement === own).to.equal(true);
    document.removeEventListener('click', stay);
  });

  it('has a heading one level below the thanks, whatever the page says', async () => {
    const level = async (given: string) =>
      (await (await next(await sign({'heading-level': given}))).find('heading')).getAttribute('aria-level');
    expect(await level('4')).to.equal('5');
    expect(await level('big')).to.equal('3');
  });

  it('says the case’s own sentence in its own language', async () => {
    const arabic = {...teodric, lang: 'ar', dir: 'rtl', shortName: 'تيودريك', summary: 'غنّى عن علم.'};
    backend.cases = () => json({edition: '2026', lang: 'ar', cases: [arabic], withdrawn: []});
    const somebody = await next(await sign());
    await somebody.sees('غنّى عن علم.');
    const sentence = somebody.root().querySelector<HTMLElement>('.note [lang]')!;
    expect([sentence.lang, sentence.dir, sentence.textContent]).to.deep.equal(['ar', 'rtl', 'غنّى عن علم.']);
  });
});
