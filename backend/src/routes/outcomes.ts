/** What became of the cases of one edition, or of all years. */
import {type FastifyInstance} from 'fastify';
import {type Outcomes} from '../../../src/contract/index.js';
import {queryValue} from '../checks.js';
import {bestLanguage} from '../content/languages.js';
import {isKnown} from '../content/moments.js';
import {caseOutcomeView} from '../content/views.js';
import {type Context} from './index.js';
import {sendJson, viewing} from './reading.js';

/** Of many years: no stream tells open pages what was taken back. They ask again, and within a minute it must be gone. */
const cacheControl = 'public, max-age=15';

export function outcomeRoutes(app: FastifyInstance, context: Context) {
  app.get('/v1/outcomes', (request, reply) => {
    const at = viewing(context, request.query);
    const wanted = queryValue(request.query, 'edition') !== undefined;
    const section = at.edition.section?.id ?? '';
    const all = [...context.board.catalogue.editions.values()];
    const editions = wanted ? [at.edition] : all.map((edition) => edition.sections.get(section) ?? edition);
    const outcomes = editions
      .flatMap((edition) => [...edition.cases.values()].map((content) => ({edition, content})))
      .filter(({content}) => content.withdrawnAt === null && isKnown(content, at.now))
      .flatMap(({edition, content}) => caseOutcomeView({...at, edition}, content) ?? [])
      .sort((one, other) => other.outcome.date - one.outcome.date);
    const lang = bestLanguage(at.lang, at.edition.facts.languages);
    return sendJson(request, reply, {lang, outcomes} satisfies Outcomes, cacheControl);
  });
}
