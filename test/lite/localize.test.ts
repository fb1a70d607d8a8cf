import {expect} from 'chai';
import {html} from 'lit';
import {configureLocalization, msg} from '../../src/lite/localize.js';
import {read} from '../support/words.js';

const templates = {
  plain: 'Merci',
  goal: 'Objectif : {0}',
  swapped: '{1} de {0}',
  twice: '{0}, {0} et encore {0}',
  letters: '{0} de lettres et de signatures',
  both: 'De {0} à {1}.',
  start: '{0}',
};

describe('the words of the CDN build', () => {
  before(() => configureLocalization({loadLocale: () => Promise.resolve({templates})}).setLocale());

  it('are texts', () => {
    expect(msg('plain')).to.equal('Merci');
  });

  it('have values in them', () => {
    expect(msg('goal', '400 000')).to.equal('Objectif : 400 000');
    expect(msg('start', 'seul')).to.equal('seul');
  });

  it('have them in the order of their language, and as often as it needs', () => {
    expect(msg('swapped', 'Costamera', 'la rivière')).to.equal('la rivière de Costamera');
    expect(msg('twice', 'encore')).to.equal('encore, encore et encore encore');
  });

  it('take a value as it is, also one that looks like a place for another', () => {
    expect(msg('goal', '{1} <b>')).to.equal('Objectif : {1} <b>');
  });

  it('can hold a template', () => {
    const place = document.createElement('div');
    expect(read(msg('letters', html`<b>4 000 000</b>`))).to.equal('4 000 000 de lettres et de signatures');
    expect(read(html`<p>${msg('both', html`<b>un</b>`, 'deux')}</p>`)).to.equal('De un à deux.');
    place.remove();
  });
});
