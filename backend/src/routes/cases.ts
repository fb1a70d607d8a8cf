/** The campaign and its cases, from memory. */
import {type FastifyInstance} from 'fastify';
import {type Cases} from '../../../src/contract/index.js';
import {queryValue} from '../checks.js';
import {type CaseContent} from '../content/catalogue.js';
import {bestLanguage} from '../content/languages.js';
import {type Viewing} from '../content/links.js';
import {isKnown} from '../content/moments.js';
import {campaignView, cardView, caseView, withdrawnView} from '../content/views.js';
import {countOf} from '../live/snapshot.js';
import {type Context} from './index.js';
import {aMinute, readableCase, sendJson, viewing} from './reading.js';

export function caseRoutes(app: FastifyInstance, context: Context) {
  const {board} = context;
  const view = (at: Viewing, content: CaseContent) => {
    const count = countOf(board.snapshot, at.edition, `case:${content.id}`, at.now)!;
    return caseView(at, content, count, board.asOf);
  };

  app.get('/v1/campaign', (request, reply) => {
    const at = viewing(context, request.query);
    const {count} = countOf(board.snapshot, at.edition, 'campaign', at.now)!;
    return sendJson(request, reply, campaignView(at, count), aMinute);
  });

  app.get('/v1/cases', (request, reply) => {
    const at = viewing(context, request.query);
    const category = queryValue(request.query, 'category');
    const country = queryValue(request.query, 'country');
    const all = [...at.edition.cases.values()].filter((content) => isKnown(content, at.now));
    const cases = all
      .filter(({withdrawnAt, facts}) => withdrawnAt === null && (!country || facts.country === country))
      .filter(({facts}) => !category || facts.categories.includes(category))
      .map((content) => cardView(view(at, content)));
    if (queryValue(request.query, 'sort') === 'need') cases.sort((a, b) => a.count.count - b.count.count);
    const withdrawn = all.filter(({withdrawnAt}) => withdrawnAt !== null).map((content) => withdrawnView(at, content));
    const lang = bestLanguage(at.lang, at.edition.facts.languages);
    return sendJson(request, reply, {edition: at.edition.id, lang, cases, withdrawn} satisfies Cases, aMinute);
  });

  app.get<{Params: {case: string}}>('/v1/cases/:case', (request, reply) => {
    const at = viewing(context, request.query);
    return sendJson(request, reply, view(at, readableCase(at, request.params.case)), aMinute);
  });
}
