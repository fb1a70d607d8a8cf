/** The HTTP interface as other developers read it, its shapes made from the contract. It documents; Valibot checks. */
import {toJsonSchemaDefs} from '@valibot/to-json-schema';
import {
  Announced,
  Announcement,
  Campaign,
  Case,
  CaseCard,
  Cases,
  ClassAsked,
  ClassChanged,
  ClassCorrection,
  ClassOpening,
  ClassReport,
  ClassReported,
  Classroom,
  ClassStep,
  ClassTerms,
  Correction,
  Count,
  Counts,
  Events,
  Health,
  LetterDesk,
  LiveCounts,
  LiveWithdrawn,
  Message,
  MessageReceived,
  Messages,
  MyClass,
  Outcomes,
  Problem,
  problemCodes,
  Report,
  Reported,
  Sections,
  Signature,
  Signed,
  SignedUp,
  Signup,
} from '../../src/contract/index.js';
import {classPaths} from './classes.js';

const shapes = {
  Announced,
  Announcement,
  Campaign,
  Case,
  CaseCard,
  Cases,
  ClassAsked,
  ClassChanged,
  ClassCorrection,
  ClassOpening,
  ClassReport,
  ClassReported,
  Classroom,
  ClassStep,
  ClassTerms,
  MyClass,
  Correction,
  Count,
  Counts,
  Events,
  Health,
  LetterDesk,
  LiveCounts,
  LiveWithdrawn,
  Message,
  MessageReceived,
  Messages,
  Outcomes,
  Problem,
  Report,
  Reported,
  Sections,
  Signature,
  Signed,
  SignedUp,
  Signup,
};

/** JSON Schema cannot say everything Valibot checks (no NUL, a trimmed name); what it can say stands here. */
const schemas = toJsonSchemaDefs(shapes, {
  errorMode: 'ignore',
  target: 'draft-2020-12',
  overrideRef: ({referenceId}) => `#/components/schemas/${referenceId}`,
});

const query = (name: string, says: string, pattern?: string) => ({
  name,
  in: 'query',
  required: false,
  description: says,
  schema: {type: 'string', ...(pattern && {pattern})},
});
const edition = query('edition', 'An edition (year) of the campaign; without it the current one.');
const section = query(
  'section',
  'A section of the campaign, which shows it in its own way; without it the campaign itself.',
);
const lang = query('lang', 'The language wanted; the best match, else the first one of the campaign.');
const keys = query(
  'keys',
  'Up to 100 of `campaign`, `case:…`, `source:…`, `section:…`, `country:NL`, separated by commas. A key nobody knows is ' +
    'left out; one with so few that a number could point at somebody stands in `few`.',
);
const caseId = {name: 'case', in: 'path', required: true, schema: {type: 'string'}};

const answer = (says: string, shape: keyof typeof shapes, more: object = {}) => ({
  description: says,
  content: {'application/json': {schema: {$ref: `#/components/schemas/${shape}`}}},
  ...more,
});
const problem = (says: string) => ({
  description: says,
  content: {'application/problem+json': {schema: {$ref: '#/components/schemas/Problem'}}},
});
const reading = (says: string, shape: keyof typeof shapes, parameters: object[], more: object = {}) => ({
  get: {
    summary: says,
    parameters,
    responses: {
      200: answer(says, shape, {headers: {ETag: {schema: {type: 'string'}}}}),
      304: {description: 'Nothing has changed since the ETag in `If-None-Match`.'},
      400: problem('`query.invalid`'),
      404: problem('`edition.unknown`, `section.unknown`, `case.unknown`'),
      ...more,
    },
  },
});
const answered = (says: string, shape: keyof typeof shapes) =>
  answer(says, shape, {headers: {'Idempotency-Replayed': {schema: {type: 'string', const: 'true'}}}});
const writing = (says: string, body: keyof typeof shapes, parameters: object[], responses: object) => ({
  post: {
    summary: `${says} Answered after the commit; the same key and body get the same answer again.`,
    parameters: [
      ...parameters,
      {name: 'Idempotency-Key', in: 'header', required: true, schema: {type: 'string', format: 'uuid'}},
    ],
    requestBody: {
      required: true,
      content: {'application/json': {schema: {$ref: `#/components/schemas/${body}`}}},
    },
    responses: {
      ...responses,
      400: problem('`key.missing`, `key.invalid`, `query.invalid`, or not JSON'),
      409: problem('`key.pending`: try again after `Retry-After`.'),
      413: problem('`body.large`'),
      415: problem('`body.type`'),
      429: problem('`rate.limited`'),
      503: problem('`unavailable`, `busy`: nothing is known to be stored; try again with the same key.'),
    },
  },
});
const health = (says: string) => ({
  get: {summary: says, responses: {200: answer(says, 'Health'), 503: answer('Not now.', 'Health')}},
});

export const document = {
  openapi: '3.1.0',
  info: {
    title: 'W4R Widgets backend',
    version: '1',
    description:
      'Reads are public, cacheable and free of cookies. Errors are `application/problem+json`; their `code` is one of: ' +
      `${problemCodes.map((code) => `\`${code}\``).join(', ')}. Clients ignore fields they do not know.`,
    license: {name: 'MIT', identifier: 'MIT'},
  },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  paths: {
    '/v1/campaign': reading('The campaign: words, dates, goal, languages, consent texts.', 'Campaign', [
      edition,
      section,
      lang,
    ]),
    '/v1/sections': reading('Where the campaign is at home: its sections, each in its own words.', 'Sections', [
      edition,
      lang,
    ]),
    '/v1/cases': reading('All cases, without their long texts, and what is left of withdrawn ones.', 'Cases', [
      edition,
      section,
      lang,
      query('category', 'Only cases of this category.'),
      query('country', 'Only cases in this country.'),
      query('sort', '`order` (as the campaign has it) or `need` (least supported first).', '^(order|need)$'),
    ]),
    '/v1/cases/{case}': reading('One case, whole.', 'Case', [caseId, edition, section, lang], {
      410: problem('`case.withdrawn`, with the text to show instead.'),
    }),
    '/v1/cases/{case}/letters': reading(
      'The letter desk of a case: to whom one can write, how, and what to keep in mind.',
      'LetterDesk',
      [caseId, edition, section, lang],
      {410: problem('`case.withdrawn`, with the text to show instead.')},
    ),
    '/v1/cases/{case}/messages': {
      ...reading(
        'Solidarity messages that were accepted, the newest first, and what to keep in mind when writing one.',
        'Messages',
        [caseId, edition, lang, query('before', 'The `next` of the answer before.', '^[0-9a-f]{32}$')],
        {410: problem('`case.withdrawn`, with the text to show instead.')},
      ),
      ...writing(
        'Sends a solidarity message. Of the name only what is shown is stored.',
        'Message',
        [caseId, edition],
        {
          201: answered('Kept until somebody of the campaign has read it.', 'MessageReceived'),
          403: problem('`case.upcoming`, `messages.closed`'),
          404: problem('`case.unknown`, `edition.unknown`'),
          410: problem('`case.withdrawn`'),
          422: problem('`body.invalid` with a pointer to each mistake, `key.reused`'),
        },
      ),
    },
    '/v1/events': {
      ...reading(
        'Gatherings: those to come or under way, the soonest first; with `over=1` those that are over, the latest first.',
        'Events',
        [
          edition,
          lang,
          query('country', 'Only those in this country.', '^[A-Z]{2}$'),
          query('home', '`1`: in a section those in its country, where there are any, and else all.', '^1$'),
          query('town', 'The beginning of a word of the town; accents and capitals do not matter.'),
          query('from', 'A day such as `2026-12-12`, in each event’s own time zone: those that end on it or later.'),
          query('to', 'A day: those that begin on it or earlier.'),
          query('over', '`1` for those that are over.', '^1$'),
          query('page', '0 for the first hundred, `next` of the answer for those that follow.', '^\\d{1,4}$'),
        ],
      ),
      ...writing('Announces a gathering.', 'Announcement', [edition], {
        201: answered('Kept for somebody of the campaign to read. The same answer for everybody.', 'Announced'),
        403: problem('`events.closed`: the campaign takes no announcements, or no longer.'),
        404: problem('`edition.unknown`'),
        422: problem(
          '`body.invalid` with a pointer to each mistake, `consent.missing`, `consent.unknown`, `key.reused`',
        ),
      }),
    },
    '/v1/events/{event}.ics': {
      get: {
        summary: 'A gathering for a calendar (RFC 5545), its times in UTC.',
        parameters: [{name: 'event', in: 'path', required: true, schema: {type: 'string'}}, edition, lang],
        responses: {
          200: {description: 'One VEVENT.', content: {'text/calendar': {schema: {type: 'string'}}}},
          404: problem('`event.unknown`, `edition.unknown`'),
        },
      },
    },
    '/v1/outcomes': reading('What became of cases, the newest first; without an edition, of all years.', 'Outcomes', [
      query('edition', 'An edition (year) of the campaign; without it all of them.'),
      lang,
    ]),
    '/v1/counts': reading('Counts by key.', 'Counts', [keys, edition]),
    '/v1/live': {
      get: {
        summary: 'Counts as they change, as server-sent events: `counts` (LiveCounts) and `withdrawn` (LiveWithdrawn).',
        parameters: [keys, edition],
        responses: {
          200: {
            description: 'A whole snapshot first, then what changes.',
            content: {'text/event-stream': {schema: {type: 'string'}}},
          },
          503: problem('`busy`: this process holds as many streams as it may. Ask `/v1/counts` instead.'),
        },
      },
    },
    '/v1/cases/{case}/signatures': writing('Signs for a case.', 'Signature', [caseId, edition, section], {
      201: answered('Counted. A repeated signature gets an answer of the same shape.', 'Signed'),
      403: problem('`case.upcoming`, `case.closed` (with the outcome)'),
      404: problem('`case.unknown`, `edition.unknown`'),
      410: problem('`case.withdrawn`'),
      422: problem('`body.invalid` with a pointer to each mistake, `consent.missing`, `consent.unknown`, `key.reused`'),
    }),
    '/v1/signups': writing('Joins the campaign. The same answer for everybody.', 'Signup', [edition, section], {
      201: answered('Kept until the button on the page that a mail leads to has been pressed.', 'SignedUp'),
      404: problem('`edition.unknown`'),
      422: problem('`body.invalid` with a pointer to each mistake, `consent.missing`, `consent.unknown`, `key.reused`'),
    }),
    '/v1/reports': writing('Tells how many letters somebody wrote, without a name.', 'Report', [edition, section], {
      201: answered('Counted, or kept for somebody of the campaign to look at first.', 'Reported'),
      403: problem('`case.upcoming`, `reports.closed`'),
      404: problem('`case.unknown`, `edition.unknown`, `event.unknown`'),
      410: problem('`case.withdrawn`'),
      422: problem('`body.invalid` with a pointer to each mistake, `key.reused`'),
    }),
    '/v1/reports/{receipt}/corrections': writing(
      'Tells how many it really were; 0 takes the report back.',
      'Correction',
      [{name: 'receipt', in: 'path', required: true, schema: {type: 'string'}}],
      {
        201: answered('The new number stands in the place of the old.', 'Reported'),
        403: problem('`report.settled`: the campaign has counted or rejected it. `reports.closed`'),
        404: problem('`report.unknown`'),
        410: problem('`case.withdrawn`'),
        422: problem('`body.invalid` with a pointer to each mistake, `key.reused`'),
      },
    ),
    ...classPaths({answered, lang, edition, problem, reading, writing}),
    '/livez': health('The process runs.'),
    '/readyz': health('The database can be read and written.'),
  },
  components: {schemas},
};
