/** Where the campaign is at home: its sections, each in its own words. */
import {type FastifyInstance} from 'fastify';
import {type Sections} from '../../../src/contract/index.js';
import {queryValue} from '../checks.js';
import {bestLanguage} from '../content/languages.js';
import {sectionView} from '../content/section-view.js';
import {type Context} from './index.js';
import {aMinute, sendJson, viewing} from './reading.js';

export function sectionRoutes(app: FastifyInstance, context: Context) {
  app.get('/v1/sections', (request, reply) => {
    // Whoever looks for the right section is not asked for one.
    const at = viewing(context, {
      edition: queryValue(request.query, 'edition'),
      lang: queryValue(request.query, 'lang'),
    });
    const lang = bestLanguage(at.lang, at.edition.facts.languages);
    const sections = [...at.edition.sections.values()].map((shown) => sectionView(at, shown));
    return sendJson(request, reply, {edition: at.edition.id, lang, sections} satisfies Sections, aMinute);
  });
}
