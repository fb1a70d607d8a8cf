import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import type {Report} from '../../src/contract/index.js';
import {W4rReport} from '../../src/elements/report/report.js';
import {until} from '../support/calm.js';
import {playedBackend} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-report', W4rReport);

describe('a report without a mouse', () => {
  const backend = playedBackend();
  let somebody: Visitor;
  beforeEach(async () => {
    somebody = visitor(put('w4r-report', {backend: backend.address, case: 'river-teacher'}));
    await somebody.find('heading');
    somebody.element.focus();
  });
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({press: key});
  };
  const at = (what: string) =>
    until(
      () => somebody.at() === what,
      () => `${what}, but ${somebody.at()}`,
    );
  const body = () => {
    const {init} = backend.asked.find(({url}) => url.pathname === '/v1/reports')!;
    return JSON.parse(init.body as string) as Report;
  };

  it('takes the focus into itself when somebody is led there', async () => {
    expect(document.activeElement === somebody.element).to.equal(true);
    await at('heading How many did you write for Ilvane?');
  });

  it('is answered with arrows and told with Enter', async () => {
    await press('Tab', 'ArrowDown', 'Tab', ' ', 'ArrowRight', 'ArrowRight', 'Tab', 'ArrowRight', 'Tab');
    await at('button Tell the campaign');
    await press('Enter');
    await somebody.find('heading', '3 cards for Ilvane. Thank you.');
    expect(body()).to.include({kind: 'solidarity', count: 3, for: 'group'});
    await at('heading 3 cards for Ilvane. Thank you.');
  });

  it('leads into the line for another number, from where Enter tells it', async () => {
    await press('Tab', 'Tab', 'ArrowLeft');
    await at('textbox Exactly how many?');
    await sendKeys({type: '12'});
    await press('Enter');
    await somebody.find('heading', '12 letters for Ilvane. Thank you.');
    expect(body().count).to.equal(12);
  });

  it('is corrected without a mouse, too: the old number is written over', async () => {
    await press('Tab', 'Tab', ' ', 'Enter');
    await at('heading 1 letter for Ilvane. Thank you.');
    await press('Tab', 'Tab', 'Enter');
    await at('textbox Exactly how many?');
    await sendKeys({type: '4'});
    await press('Enter');
    await somebody.find('heading', '4 letters for Ilvane. Thank you.');
  });
});
