/**
 * A backend in the page: each story names one by what it does, `https://slow.stories.example`, and the answers are the
 * contract's own examples.
 */
import type {Campaign, Case, CaseOutcome, Counts, Messages, Section} from '../../src/contract/index.js';
import {
  aCase,
  campaign,
  counts,
  letterDesk,
  messageReceived,
  messages,
  outcome,
  gatherings,
  outcomes,
  pastGatherings,
  problem,
  reported,
  sections,
  signed,
  signedUp,
} from '../../src/contract/examples.js';
import {ofClass} from './classes.js';
import {desks} from './desks.js';

const hour = 3_600_000;
const day = 24 * hour;

type Answer = () => Response | Promise<Response>;

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {status, headers: {'content-type': 'application/json'}});
const refuse =
  (status: number, code: string, more: object = {}) =>
  () =>
    json({...problem, status, code, ...more}, status);
const never = () => new Promise<Response>(() => {});
const gone = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
const login = () =>
  new Response('<!doctype html><title>Welcome to the hotel</title>', {headers: {'content-type': 'text/html'}});

const picture = {
  src: new URL('/portraits/river-teacher/portrait.svg', location.href).href,
  width: 400,
  height: 500,
  alt: 'A woman in profile holds a jar of river water up to the light.',
  credit: 'Drawing: the campaign',
  focal: [0.5, 0.35] as [number, number],
};

const about =
  (changes: Partial<Case> = {}): Answer =>
  () =>
    json({...aCase, picture, ...changes});
const counted =
  (changes: Partial<Counts['counts'][number]> = {}): Answer =>
  () =>
    json({...counts, counts: counts.counts.map((count) => ({...count, ...changes}))});

const during =
  (changes: Partial<Campaign> = {}): Answer =>
  () =>
    json({...campaign, ...changes});

type Read = 'sections' | 'events' | 'case' | 'cases' | 'counts' | 'letters' | 'campaign' | 'outcomes' | 'messages';

const whatOf = (path: string): Read => {
  if (path.endsWith('/letters')) return 'letters';
  if (path.endsWith('/messages')) return 'messages';
  const whole: Record<string, Read> = {
    '/v1/counts': 'counts',
    '/v1/campaign': 'campaign',
    '/v1/cases': 'cases',
    '/v1/outcomes': 'outcomes',
    '/v1/sections': 'sections',
    '/v1/events': 'events',
  };
  return whole[path] ?? 'case';
};

/** Whatever is read. */
const always = (answer: Answer) => ({
  case: answer,
  cases: answer,
  counts: answer,
  letters: answer,
  campaign: answer,
  outcomes: answer,
  sections: answer,
  events: answer,
  messages: answer,
});

const [changed, died] = outcomes.outcomes as [CaseOutcome, CaseOutcome];
const told =
  (...all: CaseOutcome[]): Answer =>
  () =>
    json({...outcomes, outcomes: all});
const athome =
  (...all: Section[]): Answer =>
  () =>
    json({...sections, sections: all});
const endings: CaseOutcome['outcome']['kind'][] = [
  'released',
  'conditional-release',
  'charges-dropped',
  'sentence-commuted',
  'improved-conditions',
  'investigation-opened',
  'protection-granted',
  'law-changed',
  'agreement-reached',
  'none-yet',
  'setback',
  'died',
];

const unknown = refuse(404, 'case.unknown');
const withdrawn = refuse(410, 'case.withdrawn', {
  text: 'This case is no longer shown, at the wish of those it is about.',
});

/** What a backend of this name answers to a read; the rest answers as usual. */
const reads: Record<string, Partial<Record<Read, Answer>>> = {
  waiting: always(never),
  unreachable: always(gone),
  crowded: always(refuse(503, 'busy')),
  hotel: always(login),
  unknown: {
    case: unknown,
    letters: unknown,
    outcomes: refuse(404, 'edition.unknown'),
    sections: refuse(404, 'edition.unknown'),
    counts: () => json({...counts, counts: []}),
  },
  withdrawn: {case: withdrawn, letters: withdrawn},
  upcoming: {case: about({status: 'upcoming'}), campaign: during({phase: 'before', now: campaign.opensAt - 12 * day})},
  nothing: {outcomes: told()},
  nosections: {sections: athome()},
  onesection: {sections: athome(sections.sections[1]!)},
  nextsection: {sections: athome({...sections.sections[1]!, phase: 'before'}, sections.sections[0]!)},
  lastsection: {sections: athome({...sections.sections[1]!, phase: 'reporting'}, sections.sections[0]!)},
  longsections: {
    sections: athome(
      ...sections.sections.map((section) => ({
        ...section,
        names: section.names.map((name) => ({...name, name: `${name.name}: Menschenrechtsverteidigerinnenkampagne`})),
      })),
    ),
  },
  nogatherings: {events: () => json({...gatherings, events: [], total: 0})},
  ingatherings: {
    events: () =>
      json({
        ...gatherings,
        events: gatherings.events.filter(({place}) => place?.country.code === 'NL'),
        country: 'NL',
        total: 2,
      }),
  },
  unplaced: {
    events: () =>
      json({
        ...gatherings,
        events: gatherings.events.map((it) => ({...it, place: it.place && {...it.place, at: null}})),
      }),
  },
  every: {
    outcomes: told(...endings.map((kind) => ({...died, outcome: {...died.outcome, kind}}))),
  },
  longest: {
    outcomes: told({
      ...changed,
      name: 'Ilvane Torrecaña-Mbeki and the thirty-one families of the lower river',
      outcome: {
        ...changed.outcome,
        text: 'The court has decided again. '.repeat(20).trim(),
        url: 'https://example.org',
      },
      quote: {text: 'We read every single card aloud. '.repeat(12).trim(), by: 'Somebody with a very long name'},
    }),
  },
  ended: {
    events: () => json(pastGatherings),
    case: about({status: 'closed'}),
    campaign: during({phase: 'after', now: campaign.reportsUntil + day}),
  },
  reporting: {
    case: about({status: 'closed'}),
    campaign: during({phase: 'reporting', now: campaign.closesAt + 9 * day}),
  },
  outcome: {case: about({status: 'closed', outcome})},
  lastday: {campaign: during({now: campaign.closesAt - 22.8 * hour})},
  lasthour: {campaign: during({now: campaign.closesAt - 0.2 * hour})},
  overgoal: {case: about({goal: 200_000}), counts: counted({goal: 4_000_000})},
  zero: {
    case: about({count: {...aCase.count, count: 0}}),
    counts: counted({count: 0, split: {pending: 0, confirmed: 0, selfReported: 0, verified: 0}}),
  },
  one: {counts: counted({count: 1})},
  country: {counts: counted({key: 'country:NL', count: 212_340, goal: null, people: null, milestone: null})},
  final: {counts: counted({final: true})},
  yours: {counts: counted({key: 'source:riverbank-blog', count: 214, goal: null, people: null, milestone: null})},
  nopeople: {counts: counted({people: null})},
  few: {counts: () => json({...counts, counts: [], few: [{key: 'country:FJ', below: 10}]})},
  million: {counts: counted({count: 4_000_000})},
  nogoal: {case: about({goal: null}), counts: counted({goal: null})},
  nopicture: {case: about({picture: null})},
  warned: {case: about({contentWarnings: ['violence', 'death']})},
  arabic: {
    case: about({
      lang: 'ar',
      dir: 'rtl',
      name: 'داريوش كمرازي نجاد',
      shortName: 'داريوش',
      country: {code: 'XF', name: 'زارستان'},
      categories: [{id: 'prisoner-of-conscience', name: 'سجين رأي'}],
      summary: 'كتب نعيًا لشاعر. ومنذ ذلك اليوم لم يره أحد من أهله.',
      demand: {title: 'افتحوا الباب لداريوش', text: 'أطلب منكم أن تسمحوا لداريوش بلقاء محاميه وأسرته فورًا.'},
      targets: [{id: 'judiciary', role: 'رئيس السلطة القضائية', person: null, place: 'زارستان'}],
    }),
    outcomes: told({
      ...changed,
      lang: 'ar',
      dir: 'rtl',
      name: 'غولميرا أسانغلدي',
      country: {code: 'XI', name: 'ألديستان'},
      outcome: {...changed.outcome, text: 'أقرّ البرلمان قانون تهيئة المباني، وأُلغيت الغرامات.'},
      quote: {text: 'قرأت كل بطاقة على الدرج، إذ لم يكن هناك مصعد بعد.', by: 'غولميرا'},
    }),
  },
};

const another: Case = {
  ...aCase,
  id: 'flag-song',
  name: 'Teodric Vasslund',
  shortName: 'Teodric',
  summary: 'He sang about a flag, and was given four years for it.',
  url: '/cases/flag-song',
};

/** Enough of them for a grid, and for filters that have something to do. */
const prisoner = {id: 'prisoner-of-conscience', name: 'Prisoner of conscience'};
const many: Case[] = [
  {...aCase, picture},
  {
    ...another,
    country: {code: 'XD', name: 'Skarvmark'},
    categories: [prisoner],
    count: {...aCase.count, key: 'case:flag-song', count: 102_300},
  },
  {
    ...aCase,
    id: 'factory-ash',
    name: 'The families of the sixty-one women and men who died in Shed Four of the Taravni Mill',
    shortName: 'the families of Shed Four',
    country: {code: 'XJ', name: 'Tarunadi'},
    categories: [{id: 'corporate-accountability', name: 'Corporate accountability'}],
    summary: 'Sixty-one people died behind a locked door. Nine years on, nobody has been tried.',
    count: {...aCase.count, key: 'case:factory-ash', count: 318_500},
    url: '/cases/factory-ash',
  },
  {
    ...aCase,
    id: 'wheels-for-all',
    status: 'closed',
    name: 'Gulmira Asangeldy',
    shortName: 'Gulmira',
    country: {code: 'XI', name: 'Aldystan'},
    categories: [{id: 'disability-rights', name: 'Disability rights'}],
    summary: 'She counted every step between her flat and parliament, and was fined for saying the number aloud.',
    picture,
    outcome: {...outcome, kind: 'law-changed', text: 'Parliament has passed the accessibility law.'},
    url: '/cases/wheels-for-all',
  },
];
const listed =
  (cases: Case[], withdrawn: object[] = []): Answer =>
  () =>
    json({edition: '2026', lang: 'en', cases, withdrawn});
reads.many = {cases: listed(many)};
reads.nobody = {cases: listed([])};
const seasons = {upcoming: 'upcoming', ended: 'closed'} as const;
for (const [name, status] of Object.entries(seasons)) reads[name]!.cases = listed(many.map((it) => ({...it, status})));
reads.tombstone = {
  cases: listed(many, [
    {
      id: 'silent-radio',
      edition: '2026',
      withdrawn: true,
      text: 'This case is no longer shown, at the wish of those it is about.',
    },
  ]),
};

const usual: Record<Read, (name: string) => Answer> = {
  case: () => about(),
  cases: () => () => json({edition: '2026', lang: 'en', cases: [{...aCase, picture}, another], withdrawn: []}),
  counts: () => counted(),
  letters: (name) => () => json(desks[name] ?? letterDesk),
  campaign: () => during(),
  events: () => () => json(gatherings),
  sections: () => athome(...sections.sections),
  outcomes: () => told({...changed, picture}, died, {...changed, edition: '2025', quote: null}, died),
  messages: () => passedOn(),
};

const passedOn =
  (changes: Partial<Messages> = {}): Answer =>
  () =>
    json({...messages, ...changes});
reads.quiet = {messages: passedOn({messages: []})};
reads.unwanted = {messages: passedOn({writing: null, messages: []})};
reads.upcoming!.messages = passedOn({now: messages.opensAt - day, messages: []});
reads.ended!.messages = passedOn({now: messages.until + day, status: 'closed'});
reads.withdrawn!.messages = withdrawn;
reads.unknown!.messages = unknown;
const long = 'A word that is far too long for a narrow column, ' + 'W'.repeat(120);
reads.crowd = {
  messages: passedOn({
    messages: Array.from({length: 12}, (_, at) => ({...messages.messages[at % 3]!, id: `m${at}`})),
    next: 'm11',
  }),
};
reads.worst = {
  messages: passedOn({
    messages: [
      {...messages.messages[0]!, text: `<script>alert(1)</script> ${long}`, by: '<b>Eve</b>'},
      {...messages.messages[1]!, text: 'שלום hello مرحبا (1) https://example.org/?a=b', by: null},
      {...messages.messages[2]!, text: `e${'\u0301'.repeat(4)} ${'x\u0323\u0302'.repeat(60)}`},
    ],
  }),
};

const taken =
  (path: string): Answer =>
  () =>
    json(
      path.endsWith('/messages')
        ? messageReceived
        : path.startsWith('/v1/reports')
          ? reported
          : path === '/v1/signups'
            ? signedUp
            : signed,
      201,
    );

/** What it answers to a signature or a report. */
const writes: Record<string, Answer> = {
  sending: never,
  doubt: gone,
  toomany: refuse(503, 'busy'),
  confirm: () => json({...signed, status: 'pending-confirmation'}, 201),
  review: () => json({...reported, status: 'in-review'}, 201),
  late: refuse(403, 'reports.closed'),
  latemessage: refuse(403, 'messages.closed'),
  picky: refuse(422, 'body.invalid', {errors: [{pointer: '/email', code: 'email.invalid'}]}),
};

const pageFetch = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const {hostname, pathname} = new URL(input instanceof Request ? input.url : input, location.href);
  if (!hostname.endsWith('.stories.example')) return pageFetch(input, init);
  const name = hostname.split('.')[0]!;
  const said = ofClass(name, pathname, init?.method);
  if (said) return Promise.resolve(said);
  if (init?.method === 'POST') return Promise.resolve((writes[name] ?? taken(pathname))());
  return Promise.resolve((reads[name]?.[whatOf(pathname)] ?? usual[whatOf(pathname)](name))());
};

/** Stories stand still: their counts come from the answers above, and their stream says nothing. */
class SilentStream extends EventTarget {
  readonly readyState = 0;
  close() {}
}
const PageEventSource = globalThis.EventSource;
globalThis.EventSource = new Proxy(PageEventSource, {
  construct: (_, [url, init]: [string, EventSourceInit?]) =>
    new URL(url, location.href).hostname.endsWith('.stories.example')
      ? new SilentStream()
      : new PageEventSource(url, init),
});

export const backend = (name: string) => `https://${name}.stories.example`;
