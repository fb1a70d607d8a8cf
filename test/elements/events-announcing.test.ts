import {expect} from 'chai';
import {gatherings} from '../../src/contract/examples.js';
import type {Announcement} from '../../src/contract/index.js';
import {W4rEvents} from '../../src/elements/events/events.js';
import {until} from '../support/calm.js';
import {held, json, playedBackend, refusal} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-events', W4rEvents);

describe('<w4r-events>, announcing', () => {
  const backend = playedBackend();
  const open = (attributes: Record<string, string> = {}): Visitor =>
    visitor(put('w4r-events', {backend: backend.address, ...attributes}));
  const write = async (somebody: Visitor) => {
    const set = (id: string, value: string) => {
      const input = somebody.root().querySelector<HTMLInputElement>(`#${id}`)!;
      input.value = value;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      input.dispatchEvent(new Event('change', {bubbles: true}));
    };
    await until(() => somebody.root().querySelector('form'), 'the form');
    for (const [id, value] of Object.entries({
      title: 'Soup and letters',
      day: '2026-12-05',
      from: '20:00',
      until: '00:30',
      zone: 'Europe/Amsterdam',
      country: 'NL',
      town: 'Haarlem',
      position: '52.381, 4.637',
      text: 'Bring a spoon.',
      organiser: 'Neighbours',
      email: 'host@example.org',
    }))
      set(id, value);
    return set;
  };
  const sent = () => {
    const asked = backend.asked.filter(({init}) => init.method === 'POST').at(-1);
    return asked && (JSON.parse(asked.init.body as string) as Announcement);
  };

  it('sends what was written, an evening that ends after midnight on the next day, and thanks', async () => {
    const somebody = open({source: 'riverbank-blog'});
    let heard = 0;
    somebody.element.addEventListener('w4r-announced', () => heard++);
    await somebody.press('Announce a gathering');
    await until(() => somebody.at() === 'heading Announce a gathering', 'the heading');
    await write(somebody);
    await somebody.press('Send it to the campaign');
    await until(() => somebody.at() === 'heading Thank you for inviting others.', 'the thanks');
    expect({...sent(), trail: undefined}).to.deep.equal({
      title: 'Soup and letters',
      text: 'Bring a spoon.',
      starts: '2026-12-05T20:00',
      ends: '2026-12-06T00:30',
      timeZone: 'Europe/Amsterdam',
      place: {name: '', street: '', town: 'Haarlem', country: 'NL', at: [52.38, 4.64]},
      online: null,
      organiser: 'Neighbours',
      access: [],
      accessNote: '',
      email: 'host@example.org',
      lang: 'en',
      consents: gatherings.announce.consents.map(({id, version, lang, hash}) => ({
        id,
        version,
        lang,
        hash,
        given: true,
      })),
      source: 'riverbank-blog',
      trail: undefined,
    });
    expect(heard).to.equal(1);
    await somebody.press('All gatherings');
    await somebody.find('link', 'Letters by candlelight');
  });

  it('says beside each field what is wrong, sends nothing, and goes to the first', async () => {
    const somebody = open();
    await somebody.press('Announce a gathering');
    await somebody.press('Send it to the campaign');
    for (const said of [
      'Please give it a name.',
      'Please choose the day.',
      'Please say at what time.',
      'Please choose the country.',
      'Please write the town.',
      'Please say who invites.',
      'Please write your e-mail address.',
    ])
      await somebody.sees(said);
    await until(() => somebody.at() === 'textbox What is it called?', 'the first');
    expect(sent()).to.equal(undefined);
  });

  it('shows what the backend finds wrong where it belongs', async () => {
    backend.announcement = () =>
      refusal(422, {code: 'body.invalid', errors: [{pointer: '/starts', code: 'time.past'}]});
    const somebody = open();
    await somebody.press('Announce a gathering');
    await write(somebody);
    await somebody.press('Send it to the campaign');
    await somebody.sees('That is over already.');
    expect(somebody.root().querySelector('#day')!.getAttribute('aria-invalid')).to.equal('true');
  });

  it('meets online without a place, and adds what people leave out of an address', async () => {
    const somebody = open();
    await somebody.press('Announce a gathering');
    await write(somebody);
    somebody.root().querySelector<HTMLInputElement>('[name=where][value=online]')!.click();
    const field = await until(() => somebody.root().querySelector<HTMLInputElement>('#online'), 'the address');
    expect(somebody.root().querySelector('#town')).to.equal(null);
    await somebody.press('Send it to the campaign');
    await somebody.sees('An address begins with https://.');
    field.value = 'meet.example.org/soup';
    await somebody.press('Send it to the campaign');
    await until(() => sent()?.online === 'https://meet.example.org/soup' && sent()?.place === null, 'sent');
  });

  it('takes a tap on the map for the position, and looks closer then', async () => {
    const somebody = open();
    await somebody.press('Announce a gathering');
    const map = await until(() => somebody.root().querySelector<HTMLElement>('.picker'), 'the map');
    const view = () => somebody.root().querySelector('.picker svg')!.getAttribute('viewBox');
    const before = view();
    const box = map.getBoundingClientRect();
    // The cut is in the Bering Strait: the meridian of Greenwich is at 169 of 360 degrees.
    map.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        clientX: box.left + (box.width * 174) / 360,
        clientY: box.top + box.height * 0.26,
      }),
    );
    await until(() => view() !== before, 'a closer look');
    const [north, east] = somebody.root().querySelector<HTMLInputElement>('#position')!.value.split(',').map(Number);
    expect(east).to.be.within(4, 6);
    expect(north).to.be.within(40, 60);
  });

  it('takes no position that is none', async () => {
    const somebody = open();
    await somebody.press('Announce a gathering');
    const set = await write(somebody);
    for (const none of ['north', '91, 5', '52.37']) {
      set('position', none);
      await somebody.press('Send it to the campaign');
      await somebody.sees('Two numbers, as in 52.37, 4.89; or leave it empty.');
    }
    set('position', '');
    await somebody.press('Send it to the campaign');
    await until(() => sent()?.place?.at === null, 'sent without one');
  });

  it('keeps what was written while it is on its way, and through a failure', async () => {
    const late = held();
    backend.announcement = late.answer;
    const somebody = open();
    await somebody.press('Announce a gathering');
    await write(somebody);
    await somebody.press('Send it to the campaign');
    await somebody.sees('Sending …');
    late.give(refusal(403, {code: 'events.closed'}));
    await somebody.sees('Please look at this once more.');
    expect(somebody.root().querySelector<HTMLInputElement>('#title')!.value).to.equal('Soup and letters');
  });

  it('is not offered where nobody reads what is announced', async () => {
    backend.events = () => json({...gatherings, announce: {...gatherings.announce, open: false}});
    const somebody = open();
    await somebody.find('link', 'Letters by candlelight');
    expect(somebody.isThere('button', 'Announce a gathering')).to.equal(false);
  });
});
