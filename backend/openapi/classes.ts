/** The paths of classes that write, in a file of their own. */
interface Kit {
  answered(says: string, shape: never): object;
  lang: object;
  edition: object;
  problem(says: string): object;
  reading(says: string, shape: never, parameters: object[], more?: object): object;
  writing(says: string, body: never, parameters: object[], responses: object): {post: {parameters: object[]}};
}

const part = (name: string, says: string) => ({
  name,
  in: 'path',
  required: true,
  description: says,
  schema: {type: 'string'},
});
const code = part('code', 'Eight signs without I, L, O and U; hyphens, spaces and small letters are understood.');
const key = {
  name: 'Authorization',
  in: 'header',
  required: true,
  description: '`Bearer` and the teacher’s key. It stands in no address.',
  schema: {type: 'string'},
};

export function classPaths({answered, lang, edition, problem, reading, writing}: Kit) {
  const shape = (name: string) => name as never;
  const gone = problem('`code.revoked`, `code.expired`');
  const slow = problem('`rate.limited`: too many wrong codes from this network, and nobody looks at this one.');
  const desk = (says: string, body: string, more: object = {}) =>
    writing(says, shape(body), [key], {
      201: answered('Done; the class is read again.', shape('ClassChanged')),
      403: problem('`class.closed`, `class.settled`, `report.settled`, `reports.closed`'),
      404: problem('`class.unknown`'),
      422: problem('`body.invalid` with a pointer to each mistake, `key.reused`'),
      ...more,
    });
  return {
    '/v1/classes': {
      ...reading('What somebody agrees to who opens a class.', shape('ClassTerms'), [edition, lang]),
      ...writing('Asks for a class. The same answer for everybody.', shape('ClassOpening'), [edition], {
        201: answered('Opened once the button on the page that a mail leads to has been pressed.', shape('ClassAsked')),
        403: problem('`reports.closed`'),
        404: problem('`edition.unknown`'),
        422: problem(
          '`body.invalid` with a pointer to each mistake, `consent.missing`, `consent.unknown`, `key.reused`',
        ),
      }),
    },
    '/v1/classes/{code}': reading('A class as pupils and board see it.', shape('Classroom'), [code, lang], {
      404: problem('`code.unknown`'),
      410: gone,
      429: slow,
    }),
    '/v1/classes/{code}/reports': writing('One letter or card is done.', shape('ClassReport'), [code], {
      201: answered('Noted in the class; it counts once the teacher hands in.', shape('ClassReported')),
      403: problem('`class.closed`, `class.full`, `case.upcoming`, `reports.closed`'),
      404: problem('`code.unknown`, `case.unknown`'),
      410: problem('`code.revoked`, `code.expired`, `case.withdrawn`'),
      422: problem('`body.invalid` with a pointer to each mistake, `key.reused`'),
    }),
    '/v1/classes/{code}/reports/{receipt}': {
      delete: {
        summary: 'Takes it back, within two hours. Twice is once.',
        parameters: [code, part('receipt', 'Of the tap.')],
        responses: {
          200: answered('Taken back.', shape('ClassReported')),
          403: problem('`class.closed`'),
          404: problem('`code.unknown`, `report.unknown`'),
          410: gone,
          429: slow,
        },
      },
    },
    '/v1/my-class': reading('The class of whoever holds its key.', shape('MyClass'), [key, lang], {
      404: problem('`class.unknown`'),
    }),
    '/v1/my-class/corrections': desk('How many it really are.', 'ClassCorrection', {410: problem('`case.withdrawn`')}),
    '/v1/my-class/codes': desk('A new code; the old one stops at once.', 'ClassStep'),
    '/v1/my-class/closings': desk('Hands in: the letters count, as a group’s own report.', 'ClassStep'),
    '/v1/my-class/reopenings': desk('Takes back what was handed in, within a day.', 'ClassStep'),
  };
}
