/** The widgets, the portraits, the kit and the example pages. */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createHash} from 'node:crypto';
import {join} from 'node:path';
import fastifyStatic from '@fastify/static';
import {type FastifyInstance, type FastifyReply, type FastifyRequest} from 'fastify';
import {type Media} from '../content/catalogue.js';
import {isKnown} from '../content/moments.js';
import {Trouble} from '../problems.js';
import {type Context} from './index.js';
import {aMinute} from './reading.js';

/** What example pages are written with, so that they read like a blogger's own. */
const placeholder = 'https://act.example.org';

export async function fileRoutes(app: FastifyInstance, {board, clock, config, log}: Context) {
  await widgetFiles(app, config.widgetsDir);
  if (!existsSync(join(config.widgetsDir, 'w4r.js'))) {
    log.warn('There is no w4r.js in WIDGETS_DIR: the API works, the widgets do not. Run `npm run build`.');
  }
  if (config.examplesDir) await examplePages(app, config.examplesDir, () => config.publicUrl);

  app.get<{Params: {edition: string; case: string; file: string}}>('/media/:edition/:case/:file', (request, reply) => {
    const {edition, case: id, file} = request.params;
    const media = board.catalogue.media.get(`${edition}/${id}/${file}`);
    const content = board.catalogue.editions.get(edition)?.cases.get(id);
    const readable = content && content.withdrawnAt === null && isKnown(content, clock.now());
    if (!media || !readable) throw new Trouble('page.unknown');
    reply.header('Content-Security-Policy', `default-src 'none'; style-src 'unsafe-inline'; sandbox`);
    // A portrait must vanish with its case.
    return sendMedia(request, reply, media, aMinute);
  });

  app.get<{Params: {edition: string; lang: string; file: string}}>('/kit/:edition/:lang/:file', (request, reply) => {
    const {edition, lang, file} = request.params;
    const media = board.catalogue.editions.get(edition)?.kit.get(`${lang}/${file}`);
    if (!media) throw new Trouble('page.unknown');
    reply.header('Content-Disposition', `inline; filename="${file}"`);
    return sendMedia(request, reply, media, 'public, max-age=3600');
  });
}

function sendMedia(request: FastifyRequest, reply: FastifyReply, {type, bytes}: Media, cacheControl: string) {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  reply.headers({ETag: etag, 'Cache-Control': cacheControl});
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.type(type).send(bytes);
}

async function widgetFiles(app: FastifyInstance, root: string) {
  if (!existsSync(root)) return;
  await app.register(fastifyStatic, {root, serve: false, preCompressed: true, cacheControl: false, etag: true});
  const send = (reply: FastifyReply, file: string, cacheControl: string) =>
    reply.headers({'Cache-Control': cacheControl, Vary: 'Accept-Encoding'}).sendFile(file);
  for (const file of ['w4r.js', 'w4r.css', 'w4r.js.map', 'frame.js']) {
    app.get(`/${file}`, (_request, reply) => send(reply, file, 'public, max-age=300'));
  }
  // A chunk's name holds a digest of what is in it.
  app.get<{Params: {'*': string}}>('/chunks/*', (request, reply) =>
    send(reply, `chunks/${request.params['*']}`, 'public, max-age=31536000, immutable'),
  );
}

async function examplePages(app: FastifyInstance, root: string, publicUrl: () => string) {
  await app.register(async (inside) => {
    await inside.register(fastifyStatic, {root, prefix: '/examples/', cacheControl: false, decorateReply: false});
    inside.get<{Params: {page: string}}>('/examples/:page(^[a-z0-9-]+\\.html$)', async (request, reply) => {
      const page = await readFile(join(root, request.params.page), 'utf8').catch(() => {
        throw new Trouble('page.unknown');
      });
      return reply
        .header('Cache-Control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(page.replaceAll(placeholder, publicUrl()));
    });
  });
}
