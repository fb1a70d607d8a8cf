/** The backend without a port: everything it needs is handed in, nothing is reached for. */
import fastify, {type FastifyInstance} from 'fastify';
import {watchConnections} from './drain.js';
import {Intake} from './intake.js';
import {Mailing} from './jobs/mailing.js';
import {createGuesses} from './guesses.js';
import {createLimiter} from './limits.js';
import {Board} from './live/board.js';
import {Hub} from './live/hub.js';
import {type Log} from './log.js';
import {compose} from './mail/compose.js';
import {createEnvelopes} from './mail/envelope.js';
import {type Post} from './mail/post.js';
import {createMetrics} from './metrics.js';
import {createPlausible} from './plausible.js';
import {answerTrouble} from './routes/answers.js';
import {routes} from './routes/index.js';
import {type Sealer} from './sealing.js';
import {record, type Record} from './store/signing.js';
import {type Store} from './store/store.js';

export interface Parts {
  store: Store;
  clock: {now(): number};
  sealer: Sealer;
  pepper: string;
  log: Log;
  post: Post;
  config: Config;
  /** How signatures are stored; the crash test hands in a careless one to see it caught. */
  record?: Record;
}

export interface Config {
  /** Known for certain only once a port is open. */
  publicUrl: string;
  widgetsDir: string;
  examplesDir: string | undefined;
  trustProxy: number;
  liveMax: number;
  rateBurst: number;
  ratePerHour: number;
}

export interface Backend {
  app: FastifyInstance;
  board: Board;
  hub: Hub;
  /** Opened once the public address is known: links in mails need it. */
  mailing: Mailing;
  /** Stops taking requests, lets those under way finish, ends the live streams. */
  close(): Promise<void>;
}

/** Reads the campaign once before it resolves: an app that exists can answer. */
export async function createApp(parts: Parts): Promise<Backend> {
  const {store, clock, log, config} = parts;
  const app = fastify({
    bodyLimit: 16 * 1024,
    // Only so many hops of X-Forwarded-For are ours; what stands before them anybody may have written.
    trustProxy: (_address, hop) => hop < config.trustProxy,
    // A request that trickles in holds a socket; thirty seconds are plenty for 16 KiB.
    requestTimeout: 30_000,
    routerOptions: {maxParamLength: 200},
    exposeHeadRoutes: true,
    // Whoever still gets through while we leave is served, not turned away.
    return503OnClosing: false,
  });
  const connections = watchConnections(app.server);
  const board = new Board(store, log);
  const hub = new Hub(board, clock, config.liveMax);
  const intake = new Intake(store, parts.record ?? record, log, () => board.touch());
  const envelopes = createEnvelopes(parts.pepper);
  const desk = {store, envelopes, board, clock, config, pepper: parts.pepper};
  const mailing = new Mailing(
    store,
    parts.post,
    (mail) => compose(desk, mail),
    () => clock.now(),
    log,
  );
  const limiter = createLimiter({burst: config.rateBurst, perHour: config.ratePerHour}, clock.now);
  const plausible = createPlausible(clock.now);
  const guesses = createGuesses(clock.now);

  app.removeContentTypeParser('text/plain');
  const metrics = createMetrics();
  answerTrouble(app, config, log, metrics);
  const context = {...parts, board, envelopes, guesses, hub, intake, limiter, mailing, metrics, plausible};
  await app.register(routes, context);
  await parts.sealer.ready();
  await board.open();
  return {
    app,
    board,
    hub,
    mailing,
    async close() {
      hub.close();
      await connections.while(() => app.close());
      await mailing.close();
      await board.close();
    },
  };
}
