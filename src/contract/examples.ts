/** Examples of what crosses the wire: for stories, tests and documentation. Nothing else imports them. */
import type {Case, ConsentText, Count, Counts, Outcome, Problem, Signature, Signed} from './index.js';

const day = 86_400_000;
const today = Date.UTC(2026, 10, 22, 12, 4);

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const consents: ConsentText[] = [
  {
    id: 'signing',
    version: 1,
    lang: 'en',
    hash,
    ask: 'statement',
    required: true,
    text: 'By signing you agree that your name is given with this petition to the person it is addressed to. A signature can reveal a political opinion.',
  },
  {
    id: 'news',
    version: 1,
    lang: 'en',
    hash,
    ask: 'checkbox',
    required: false,
    text: 'Keep me informed by e-mail about Ilvane and other cases. I can stop at any time.',
  },
];

export const count: Count = {
  key: 'case:river-teacher',
  count: 248_000,
  goal: 400_000,
  version: 41,
  split: {pending: 120, confirmed: 201_500, selfReported: 40_100, verified: 6_400},
};

export const aCase: Case = {
  id: 'river-teacher',
  edition: '2026',
  lang: 'en',
  dir: 'ltr',
  fictional: true,
  status: 'open',
  opensAt: today - 23 * day,
  closesAt: today + 18 * day,
  kind: 'person',
  name: 'Ilvane Torrecaña-Mbeki',
  shortName: 'Ilvane',
  country: {code: 'XC', name: 'Costamera'},
  categories: [{id: 'human-rights-defender', name: 'Human rights defender'}],
  contentWarnings: [],
  summary: 'She taught a village to read its own river, and mapped the mercury in it. Now men wait at the school gate.',
  story: [
    {
      kind: 'paragraph',
      text: 'Ilvane teaches science in a village of four hundred people. Her laboratory is a shelf of forty jam jars.',
    },
    {kind: 'heading', text: 'After the map'},
    {kind: 'paragraph', text: 'The map hung in the health centre for eleven days. Then somebody took it down.'},
    {kind: 'quote', text: 'Nobody can take back what thirty children have measured.'},
  ],
  quote: {text: 'I ask for nothing but the road to school.', by: 'Ilvane, in a letter'},
  demand: {
    title: 'Protect Ilvane, and the river she speaks for',
    text: 'I ask you to give Ilvane Torrecaña-Mbeki and her pupils effective protection, agreed with them, and to have the threats against her investigated at once.',
  },
  targets: [{id: 'minister', role: 'Minister of the Interior', person: null, place: 'Costamera'}],
  picture: null,
  goal: 400_000,
  count,
  asOf: today,
  outcome: null,
  updates: [{date: today - 3 * day, text: 'Two officers now stand at the gate from seven to four.'}],
  consents,
  url: '/cases/river-teacher',
  privacyUrl: '/privacy',
};

export const outcome: Outcome = {
  kind: 'protection-granted',
  date: today - day,
  text: 'Ilvane has a protection order, and the dredges upstream stand still until a court has decided.',
  url: null,
};

export const counts: Counts = {
  edition: '2026',
  asOf: today,
  counts: [
    count,
    {
      key: 'campaign',
      count: 4_212_345,
      goal: 5_000_000,
      version: 902,
      split: {pending: 1_204, confirmed: 3_100_000, selfReported: 1_002_345, verified: 110_000},
    },
  ],
};

export const signature: Signature = {
  name: 'Hanna Lindqvist',
  email: 'hanna@example.org',
  country: 'SE',
  lang: 'en',
  consents: consents.map(({id, version, lang, ask}) => ({id, version, lang, hash, given: ask === 'statement'})),
};

export const signed: Signed = {receipt: 'r-4c1d', status: 'counted', count: 248_001, version: 42, asOf: today};

export const problem: Problem = {
  type: 'https://act.example.org/problems/case.unknown',
  title: 'There is no such case',
  status: 404,
  code: 'case.unknown',
  instance: 'b1d4',
};
