/** Widgets live on other people's pages: everything public may be read from anywhere, and nothing carries a cookie. */
import {type FastifyInstance} from 'fastify';

const open = /^\/(v1\/|media\/|kit\/|chunks\/|(w4r|frame)\.(js|css)|openapi\.json)/;

export function crossOrigin(app: FastifyInstance) {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('X-Content-Type-Options', 'nosniff');
    if (!open.test(request.url)) return;
    reply.headers({
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'retry-after, idempotency-replayed, etag, date',
      // An isolated host page (COEP) may still embed us.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  app.options('/v1/*', async (_request, reply) =>
    reply
      .code(204)
      .headers({
        'Access-Control-Allow-Methods': 'GET, POST, DELETE',
        'Access-Control-Allow-Headers': 'content-type, idempotency-key, authorization',
        'Access-Control-Max-Age': '86400',
      })
      .send(),
  );
}
