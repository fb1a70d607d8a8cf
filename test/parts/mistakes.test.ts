import {expect} from 'chai';
import * as v from 'valibot';
import {Signature, type ConsentText} from '../../src/contract/index.js';
import {consents, signature} from '../../src/contract/examples.js';
import {mistakesIn, mistakesOf} from '../../src/parts/mistakes.js';

const missing = 'Please write your e-mail address.';
const at = 'An e-mail address has an @ in it, for instance hanna@example.org.';
const ending = 'This address is missing its ending, for instance .org.';
const invalid = 'This does not look like an e-mail address.';

describe('what is wrong with a form', () => {
  const mistakes = (changes: Partial<Signature>, texts: ConsentText[] = consents) =>
    mistakesIn({...signature, ...changes}, texts);

  it('is nothing when everything is there', () => {
    expect(mistakes({})).to.deep.equal({});
  });

  it('is each thing that is missing', () => {
    expect(mistakes({name: '', email: '', country: ''})).to.deep.equal({
      name: 'Please write your name.',
      email: missing,
      country: 'Please choose your country.',
    });
  });

  const slips: [email: string, sentence: string][] = [
    ['', missing],
    ['hanna', at],
    ['hanna.example.org', at],
    ['hanna@', invalid],
    ['hanna@example', ending],
    ['hanna@example.', ending],
    ['hanna@localhost', ending],
    ['@example.org', invalid],
    ['hanna@@example.org', invalid],
    ['hanna@.org', invalid],
    ['hanna@example..org', invalid],
    ['hanna@example.org.', invalid],
    ['hanna lindqvist@example.org', invalid],
    ['hanna@exam ple.org', invalid],
    ['hanna@example.org hanna@example.org', invalid],
    ['hanna@example@org', ending],
  ];
  for (const [email, sentence] of slips) {
    it(`is told for ${JSON.stringify(email)}: ${sentence}`, () => {
      expect(mistakes({email})).to.deep.equal({email: sentence});
    });
  }

  const fine = [
    'hanna@example.org',
    'h@e.o',
    'hanna+letters@post.example.co.uk',
    "o'brien@example.org",
    'hanna_lindqvist@example.museum',
    'hänna@exämple.org',
    'χάννα@παράδειγμα.ελ',
    '用户@例子.公司',
    '"hanna"@example.org',
  ];
  for (const email of fine) {
    it(`is not ${email}`, () => {
      expect(mistakes({email})).to.deep.equal({});
    });
  }

  it('is the same that the backend would find in an address', () => {
    for (const email of [...fine, ...slips.map(([slip]) => slip)]) {
      const ours = mistakes({email}).email === undefined;
      expect(ours, email).to.equal(v.safeParse(Signature, {...signature, email}).success);
    }
  });

  it('is a consent that is required and was not given', () => {
    const texts = consents.map((text) => ({...text, required: true}));
    expect(mistakes({}, texts)).to.deep.equal({news: 'Without this we cannot take your signature.'});
    const given = signature.consents.map((consent) => ({...consent, given: true}));
    expect(mistakes({consents: given}, texts)).to.deep.equal({});
  });

  it('is not a consent that may be refused', () => {
    const given = signature.consents.map((consent) => ({...consent, given: consent.id !== 'news'}));
    expect(mistakes({consents: given})).to.deep.equal({});
  });
});

describe('what the backend finds wrong', () => {
  it('stands beside its field, in the same sentences', () => {
    expect(
      mistakesOf([
        {pointer: '/name', code: 'name.missing'},
        {pointer: '/email', code: 'email.invalid'},
        {pointer: '/country', code: 'country.invalid'},
      ]),
    ).to.deep.equal({name: 'Please write your name.', email: invalid, country: 'Please choose your country.'});
  });

  it('stands at the end of the form when it belongs to no field', () => {
    for (const pointer of ['', '/consents/0/version', '/source', '/emails', 'email'])
      expect(mistakesOf([{pointer, code: 'slug.invalid'}]), pointer).to.deep.equal({
        '': 'Please look at this once more.',
      });
  });

  it('gets a sentence also when a newer backend has a code that nobody knows here', () => {
    expect(mistakesOf([{pointer: '/email', code: 'email.tired'}])).to.deep.equal({
      email: 'Please look at this once more.',
    });
  });

  it('is nothing when it does not say', () => {
    expect(mistakesOf(undefined)).to.deep.equal({});
    expect(mistakesOf([])).to.deep.equal({});
  });
});
