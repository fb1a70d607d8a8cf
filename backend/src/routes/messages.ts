/** `GET` and `POST /v1/cases/{case}/messages`: solidarity messages. Nothing that nobody has read is ever shown. */
import {randomBytes} from 'node:crypto';
import {type FastifyInstance} from 'fastify';
import * as v from 'valibot';
import {Message} from '../../../src/contract/index.js';
import {checked} from '../checks.js';
import {type CaseContent} from '../content/catalogue.js';
import {caseLanguage} from '../content/languages.js';
import {caseUrl, type Viewing} from '../content/links.js';
import {messagesView} from '../content/messages.js';
import {requestHash} from '../people.js';
import {firstNameOf, initialsOf, plainText} from '../plain-text.js';
import {Trouble} from '../problems.js';
import {keepMessage, readMessages, type Writing} from '../store/messages.js';
import {type Context} from './index.js';
import {aMinute, knownCase, readableCase, sendJson, viewing, withdrawn} from './reading.js';
import {admitted, inTime, owedOr, recorded, sendAnswer} from './writing.js';

const perPage = 20;
const receipt = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

type Told = v.InferOutput<typeof Message>;

export function messageRoutes(app: FastifyInstance, context: Context) {
  const {pepper, store} = context;

  app.get<{Params: {case: string}}>('/v1/cases/:case/messages', async (request, reply) => {
    const at = viewing(context, request.query);
    const content = readableCase(at, request.params.case);
    const before = beforeOf(request.query);
    const found = await inTime(context, () =>
      readMessages(store, {edition: at.edition.id, caseId: content.id, before, limit: perPage + 1}),
    );
    const rows = found.slice(0, perPage);
    const next = found.length > perPage ? rows.at(-1)!.id : null;
    return sendJson(request, reply, messagesView(at, content, rows, next), aMinute);
  });

  app.post<{Params: {case: string}; Body: Told}>(
    '/v1/cases/:case/messages',
    {schema: {body: Message}, validatorCompiler: () => (body) => ({value: checked(Message, body)})},
    async (request, reply) => {
      const asked = admitted(context, request);
      const at = viewing(context, request.query);
      const content = knownCase(at.edition, request.params.case, at.now);
      const key = {
        id: `message:${at.edition.id}/${content.id}/${asked}`,
        requestHash: requestHash(pepper, request.body),
      };
      const refusal = messageRefusal(at, content);
      if (refusal) return sendAnswer(reply, await owedOr(refusal, context, key));
      const message = writingOf(at, content.id, request.body);
      return sendAnswer(reply, await recorded(context, () => keepMessage(store, message, key)));
    },
  );
}

/** Only what will be shown: the rest of the name goes no further than this. */
function writingOf({edition, now}: Viewing, case_id: string, told: Told): Writing {
  const {lang, shown, name = '', country = null} = told;
  const text = plainText(told.text);
  if (text === '') throw mistake('/text', 'text.missing');
  const shown_name = {'first-name': firstNameOf, initials: initialsOf, nobody: () => null}[shown](name);
  if (shown_name === '') throw mistake('/name', 'name.missing');
  const id = randomBytes(16).toString('hex');
  const section = edition.section?.id ?? null;
  return {id, edition: edition.id, case_id, text, lang, shown_name, country, section, created_at: now};
}

const mistake = (pointer: string, code: string) => new Trouble('body.invalid', {errors: [{pointer, code}]});

/** From the first day until the last on which letters are counted: what comes later reaches nobody. */
function messageRefusal(at: Viewing, content: CaseContent): Trouble | undefined {
  const {edition, currentEdition, publicUrl, now} = at;
  if (content.withdrawnAt !== null) return withdrawn(at, content);
  const url = caseUrl(publicUrl, edition, currentEdition, content.id, caseLanguage(edition, content, at.lang));
  if (now < edition.opensAt) return new Trouble('case.upcoming', {url});
  if (now >= edition.reportsUntil || content.facts.solidarity.mode === 'none') {
    return new Trouble('messages.closed', {url});
  }
  return undefined;
}

function beforeOf(query: unknown): string | undefined {
  const said = (query as Record<string, unknown>)['before'];
  if (said === undefined || said === '') return undefined;
  if (v.is(receipt, said)) return said;
  throw new Trouble('query.invalid');
}
