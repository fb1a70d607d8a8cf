import {expect} from 'chai';
import {campaign} from '../../src/contract/examples.js';
import type {Campaign, Signup} from '../../src/contract/index.js';
import {drop, kept} from '../../src/controllers/keep.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import {W4rSignup} from '../../src/elements/signup/signup.js';
import {W4rJoinedEvent} from '../../src/events/joined.js';
import {descriptionOf} from '../support/accessible.js';
import {calm, until} from '../support/calm.js';
import {everything, overheard} from '../support/overheard.js';
import {held, json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {isWarned} from '../support/sender.js';
import {hanna, put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-signup', W4rSignup);
customElements.define('w4r-petition', W4rPetition);

const {consents, kit} = campaign.signup;
const thanks = 'One more step: look into your mail.';

describe('<w4r-signup>', () => {
  const backend = playedBackend();
  const events = overheard();
  // What is still on its way arrives, before the backend goes.
  afterEach(async () => {
    backend.signup = () => json({receipt: 'r', status: 'pending-confirmation'}, 201);
    dispatchEvent(new Event('online'));
    await calm();
    for (const {key} of await kept()) await drop(key);
  });
  const says = (changes: Partial<Campaign>) => {
    backend.campaign = () => json({...campaign, ...changes});
  };
  const open = (attributes: Record<string, string> = {}): Visitor =>
    visitor(put('w4r-signup', {backend: backend.address, ...attributes}));
  const tick = async (somebody: Visitor, ...boxes: string[]) => {
    for (const box of boxes) (await somebody.find('checkbox', box)).click();
  };
  const filled = async (attributes?: Record<string, string>) => {
    const somebody = open(attributes);
    await somebody.writes();
    await tick(somebody, 'Write letters');
    return somebody;
  };
  const sent = () => backend.asked.filter(({url}) => url.pathname === '/v1/signups');
  const body = () => JSON.parse(sent().at(-1)!.init.body as string) as Signup;
  const keys = () => sent().map(({init}) => (init.headers as Record<string, string>)['idempotency-key']);
  const ours = () => events.filter((event) => event instanceof W4rJoinedEvent);

  it('names everything that can be used, in the order of reading', async () => {
    const somebody = open();
    await somebody.find('button', 'Join');
    expect(somebody.outline()).to.deep.equal([
      'heading Join in, and receive the material',
      'textbox Your name',
      'textbox E-mail',
      'combobox Country',
      'checkbox Write letters',
      'checkbox Write with a class',
      'checkbox Invite others to write',
      'checkbox Help where I live',
      `checkbox ${consents[1]!.text}`,
      `checkbox ${consents[2]!.text}`,
      'button Join',
      'link What happens with your details',
    ]);
    await somebody.sees(consents[0]!.text);
  });

  it('has no box ticked but those that somebody ticks', async () => {
    const somebody = open();
    await somebody.find('button', 'Join');
    expect(somebody.root().querySelectorAll(':checked:not(option)')).to.have.length(0);
  });

  it('asks only for what the campaign offers', async () => {
    says({signup: {...campaign.signup, wants: ['teach']}});
    const somebody = open();
    await somebody.find('checkbox', 'Write with a class');
    expect(somebody.isThere('checkbox', 'Write letters')).to.equal(false);
  });

  it('sends what was typed, what was wanted and what was agreed to, word for word, and nothing else', async () => {
    const somebody = await filled({source: 'riverbank-blog'});
    await tick(somebody, 'Write with a class', consents[2]!.text);
    await somebody.fill('Your name', '  Hanna Lindqvist ');
    await somebody.press('Join');
    const {id, version, lang, hash} = consents[0]!;
    expect(body()).to.deep.equal({
      ...hanna,
      lang: 'en',
      wants: ['write', 'teach'],
      consents: [
        {id, version, lang, hash, given: true},
        {id: 'kit-mail', version: 1, lang: 'en', hash, given: false},
        {id: 'reminder', version: 1, lang: 'en', hash, given: true},
      ],
      source: 'riverbank-blog',
    });
    expect(sent()[0]!.url.search).to.equal('?edition=2026');
  });

  it('says how somebody came here: the words of the address, and of the page before its origin only', async () => {
    const address = location.href;
    const long = 'x'.repeat(140);
    history.replaceState(null, '', `?utm_source=newsletter&utm_campaign=${long}&utm_id=7&gclid=abc&email=a@b.example`);
    Object.defineProperty(document, 'referrer', {
      configurable: true,
      get: () => 'https://search.example:8443/results?q=somebody+private',
    });
    try {
      const somebody = await filled();
      await somebody.press('Join');
      expect(body().trail).to.deep.equal({
        utm: {source: 'newsletter', campaign: 'x'.repeat(100)},
        referrer: 'https://search.example:8443',
      });
    } finally {
      history.replaceState(null, '', address);
      Reflect.deleteProperty(document, 'referrer');
    }
  });

  it('says what is missing beside each field, and leads to the first', async () => {
    const somebody = open();
    await somebody.fill('E-mail', 'hanna@post');
    await somebody.press('Join');
    for (const words of [
      'Please write your name.',
      'This address is missing its ending, for instance .org.',
      'Please choose your country.',
      'Please choose at least one.',
    ])
      await somebody.sees(words);
    await until(() => somebody.at() === 'textbox Your name', 'the focus at the first mistake');
    expect(descriptionOf((await somebody.find('checkbox', 'Write letters')).closest('fieldset')!)).to.equal(
      'Please choose at least one.',
    );
    expect(sent()).to.deep.equal([]);
    await somebody.writes();
    await until(() => !somebody.words().includes('Please choose your country.'), 'the end of the complaints');
    await somebody.press('Join');
    await until(() => somebody.at() === 'checkbox Write letters', 'the focus at what is still missing');
    await tick(somebody, 'Help where I live');
    await somebody.press('Join');
    await somebody.find('heading', thanks);
  });

  it('says what cannot be done without a consent that the campaign needs', async () => {
    says({signup: {...campaign.signup, consents: [{...consents[1]!, required: true}]}});
    const somebody = await filled();
    await somebody.press('Join');
    await somebody.sees('Without this we cannot write to you.');
    await until(() => somebody.at() === `checkbox ${consents[1]!.text}`, 'the focus at the box');
    expect(sent()).to.deep.equal([]);
  });

  it('shows the address on the page alone, and the material at once', async () => {
    const somebody = await filled();
    await somebody.press('Join');
    await somebody.find('heading', thanks);
    await until(() => somebody.at() === `heading ${thanks}`, 'the focus on the thanks');
    await somebody.sees('We have written to hanna@example.org.');
    await somebody.sees('The link works for 7 days.');
    for (const {title, url} of kit) {
      const link = await somebody.find<HTMLAnchorElement>('link', title);
      expect(link.href).to.equal(backend.address + url);
      expect(link).to.include({target: '_blank', rel: 'noopener'});
    }
    await somebody.sees('PDF · 84 kB');
    await somebody.sees('PDF · 412 kB');
    expect(somebody.isThere('button', 'Join')).to.equal(false);
    expect(ours()).to.have.length(1);
    expect(ours()[0]).to.include({edition: '2026', bubbles: true, composed: true, cancelable: false});
    for (const word of ['Hanna', 'hanna', 'example.org', '"SE"', 'r-77aa'])
      expect(everything(ours()[0]!)).to.not.include(word);
  });

  it('thanks in the same words whether or not the address was known', async () => {
    const said: string[] = [];
    for (const receipt of ['r-new', 'r-known']) {
      backend.signup = () => json({receipt, status: 'pending-confirmation'}, 201);
      const somebody = await filled();
      await somebody.press('Join');
      await somebody.find('heading', thanks);
      said.push(somebody.words());
    }
    expect(said[0]).to.equal(said[1]);
  });

  it('leads nowhere by a file that is none', async () => {
    says({signup: {...campaign.signup, kit: [{...kit[0]!, url: 'javascript:alert(1)'}]}});
    const somebody = await filled();
    await somebody.press('Join');
    await somebody.sees(kit[0]!.title);
    expect(somebody.isThere('link', kit[0]!.title)).to.equal(false);
  });

  it('says nothing of material where there is none', async () => {
    says({signup: {...campaign.signup, kit: []}});
    const somebody = await filled();
    await somebody.press('Join');
    await somebody.find('heading', thanks);
    expect(somebody.words()).to.not.include('The material');
  });

  it('has only the material when the campaign is over', async () => {
    says({phase: 'after', reportsUntil: Date.UTC(2027, 0, 15, 12)});
    const somebody = open();
    await somebody.find('heading', 'This campaign ended on January 15, 2027.');
    await somebody.find('link', kit[0]!.title);
    expect(somebody.isThere('button', 'Join')).to.equal(false);
  });

  it('is sent again as the same sign-up until it arrives', async () => {
    backend.signup = unreachable;
    const somebody = await filled();
    await somebody.press('Join');
    await somebody.sees('We are checking whether it has arrived. Please do not send it again.');
    expect(isWarned()).to.equal(true);
    backend.signup = () => refusal(503, {}, {'retry-after': '60'});
    await somebody.press('Try now');
    await somebody.sees('Very many people are here at this moment.');
    backend.signup = () => json({receipt: 'r', status: 'pending-confirmation'}, 201);
    await somebody.press('Try now');
    await somebody.find('heading', thanks);
    expect(sent()).to.have.length(3);
    expect(new Set(keys()).size).to.equal(1);
    expect(ours()).to.have.length(1);
  });

  it('can be kept on the device, and is sent on the next visit', async () => {
    backend.signup = unreachable;
    const somebody = await filled();
    await somebody.press('Join');
    await somebody.press('Keep it on this device until then');
    await somebody.sees('Kept on this device for 72 hours at the most.');
    expect(isWarned()).to.equal(false);
    // The page is left.
    somebody.element.remove();
    backend.signup = () => json({receipt: 'r', status: 'pending-confirmation'}, 201);
    const later = open();
    await later.find('heading', thanks);
    await later.sees('We have written to you.');
    expect(new Set(keys()).size).to.equal(1);
  });

  it('reads the texts again when they have changed meanwhile, and keeps what was typed', async () => {
    backend.signup = () =>
      refusal(422, {code: 'consent.missing', errors: [{pointer: '/consents', code: 'consent.missing'}]});
    const somebody = await filled();
    says({signup: {...campaign.signup, consents: [{...consents[0]!, version: 2, text: 'New words.'}]}});
    await somebody.press('Join');
    await somebody.sees('Please look at this once more.');
    await somebody.sees('New words.');
    expect(somebody.words()).to.not.include('take your signature');
    expect((await somebody.find<HTMLInputElement>('textbox', 'E-mail')).value).to.equal(hanna.email);
  });

  it('shows the mistake that only the campaign can see', async () => {
    backend.signup = () => refusal(422, {errors: [{pointer: '/email', code: 'email.invalid'}]});
    const somebody = await filled();
    await somebody.press('Join');
    await somebody.sees('This does not look like an e-mail address.');
    await until(() => somebody.at() === 'textbox E-mail', 'the focus at the mistake');
  });

  it('does not thank for one year under the name of another', async () => {
    const later = held();
    backend.signup = later.answer;
    const somebody = await filled();
    await somebody.press('Join');
    says({edition: '2025', name: 'Letters for Rights 2025'});
    somebody.element.setAttribute('edition', '2025');
    await somebody.sees('Letters for Rights 2025');
    later.give(json({receipt: 'r', status: 'pending-confirmation'}, 201));
    await calm();
    expect(somebody.isThere('heading', thanks)).to.equal(false);
  });

  describe('beside a petition', () => {
    const petition = () => visitor(put('w4r-petition', {backend: backend.address, case: 'river-teacher'}));
    const written = async (somebody: Visitor) => ({
      name: (await somebody.find<HTMLInputElement>('textbox', 'Your name')).value,
      email: (await somebody.find<HTMLInputElement>('textbox', 'E-mail')).value,
      country: (await somebody.find<HTMLSelectElement>('combobox', 'Country')).value,
    });
    const nothing = {name: '', email: '', country: ''};

    it('has what was typed there, once it was sent; the boxes are nobody’s but this form’s', async () => {
      const [signing, joining] = [petition(), open()];
      await joining.find('button', 'Join');
      await signing.writes();
      expect(await written(joining)).to.deep.equal(nothing);
      await signing.press('Sign');
      await until(async () => (await written(joining)).name === hanna.name, 'the name');
      expect(await written(joining)).to.deep.equal(hanna);
      expect(joining.root().querySelectorAll(':checked:not(option)')).to.have.length(0);
    });

    it('hands on what was typed here', async () => {
      const joining = await filled();
      await joining.press('Join');
      await joining.find('heading', thanks);
      expect(await written(petition())).to.deep.equal(hanna);
    });

    it('has nothing of the last person when somebody else signs there', async () => {
      const [signing, joining] = [petition(), open()];
      await signing.writes();
      await signing.press('Sign');
      await until(async () => (await written(joining)).name === hanna.name, 'the name');
      await signing.press('Someone else signs here');
      await until(async () => (await written(joining)).name === '', 'an empty line');
      expect(await written(joining)).to.deep.equal(nothing);
      expect(await written(signing)).to.deep.equal(nothing);
    });

    it('does not write over what somebody is typing', async () => {
      const [signing, joining] = [petition(), open()];
      await joining.fill('Your name', 'Ana');
      await signing.writes();
      await signing.press('Sign');
      await until(async () => (await written(joining)).email === hanna.email, 'the address');
      expect((await written(joining)).name).to.equal('Ana');
    });
  });
});
