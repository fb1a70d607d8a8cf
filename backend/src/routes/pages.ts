/** Plain pages, so that every link in a snippet leads somewhere, with or without a script. */
import {createHash} from 'node:crypto';
import {type FastifyInstance, type FastifyReply} from 'fastify';
import {queryValue} from '../checks.js';
import {type CaseContent} from '../content/catalogue.js';
import {bestLanguage, directionOf} from '../content/languages.js';
import {letterDeskView} from '../content/letters.js';
import {caseUrl, type Viewing} from '../content/links.js';
import {isKnown, phaseOf} from '../content/moments.js';
import {cardView, caseView, kitView, sharePictureView} from '../content/views.js';
import {countOf} from '../live/snapshot.js';
import {joinPage, reportPage} from '../pages/acting-pages.js';
import {letterPage} from '../pages/letter-page.js';
import {layout, pageCss, pageHeaders} from '../pages/layout.js';
import {casePage, listPage, missingPage, privacyPage} from '../pages/pages.js';
import {html} from '../pages/html.js';
import {wayOf} from '../pages/way.js';
import {problemTitle, Trouble} from '../problems.js';
import {type Context} from './index.js';
import {readableCase, viewing} from './reading.js';

export function pageRoutes(app: FastifyInstance, context: Context) {
  const {board, config} = context;
  const send = (reply: FastifyReply, page: string, maxAge = 60) =>
    reply
      .headers({
        ...pageHeaders(config.publicUrl),
        'Cache-Control': `public, max-age=${maxAge}`,
        Vary: 'Accept-Encoding',
      })
      .type('text/html; charset=utf-8')
      .send(page);

  /** What is missing or withdrawn is said as a page, too. */
  const page = async (reply: FastifyReply, make: () => string) => {
    try {
      return await send(reply, make());
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      const lang = error.headers['Content-Language'] ?? 'en';
      return send(reply.code(error.status), missingPage(lang, error.extra.text));
    }
  };
  const view = (at: Viewing, content: CaseContent) => {
    const count = countOf(board.snapshot, at.edition, `case:${content.id}`, at.now)!;
    return caseView(at, content, count, board.asOf);
  };
  const readable = (at: Viewing) =>
    [...at.edition.cases.values()].filter((content) => content.withdrawnAt === null && isKnown(content, at.now));

  /** A section that answers for the data itself says so on its own site. */
  const privacyElsewhere = (query: unknown) => {
    try {
      return viewing(context, query).edition.section?.privacyUrl;
    } catch {
      return undefined;
    }
  };

  app.get<{Params: {case: string}}>('/cases/:case', (request, reply) =>
    page(reply, () => {
      const at = viewing(context, request.query);
      const content = readableCase(at, request.params.case);
      const shown = view(at, content);
      return casePage(shown, sharePictureView(at.publicUrl, at.edition, content, shown.lang), wayOf(request.query));
    }),
  );

  app.get<{Params: {case: string}}>('/cases/:case/letter', (request, reply) =>
    page(reply, () => {
      const at = viewing(context, request.query);
      const content = readableCase(at, request.params.case);
      const desk = letterDeskView(at, content, board.asOf);
      const around = {
        phase: phaseOf(at.edition, at.now),
        caseUrl: caseUrl(at.publicUrl, at.edition, at.currentEdition, content.id, desk.lang),
        image: sharePictureView(at.publicUrl, at.edition, content, desk.lang),
      };
      return letterPage(desk, around, wayOf(request.query));
    }),
  );

  app.get('/join', (request, reply) =>
    page(reply, () => {
      const {edition, lang, publicUrl} = viewing(context, request.query);
      const kit = kitView(publicUrl, edition, bestLanguage(lang, edition.facts.languages));
      return joinPage(edition, lang, kit, wayOf(request.query));
    }),
  );

  app.get('/report', (request, reply) =>
    page(reply, () => {
      const at = viewing(context, request.query);
      const cases = readable(at).map((content) => view(at, content));
      return reportPage(at.edition, at.lang, cases, wayOf(request.query));
    }),
  );

  app.get('/privacy', async (request, reply) => {
    const elsewhere = privacyElsewhere(request.query);
    if (elsewhere) return reply.header('Cache-Control', 'public, max-age=60').redirect(elsewhere);
    return page(reply, () => {
      const {edition, lang} = viewing(context, request.query);
      return privacyPage(edition, lang);
    });
  });

  app.get('/', async (request, reply) => {
    // The pages of a demonstration, unless somebody looks for a section of the campaign.
    if (config.examplesDir && !queryValue(request.query, 'section')) return reply.redirect('/examples/blog.html');
    if (!board.catalogue.current) return send(reply, empty());
    return page(reply, () => {
      const at = viewing(context, request.query);
      const cases = readable(at).map((content) => cardView(view(at, content)));
      const lang = bestLanguage(at.lang, at.edition.facts.languages);
      return listPage(at.edition, lang, cases, wayOf(request.query));
    });
  });

  /** What the `type` of a problem points at. */
  app.get<{Params: {code: string}}>('/problems/:code', async (request, reply) => {
    const title = problemTitle(request.params.code);
    if (!title) return send(reply.code(404), missingPage('en'));
    return send(reply, layout({lang: 'en', dir: directionOf('en'), title, body: html`<h1>${title}</h1>`}), 3600);
  });

  const etag = `"${createHash('sha256').update(pageCss).digest('base64url').slice(0, 22)}"`;
  app.get('/page.css', async (_request, reply) =>
    reply.headers({ETag: etag, 'Cache-Control': 'public, max-age=3600'}).type('text/css; charset=utf-8').send(pageCss),
  );
}

function empty() {
  const title = 'No campaign has been imported yet';
  const body = html`<h1>${title}</h1><p>Run <code>npx w4r-backend import &lt;folder&gt;</code>, then look here again.</p>`;
  return layout({lang: 'en', dir: 'ltr', title, body});
}
