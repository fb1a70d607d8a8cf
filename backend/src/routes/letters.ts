/** The letter desk of a case: as public, and as soon gone, as the case itself. */
import {type FastifyInstance} from 'fastify';
import {letterDeskView} from '../content/letters.js';
import {type Context} from './index.js';
import {aMinute, readableCase, sendJson, viewing} from './reading.js';

export function letterRoutes(app: FastifyInstance, context: Context) {
  app.get<{Params: {case: string}}>('/v1/cases/:case/letters', (request, reply) => {
    const at = viewing(context, request.query);
    const content = readableCase(at, request.params.case);
    return sendJson(request, reply, letterDeskView(at, content, context.board.asOf), aMinute);
  });
}
