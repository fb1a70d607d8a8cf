import {expect} from 'chai';
import {render, type TemplateResult} from 'lit';
import {choice, field, type Field} from '../../src/parts/field.js';

const email: Field = {name: 'email', label: 'E-mail', type: 'email', autocomplete: 'email', error: undefined};
const country: Field = {name: 'country', label: 'Country', autocomplete: 'country', error: undefined};
const countries: [string, string][] = [
  ['NO', 'Norway'],
  ['SE', 'Sweden'],
];

describe('a field', () => {
  const form = document.createElement('form');
  const shown = (template: TemplateResult) => {
    render(template, form);
    return form.querySelector<HTMLInputElement | HTMLSelectElement>('input, select')!;
  };
  before(() => document.body.append(form));
  afterEach(() => render(null, form));

  for (const [what, template] of [
    ['to write in', (error?: string) => field({...email, error})],
    ['to choose in', (error?: string) => choice({...country, error}, 'Choose', countries)],
  ] as const) {
    it(`${what} has its label, and is required`, () => {
      const control = shown(template());
      expect(control.labels![0]!.textContent).to.be.oneOf(['E-mail', 'Country']);
      expect(control.getAttribute('aria-required')).to.equal('true');
    });

    it(`${what} is described by nothing while nothing is wrong`, () => {
      const control = shown(template());
      expect(control.getAttribute('aria-invalid')).to.equal('false');
      expect(control.hasAttribute('aria-describedby')).to.equal(false);
      expect(form.querySelectorAll('[part=error]').length).to.equal(0);
    });

    it(`${what} is described by what is wrong with it`, () => {
      const control = shown(template('Something is missing.'));
      expect(control.getAttribute('aria-invalid')).to.equal('true');
      const said = form.querySelector(`#${control.getAttribute('aria-describedby')!}`);
      expect(said?.textContent).to.equal('Something is missing.');
    });

    it(`${what} is mended without a trace`, () => {
      shown(template('Something is missing.'));
      const control = shown(template());
      expect(control.getAttribute('aria-invalid')).to.equal('false');
      expect(control.hasAttribute('aria-describedby')).to.equal(false);
    });

    it(`${what} keeps what is in it, however often it is drawn`, () => {
      const control = shown(template());
      control.value = control.localName === 'select' ? 'SE' : 'hanna@exam';
      const {value} = control;
      expect(shown(template('Something is missing.')) === control, 'the same node').to.equal(true);
      expect(shown(template()).value).to.equal(value);
    });
  }

  it('is known to password managers and the right keyboard', () => {
    const control = shown(field(email)) as HTMLInputElement;
    expect(control).to.include({type: 'email', name: 'email', id: 'email', autocomplete: 'email'});
  });

  it('takes as much as the contract does', () => {
    expect((shown(field(email)) as HTMLInputElement).maxLength).to.equal(254);
    expect((shown(field({...email, type: 'text'})) as HTMLInputElement).maxLength).to.equal(120);
  });

  it('to choose in starts with nothing chosen', () => {
    const control = shown(choice(country, 'Choose', countries)) as HTMLSelectElement;
    expect(control.value).to.equal('');
    expect([...control.options].map(({text}) => text)).to.deep.equal(['Choose', 'Norway', 'Sweden']);
  });
});
