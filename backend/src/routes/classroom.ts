/** `/classroom`, where pupils type their code and teachers sit at their desk, and `/classroom/pack` for lessons without a net. */
import {createHash} from 'node:crypto';
import {type FastifyInstance, type FastifyReply} from 'fastify';
import {slug} from '../../../src/contract/index.js';
import * as v from 'valibot';
import {casesOfClass} from '../content/classes.js';
import {bestLanguage, caseLanguage, countryName} from '../content/languages.js';
import {letterDeskView} from '../content/letters.js';
import {type Viewing} from '../content/links.js';
import {phaseOf, statusOf} from '../content/moments.js';
import {pictureView} from '../content/views.js';
import {type CaseContent} from '../content/catalogue.js';
import {classroomPage} from '../pages/class-pages.js';
import {pageHeaders} from '../pages/layout.js';
import {missingPage} from '../pages/pages.js';
import {type PackCase, packPage, type PackPaper} from '../pages/pack.js';
import {packCss} from '../pages/pack-looks.js';
import {wayOf} from '../pages/way.js';
import {Trouble} from '../problems.js';
import {type Context} from './index.js';
import {readableCase, viewing} from './reading.js';

export function classroomRoutes(app: FastifyInstance, context: Context) {
  const {board, config} = context;
  const page = (reply: FastifyReply, make: () => string) => {
    reply
      .headers({...pageHeaders(config.publicUrl), 'Cache-Control': 'public, max-age=60', Vary: 'Accept-Encoding'})
      .type('text/html; charset=utf-8');
    try {
      return reply.send(make());
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      return reply.code(error.status).send(missingPage(error.headers['Content-Language'] ?? 'en', error.extra.text));
    }
  };

  app.get('/classroom', (request, reply) =>
    page(reply, () => {
      const {edition, lang} = viewing(context, request.query);
      const spoken = bestLanguage(lang, edition.facts.languages);
      const pack = `/classroom/pack?${new URLSearchParams({edition: edition.id, lang: spoken})}`;
      return classroomPage(edition, lang, pack, wayOf(request.query));
    }),
  );

  app.get('/classroom/pack', (request, reply) =>
    page(reply, () => {
      const at = viewing(context, request.query);
      const {cases: wanted, paper} = request.query as Record<string, unknown>;
      const lang = bestLanguage(at.lang, at.edition.facts.languages);
      const all = casesOfClass(at.edition, at.now).filter(
        (content) => phaseOf(at.edition, at.now) !== 'after' && statusOf(at.edition, content, at.now) !== 'closed',
      );
      const ids = typeof wanted === 'string' && wanted !== '' ? wanted.split(',').slice(0, 60) : [];
      // Somebody who was taken back is told of, and not left out without a word.
      const chosen = ids.map((id) => readableCase(at, v.is(slug, id) ? id : ''));
      return packPage({
        lang,
        campaign: at.edition.words[lang]!.name,
        fictional: at.edition.facts.fictional,
        url: `${config.publicUrl}/classroom`,
        query: {edition: at.edition.id, lang},
        paper: (paper === 'letter' ? 'letter' : 'a4') satisfies PackPaper,
        offered: all.map((content) => packCase({...at, lang}, content, board.asOf)),
        chosen: chosen.length > 0 ? chosen.map(({id}) => id) : undefined,
      });
    }),
  );

  for (const paper of ['a4', 'letter'] as const) {
    const css = packCss(paper);
    const etag = `"${createHash('sha256').update(css).digest('base64url').slice(0, 22)}"`;
    app.get(`/pack-${paper}.css`, async (_request, reply) =>
      reply.headers({ETag: etag, 'Cache-Control': 'public, max-age=3600'}).type('text/css; charset=utf-8').send(css),
    );
  }
}

function packCase(at: Viewing & {lang: string}, content: CaseContent, asOf: number): PackCase {
  const {edition, publicUrl, now} = at;
  const lang = caseLanguage(edition, content, at.lang);
  const {name, shortName, summary, plain, demand, quote} = content.words[lang]!;
  const campaignWords = edition.words[bestLanguage(lang, edition.facts.languages)]!;
  return {
    id: content.id,
    name,
    shortName,
    country: countryName(content.facts.country, campaignWords.countries, lang),
    picture: pictureView(publicUrl, edition, content, lang),
    plain: plain ?? [summary],
    demand: demand.title,
    quote: quote ?? null,
    desk: letterDeskView({...at, now}, content, asOf),
  };
}
