/** Plain pages, so that every link in a snippet leads somewhere, with or without a script. */
import {createHash} from 'node:crypto';
import {type FastifyInstance, type FastifyReply} from 'fastify';
import {bestLanguage, directionOf} from '../content/languages.js';
import {isKnown} from '../content/moments.js';
import {cardView, caseView} from '../content/views.js';
import {countOf} from '../live/snapshot.js';
import {layout, pageCss, pageHeaders} from '../pages/layout.js';
import {casePage, listPage, missingPage, privacyPage} from '../pages/pages.js';
import {html} from '../pages/html.js';
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

  app.get<{Params: {case: string}}>('/cases/:case', async (request, reply) => {
    try {
      const at = viewing(context, request.query);
      const content = readableCase(at, request.params.case);
      const count = countOf(board.snapshot, at.edition, `case:${content.id}`, at.now)!;
      return await send(reply, casePage(caseView(at, content, count, board.asOf)));
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      const lang = String(reply.getHeader('Content-Language') ?? error.headers['Content-Language'] ?? 'en');
      return send(reply.code(error.status), missingPage(lang, error.extra.text));
    }
  });

  app.get('/privacy', async (request, reply) => {
    const {edition, lang} = viewing(context, request.query);
    return send(reply, privacyPage(edition, lang));
  });

  app.get('/', async (request, reply) => {
    if (config.examplesDir) return reply.redirect('/examples/blog.html');
    if (!board.catalogue.current) return send(reply, empty());
    const at = viewing(context, request.query);
    const cases = [...at.edition.cases.values()]
      .filter((content) => content.withdrawnAt === null && isKnown(content, at.now))
      .map((content) => {
        const count = countOf(board.snapshot, at.edition, `case:${content.id}`, at.now)!;
        return cardView(caseView(at, content, count, board.asOf));
      });
    return send(reply, listPage(at.edition, bestLanguage(at.lang, at.edition.facts.languages), cases));
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
