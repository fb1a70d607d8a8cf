/** For load balancers, monitors and developers. */
import {type FastifyInstance} from 'fastify';
import {type Health} from '../../../src/contract/index.js';
import openapi from '../../openapi.json';
import {probe} from '../store/probe.js';
import {type Context} from './index.js';

export function operationRoutes(app: FastifyInstance, {board, clock, hub, intake, metrics, store}: Context) {
  const health = (status: Health['status']) => ({status}) satisfies Health;

  app.get('/livez', async (_request, reply) => reply.header('Cache-Control', 'no-store').send(health('ok')));

  app.get('/readyz', async (_request, reply) => {
    reply.header('Cache-Control', 'no-store');
    if (hub.isClosed) return reply.code(503).send(health('draining'));
    const works = board.fresh && (await probe(store));
    return reply.code(works ? 200 : 503).send(health(works ? 'ok' : 'unavailable'));
  });

  app.get('/metrics', async (_request, reply) => {
    const snapshotAge = (clock.now() - board.snapshot.readAt) / 1000;
    const text = metrics.text({live: hub.size, waiting: intake.length, snapshotAge});
    return reply.type('text/plain; version=0.0.4').header('Cache-Control', 'no-store').send(text);
  });

  app.get('/openapi.json', async (_request, reply) =>
    reply.header('Cache-Control', 'public, max-age=300').send(openapi),
  );
}
