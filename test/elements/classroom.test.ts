import {expect} from 'chai';
import {campaign, classAsked, classReported, classroom, classTerms, myClass} from '../../src/contract/examples.js';
import type {ClassOpening, Classroom, MyClass} from '../../src/contract/index.js';
import {W4rClassroom} from '../../src/elements/classroom/classroom.js';
import {page} from '../../src/page.js';
import {until} from '../support/calm.js';
import {type Asked, held, json, playedBackend, refusal, unreachable} from '../support/played-backend.js';
import {put, visitor, type Visitor} from '../support/visitor.js';

customElements.define('w4r-classroom', W4rClassroom);

const key = 'k'.repeat(43);

describe('<w4r-classroom>', () => {
  const backend = playedBackend();
  /** What the class says by now. */
  let room: Classroom;
  let mine: MyClass;
  beforeEach(() => {
    room = structuredClone(classroom);
    mine = structuredClone(myClass);
    page().shared.delete('class');
    backend.class = ({init}) => {
      if (init.method === 'DELETE') return json({...classReported, count: 12, version: ++room.version});
      return init.method === 'POST' ? json({...classReported, version: ++room.version}, 201) : json(room);
    };
    backend.myClass = ({init}) => (init.method === 'POST' ? json({version: ++mine.version}, 201) : json(mine));
  });
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const open = (attributes: Record<string, string> = {}): Visitor =>
    visitor(put('w4r-classroom', {backend: backend.address, ...attributes}));
  const comeIn = async (code = '7kqf-3mop') => {
    const pupil = open();
    await pupil.fill('Your class’s code', code);
    await pupil.press('Go in');
    await pupil.sees('Whom did you write for?');
    return pupil;
  };
  const sitDown = async (attributes: Record<string, string> = {}) => {
    history.replaceState(null, '', `#w4r-class=${key}`);
    const teacher = open(attributes);
    await teacher.sees('The blue room');
    return teacher;
  };
  const sent = (method: string, words: string): Asked[] =>
    backend.asked.filter(({url, init}) => (init.method ?? 'GET') === method && url.pathname.includes(words));
  const bodyOf = ({init}: Asked) => JSON.parse(init.body as string) as object;

  describe('for pupils', () => {
    it('asks for the code and nothing else', async () => {
      const pupil = open();
      await pupil.find('heading', 'Write with your class');
      expect(pupil.outline()).to.deep.equal([
        'heading Write with your class',
        'textbox Your class’s code',
        'button Go in',
        'button Open a class',
      ]);
      await pupil.press('Go in');
      await pupil.sees('Please type the code.');
      expect(backend.times('/v1/classes')).to.equal(0);
    });

    it('shows whom one can write for, and a button for each kind', async () => {
      const pupil = await comeIn();
      await pupil.sees('26 letters and cards in your class so far');
      await pupil.find('button', 'Letter done: Ilvane');
      await pupil.find('button', 'Card done: Ilvane');
      expect(pupil.isThere('button', 'Letter done: Gulmira')).to.equal(true);
      expect(pupil.isThere('button', 'Card done: Gulmira')).to.equal(false);
    });

    it('sends a case and a kind, and not one word more', async () => {
      const pupil = await comeIn();
      await pupil.press('Letter done: Ilvane');
      await pupil.sees('Yours: 1');
      await pupil.sees('27 letters and cards');
      const [tap] = sent('POST', '/reports');
      expect(bodyOf(tap!)).to.deep.equal({case: 'river-teacher', kind: 'letter'});
      expect(tap!.url.pathname).to.equal('/v1/classes/7kqf-3mop/reports');
      expect(tap!.init).to.include({credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store'});
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    });

    it('takes the last one back', async () => {
      const pupil = await comeIn();
      await pupil.press('Letter done: Ilvane');
      await pupil.sees('27 letters and cards');
      await pupil.press('Undo: Letter done, Ilvane');
      await until(() => sent('DELETE', '/reports/r-tap1').length === 1, 'it is taken back');
      await pupil.sees('26 letters and cards');
      expect(pupil.words()).not.to.include('Yours:');
    });

    it('takes back what had not arrived yet, once it has', async () => {
      const {answer, give} = held();
      const pupil = await comeIn();
      backend.class = ({init}) => (init.method === 'DELETE' ? json({...classReported, count: 12}) : answer());
      await pupil.press('Letter done: Ilvane');
      await pupil.press('Undo: Letter done, Ilvane');
      expect(sent('DELETE', '/reports')).to.have.length(0);
      give(json(classReported, 201));
      await until(() => sent('DELETE', '/reports/r-tap1').length === 1, 'it is taken back');
    });

    it('keeps what is tapped without a connection, says so, and sends it under the same key', async () => {
      const pupil = await comeIn();
      const {class: answers} = backend;
      backend.class = unreachable;
      await pupil.press('Letter done: Ilvane');
      await pupil.press('Letter done: Teodric');
      await pupil.sees('2 waiting to be sent');
      backend.class = answers;
      await pupil.press('Try now');
      await until(() => !pupil.words().includes('waiting to be sent'), 'they have arrived');
      const keys = sent('POST', '/reports').map(
        ({init}) => (init.headers as Record<string, string>)['idempotency-key'],
      );
      expect(keys.length).to.be.greaterThan(2);
      expect(new Set(keys).size).to.equal(2);
    });

    it('says that no class has this code, and keeps what was typed', async () => {
      backend.class = () => refusal(404, {code: 'code.unknown'});
      const pupil = open();
      await pupil.fill('Your class’s code', 'ABCD 1234');
      await pupil.press('Go in');
      await pupil.sees('No class has this code.');
      await until(() => pupil.at() === 'textbox Your class’s code', 'the focus where the code is typed');
      expect((await pupil.find<HTMLInputElement>('textbox')).value).to.equal('ABCD 1234');
    });

    const over: [code: string, status: number, words: string][] = [
      ['code.expired', 410, 'This code has expired.'],
      ['code.revoked', 410, 'This code is no longer used.'],
    ];
    for (const [code, status, words] of over)
      it(`leads back to the door when a tap meets ${code}`, async () => {
        const pupil = await comeIn();
        backend.class = () => refusal(status, {code});
        await pupil.press('Letter done: Ilvane');
        await pupil.sees(words);
        await pupil.find('button', 'Go in');
        expect(pupil.words()).not.to.include('Yours:');
      });

    it('waits by itself where many wrong codes were typed', async () => {
      let tries = 0;
      backend.class = () => (++tries === 1 ? refusal(429, {code: 'rate.limited'}, {'retry-after': '1'}) : json(room));
      const pupil = open();
      await pupil.fill('Your class’s code', '7KQF3M0P');
      await pupil.press('Go in');
      await pupil.sees('We try yours again by ourselves');
      await pupil.sees('Whom did you write for?');
    });

    const states: [Classroom['state'], string][] = [
      ['closed', 'Your class has handed in its letters.'],
      ['early', 'The campaign has not begun yet.'],
      ['over', 'Letters are no longer being counted.'],
    ];
    for (const [state, words] of states)
      it(`has no buttons when a class is ${state}`, async () => {
        room.state = state;
        const pupil = await comeIn();
        await pupil.sees(words);
        expect(pupil.isThere('button', 'Letter done: Ilvane')).to.equal(false);
      });

    it('forgets the class with one button', async () => {
      const pupil = await comeIn();
      await pupil.press('Letter done: Ilvane');
      await pupil.sees('Yours: 1');
      await pupil.press('Another code');
      await pupil.find('button', 'Go in');
      expect(pupil.words()).not.to.include('Yours:');
    });
  });

  describe('for somebody who opens a class', () => {
    const begin = async () => {
      const teacher = open({source: 'school-letters'});
      await teacher.press('Open a class');
      await teacher.find('textbox', 'How many pupils?');
      return teacher;
    };
    const writes = async (teacher: Visitor, pupils = '28') => {
      await teacher.fill('Your e-mail', 'teacher@school.example');
      await teacher.choose('Country', 'NL');
      await teacher.fill('How many pupils?', pupils);
    };

    it('asks for an address, the country and how many pupils there are', async () => {
      const teacher = await begin();
      await writes(teacher, '٢٨');
      await teacher.fill('What shall stand on the board? (if anything)', '8b');
      await teacher.sees('We write to this address');
      await teacher.press('Open a class');
      await teacher.sees('We have written to teacher@school.example.');
      const [asked] = sent('POST', '/v1/classes');
      const opening = bodyOf(asked!) as ClassOpening;
      delete opening.trail;
      expect(opening).to.deep.equal({
        email: 'teacher@school.example',
        country: 'NL',
        pupils: 28,
        lang: 'en',
        name: '8b',
        source: 'school-letters',
        consents: classTerms.consents.map(({id, version, lang, hash}) => ({id, version, lang, hash, given: true})),
      });
      expect(classAsked.status).to.equal('pending-confirmation');
    });

    it('says what is missing beside each field, and goes to the first', async () => {
      const teacher = await begin();
      await teacher.press('Open a class');
      await teacher.sees('Please write your e-mail address.');
      await teacher.sees('Please choose your country.');
      await teacher.sees('Please write a number from 1 to 60.');
      await until(() => teacher.at() === 'textbox Your e-mail', 'the focus at the first mistake');
      expect(sent('POST', '/v1/classes')).to.have.length(0);
    });

    it('takes no new class when letters are no longer counted', async () => {
      backend.campaign = () => json({...campaign, phase: 'after'});
      const teacher = open();
      await teacher.sees('Letters are no longer being counted.');
      expect(teacher.isThere('button', 'Open a class')).to.equal(false);
    });
  });

  describe('for a teacher', () => {
    it('takes the key out of the address at once, and sends it in a header alone', async () => {
      const teacher = await sitDown();
      expect(location.hash).to.equal('');
      await teacher.sees('7KQF 3M0P');
      const [asked] = sent('GET', '/v1/my-class');
      expect((asked!.init.headers as Record<string, string>).authorization).to.equal(`Bearer ${key}`);
      expect(backend.asked.some(({url}) => url.href.includes(key))).to.equal(false);
    });

    it('corrects a number, in whatever digits', async () => {
      const teacher = await sitDown();
      mine.cases[0]!.letters = 14;
      await teacher.fill('Letters for Ilvane', '١٤');
      await until(() => sent('POST', '/corrections').length === 1, 'the correction');
      expect(bodyOf(sent('POST', '/corrections')[0]!)).to.deep.equal({
        case: 'river-teacher',
        kind: 'letter',
        count: 14,
      });
      await teacher.sees('Corrected: 14');
    });

    it('refuses what is no number, beside it', async () => {
      const teacher = await sitDown();
      await teacher.fill('Letters for Ilvane', 'many');
      await teacher.sees('A whole number, please.');
      expect(sent('POST', '/corrections')).to.have.length(0);
    });

    it('puts the true number back when a correction does not arrive', async () => {
      const teacher = await sitDown();
      const {myClass: answers} = backend;
      backend.myClass = (asked) =>
        asked.init.method === 'POST' ? refusal(503, {code: 'unavailable'}) : answers(asked);
      await teacher.fill('Letters for Ilvane', '99');
      await teacher.sees('The campaign does not answer as it should.');
      expect((await teacher.find<HTMLInputElement>('textbox', 'Letters for Ilvane')).value).to.equal('12');
    });

    it('makes a new code only when it is asked twice', async () => {
      const teacher = await sitDown();
      await teacher.press('The code has leaked');
      await teacher.sees('The old code stops at once');
      await teacher.press('No, go back');
      expect(sent('POST', '/codes')).to.have.length(0);
      await teacher.press('The code has leaked');
      mine.code = 'NEWC0DE5';
      await teacher.press('Make a new code');
      await teacher.sees('NEWC 0DE5');
    });

    it('hands in once, under one key however often it is tried, and offers the certificate', async () => {
      const teacher = await sitDown();
      const {myClass: answers} = backend;
      backend.myClass = (asked) =>
        asked.init.method === 'POST' ? refusal(503, {code: 'unavailable'}) : answers(asked);
      await teacher.press('Hand in all 26');
      await teacher.press('Yes, hand them in');
      await teacher.sees('The campaign does not answer as it should.');
      backend.myClass = answers;
      const report = {
        case: 'river-teacher',
        kind: 'letter',
        count: 12,
        receipt: 'ab12cd34ef',
        status: 'counted',
      } as const;
      Object.assign(mine, {
        state: 'closed',
        closedAt: mine.asOf,
        reopenUntil: mine.asOf + 86_400_000,
        reports: [report],
      });
      await teacher.press('Yes, hand them in');
      await teacher.sees('Handed in, and counted.');
      await teacher.sees('ab12cd34');
      const keys = sent('POST', '/closings').map(
        ({init}) => (init.headers as Record<string, string>)['idempotency-key'],
      );
      expect([keys.length, new Set(keys).size]).to.deep.equal([2, 1]);
      expect((await teacher.find<HTMLInputElement>('textbox', 'On the certificate')).value).to.equal('The blue room');
      await teacher.find('button', 'Print the certificate');
      await teacher.find('button', 'Take it back');
    });

    it('says that a great many are looked at first', async () => {
      mine.most = 20;
      const teacher = await sitDown();
      await teacher.press('Hand in all 26');
      await teacher.sees('somebody of the campaign looks at it before it counts');
    });

    it('says that a link leads nowhere any more', async () => {
      backend.myClass = () => refusal(404, {code: 'class.unknown'});
      history.replaceState(null, '', `#w4r-class=${key}`);
      const teacher = open();
      await teacher.sees('This link leads to no class any more.');
      await teacher.find('button', 'Go in');
    });

    it('lets somebody in by a code whose link leads nowhere any more', async () => {
      backend.myClass = () => refusal(404, {code: 'class.unknown'});
      history.replaceState(null, '', `#w4r-class=${key}`);
      const teacher = open();
      await teacher.sees('This link leads to no class any more.');
      await teacher.fill('Your class’s code', '7kqf-3mop');
      await teacher.press('Go in');
      await teacher.sees('Whom did you write for?');
    });

    it('takes a link that is opened where the page stands already', async () => {
      const teacher = open();
      await teacher.find('button', 'Go in');
      location.hash = `w4r-class=${key}`;
      await teacher.sees('The blue room');
      expect(location.hash).to.equal('');
    });

    it('leaves what the page itself remembers of its place alone', async () => {
      history.replaceState({scroll: 7}, '', `#w4r-class=${key}`);
      await open().sees('The blue room');
      expect(history.state).to.deep.equal({scroll: 7, w4rClass: key});
    });

    it('shows the board: code, sum, and a number for each person, as they come', async () => {
      const teacher = await sitDown();
      await teacher.press('Show it on the board');
      await teacher.sees('7KQF 3M0P');
      await teacher.sees('26 letters and cards');
      mine.cases[0]!.letters = 13;
      mine.total = 27;
      mine.version++;
      await teacher.sees('27 letters and cards');
      await teacher.press('Back to the desk');
      await teacher.find('button', 'The code has leaked');
    });

    it('never goes back to an older number', async () => {
      const teacher = await sitDown();
      await teacher.press('Show it on the board');
      Object.assign(mine, {total: 20, version: mine.version - 1});
      const before = backend.times('/v1/my-class');
      await until(() => backend.times('/v1/my-class') >= before + 2, 'two more looks');
      expect(teacher.words()).to.include('26 letters and cards');
    });

    it('shows the board by the code alone, where the page asks for a board', async () => {
      const wall = open({view: 'board'});
      await wall.fill('Your class’s code', '7KQF3M0P');
      await wall.press('Show the board');
      await wall.sees('26 letters and cards');
      expect(wall.isThere('button', 'Letter done: Ilvane')).to.equal(false);
    });
  });
});
