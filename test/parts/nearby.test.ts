import {expect} from 'chai';
import {leads, nearby} from '../../src/parts/nearby.js';
import {until} from '../support/calm.js';
import {put} from '../support/visitor.js';

/** An element whose form is still on its way. */
const slowForm = () =>
  class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({mode: 'open', delegatesFocus: true}).append('…');
    }
  };
const arrive = (element: HTMLElement) => element.shadowRoot!.append(document.createElement('input'));

describe('the element that somebody is led to', () => {
  afterEach(() => document.body.querySelectorAll('body > :not(script)').forEach((element) => element.remove()));
  const from = () => put('a', {href: '#'});
  const press = () => new MouseEvent('click', {cancelable: true});
  let made = 0;
  const unheardOf = () => `slow-form-${++made}`;

  it('is the one about the case that is meant', () => {
    put('w4r-letter', {case: 'flag-song'});
    const meant = put('w4r-letter', {case: 'river-teacher'});
    expect(nearby(from(), 'w4r-letter', 'river-teacher') === meant).to.equal(true);
    expect(nearby(from(), 'w4r-letter', 'night-editor')).to.equal(undefined);
    expect(nearby(from(), 'w4r-letter', 'a"] , *'), 'whatever a campaign calls a case').to.equal(undefined);
  });

  it('is any where none is meant, and the general one only where that will do', () => {
    const general = put('w4r-share', {});
    expect(nearby(from(), 'w4r-share') === general).to.equal(true);
    expect(nearby(from(), 'w4r-share', 'river-teacher')).to.equal(undefined);
    expect(nearby(from(), 'w4r-share', 'river-teacher', true) === general).to.equal(true);
    const own = put('w4r-share', {case: 'river-teacher'});
    expect(nearby(from(), 'w4r-share', 'river-teacher', true) === own).to.equal(true);
  });

  it('is the nearest one outwards', () => {
    const page = put('w4r-report', {});
    const host = put('div', {});
    const link = document.createElement('a');
    host.attachShadow({mode: 'closed'}).append(link);
    expect(nearby(link, 'w4r-report') === page).to.equal(true);
    const near = document.createElement('w4r-report');
    link.after(near);
    expect(nearby(link, 'w4r-report') === near).to.equal(true);
  });

  it('is scrolled to and has the focus', () => {
    const above = put('div', {});
    above.attachShadow({mode: 'open'}).append(new Array(400).fill('line\n').join(''));
    above.setAttribute('style', 'display: block; white-space: pre');
    const to = put('button', {});
    const event = press();
    leads(event, to);
    expect(event.defaultPrevented).to.equal(true);
    expect(document.activeElement === to).to.equal(true);
    expect(to.getBoundingClientRect().top).to.be.lessThan(innerHeight);
  });

  it('is left to the link where there is none', () => {
    const event = press();
    leads(event, undefined);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('gets the focus when it has been loaded and has something to take it', async () => {
    const tag = unheardOf();
    const to = put(tag, {});
    leads(press(), to);
    expect(document.activeElement === to).to.equal(false);
    customElements.define(tag, slowForm());
    await until(() => to.shadowRoot, 'the element');
    arrive(to);
    await until(() => document.activeElement === to, 'the focus');
  });

  it('does not take the focus from somebody who has gone on', async () => {
    const tag = unheardOf();
    customElements.define(tag, slowForm());
    const to = put(tag, {});
    leads(press(), to);
    const elsewhere = put('button', {});
    elsewhere.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab', bubbles: true}));
    elsewhere.focus();
    arrive(to);
    let seen = false;
    const changes = new MutationObserver(() => (seen = true));
    changes.observe(to.shadowRoot!, {childList: true});
    to.shadowRoot!.append('and more');
    await until(() => seen, 'the change');
    expect(document.activeElement === elsewhere).to.equal(true);
  });
});
