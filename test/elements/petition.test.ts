import {expect} from 'chai';
import {aCase, consents} from '../../src/contract/examples.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import {descriptionOf, roleOf, withRole} from '../support/accessible.js';
import {json, playedBackend} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-petition', W4rPetition);

describe('<w4r-petition>', () => {
  const backend = playedBackend();
  const open = async (attributes: Record<string, string> = {}): Promise<Visitor> => {
    const somebody = visitor(put('w4r-petition', {backend: backend.address, case: 'river-teacher', ...attributes}));
    await somebody.find('heading');
    return somebody;
  };

  it('says the demand, and to whom it goes', async () => {
    const somebody = await open();
    await somebody.sees('Minister of the Interior, Costamera');
    await somebody.sees(aCase.demand.text);
    await somebody.find('heading', aCase.demand.title);
  });

  it('names everything that can be used, in the order of reading', async () => {
    const somebody = await open();
    await somebody.find('button', 'Sign');
    expect(somebody.outline()).to.deep.equal([
      `heading ${aCase.demand.title}`,
      'textbox Your name',
      'textbox E-mail',
      'combobox Country',
      `checkbox ${consents[1]!.text}`,
      'button Sign',
      'link What happens with your details',
    ]);
  });

  it('has a name of its own for each of them, and no id twice', async () => {
    const somebody = await open();
    const names = somebody.outline();
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) expect(name).to.match(/^\w+ \S/);
    const ids = [...somebody.root().querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('asks for name, e-mail and country, and tells browsers which is which', async () => {
    const somebody = await open();
    const controls = [...somebody.root().querySelectorAll<HTMLInputElement>('.field input, .field select')];
    expect(controls.map(({autocomplete}) => autocomplete)).to.deep.equal(['name', 'email', 'country']);
    for (const control of controls) {
      expect(control.getAttribute('aria-required')).to.equal('true');
      expect(control.getAttribute('aria-invalid')).to.equal('false');
      expect(descriptionOf(control)).to.equal(undefined);
    }
  });

  it('has its status regions before they have anything to say', async () => {
    const somebody = await open();
    const regions = withRole(somebody.root()).filter((region) => /status|alert/.test(roleOf(region)!));
    expect(regions.map((region) => roleOf(region))).to.deep.equal(['status', 'alert', 'status']);
    for (const region of regions) expect(region.textContent.trim()).to.equal('');
  });

  it('says what pressing the button agrees to', async () => {
    await (await open()).sees(consents[0]!.text);
  });

  it('leads to the privacy page in a window of its own, which cannot reach back', async () => {
    const link = await (await open()).find<HTMLAnchorElement>('link');
    expect(link.href).to.equal(`${backend.address}/privacy`);
    expect(link).to.include({target: '_blank', rel: 'noopener'});
  });

  it('has the level of heading that the page needs', async () => {
    expect((await (await open({'heading-level': '4'})).find('heading')).ariaLevel).to.equal('4');
    expect((await (await open({'heading-level': 'big'})).find('heading')).ariaLevel).to.equal('2');
  });

  it('marks the language of the content, whatever that of the page is', async () => {
    const arabic = {lang: 'ar', dir: 'rtl', demand: {title: 'افتحوا الباب', text: 'أطلب منكم.'}} as const;
    backend.case = () => json({...aCase, ...arabic});
    const somebody = await open();
    const heading = await somebody.find('heading', arabic.demand.title);
    const content = heading.closest<HTMLElement>('[lang]')!;
    expect({lang: content.lang, dir: content.dir}).to.deep.equal({lang: 'ar', dir: 'rtl'});
    const box = somebody.root().querySelector<HTMLElement>('[part=box]')!;
    expect({lang: box.lang, dir: box.dir}).to.deep.equal({lang: 'en', dir: 'ltr'});
    const button = await somebody.find('button', 'Sign');
    expect(button.closest<HTMLElement>('[lang]')!.lang).to.equal('en');
  });

  it('shows how many stand with them so far', async () => {
    await (await open()).sees('248,000 letters and signatures of 400,000');
  });

  it('takes the focus into itself when somebody is led there', async () => {
    const somebody = await open();
    somebody.element.focus();
    expect(document.activeElement === somebody.element).to.equal(true);
    expect(somebody.at()).to.not.equal('outside');
  });
});
