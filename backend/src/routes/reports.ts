/** `POST /v1/reports` and its corrections: how many letters somebody wrote, without a name and without an account. */
import {type FastifyInstance} from 'fastify';
import {Correction, Report} from '../../../src/contract/index.js';
import {countedSource} from '../attribution.js';
import {checked} from '../checks.js';
import {type CaseContent} from '../content/catalogue.js';
import {caseLanguage} from '../content/languages.js';
import {caseUrl, type Viewing} from '../content/links.js';
import {metThrough} from '../content/sections.js';
import {requestHash} from '../people.js';
import {mostLikely} from '../plausible.js';
import {Trouble} from '../problems.js';
import {correctReport, findReport, recordReport, type Reporting} from '../store/reporting.js';
import {type Context} from './index.js';
import {knownCase, viewing, withdrawn} from './reading.js';
import {admitted, inTime, owedOr, recorded, sendAnswer} from './writing.js';

export function reportRoutes(app: FastifyInstance, context: Context) {
  const {board, clock, pepper, plausible, store} = context;

  app.post<{Body: Report}>(
    '/v1/reports',
    {schema: {body: Report}, validatorCompiler: () => (body) => ({value: checked(Report, body)})},
    async (request, reply) => {
      const asked = admitted(context, request);
      const at = viewing(context, request.query);
      const content = knownCase(at.edition, request.body.case, at.now);
      const key = {id: `report:${at.edition.id}/${asked}`, requestHash: requestHash(pepper, request.body)};
      const refusal = reportRefusal(at, content) ?? eventRefusal(at, request.body);
      if (refusal) return sendAnswer(reply, await owedOr(refusal, context, key));

      const {for: reporter, count: n, event} = request.body;
      // However many tell of one gathering, together they have not written more than one can.
      const told = (event !== undefined && board.letters.get(event)) || 0;
      const most = mostLikely(reporter, at.edition.cases.size) - told;
      const answer = await plausible.weigh(request.ip, {n, most}, (fits) =>
        recorded(context, () => recordReport(store, reportingOf(at, request.body, fits), key)),
      );
      board.touch();
      return sendAnswer(reply, answer);
    },
  );

  app.post<{Params: {receipt: string}; Body: Correction}>(
    '/v1/reports/:receipt/corrections',
    {schema: {body: Correction}, validatorCompiler: () => (body) => ({value: checked(Correction, body)})},
    async (request, reply) => {
      const asked = admitted(context, request);
      const {receipt} = request.params;
      const {count: n} = request.body;
      const report = await inTime(context, () => findReport(store, receipt));
      if (!report) throw new Trouble('report.unknown');
      const whole = viewing(context, {edition: report.edition});
      const at = {...whole, edition: metThrough(whole.edition, report.section)};
      const key = {id: `correction:${receipt}/${asked}`, requestHash: requestHash(pepper, request.body)};
      const refusal = reportRefusal(at, knownCase(whole.edition, report.case_id, at.now));
      if (refusal) return sendAnswer(reply, await owedOr(refusal, context, key));

      const more = n - (report.state === 'counted' ? report.n : 0);
      const most = mostLikely(report.reporter, at.edition.cases.size);
      const answer = await plausible.weigh(request.ip, {n, more, most}, (fits) =>
        recorded(context, () => correctReport(store, {receipt, n, fits, at: clock.now()}, key)),
      );
      board.touch();
      return sendAnswer(reply, answer);
    },
  );
}

/** Nobody has written at a gathering that has not begun. */
function eventRefusal({edition, now}: Viewing, {event: id, for: reporter}: Report): Trouble | undefined {
  if (id === undefined) return undefined;
  const event = edition.events.find((one) => one.id === id);
  if (!event || event.cancelled || now < event.startsAt) return new Trouble('event.unknown');
  if (reporter === 'event') return undefined;
  return new Trouble('body.invalid', {errors: [{pointer: '/for', code: 'body.invalid'}]});
}

/** Letters are on their way for weeks: they are counted long after a petition has closed, but never before it opens. */
export function reportRefusal(at: Viewing, content: CaseContent): Trouble | undefined {
  const {edition, currentEdition, publicUrl, now} = at;
  if (content.withdrawnAt !== null) return withdrawn(at, content);
  const url = caseUrl(publicUrl, edition, currentEdition, content.id, caseLanguage(edition, content, at.lang));
  if (now < edition.opensAt) return new Trouble('case.upcoming', {url});
  return now < edition.reportsUntil ? undefined : new Trouble('reports.closed', {url});
}

/** What is kept of a report. `link` is the digest of the mail's link it came by. */
export function reportingOf({edition, now}: Viewing, told: Report, fits: boolean, link: string | null = null) {
  const {case: case_id, kind, count: n, for: reporter, country = null, event = null, lang, source = null, trail} = told;
  return {
    report: {
      edition: edition.id,
      case_id,
      kind,
      n,
      reporter,
      country,
      lang,
      source,
      section: edition.section?.id ?? null,
      trail: trail ? JSON.stringify(trail) : null,
      link,
      event_id: event,
    },
    countedSource: countedSource(edition.facts.sources, told),
    fits,
    at: now,
  } satisfies Reporting;
}
