/** How every answer leaves: problems as RFC 9457, the same headers everywhere, one log line when something failed. */
import {randomUUID} from 'node:crypto';
import {type FastifyInstance, type FastifyReply, type FastifyRequest} from 'fastify';
import {type Config} from '../app.js';
import {type Log} from '../log.js';
import {type Metrics} from '../metrics.js';
import {problemOf, Trouble} from '../problems.js';

export function answerTrouble(app: FastifyInstance, config: Config, log: Log, metrics: Metrics) {
  app.setGenReqId(() => randomUUID());

  app.setErrorHandler((error, request, reply) => {
    const trouble = toTrouble(error);
    if (trouble.code === 'failed') log.error('A request failed.', {error, instance: request.id, ...placeOf(request)});
    return sendTrouble(reply, request, config, trouble);
  });

  app.setNotFoundHandler((request, reply) => {
    const other = ['GET', 'POST', 'DELETE'].filter(
      (method) => method !== request.method && app.findRoute({method, url: request.url.split('?')[0]!}),
    );
    return sendTrouble(reply, request, config, new Trouble(other.length > 0 ? 'method.unknown' : 'page.unknown'));
  });

  app.addHook('onResponse', async (request, reply) => {
    metrics.answered(reply.statusCode);
    const facts = {status: reply.statusCode, instance: request.id, ms: Math.round(reply.elapsedTime)};
    if (reply.statusCode >= 500) log.warn('Answered with an error.', {...facts, ...placeOf(request)});
    else log.info('Answered.', {...facts, ...placeOf(request)});
  });
}

function sendTrouble(reply: FastifyReply, request: FastifyRequest, config: Config, trouble: Trouble) {
  if (trouble.retryAfter !== undefined) reply.header('Retry-After', trouble.retryAfter);
  return reply
    .code(trouble.status)
    .headers({'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store', ...trouble.headers})
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(trouble, config.publicUrl, request.id)));
}

function toTrouble(error: unknown): Trouble {
  if (error instanceof Trouble) return error;
  const {code, statusCode} = error as {code?: string; statusCode?: number};
  if (statusCode === 413) return new Trouble('body.large');
  // A path that leads out of a folder of files is no path at all.
  if (statusCode === 403 || statusCode === 404) return new Trouble('page.unknown');
  if (statusCode === 415) return new Trouble('body.type');
  // Fastify's own: broken JSON, a poisoned key, a length that does not fit, an address that cannot be decoded.
  if (code?.startsWith('FST_ERR_CTP') || statusCode === 400) return new Trouble('body.invalid', {status: 400});
  return new Trouble('failed');
}

/** The route as written in our code, never the address as it was asked for. */
function placeOf(request: FastifyRequest) {
  return {method: request.method, route: request.routeOptions.url ?? 'none'};
}
