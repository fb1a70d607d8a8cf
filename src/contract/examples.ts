/** Examples of what crosses the wire: for stories, tests and documentation. Nothing else imports them. */
import type {
  Announced,
  Announcement,
  Campaign,
  Case,
  ClassAsked,
  ClassReported,
  Classroom,
  ClassTerms,
  ConsentText,
  Count,
  Counts,
  Events,
  Gathering,
  LetterDesk,
  Message,
  MessageReceived,
  Messages,
  MyClass,
  Outcome,
  Outcomes,
  Problem,
  Report,
  Reported,
  Sections,
  Signature,
  Signed,
  SignedUp,
  Signup,
} from './index.js';

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
  kinds: [
    {kind: 'signature', count: 201_500},
    {kind: 'letter', count: 38_200},
    {kind: 'solidarity', count: 8_300},
  ],
  people: null,
  milestone: null,
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
  timeZone: 'UTC',
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
  letterUrl: '/cases/river-teacher/letter',
  share: 'Ilvane mapped the mercury in her village’s river. Now she needs us: sign with me.',
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
      kinds: [
        {kind: 'signature', count: 3_100_000},
        {kind: 'letter', count: 912_345},
        {kind: 'solidarity', count: 180_000},
        {kind: 'email', count: 20_000},
      ],
      people: 1_480_250,
      milestone: 4_000_000,
    },
  ],
  few: [],
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

const signupConsents: ConsentText[] = [
  {
    id: 'joining',
    version: 1,
    lang: 'en',
    hash,
    ask: 'statement',
    required: true,
    text: 'We write to this address once, to ask whether it is yours. Everything else comes only after you have said so.',
  },
  {
    id: 'kit-mail',
    version: 1,
    lang: 'en',
    hash,
    ask: 'checkbox',
    required: false,
    text: 'Send me the material of this year by e-mail.',
  },
  {
    id: 'reminder',
    version: 1,
    lang: 'en',
    hash,
    ask: 'checkbox',
    required: false,
    text: 'Ask me once by e-mail, some days later, how many letters I wrote.',
  },
];

export const campaign: Campaign = {
  id: 'letters-for-rights',
  edition: '2026',
  currentEdition: '2026',
  section: null,
  name: 'Letters for Rights 2026',
  lang: 'en',
  dir: 'ltr',
  languages: ['en', 'fr', 'ar'],
  fictional: true,
  phase: 'during',
  opensAt: today - 23 * day,
  closesAt: today + 18 * day,
  reportsUntil: today + 54 * day,
  timeZone: 'UTC',
  now: today,
  goal: 5_000_000,
  url: '/',
  privacyUrl: '/privacy',
  consents,
  signup: {
    wants: ['write', 'teach', 'host', 'organise'],
    consents: signupConsents,
    kit: [
      {
        id: 'writing-guide',
        title: 'How to write a letter that helps',
        url: '/kit/2026/en/writing-guide.pdf',
        type: 'application/pdf',
        bytes: 84_000,
        wants: ['write', 'teach', 'host', 'organise'],
      },
      {
        id: 'case-sheets',
        title: 'Twelve people, twelve sheets, with their addresses',
        url: '/kit/2026/en/case-sheets.pdf',
        type: 'application/pdf',
        bytes: 412_000,
        wants: ['teach', 'host', 'organise'],
      },
    ],
    url: '/join',
  },
  reportUrl: '/report',
  next: ['letter', 'sign', 'share', 'signup'],
  categories: [
    {
      id: 'human-rights-defender',
      name: 'Human rights defender',
      explanation: 'Somebody who stands up for the rights of others, without violence, and is threatened for it.',
    },
    {
      id: 'prisoner-of-conscience',
      name: 'Prisoner of conscience',
      explanation: 'Somebody who is locked up for what they believe, say or are, and has not used violence.',
    },
  ],
  share: 'Twelve people, one winter, millions of letters. Write one with me.',
};

export const signup: Signup = {
  name: 'Hanna Lindqvist',
  email: 'hanna@example.org',
  country: 'SE',
  lang: 'en',
  wants: ['write'],
  consents: signupConsents.map(({id, version, lang, ask}) => ({id, version, lang, hash, given: ask === 'statement'})),
};

export const signedUp: SignedUp = {receipt: 'r-77aa', status: 'pending-confirmation'};

export const classTerms: ClassTerms = {
  edition: '2026',
  lang: 'en',
  consents: [
    {
      id: 'class-mail',
      version: 1,
      lang: 'en',
      hash,
      ask: 'statement',
      required: true,
      text: 'We write to this address to ask whether it was you, to send you the way to your class, and once more before its code ends.',
    },
  ],
  mostPupils: 60,
  codeDays: 14,
  classDays: 60,
};

export const classAsked: ClassAsked = {receipt: 'r-51c0', status: 'pending-confirmation'};

export const classroom: Classroom = {
  edition: '2026',
  campaign: 'Letters for Rights',
  lang: 'en',
  dir: 'ltr',
  fictional: true,
  state: 'open',
  cases: [
    {
      id: 'river-teacher',
      name: 'Ilvane Torrecaña-Mbeki',
      shortName: 'Ilvane',
      picture: null,
      takes: ['letter', 'solidarity'],
      letters: 12,
      solidarity: 4,
    },
    {
      id: 'flag-song',
      name: 'Teodric Vasslund',
      shortName: 'Teodric',
      picture: null,
      takes: ['letter', 'solidarity'],
      letters: 7,
      solidarity: 0,
    },
    {
      id: 'wheels-for-all',
      name: 'Gulmira Asangeldy',
      shortName: 'Gulmira',
      picture: null,
      takes: ['letter'],
      letters: 3,
      solidarity: 0,
    },
  ],
  total: 26,
  version: 27,
  asOf: today,
  codeUntil: today + 13 * day,
};

export const classReported: ClassReported = {
  receipt: 'r-tap1',
  undoUntil: today + 7_200_000,
  case: 'river-teacher',
  kind: 'letter',
  count: 13,
  version: 28,
};

export const myClass: MyClass = {
  ...classroom,
  name: 'The blue room',
  pupils: 30,
  code: '7KQF3M0P',
  endsAt: today + 59 * day,
  closedAt: null,
  reopenUntil: null,
  most: 480,
  reports: [],
};

export const report: Report = {case: 'river-teacher', kind: 'letter', count: 3, for: 'self', lang: 'en'};

export const reported: Reported = {receipt: 'r-91e0', status: 'counted', count: 248_003, version: 43, asOf: today};

const nowhere = {name: null, organization: null, dependentLocality: null, region: null};

const open = {
  phase: 'during',
  opensAt: campaign.opensAt,
  closesAt: campaign.closesAt,
  reportsUntil: campaign.reportsUntil,
} as const;

export const sections: Sections = {
  edition: '2026',
  lang: 'en',
  sections: [
    {
      id: 'canada',
      country: {code: 'CA', name: 'Canada'},
      names: [
        {
          lang: 'en',
          dir: 'ltr',
          name: 'Letters for Rights Canada 2026',
          country: 'Canada',
          url: '/?section=canada&lang=en',
        },
        {
          lang: 'fr',
          dir: 'ltr',
          name: 'Des lettres d’ici pour les droits 2026',
          country: 'Canada',
          url: '/?section=canada&lang=fr',
        },
      ],
      ...open,
      timeZone: 'America/Toronto',
    },
    {
      id: 'netherlands',
      country: {code: 'NL', name: 'Netherlands'},
      names: [
        {
          lang: 'nl',
          dir: 'ltr',
          name: 'Schrijf mee voor rechten 2026',
          country: 'Nederland',
          url: '/?section=netherlands&lang=nl',
        },
      ],
      ...open,
      timeZone: 'Europe/Amsterdam',
    },
    {
      id: 'mexico',
      country: {code: 'MX', name: 'Mexico'},
      names: [
        {
          lang: 'es',
          dir: 'ltr',
          name: 'Cartas que abren puertas 2026',
          country: 'México',
          url: '/?section=mexico&lang=es',
        },
      ],
      ...open,
      closesAt: campaign.closesAt + 3 * day,
      timeZone: 'America/Mexico_City',
    },
    {
      id: 'united-kingdom',
      country: {code: 'GB', name: 'United Kingdom'},
      names: [
        {
          lang: 'en',
          dir: 'ltr',
          name: 'Write by Candlelight 2026',
          country: 'United Kingdom',
          url: 'https://candlelight.example/',
        },
      ],
      ...open,
      timeZone: 'Europe/London',
    },
    {
      id: 'tunisia',
      country: {code: 'TN', name: 'Tunisia'},
      names: [
        {lang: 'ar', dir: 'rtl', name: 'حبر من أجل الحقوق 2026', country: 'تونس', url: '/?section=tunisia&lang=ar'},
        {
          lang: 'fr',
          dir: 'ltr',
          name: 'De l’encre pour les droits 2026',
          country: 'Tunisie',
          url: '/?section=tunisia&lang=fr',
        },
      ],
      ...open,
      timeZone: 'Africa/Tunis',
    },
  ],
};

export const letterDesk: LetterDesk = {
  case: 'river-teacher',
  edition: '2026',
  lang: 'en',
  dir: 'ltr',
  fictional: true,
  status: 'open',
  opensAt: aCase.opensAt,
  closesAt: aCase.closesAt,
  reportsUntil: campaign.reportsUntil,
  timeZone: 'UTC',
  asOf: today,
  name: aCase.name,
  shortName: aCase.shortName,
  letters: [
    {
      id: 'minister',
      kind: 'appeal',
      to: 'Minister of the Interior, Costamera',
      address: {
        latin: {
          ...nowhere,
          name: 'Ministra del Interior',
          organization: 'Ministerio del Interior',
          lines: ['Plaza de las Aguas 12'],
          locality: 'Puerto Ribalva',
          postalCode: '1010',
        },
        local: null,
        localLanguage: null,
        country: {code: 'XC', name: 'Costamera'},
        format: 'ES',
      },
      email: 'despacho@interior.example.org',
      languages: ['es', 'en'],
      models: [
        {
          lang: 'en',
          dir: 'ltr',
          salutation: 'Dear Minister,',
          closing: 'Yours sincerely,',
          paragraphs: [
            'My name is {name} and I live in {town}. I am writing to you about a teacher, Ilvane Torrecaña-Mbeki.',
            'I ask you to see to it that she and her pupils are protected, and that the threats against her are investigated.',
          ],
        },
        {
          lang: 'ar',
          dir: 'rtl',
          salutation: 'معالي الوزيرة،',
          closing: 'وتفضلوا بقبول فائق الاحترام،',
          paragraphs: ['اسمي {name} وأعيش في {town}. أكتب إليكم بشأن المعلمة إلفاني توريكانيا-مبيكي.'],
        },
      ],
      points: [
        'She measured the water with her pupils for ten months.',
        'Ask for protection that is agreed with her, and for an independent investigation.',
      ],
      notes: [],
      doNot: ['Do not name any mining company; nobody has been convicted.'],
      rules: {religiousCards: null, mentionCharges: null, mentionOrganisation: null, senderAddress: 'full'},
    },
    {
      id: 'solidarity',
      kind: 'solidarity',
      to: 'Ilvane',
      address: {
        latin: {
          ...nowhere,
          name: 'Ilvane Torrecaña-Mbeki',
          organization: 'Escuela Rural de Tres Garzales',
          lines: ['Camino del Embarcadero s/n'],
          locality: 'Tres Garzales',
          postalCode: '4207',
        },
        local: null,
        localLanguage: null,
        country: {code: 'XC', name: 'Costamera'},
        format: 'ES',
      },
      email: null,
      languages: ['es', 'en', 'fr'],
      models: [{lang: 'en', dir: 'ltr', salutation: 'Dear Ilvane,', closing: 'In friendship,', paragraphs: []}],
      points: ['Tell her about a river, lake or shore near you.', 'Draw a bird that lives by water.'],
      notes: ['Her post is opened at the village post office. Write as you would write to any teacher.'],
      doNot: ['Do not mention the police or the threats on a card to her.'],
      rules: {
        religiousCards: 'allow',
        mentionCharges: 'avoid',
        mentionOrganisation: 'forbid',
        senderAddress: 'country-only',
      },
    },
  ],
  postage: {
    text: 'An international stamp is enough for a letter of up to 20 grams.',
    url: 'https://example.org/post',
    checkedOn: today - 30 * day,
  },
  url: '/cases/river-teacher/letter',
};

const [, toHer] = letterDesk.letters;

export const messages: Messages = {
  case: 'river-teacher',
  edition: '2026',
  lang: 'en',
  dir: 'ltr',
  name: aCase.name,
  shortName: aCase.shortName,
  fictional: true,
  status: 'open',
  opensAt: aCase.opensAt,
  until: campaign.reportsUntil,
  now: today,
  writing: {
    to: toHer!.to,
    languages: toHer!.languages,
    points: toHer!.points,
    notes: toHer!.notes,
    doNot: toHer!.doNot,
    rules: toHer!.rules,
  },
  messages: [
    {
      id: '5b1f00aa11bb22cc33dd44ee55ff6677',
      text: 'Dear Ilvane, our lake had no fish when I was a child. People measured it, as you do, and now there are herons.',
      lang: 'en',
      dir: 'ltr',
      by: 'Hanna',
      country: 'Sweden',
      date: today - 2 * day,
      deliveredOn: null,
    },
    {
      id: '4a1f00aa11bb22cc33dd44ee55ff6677',
      text: 'نفكّر فيكِ وفي تلاميذك كل صباح.\nأنتِ لستِ وحدك.',
      lang: 'ar',
      dir: 'rtl',
      by: 'ل. ح.',
      country: 'Tunisia',
      date: today - 5 * day,
      deliveredOn: today - day,
    },
    {
      id: '391f00aa11bb22cc33dd44ee55ff6677',
      text: 'Vos élèves ont une maîtresse courageuse.',
      lang: 'fr',
      dir: 'ltr',
      by: null,
      country: null,
      date: today - 6 * day,
      deliveredOn: today - day,
    },
  ],
  next: null,
};

export const message: Message = {text: 'We think of you by our river.', lang: 'en', shown: 'nobody'};

export const messageReceived: MessageReceived = {receipt: '2c1f00aa11bb22cc33dd44ee55ff6677', status: 'waiting'};

export const outcomes: Outcomes = {
  lang: 'en',
  outcomes: [
    {
      case: 'wheels-for-all',
      edition: '2026',
      lang: 'en',
      dir: 'ltr',
      fictional: true,
      name: 'Gulmira Asankul',
      country: {code: 'XI', name: 'Aldystan'},
      outcome: {
        kind: 'law-changed',
        date: today - 8 * day,
        text: 'Parliament has passed the law on accessible buildings, and the fines have been paid back.',
        url: null,
      },
      quote: {text: 'I read every card on the stairs, because there was no lift yet.', by: 'Gulmira'},
      picture: null,
      url: '/cases/wheels-for-all',
    },
    {
      case: 'salt-carrier',
      edition: '2025',
      lang: 'en',
      dir: 'ltr',
      fictional: true,
      name: 'Bakari Lumo',
      country: {code: 'XE', name: 'Lakori'},
      outcome: {
        kind: 'died',
        date: today - 200 * day,
        text: 'He died in custody in spring. His family still asks for an inquiry, and so do we.',
        url: null,
      },
      quote: null,
      picture: null,
      url: '/cases/salt-carrier?edition=2025',
    },
  ],
};

const near = (more: Partial<Gathering>): Gathering => ({
  id: 'canal-house',
  edition: '2026',
  state: 'upcoming',
  lang: 'en',
  dir: 'ltr',
  title: 'Letters by candlelight',
  text: 'Paper, pens, stamps and soup are there. Bring a friend, and a language that you write well.',
  startsAt: Date.UTC(2026, 11, 12, 13),
  endsAt: Date.UTC(2026, 11, 12, 16),
  timeZone: 'Europe/Amsterdam',
  place: {
    name: 'The Canal House',
    street: 'Lijnbaan 4',
    town: 'Amsterdam',
    country: {code: 'NL', name: 'Netherlands'},
    at: [52.37, 4.89],
  },
  online: null,
  organiser: 'Neighbours of the Lijnbaan',
  access: ['wheelchair', 'children'],
  accessNote: 'The lift is beside the bicycle shed.',
  section: null,
  letters: null,
  url: '/events/canal-house',
  calendarUrl: '/v1/events/canal-house.ics',
  ...more,
});

const elsewhere = (town: string, code: string, name: string, at: [number, number] | null) => ({
  name: '',
  street: null,
  town,
  country: {code, name},
  at,
});

export const gatherings: Events = {
  edition: '2026',
  lang: 'en',
  now: today,
  events: [
    near({
      id: 'harbour-library',
      state: 'now',
      title: 'An afternoon of letters',
      startsAt: today - 64 * 60_000,
      endsAt: today + 116 * 60_000,
      timeZone: 'Africa/Tunis',
      place: elsewhere('Tunis', 'TN', 'Tunisia', [36.81, 10.18]),
      organiser: 'The harbour library',
      access: [],
      accessNote: '',
    }),
    near({
      id: 'across-the-lake',
      title: 'Écrire ensemble',
      lang: 'fr',
      text: '',
      startsAt: Date.UTC(2026, 11, 3, 0, 30),
      endsAt: Date.UTC(2026, 11, 3, 2, 30),
      timeZone: 'America/Toronto',
      place: elsewhere('Montréal', 'CA', 'Canada', [45.5, -73.57]),
      online: 'https://meet.example.org/letters',
      organiser: 'Cercle du Lac',
      access: ['sign-language'],
      accessNote: '',
    }),
    near({}),
    near({
      id: 'market-hall',
      state: 'cancelled',
      title: 'Writing in the market hall',
      startsAt: Date.UTC(2026, 11, 13, 10),
      endsAt: Date.UTC(2026, 11, 13, 14),
      place: elsewhere('Haarlem', 'NL', 'Netherlands', [52.38, 4.64]),
      organiser: 'The market women of Haarlem',
    }),
  ],
  country: null,
  total: 4,
  next: null,
  countries: [
    {code: 'CA', name: 'Canada', events: 1},
    {code: 'NL', name: 'Netherlands', events: 2},
    {code: 'TN', name: 'Tunisia', events: 1},
  ],
  announce: {
    open: true,
    consents: [
      {
        id: 'announcing',
        version: 1,
        lang: 'en',
        hash,
        ask: 'statement',
        required: true,
        text: 'What you write about the gathering is published once somebody of the campaign has read it. Your e-mail address is not.',
      },
    ],
    privacyUrl: '/privacy',
  },
};

/** The same list for whoever asks for those that are over. */
export const pastGatherings: Events = {
  ...gatherings,
  events: [
    near({
      id: 'night-of-pens',
      state: 'over',
      title: 'The night of pens',
      startsAt: today - 3 * day,
      endsAt: today - 3 * day + 4 * 3_600_000,
      letters: 190,
    }),
    near({
      id: 'first-sunday',
      state: 'over',
      title: 'The first Sunday',
      startsAt: today - 7 * day,
      endsAt: today - 7 * day + 7_200_000,
    }),
  ],
  total: 2,
  countries: [{code: 'NL', name: 'Netherlands', events: 2}],
};

export const announcement: Announcement = {
  title: 'Letters by candlelight',
  text: 'Paper, pens, stamps and soup are there.',
  starts: '2026-12-12T14:00',
  ends: '2026-12-12T17:00',
  timeZone: 'Europe/Amsterdam',
  place: {name: 'The Canal House', street: 'Lijnbaan 4', town: 'Amsterdam', country: 'NL', at: [52.37, 4.89]},
  online: null,
  organiser: 'Neighbours of the Lijnbaan',
  access: ['wheelchair'],
  accessNote: '',
  email: 'neighbour@example.org',
  lang: 'en',
  consents: [{id: 'announcing', version: 1, lang: 'en', hash, given: true}],
};

export const announced: Announced = {receipt: 'b2f1d5e0c4a89367', status: 'waiting'};
