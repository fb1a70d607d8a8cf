/** Counts, once and live. Both come from the process's own snapshot: asking never touches the database. */
import {type FastifyInstance} from 'fastify';
import {type Counts} from '../../../src/contract/index.js';
import {queryKeys, queryValue} from '../checks.js';
import {countsOf} from '../live/snapshot.js';
import {Trouble} from '../problems.js';
import {type Context} from './index.js';
import {sendJson, viewing} from './reading.js';

const cacheControl = 'public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=3600';

/** Everybody is told the same numbers, through whichever section they ask. */
const forAll = (query: unknown) => ({edition: queryValue(query, 'edition')});

export function countRoutes(app: FastifyInstance, context: Context) {
  const {board, hub} = context;

  app.get('/v1/counts', (request, reply) => {
    const {edition, now} = viewing(context, forAll(request.query));
    const told = countsOf(board.snapshot, edition, queryKeys(request.query), now);
    const body: Counts = {edition: edition.id, ...told, asOf: board.asOf};
    return sendJson(request, reply, body, cacheControl);
  });

  app.get('/v1/live', {exposeHeadRoute: false}, (request, reply) => {
    const {edition} = viewing(context, forAll(request.query));
    const keys = queryKeys(request.query);
    if (hub.isFull) throw new Trouble('busy', {retryAfter: 30 + Math.round(Math.random() * 30)});
    reply.hijack();
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // Without it nginx holds the messages back.
      'X-Accel-Buffering': 'no',
    });
    hub.join(reply.raw, edition, keys);
  });
}
